import type { Said } from '../../../indicators/built-facts.ts';
import type { FactCode } from '../../../indicators/fact-units.ts';
import { factCodeMessages } from '../../i18n/messages/facts/codes.ts';
import { areaPhrase } from '../../i18n/place-phrase.ts';
import { weave } from '../../i18n/weave.ts';
import { plainFigure, type SentencePart } from '../parts/figure-view.ts';
import { amountWords } from './amount-words.ts';
import type { ProfileContext } from './profile-context.ts';

type Sentence = readonly SentencePart[];

/** Code after which the words are on something else, such as the region. */
const NOT_STATED: FactCode = 'not-stated';

/** Topics whose words name the thing of which the value is said; elsewhere they say more on the value. */
const NAMED_FIRST: ReadonlySet<string> = new Set(['power_plant', 'power_plant_risk_zone']);

/** What a row says, in the reader's language; its number or words carry the address of the row. */
export function saidWords(
  context: ProfileContext,
  topic: string,
  { value, unit, bound, text }: Said,
  address: string,
): Sentence {
  const words = text === null ? [] : [plainFigure(text[context.language], Number.NaN, address)];
  if (unit === '') return words;
  const said =
    unit === 'code'
      ? codeWords(context, value)
      : amountWords(context.language, { amount: value, unit, bound }, address);
  if (words.length === 0) return said;
  if (NAMED_FIRST.has(topic)) return [...words, ': ', ...said];
  return [...said, value === NOT_STATED ? '; ' : ': ', ...words];
}

function codeWords({ language, place, data }: ProfileContext, code: string): Sentence {
  const codes: Readonly<Record<string, string>> = factCodeMessages[language];
  const regionId = place.kind === 'town' ? place.town.regionId : place.region.id;
  const region = data.places.regions.find(({ id }) => id === regionId);
  const text = codes[code] ?? code;
  return text.includes('{inRegion}')
    ? weave(text, { inRegion: areaPhrase(language, region?.names[language] ?? regionId).in })
    : [text];
}
