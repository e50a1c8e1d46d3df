import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { uploadDialogMessages } from '../../i18n/messages/upload-dialog.ts';
import { openPanel } from '../../state/actions.ts';
import type { Selection } from '../../state/state.ts';
import { UPLOAD_PANEL } from '../../state/upload-actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { figureText, figureView } from '../parts/figure-text.ts';
import { icon } from '../parts/icons.ts';
import { intervalTemplate } from '../parts/interval-template.ts';
import { chartTemplate } from '../profile/profile-charts-template.ts';
import { type UploadNodeLine, type UploadProfileView, uploadProfileOf } from './upload-profile-view.ts';

/** What own tables say of the chosen place: a part of its profile, or all of it for a unit that is no place of the map. */
export class MonoUploadProfile extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, place: { attribute: false } };

  declare place: Selection | null;

  constructor() {
    super(['state', 'data', 'uncertainty']);
    this.place = null;
  }

  protected override prepare(explorer: Explorer): void {
    const nodes = explorer.data.upload?.nodes ?? [];
    for (const { kind, code } of nodes) if (kind === 'aggregate') explorer.requestUploadRankIntervals(code);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer, place } = this;
    const upload = explorer?.data.upload ?? null;
    if (explorer === null || upload === null || place === null) return nothing;
    const { language, upload: shown } = explorer.state;
    const view = uploadProfileOf({
      language,
      places: explorer.data.places,
      upload,
      place,
      time: shown.time,
      intervalsOf: explorer.uploadRankIntervals,
    });
    if (place.kind !== 'upload') return uploadProfilePart(language, view);
    return view === null
      ? nothing
      : uploadUnitTemplate(language, view, () => this.send(openPanel(UPLOAD_PANEL)));
  }
}

/** Lines and charts that stand open; the rest opens at a click. */
const OPEN_LINES = 12;
const OPEN_CHARTS = 4;

/** Part of a profile with what the reader's own tables say of the place; `view` = null says that they do not. */
export function uploadProfilePart(language: Language, view: UploadProfileView | null): TemplateResult {
  const texts = uploadDialogMessages[language];
  if (view === null) {
    return html`<section class="profile-part" data-upload-profile="">
      <h3>${texts.title}</h3>
      <p class="quiet">${texts.notInFile}</p>
    </section>`;
  }
  const [open, rest] = [view.lines.slice(0, OPEN_LINES), view.lines.slice(OPEN_LINES)];
  return html`<section class="profile-part" data-upload-profile=${view.code}>
    <h3>${texts.title}</h3>
    <p class="quiet">${[view.time, view.source].filter((text) => text !== '').join(' · ')}</p>
    ${linesTable(language, open)}
    ${view.lacksIntervals ? html`<p class="quiet">${texts.rankNote}</p>` : nothing}
    ${
      rest.length === 0
        ? nothing
        : html`<details class="more"><summary>${texts.restIndicators(rest.length)}</summary>${linesTable(language, rest)}</details>`
    }
    ${charts(language, view)}
  </section>`;
}

/** Profile of a unit that is no place of the map. */
export function uploadUnitTemplate(
  language: Language,
  view: UploadProfileView,
  onClose: () => void,
): TemplateResult {
  return html`<article class="profile" data-profile=${view.code}>
    <header class="profile-head">
      <div>
        <h2 tabindex="-1">${view.name}</h2>
        <p class="quiet">${view.detail}</p>
      </div>
      <button type="button" class="icon-button" aria-label=${profileMessages[language].close} @click=${onClose}>${icon('close')}</button>
    </header>
    ${uploadProfilePart(language, view)}
  </article>`;
}

function linesTable(language: Language, lines: readonly UploadNodeLine[]): TemplateResult {
  const texts = uploadDialogMessages[language];
  const hasScores = lines.some(({ figures: { score, rank } }) => score !== null || rank !== null);
  return html`<table class="upload-lines">
    <thead><tr>
      <th scope="col"><span class="vh">${texts.node}</span></th>
      <th scope="col" class="numeric">${texts.value}</th>
      ${hasScores ? html`<th scope="col" class="numeric">${texts.score}</th><th scope="col" class="numeric">${texts.rank}</th>` : nothing}
    </tr></thead>
    <tbody>${lines.map((line) => lineRow(language, line, hasScores))}</tbody>
  </table>`;
}

function lineRow(
  language: Language,
  { code, name, unit, depth, isAggregate, figures }: UploadNodeLine,
  hasScores: boolean,
): TemplateResult {
  const { value, score, rank, rankOf, interval } = figures;
  return html`<tr data-upload-node=${code} class=${isAggregate ? 'upload-aggregate' : nothing}>
    <th scope="row" class="upload-depth-${Math.min(depth, 4)}">${name}${unit === '' ? nothing : html` <span class="row-detail">${unit}</span>`}</th>
    <td class="numeric">${value === null ? nothing : figureView(value)}</td>
    ${
      hasScores
        ? html`<td class="numeric">${score === null ? nothing : figureView(score)}</td>
          <td class="numeric">${rank === null ? nothing : rankOf === '' ? figureView(rank) : html`${figureText(rank.figure, rankOf)}${intervalTemplate(language, interval)}`}</td>`
        : nothing
    }
  </tr>`;
}

function charts(language: Language, view: UploadProfileView): TemplateResult | typeof nothing {
  const texts = uploadDialogMessages[language];
  if (view.charts.length === 0) return nothing;
  const [open, rest] = [view.charts.slice(0, OPEN_CHARTS), view.charts.slice(OPEN_CHARTS)];
  return html`<h4>${texts.through}</h4>
    <div class="charts">${open.map((chart) => chartTemplate(language, chart))}</div>
    ${
      rest.length === 0
        ? nothing
        : html`<details class="more"><summary>${texts.restIndicators(rest.length)}</summary>
          <div class="charts">${rest.map((chart) => chartTemplate(language, chart))}</div></details>`
    }`;
}

defineElement('mono-upload-profile', MonoUploadProfile);
