import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import type { Language } from '../../../geodata/types.ts';
import { scoreTableRows } from '../../../src/export/table-rows.ts';
import { shareMessages } from '../../../src/i18n/messages/share.ts';
import { siteLinkMessages } from '../../../src/i18n/messages/site-links.ts';
import { embedSnippet, type ShareInput, shareTemplate } from '../../../src/panels/share/share-template.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { UPLOAD } from '../../fixtures/upload.ts';

const NOTHING = () => {};
const HANDLERS = { onCopy: NOTHING, onExport: NOTHING, onClose: NOTHING };

async function dialogText(
  language: Language,
  hasUpload: boolean,
  place: ShareInput['place'] = null,
): Promise<string> {
  const input = {
    ...{ language, hasUpload, link: 'https://example.org/', snippet: '', methodNote: '' },
    ...{ exporters: [], working: '', message: '', place, folderHref: '../' },
  };
  return collectResult(render(shareTemplate(input, HANDLERS, 'share')));
}

describe('the share dialog', () => {
  it.each(LANGUAGES)('leads to how the maps may be used, in %s', async (language) => {
    const dialog = (await dialogText(language, false)).replaceAll(/<!--.*?-->/g, '');
    expect(dialog).toContain(`<a href="../use/">${siteLinkMessages[language].use}</a>`);
  });

  it.each(LANGUAGES)(
    'says what becomes of own data where there are some, and only there, in %s',
    async (language) => {
      const { uploadStays, uploadNoFrame } = shareMessages[language];
      const own = await dialogText(language, true);
      const none = await dialogText(language, false);
      for (const sentence of [uploadStays, uploadNoFrame]) {
        expect(own).toContain(sentence);
        expect(none).not.toContain(sentence);
      }
    },
  );

  it('leads to the page of the chosen place', async () => {
    const href = '../en/town/ridder/';
    expect(await dialogText('en', false, { name: 'Ridder', href })).toContain(`href="${href}"`);
    expect(await dialogText('en', false)).not.toContain('its own page');
  });

  it('says so truly: the link and the table of scores hold no own figure, the picture does', () => {
    const explorer = fixtureExplorer();
    const tableOf = () =>
      scoreTableRows({
        ...{ data: explorer.data, language: 'en', scope: 'town', difference: null },
        potential: explorer.scores('potential', 'town'),
        risk: explorer.scores('risk', 'town'),
      });
    const before = tableOf();
    explorer.setUpload(UPLOAD);
    expect(tableOf()).toEqual(before);
    expect(
      explorer
        .scene()
        .legends.map(({ title }) => title)
        .join(),
    ).toContain('Liveability');
  });

  it('writes a frame that no title or address can break out of', () => {
    const snippet = embedSnippet('https://example.org/?a=1&b="2"', 'A "title" <b>&');
    expect(snippet).toContain('src="https://example.org/?a=1&amp;b=&quot;2&quot;"');
    expect(snippet).toContain('title="A &quot;title&quot; &lt;b>&amp;"');
  });
});
