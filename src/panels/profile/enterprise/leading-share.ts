import type { ProfileSeries } from '../../../../indicators/built-files.ts';
import { BRANCH_SERIES } from '../../../../indicators/editions/structure-parts.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import { beginSmall, formatPercent } from '../../../i18n/format.ts';
import { enterpriseMessages } from '../../../i18n/messages/enterprise.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { plainFigure } from '../../parts/figure-view.ts';
import type { ProfileContext } from '../profile-context.ts';
import { sourceView } from '../profile-facts.ts';
import { breaksInside, type ChartView, splitRuns } from '../profile-series.ts';

const TOTAL = 'industrial_output';
/** Fewer years are no course. */
const LEAST_YEARS = 3;

/**
 * The share of the leading branch in industrial output through the years, both of one area, as printed on its sheet; a
 * year in which the branch is larger than the whole is left out. Null for regions, and where no branch leads or few
 * years are printed.
 */
export function leadingShareOf(context: ProfileContext): ChartView | null {
  const { data, file, placeId, language } = context;
  const town = data.industries?.towns[placeId];
  if (file === null || town === undefined || town.leading === null || town.level === null) return null;
  const { level } = town;
  const series: string | undefined = new Map(Object.entries(BRANCH_SERIES)).get(town.leading);
  const of = (id: string | undefined): ProfileSeries | undefined =>
    file.series.find((one) => one.series === id && one.level === level);
  const [branch, total] = [of(series), of(TOTAL)];
  if (branch === undefined || total === undefined) return null;
  const totals = new Map(total.points.map((point) => [point[0], point]));
  const points = [...branch.points]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([year, value, , , row]) => {
      const whole = totals.get(year);
      if (whole === undefined || whole[1] <= 0 || value > whole[1]) return [];
      const share = value / whole[1];
      const text = formatPercent(language, share);
      const figure = plainFigure(text, share, figureAddress('ratio', row, whole[4]));
      return [{ year, value: share, figure, printed: text, row }];
    });
  if (points.length < LEAST_YEARS) return null;
  const breaks = [...breaksInside(file, branch), ...breaksInside(file, total)].map(({ year }) => year);
  const sources = new Set([...branch.points, ...total.points].map((point) => point[5]));
  return {
    series: 'leading-share',
    title: enterpriseMessages[language].leadingShare(
      beginSmall(language, data.structure.branchNames[town.leading][language]),
    ),
    subtitle: termName(language, level),
    runs: splitRuns(points, breaks),
    breaks: [],
    marks: [],
    sources: [...sources].map((id) => sourceView(context, id)),
  };
}
