import { median } from 'd3-array';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { Indicator, IndicatorCell, PlaceScore } from '../../../indicators/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { weave } from '../../i18n/weave.ts';
import { caveatsOf } from '../../layers/measures/caveats.ts';
import { rankText } from '../../layers/measures/score-state.ts';
import { plainFigure, type SentencePart } from '../parts/figure-view.ts';
import { indicatorsOf, type ProfileContext, scoreContext } from './profile-context.ts';
import { indicatorValue, ownFigure } from './profile-contributions.ts';
import { rankAmong } from './profile-peers.ts';

/** So many indicators are named. */
const MOST_NAMED = 2;

/** An indicator that lifts the risk of a place above that of the middle one. */
interface Driver {
  readonly indicator: Indicator;
  readonly cell: IndicatorCell;
  /** Its weight in the risk × how far its score lies above the median of the places with a figure of their own. */
  readonly lift: number;
  readonly rank: number;
  readonly rankTo: number;
  readonly of: number;
}

/**
 * What raises the risk of a ranked place most, as a sentence: indicators of its own figures, in the upper third of the
 * places that have one, each with value, year and place among them; [] where there is none such.
 */
export function riskWords(context: ProfileContext): readonly SentencePart[] {
  const drivers = driversOf(context).slice(0, MOST_NAMED);
  if (drivers.length === 0) return [];
  const parts = drivers.flatMap((driver, i) => [...(i === 0 ? [] : ['; ']), ...driverWords(context, driver)]);
  return weave<SentencePart | readonly SentencePart[]>(profileMessages[context.language].riskFrom, {
    parts,
  }).flat();
}

function driversOf(context: ProfileContext): readonly Driver[] {
  const of = scoreContext(context, 'risk');
  const place = of?.scores.places[context.placeId];
  if (of === null || place === undefined || place.rank === null) return [];
  return indicatorsOf(context, 'risk')
    .flatMap((indicator) => {
      const own = ownFigure(place, indicator.id);
      if (own === null) return [];
      const all = Object.values(of.scores.places).flatMap((other) => ownFigure(other, indicator.id) ?? []);
      const middle = median(all, ({ score }) => score) ?? own.score;
      const lift = weightBelow(place, 'risk', indicator.id) * (own.score - middle);
      // Values are compared, not scores: beyond the scale all scores are the same.
      const standing = rankAmong(
        indicator.direction * own.cell.value,
        all.map(({ cell }) => indicator.direction * cell.value),
      );
      return lift > 0 && standing.rank <= all.length / 3
        ? [{ indicator, cell: own.cell, lift, ...standing, of: all.length }]
        : [];
    })
    .sort((a, b) => b.lift - a.lift);
}

/** Share of a descendant in a node: the weights on the way to it, multiplied; 0 where it has no part in it. */
function weightBelow(place: PlaceScore, node: string, descendant: string): number {
  return (place.nodes[node]?.parts ?? []).reduce((sum, part) => {
    const share = part.node === descendant ? 1 : weightBelow(place, part.node, descendant);
    return sum + part.weight * share;
  }, 0);
}

function driverWords(context: ProfileContext, driver: Driver): readonly SentencePart[] {
  const { language, placeId, place } = context;
  const { indicator, cell, rank, of } = driver;
  const texts = profileMessages[language];
  const address = figureAddress('among', context.scores.risk?.editionId ?? '', placeId, indicator.id);
  const [isHighest, isFirst] = [indicator.direction === 1, rank === 1 && driver.rankTo === 1];
  const count = plainFigure(String(of), of, address);
  const standing = isFirst
    ? weave(texts[place.kind === 'town' ? 'firstOfTowns' : 'firstOfRegions'](isHighest), { of: count })
    : weave(texts.placeFrom(isHighest), {
        rank: plainFigure(rankText(driver) ?? '', rank, address),
        of: count,
      });
  const caveats = caveatsOf(language, indicator, cell);
  return [
    indicator.names[language],
    ', ',
    indicatorValue(context, indicator, cell.value),
    ` (${[cell.year ?? texts.yearUnknown, ...caveats].join('; ')}), `,
    ...standing,
  ];
}
