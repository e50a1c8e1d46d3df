import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { formatPercent } from '../../i18n/format.ts';
import { driverMessages } from '../../i18n/messages/drivers.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { figureView } from '../parts/figure-text.ts';
import { type HowMade, howMade } from '../parts/how-made-template.ts';
import { DRIVER_GROUPS, type DriverBar, type DriverGroup, driverGroups } from './drivers-view.ts';

/** What drives the ranks; computed when the reader asks for it. */
export class MonoDrivers extends ExplorerElement {
  constructor() {
    super(['state', 'data', 'uncertainty']);
  }

  readonly #handlers: DriversHandlers = {
    onRun: () => {
      for (const [index, scope] of DRIVER_GROUPS) this.explorer?.requestDrivers(index, scope);
    },
    onCancel: () => {
      for (const [index, scope] of DRIVER_GROUPS) {
        if (this.explorer?.drivers(index, scope)?.state === 'running')
          this.explorer.cancelDrivers(index, scope);
      }
    },
  };

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language } = explorer.state;
    return driversTemplate(
      language,
      driverGroups(explorer),
      this.#handlers,
      howMade(language, this.settings.methodHref(explorer.state)),
    );
  }
}

export interface DriversHandlers {
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

/** What drives the ranks: a button, and bars of Sobol indices once it was pressed. */
export function driversTemplate(
  language: Language,
  groups: readonly DriverGroup[],
  on: DriversHandlers,
  how: HowMade,
): TemplateResult {
  const texts = driverMessages[language];
  const running = groups.filter(({ state }) => state === 'running');
  const isIdle = groups.every(({ state }) => state === 'idle');
  const done = groups.reduce((sum, { state, progress }) => sum + (state === 'idle' ? 0 : progress), 0);
  return html`<section class="drivers">
    <h2>${texts.driversHeading}</h2>
    <p>${texts.driversLead} ${how('ranks', texts.driversHeading)}</p>
    <p class="drivers-bar" role="status">
      ${
        isIdle
          ? html`<button type="button" class="button" data-drivers-run @click=${on.onRun}>${texts.driversRun}</button>`
          : running.length === 0
            ? nothing
            : html`<progress max="1" value=${done / groups.length}></progress>
              <span>${texts.driversProgress(formatPercent(language, done / groups.length))}</span>
              <button type="button" class="button" @click=${on.onCancel}>${texts.driversCancel}</button>`
      }
    </p>
    ${isIdle ? nothing : groups.map((group) => groupTemplate(language, group))}
  </section>`;
}

function groupTemplate(language: Language, group: DriverGroup): TemplateResult {
  const texts = driverMessages[language];
  const nothingThere = group.state === 'failed' ? texts.driversFailed : texts.driversNone;
  return html`<div class="driver-group" data-drivers="${group.scope}-${group.index}" aria-busy=${group.state === 'running' ? 'true' : 'false'}>
    ${
      group.bars.length === 0
        ? html`<h3>${group.title}</h3>
          <p class="quiet">${group.state === 'running' ? '…' : nothingThere}</p>`
        : html`<table class="driver-table">
            <caption>${group.title}</caption>
            <thead>
              <tr><th scope="col">${texts.factor}</th><td></td><th scope="col" class="numeric">${texts.alone}</th><th scope="col" class="numeric">${texts.together}</th></tr>
            </thead>
            <tbody>${group.bars.map(driverRow)}</tbody>
          </table>
          <p class="quiet">${group.runsText}</p>`
    }
  </div>`;
}

function driverRow(bar: DriverBar): TemplateResult {
  return html`<tr data-factor=${bar.factor} title=${bar.hint}>
    <th scope="row">${bar.name}</th>
    <td class="driver-picture">${barPicture(bar)}</td>
    <td class="numeric">${figureView(bar.first)}</td>
    <td class="numeric">${figureView(bar.total)}</td>
  </tr>`;
}

const BAR = { width: 100, height: 12 } as const;

/** The picture says nothing that the numbers beside it do not, but for the interval, which is in the lead's words. */
function barPicture({ first, total, interval }: DriverBar): TemplateResult {
  const x = (share: number): string => (share * BAR.width).toFixed(2);
  return html`<svg class="bar driver-bar" viewBox="0 0 ${BAR.width} ${BAR.height}" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar-ground" width=${BAR.width} height=${BAR.height} />
    <rect class="driver-total" width=${x(total.value ?? 0)} height=${BAR.height} />
    <rect class="bar-fill" width=${x(first.value ?? 0)} height=${BAR.height} />
    ${
      interval === null
        ? nothing
        : svg`<line class="driver-interval" x1=${x(interval[0])} x2=${x(interval[1])} y1=${BAR.height / 2} y2=${BAR.height / 2} vector-effect="non-scaling-stroke" />`
    }
  </svg>`;
}

defineElement('mono-drivers', MonoDrivers);
