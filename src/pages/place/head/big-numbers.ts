import { figureAddress, residentsAddress } from '../../../../indicators/figure-address.ts';
import { industriesOf } from '../../../data/industries.ts';
import { beginSmall, formatNumber, formatYears } from '../../../i18n/format.ts';
import { placeHeadMessages } from '../../../i18n/messages/place-head.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { townPhrase } from '../../../i18n/place-phrase.ts';
import { weave } from '../../../i18n/weave.ts';
import { plainFigure, type SentencePart, scoreFigure } from '../../../panels/parts/figure-view.ts';
import { intervalAddress } from '../../../panels/parts/interval-view.ts';
import { type ProfileContext, scoreContext } from '../../../panels/profile/profile-context.ts';
import type { SourceView } from '../../../panels/profile/profile-facts.ts';
import { rankWords } from '../../../panels/profile/profile-uncertainty.ts';
import type { ProfileView } from '../../../panels/profile/profile-view.ts';
import { riskClass, riskClassName } from '../../../panels/tables/region-rows.ts';

/** A large number at the head of a page, and what it says in a few words. */
export interface BigNumber {
  readonly value: readonly SentencePart[];
  readonly label: readonly (readonly SentencePart[])[];
  /** Part of the page that says how it comes about, or the sources of a figure that is printed as it is. */
  readonly to: { readonly part: string } | { readonly sources: readonly SourceView[] };
}

/** So many numbers stand at the head. */
const COUNT = 3;

/** Printed figures that a place without scores is introduced by, the most telling first. */
const STAND_INS = ['unemployment', 'wage-over-minimum', 'investment-per-head', 'employed'] as const;

/**
 * The three numbers that a place is introduced by: its rank in potential, its risk, the share of its leading industry;
 * where one is not known, its residents or a printed figure of its own.
 */
export function bigNumbersOf(context: ProfileContext, view: ProfileView): readonly BigNumber[] {
  return [
    ...rankNumber(context),
    ...riskNumber(context),
    ...shareNumber(context, view),
    ...residentsNumber(context),
    ...distanceNumber(context),
    ...figureNumbers(view),
  ].slice(0, COUNT);
}

function rankNumber(context: ProfileContext): readonly BigNumber[] {
  const of = scoreContext(context, 'potential');
  const words = rankWords(context, 'potential');
  if (of === null || words === null) return [];
  const texts = placeHeadMessages[context.language];
  const interval = context.intervals.potential?.result?.intervals[context.placeId];
  const end = (rank: number): SentencePart =>
    plainFigure(String(rank), rank, intervalAddress(of.scores, context.placeId));
  const range =
    interval === undefined
      ? []
      : interval.rankLow === interval.rankHigh
        ? [texts.rankFixed]
        : weave(texts.rankRange, { low: end(interval.rankLow), high: end(interval.rankHigh) });
  const { rank, ranked, warning } = words;
  const notes = [range, warning].filter(({ length }) => length > 0);
  return [
    {
      value: weave(texts.rank, { rank, ranked }),
      label: [[texts.rankPotential], ...notes],
      to: { part: 'potential' },
    },
  ];
}

function riskNumber(context: ProfileContext): readonly BigNumber[] {
  const of = scoreContext(context, 'risk');
  const risk = of === null ? null : scoreFigure(of, context.placeId, 'risk');
  if (risk === null || risk.value === null) return [];
  const { language } = context;
  const label = weave(placeHeadMessages[language].risk, {
    riskClass: riskClassName(language, riskClass(risk.value)),
  });
  return [{ value: [risk], label: [label], to: { part: 'risk' } }];
}

/** The share of the leading industry; never that of the district, which is not the town's, and named where it is its administration's. */
function shareNumber(context: ProfileContext, { specialization }: ProfileView): readonly BigNumber[] {
  const { language, data, place, placeId } = context;
  const lead = specialization?.bars.find(({ leading }) => leading);
  const town = industriesOf(data).towns[placeId];
  const level = town?.level ?? null;
  if (lead === undefined || level === 'district') return [];
  const texts = placeHeadMessages[language];
  const year = industriesOf(data).regions[placeId]?.year;
  const years = town === undefined ? String(year ?? '') : formatYears(town.years);
  const label = weave(place.kind === 'town' ? texts.shareOutput : texts.shareValue, {
    branch: beginSmall(language, lead.name),
    years: [years, ...(level === 'admin' ? [termName(language, level)] : [])].join(', '),
  });
  return [{ value: [lead.share], label: [label], to: { part: 'industries' } }];
}

function residentsNumber({ language, data, place }: ProfileContext): readonly BigNumber[] {
  if (place.kind !== 'town') return [];
  const { id, residents } = place.town;
  const year = data.places.residentsYear;
  return [
    {
      value: [plainFigure(formatNumber(language, residents), residents, residentsAddress(id, year))],
      label: [weave(placeHeadMessages[language].residents, { year: String(year) })],
      to: { part: 'years' },
    },
  ];
}

function distanceNumber({ language, data, place }: ProfileContext): readonly BigNumber[] {
  if (place.kind !== 'town') return [];
  const { id, regionId } = place.town;
  const distance = data.places.distances
    .find(({ townId }) => townId === id)
    ?.toRegionalCentreKm.find(({ toYear }) => toYear === null);
  const region = data.places.regions.find((one) => one.id === regionId);
  if (distance === undefined || region === undefined || distance.km < 1) return [];
  const texts = placeHeadMessages[language];
  return [
    {
      value: weave(texts.km, {
        km: plainFigure(
          formatNumber(language, distance.km),
          distance.km,
          figureAddress('distance', id, 'regional-centre'),
        ),
      }),
      label: [[texts.fromCentre(townPhrase(language, region.centre.names[language]))]],
      to: { part: 'figures' },
    },
  ];
}

/** Figures of the town or region itself, never those of a wider area that merely stand in for it. */
function figureNumbers({ figures }: ProfileView): readonly BigNumber[] {
  const rows = figures.flatMap((group) => group.rows);
  return STAND_INS.flatMap((id) => {
    const row = rows.find((one) => one.id === id && one.grade !== 'C' && one.sources.length > 0);
    return row === undefined
      ? []
      : [
          {
            value: [{ ...row.value, text: row.valueText }],
            label: [[[row.name, row.year, ...(row.grade === 'A' ? [] : [row.gradeText])].join(', ')]],
            to: { sources: row.sources },
          },
        ];
  });
}
