import type { Region, Town } from '../../../geodata/types.ts';
import { fewestFigures } from '../../../indicators/missing/fewest-figures.ts';
import type { Edition, Indicator, PlaceId } from '../../../indicators/types.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { beginSmall, joinWords } from '../../i18n/format.ts';
import { priorityMessages } from '../../i18n/messages/priority.ts';
import { listedRegion } from '../../i18n/place-phrase.ts';
import type { SentencePart } from '../parts/figure-view.ts';
import { residentsWords } from './priority-words.ts';

/** A place that has no class, and what would give it one. */
export interface UnplacedRow {
  readonly id: PlaceId;
  readonly name: string;
  readonly regionName: string;
  readonly residents: readonly SentencePart[];
  /** What to ask first, one sentence each. */
  readonly ask: readonly string[];
}

/** So many figures are named. */
const MOST_NAMED = 3;

/** The places without a class, those with most residents first. */
export function unplacedRows(
  { data, state, scores }: Explorer,
  places: readonly (Town | Region)[],
): readonly UnplacedRow[] {
  const { language } = state;
  const texts = priorityMessages[language];
  const residentsOf = (place: Town | Region) => ('residents' in place ? place.residents : 0);
  return places
    .toSorted((a, b) => residentsOf(b) - residentsOf(a))
    .map((place) => {
      const { scope } = state.priority;
      const lacks = (index: 'potential' | 'risk') =>
        (scores(index, scope)?.places[place.id]?.rank ?? null) === null;
      const edition = data.editions[scores('potential', scope)?.editionId ?? ''] ?? null;
      const figures =
        lacks('potential') && edition !== null ? figuresOf(edition, data.codebook, place.id) : [];
      const names = figures.slice(0, MOST_NAMED).map((one) => beginSmall(language, one.names[language]));
      const asked =
        figures.length === 0 ? texts.askPotential : texts.ask(figures.length, joinWords(language, names));
      const region =
        'regionId' in place ? data.places.regions.find(({ id }) => id === place.regionId) : undefined;
      return {
        id: place.id,
        name: place.names[language],
        regionName: region === undefined ? '' : listedRegion(language, region),
        residents: 'residents' in place ? residentsWords(language, place, data.places.residentsYear) : [],
        ask: [...(lacks('potential') ? [asked] : []), ...(lacks('risk') ? [texts.askRisk] : [])],
      };
    });
}

const found = new WeakMap<Edition, Map<PlaceId, readonly Indicator[]>>();

/** The fewest figures that would give a place a potential; looked for once an edition and place. */
function figuresOf(edition: Edition, codebook: readonly Indicator[], id: PlaceId): readonly Indicator[] {
  const known = found.get(edition) ?? new Map<PlaceId, readonly Indicator[]>();
  found.set(edition, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  const wanted = new Set(fewestFigures(edition, codebook, id) ?? []);
  const figures = codebook.filter((one) => wanted.has(one.id) && one.scope === edition.scope);
  known.set(id, figures);
  return figures;
}
