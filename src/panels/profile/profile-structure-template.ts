import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { structureMessages } from '../../i18n/messages/structure.ts';
import { figureView, sentence } from '../parts/figure-text.ts';
import { whenOpened } from '../parts/when-opened.ts';
import type { ShiftRow, StructureView } from './profile-structure.ts';
import { prospectPart } from './prospects-template.ts';

/** Measures of the structure, where growth came from, gaps, and related branches behind a disclosure. */
export function structureTemplate(language: Language, view: StructureView): TemplateResult {
  return html`${view.sections.length === 0 ? nothing : html`<p class="quiet">${sentence(view.sections)}</p>`}
  ${measureTable(language, view)} ${shiftPart(language, view.shift)}
  ${prospectPart(language, view.prospects)} ${relatedPart(language, view.related)}`;
}

function measureTable(language: Language, { measures, formsNote, notes }: StructureView): TemplateResult {
  return html`<table class="branches structure">
      <caption>${structureMessages[language].heading}</caption>
      <tbody>
        ${measures.map(
          ({ id, name, hint, figure }) => html`<tr data-measure=${id}>
            <th>${name}${hint === '' ? nothing : html`<span class="quiet">${hint}</span>`}</th>
            <td>${figureView(figure)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${[formsNote, ...notes].filter((note) => note !== '').map((note) => html`<p class="quiet">${note}</p>`)}`;
}

function shiftPart(language: Language, shift: StructureView['shift']): TemplateResult | typeof nothing {
  if (shift === null) return nothing;
  const texts = structureMessages[language];
  return html`<h4>${texts.shiftHeading}</h4>
    ${shiftTable(language, shift.caption, [shift.total])}
    ${shift.hint === '' ? nothing : html`<p class="quiet">${shift.hint}</p>`}
    ${
      shift.parts.length === 0
        ? nothing
        : html`<details class="figures">
          <summary>${texts.shiftParts}</summary>
          ${whenOpened(
            () => html`${shiftTable(language, '', shift.parts)}
              ${shift.note === '' ? nothing : html`<p class="quiet">${shift.note}</p>`}`,
          )}
        </details>`
    }`;
}

function shiftTable(language: Language, caption: string, rows: readonly ShiftRow[]): TemplateResult {
  const texts = structureMessages[language];
  const heads = [texts.changeShort, texts.national, texts.mix, texts.regionalShort];
  return html`<table class="branches shifts">
    ${caption === '' ? nothing : html`<caption>${caption}</caption>`}
    <thead>
      <tr>
        <td></td>
        ${heads.map((name) => html`<th class="numeric">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, note, effects }) => html`<tr>
          <th>${name}${note === '' ? nothing : html`<span class="quiet">${note}</span>`}</th>
          ${effects.map((effect) => html`<td>${figureView(effect)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function relatedPart(language: Language, related: StructureView['related']): TemplateResult | typeof nothing {
  if (related.length === 0) return nothing;
  const texts = structureMessages[language];
  return html`<details class="figures">
    <summary>${texts.relatedHeading}</summary>
    ${whenOpened(() => relatedTable(language, related))}
  </details>`;
}

function relatedTable(language: Language, related: StructureView['related']): TemplateResult {
  const texts = structureMessages[language];
  return html`<p class="quiet">${texts.relatedHint}</p>
    <table class="branches">
      <thead>
        <tr>
          <th>${profileMessages[language].branch}</th>
          <th class="numeric">${texts.density}</th>
          <th class="numeric">${texts.sheets}</th>
        </tr>
      </thead>
      <tbody>
        ${related.map(
          ({ name, density, sheets }) => html`<tr>
            <th>${name}</th>
            <td>${figureView(density)}</td>
            <td>${figureView(sheets)}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
}
