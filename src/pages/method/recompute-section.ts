import { html, nothing, type TemplateResult } from 'lit';
import { indexFiles } from '../../../indicators/coinr/index-files.ts';
import type { IndexId } from '../../../indicators/types.ts';
import { fullEditions } from '../../data/find-edition.ts';
import { methodClaimMessages } from '../../i18n/messages/method-claims.ts';
import { termName } from '../../i18n/messages/terms.ts';
import type { MethodContext } from './method-context.ts';
import {
  CODEBOOK_FILE,
  datasetWords,
  SCHEMA_FILE,
  SET_FILES,
  setFolder,
  shippedSets,
} from './shipped-sets.ts';
import { type MethodSection, woven } from './woven.ts';

const INSTALL = 'npm ci';
const SCORE =
  'npm run score -- --data iData.csv --meta iMeta.csv --grades iGrade.csv --method method.json --out my-scores.csv';
/** From the page's folder to the site's root. */
const ROOT = '../../';

/** The indices as files, how to score them anew, and the setting in force as two of those files. */
export function recomputeSection(context: MethodContext): MethodSection {
  const { language, data } = context;
  const texts = methodClaimMessages[language];
  const command = (text: string): TemplateResult => html`<code class="method-command">${text}</code>`;
  return {
    id: 'recompute',
    heading: texts.recompute,
    body: html`<p>${texts.recomputeLead}</p>
      <table class="method-table">
        <thead><tr><th scope="col">${texts.colSet}</th><th scope="col">${texts.colFiles}</th></tr></thead>
        <tbody>${shippedSets(data).map((set) => {
          const places = set.edition.scope === 'town' ? texts.towns : texts.regions;
          // One edition needs no name.
          const isOne = fullEditions(data, set.edition.scope).length === 1;
          const scope = isOne ? places : `${places}, ${set.edition.label}`;
          return html`<tr>
            <th scope="row">${woven(texts.scope, { index: termName(language, set.index), scope })}</th>
            <td data-head=${texts.colFiles}>${SET_FILES.map(
              (file) => html`<a href="${ROOT}${setFolder(set)}/${file}" download>${file}</a> `,
            )}</td>
          </tr>`;
        })}</tbody>
      </table>
      <ol class="method-list method-how">
        <li>${texts.step1}</li>
        <li>${woven(texts.step2, { command: command(INSTALL) })}</li>
        <li>${woven(texts.step3, { command: command(SCORE) })}</li>
        <li>${texts.step4}</li>
        <li>${woven(texts.step5, { schema: html`<a href="${ROOT}${SCHEMA_FILE}">method.schema.json</a>` })}</li>
      </ol>
      <p>${woven(texts.codebookFile, { file: html`<a href="${ROOT}${CODEBOOK_FILE}" download>codebook.csv</a>` })}</p>
      ${settingFiles(context)}`,
  };
}

/** The method and the tree of a changed setting; the author's lie beside the page already. */
function settingFiles({
  language,
  indices,
  isAuthor,
  data,
  setting,
  town,
}: MethodContext): TemplateResult | typeof nothing {
  if (isAuthor) return nothing;
  const texts = methodClaimMessages[language];
  const isFromBeside = setting.missing !== 'none' && setting.missing !== 'mean';
  if (isFromBeside) return html`<p>${texts.settingFilled}</p>`;
  const filesOf = (index: IndexId) => indexFiles(indices[index].dataset, datasetWords(data, town));
  return html`<p>${texts.settingFilesText}</p>
    ${(['potential', 'risk'] as const).map((index) => {
      const files = filesOf(index);
      return html`<details class="method-step">
        <summary>${texts.settingFiles}: ${termName(language, index)}</summary>
        ${(['method.json', 'iMeta.csv'] as const).map(
          (file) =>
            html`<p class="hint">${file}</p><pre class="method-file" lang="en" tabindex="0">${files[file]}</pre>`,
        )}
      </details>`;
    })}`;
}
