import type { Language } from '../../../geodata/languages.ts';
import type { RankUncertainty } from '../../../indicators/uncertainty/monte-carlo.ts';
import { formatNumber } from '../../i18n/format.ts';
import { comparePageMessages } from '../../i18n/messages/compare-page.ts';
import { uncertaintyMessages } from '../../i18n/messages/uncertainty.ts';
import type { ComparedScope } from '../../lib/asked-places.ts';
import type { OpenOrder, SideFile } from '../../lib/side-by-side.ts';
import type { ProfileContext } from '../../panels/profile/profile-context.ts';
import { figureGroups } from './figure-rows.ts';
import { placeGroup } from './place-rows.ts';
import { scoreGroup } from './score-rows.ts';
import type { SideInput } from './side-input.ts';
import { yearGroup } from './year-rows.ts';

/** Path of the file below the site's root. */
export function sideFilePath(scope: ComparedScope, language: Language): string {
  return `data/compare/${scope}s-side-${language}.json`;
}

/** Everything that the page sets side by side, of all towns or all regions. */
export function sideFile(input: SideInput): SideFile {
  const { language, contexts } = input;
  return {
    places: contexts.map(({ placeId, place, data, scores }) => ({
      id: placeId,
      name: place.kind === 'town' ? place.town.names[language] : place.region.names[language],
      edition: comparePageMessages[language].edition(
        data.editions[scores.potential?.editionId ?? '']?.label ?? '',
      ),
    })),
    openOrder: openOrder(input),
    groups: [
      placeGroup(input),
      ...(['potential', 'risk'] as const).flatMap((index) => scoreGroup(input, index) ?? []),
      yearGroup(input),
      ...figureGroups(input),
    ],
  };
}

function openOrder({ language, contexts }: SideInput): SideFile['openOrder'] {
  const texts = uncertaintyMessages[language];
  const known: ProfileContext['intervals'] = contexts[0]?.intervals ?? { potential: null, risk: null };
  const [potential, risk] = [known.potential?.result ?? null, known.risk?.result ?? null];
  const of = (label: string, result: RankUncertainty | null): readonly OpenOrder[] =>
    result === null
      ? []
      : [{ label, ranked: Object.keys(result.intervals), pairs: result.indistinguishable }];
  const runs = formatNumber(language, potential?.runs ?? risk?.runs ?? 0);
  return {
    hint: comparePageMessages[language].openHint(runs),
    indices: [...of(texts.indistinguishablePotential, potential), ...of(texts.indistinguishableRisk, risk)],
  };
}
