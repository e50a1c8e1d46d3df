import type { Town } from '../../../../geodata/types.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import { beginSmall } from '../../../i18n/format.ts';
import { placeAlikeMessages } from '../../../i18n/messages/place-alike.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { weave } from '../../../i18n/weave.ts';
import { centreKmOf } from '../../../layers/centre-km.ts';
import type { SentencePart } from '../../../panels/parts/figure-view.ts';
import type { ProfileContext } from '../../../panels/profile/profile-context.ts';
import { FAR_FROM_KM } from '../../../state/condition.ts';
import { kilometres } from './kilometres.ts';

type Sentence = readonly SentencePart[];

/**
 * The kind of a town by rules: industry of its city-forming enterprise, state and announced end of that enterprise,
 * kilometres to the centre of its region, below {@link FAR_FROM_KM} or not.
 */
export function kindOfTown(context: ProfileContext, town: Town): Sentence {
  const { language } = context;
  const texts = placeAlikeMessages[language];
  const distance = distanceWords(context, town);
  const { closing, names } = town.enterprise;
  const kind = weave<SentencePart | Sentence>(names === null ? texts.noEnterprise : texts.kind, {
    industry: beginSmall(language, termName(language, town.industry)),
    state: stateWords(context, town),
    distance,
  }).flat();
  return closing === null
    ? kind
    : [...kind, ` ${profileMessages[language].closingSentence(closing.year, closing.announced)}`];
}

function stateWords({ language }: ProfileContext, { enterprise }: Town): string {
  const { operation, operationYear } = enterprise;
  return operation === null
    ? placeAlikeMessages[language].stateUnknown
    : `${termName(language, operation)} (${operationYear ?? profileMessages[language].yearUnknown})`;
}

function distanceWords({ language, data }: ProfileContext, { id }: Town): Sentence {
  const texts = placeAlikeMessages[language];
  const km = centreKmOf(data.places, id);
  if (km === null) return [texts.distanceUnknown];
  if (km < 1) return [texts.inside];
  const text = km < FAR_FROM_KM ? texts.below(FAR_FROM_KM) : texts.atLeast(FAR_FROM_KM);
  return weave<SentencePart>(text, {
    km: kilometres(language, km, figureAddress('distance', id, 'regional-centre')),
  });
}
