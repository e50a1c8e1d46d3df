import { html, nothing, type TemplateResult } from 'lit';
import type { Method } from '../../../indicators/scoring/method.ts';
import type { IndexId } from '../../../indicators/types.ts';
import { methodSettingMessages } from '../../i18n/messages/method-setting.ts';
import { methodWordMessages } from '../../i18n/messages/method-words.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { AUTHOR_METHOD, type MethodState, presetOf } from '../../state/method-state.ts';
import { type MethodContext, settingText } from './method-context.ts';
import { settingEffects } from './setting-effects.ts';
import { type MethodSection, woven } from './woven.ts';

/** One line under the heading of the page: whose setting is in force, and the way back to the author's. */
export function settingNotice(context: MethodContext): TemplateResult {
  const texts = methodSettingMessages[context.language];
  const { isAuthor, isRejected, setting, language } = context;
  const name = methodWordMessages[language][presetOf(setting)];
  const text = isRejected ? texts.rejected : isAuthor ? texts.authorInForce : texts.changedInForce(name);
  const kind = isRejected ? 'rejected' : isAuthor ? 'author' : 'changed';
  return html`<p class="method-notice" role="status" data-setting=${kind}>
    <span>${text}</span> <a href="#settings">${texts.heading}</a>${
      isAuthor ? nothing : html` <a href="./" data-back>${texts.back}</a>`
    }</p>`;
}

interface SettingRow {
  readonly name: string;
  readonly text: (setting: MethodState, methods: Methods) => string;
}
type Methods = Readonly<Record<IndexId, Method>>;

/** Every setting with its value in force and the author's, and what the whole makes of the edition. */
export function settingSection(context: MethodContext): MethodSection {
  const { language, setting, methods, authorMethods } = context;
  const texts = methodSettingMessages[language];
  const heads = [texts.colSetting, texts.colInForce, texts.colAuthor];
  return {
    id: 'settings',
    heading: texts.heading,
    body: html`
      <p>${woven(texts.lead, { mark: html`<span class="in-force-mark">${texts.inForce}</span>` })}</p>
      <table class="method-table method-settings">
        <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${settingRows(context).map(({ name, text }) => {
          const now = text(setting, methods);
          const author = text(AUTHOR_METHOD, authorMethods);
          return html`<tr class=${now === author ? '' : 'differs'}>
            <th scope="row">${name}</th>
            <td data-head=${heads[1]}>${now}${now === author ? nothing : html` <span class="in-force-mark">${texts.differs}</span>`}</td>
            <td data-head=${heads[2]}>${author}</td>
          </tr>`;
        })}</tbody>
      </table>
      <p class="hint">${texts.fixed}</p>
      ${settingEffects(context)}`,
  };
}

function settingRows({ language, data }: MethodContext): readonly SettingRow[] {
  const panel = methodWordMessages[language];
  const texts = methodSettingMessages[language];
  const nameOf = (code: string): string =>
    data.codebook.find(({ id }) => id === code)?.names[language] ?? termName(language, code);
  return [
    { name: panel.normalise, text: ({ normalise }) => panel[normalise] },
    { name: panel.aggregate, text: ({ aggregate }) => panel[aggregate] },
    { name: panel.missing, text: ({ missing }) => panel[missing] },
    { name: panel.missingDimension, text: ({ missingDimension }) => panel[missingDimension] },
    { name: texts.outliers, text: (_, methods) => outliersText(language, methods.potential) },
    {
      name: texts.weights,
      text: ({ weights }) => {
        const changed = Object.entries(weights).map(
          ([code, weight]) => `${nameOf(code)} ${settingText(language, weight)}`,
        );
        return changed.length === 0 ? texts.equalWeights : changed.join('; ');
      },
    },
  ];
}

/** What a method does about outliers, in a few words. */
export function outliersText(
  language: MethodContext['language'],
  { normalise, treat }: Pick<Method, 'normalise' | 'treat'>,
): string {
  const texts = methodSettingMessages[language];
  if (normalise.method === 'goalposts') return texts.cutAtPosts;
  return treat.method === 'none' ? texts.treatedNot : texts.treated(treat.winMax);
}
