import type { Language } from '../../../geodata/types.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { IndexId, Scope } from '../../../indicators/types.ts';
import type { Factor } from '../../../indicators/uncertainty/factors.ts';
import type { Sensitivity } from '../../../indicators/uncertainty/sensitivity.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { driverMessages } from '../../i18n/messages/drivers.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { type FigureView, plainFigure } from '../parts/figure-view.ts';

/** One factor as a bar; shares are cut to 0..1 for the picture. */
export interface DriverBar {
  readonly factor: Factor;
  readonly name: string;
  /** Shares of the variance, alone and with others; estimates below 0 stand as 0. */
  readonly first: FigureView;
  readonly total: FigureView;
  /** Bootstrap interval of the total, 0..1; null = none. */
  readonly interval: readonly [low: number, high: number] | null;
  /** The raw estimates. */
  readonly hint: string;
}

/** Drivers of one index over one scope. */
export interface DriverGroup {
  readonly index: IndexId;
  readonly scope: Scope;
  readonly title: string;
  readonly state: 'idle' | 'running' | 'ready' | 'failed';
  readonly progress: number;
  /** Strongest first. */
  readonly bars: readonly DriverBar[];
  readonly runsText: string;
}

export const DRIVER_GROUPS = [
  ['potential', 'town'],
  ['risk', 'town'],
  ['potential', 'region'],
  ['risk', 'region'],
] as const satisfies readonly (readonly [IndexId, Scope])[];

/** What drives the ranks of both indices over both scopes, as far as it is computed. */
export function driverGroups(explorer: Explorer): readonly DriverGroup[] {
  const { language } = explorer.state;
  const texts = driverMessages[language];
  return DRIVER_GROUPS.map(([index, scope]) => {
    const view = explorer.drivers(index, scope);
    const result = view?.result ?? null;
    const place = scope === 'town' ? texts.driversTowns : texts.driversRegions;
    return {
      index,
      scope,
      title: `${place}: ${termName(language, index).toLocaleLowerCase(language)}`,
      state: view?.state ?? 'idle',
      progress: view?.progress ?? 0,
      bars:
        result === null
          ? []
          : barsOf(result, language, [explorer.scores(index, scope)?.editionId ?? '', index]),
      runsText: result === null ? '' : texts.driversRuns(formatNumber(language, result.runs)),
    };
  });
}

function barsOf(
  { factors }: Sensitivity,
  language: Language,
  of: readonly [editionId: string, index: IndexId],
): readonly DriverBar[] {
  const texts = driverMessages[language];
  const names: Readonly<Record<Factor, string>> = {
    normalisation: texts.normalisation,
    aggregation: texts.aggregation,
    weights: texts.weights,
    'leave-out': texts.leaveOut,
    imputation: texts.imputation,
    treatment: texts.treatment,
    missing: texts.missing,
    errors: texts.errors,
  };
  return [...factors]
    .sort((a, b) => b.total - a.total)
    .map(({ factor, first, total, totalInterval }) => ({
      factor,
      name: names[factor],
      first: shareFigure(language, inside(first), figureAddress('sobol', ...of, factor, 'first')),
      total: shareFigure(language, inside(total), figureAddress('sobol', ...of, factor, 'total')),
      interval: totalInterval === null ? null : [inside(totalInterval[0]), inside(totalInterval[1])],
      hint: texts.driversRaw(formatNumber(language, first, 3), formatNumber(language, total, 3)),
    }));
}

function shareFigure(language: Language, share: number, address: string): FigureView {
  return plainFigure(formatPercent(language, share), share, address);
}

function inside(share: number): number {
  return Math.min(1, Math.max(0, share));
}
