import type { TownProjection, TownWebb } from '../../../../indicators/built-people.ts';
import { formatYears, joinWords } from '../../../i18n/format.ts';
import { peopleMessages } from '../../../i18n/messages/people.ts';
import { weave } from '../../../i18n/weave.ts';
import type { SentencePart } from '../../../panels/parts/figure-view.ts';
import { baseFigure, errorFigure, type PeopleContent, peopleFigure, signedFigure } from './people-figures.ts';

type Sentence = readonly SentencePart[];

/** Years ahead that the page names, by the slots of their sentence. */
const NAMED_AHEAD = { soon: 5, later: 10 } as const;

/** What the page says of the people of a town, in its order: class, stability, forecast, past errors; else what is missing. */
export function peopleSentences(content: PeopleContent): readonly Sentence[] {
  const { webb, projection } = content.people;
  const texts = peopleMessages[content.language];
  if (webb === null) {
    const missing = content.people.level === null ? texts.nothingPublished : texts.fewPublished;
    return projection === null ? [[missing]] : [[missing, ' ', ...sameSentence(content, projection)]];
  }
  return [
    webbSentence(content, webb),
    stabilitySentence(content),
    ...(projection === null ? [] : forecastSentences(content, projection)),
  ].filter(({ length }) => length > 0);
}

function webbSentence(content: PeopleContent, webb: TownWebb): Sentence {
  const texts = peopleMessages[content.language];
  const { natural, migration, years } = webb;
  return weave<SentencePart>(texts.webb, {
    moves: texts[`moves-${signs(natural, migration)}`],
    natural: signedFigure(content, natural, 0, ['natural']),
    migration: signedFigure(content, migration, 0, ['migration']),
    years: formatYears(years),
    area: texts[`area-${areaOf(content)}`],
    course: texts[courseOf(natural + migration)],
    class: webb.class === null ? '' : texts.webbClass(webb.class),
  });
}

function signs(natural: number, migration: number): 'pp' | 'pm' | 'mp' | 'mm' | 'even' {
  if (natural === 0 || migration === 0) return 'even';
  if (natural > 0) return migration > 0 ? 'pp' : 'pm';
  return migration > 0 ? 'mp' : 'mm';
}

function courseOf(change: number): 'grows' | 'shrinks' | 'stays' {
  if (change === 0) return 'stays';
  return change > 0 ? 'grows' : 'shrinks';
}

/** Whose people they are; a town has no figures above its district. */
function areaOf({ people }: PeopleContent): 'town' | 'admin' | 'district' {
  return people.level === 'admin' || people.level === 'district' ? people.level : 'town';
}

function stabilitySentence(content: PeopleContent): Sentence {
  const { stability } = content.people;
  const texts = peopleMessages[content.language];
  if (stability === null) return [];
  if (stability.value === null) {
    const parts = stability.missing.map((part) => texts[`part-${part}`]);
    return [texts.noStability(joinWords(content.language, parts))];
  }
  return weave<SentencePart>(texts.stability, {
    score: peopleFigure(content, stability.value, 1, ['stability']),
  });
}

function forecastSentences(content: PeopleContent, projection: TownProjection): readonly Sentence[] {
  const { accuracy, noChangeAccuracy, base, years } = projection;
  const texts = peopleMessages[content.language];
  const slots: Record<string, SentencePart> = { same: baseFigure(content, base) };
  for (const [slot, ahead] of Object.entries(NAMED_AHEAD)) {
    const there = years.find(({ year }) => year === base.year + ahead);
    if (there === undefined) return [sameSentence(content, projection)];
    const at = String(ahead);
    slots[`${slot}Year`] = String(there.year);
    slots[slot] = peopleFigure(content, there.value, 0, ['ahead', at]);
    slots[`${slot}Low`] = peopleFigure(content, there.low, 0, ['low', at]);
    slots[`${slot}High`] = peopleFigure(content, there.high, 0, ['high', at]);
  }
  const forecast = weave<SentencePart>(texts.projection, slots);
  if (accuracy === null || projection.way === null) return [forecast];
  const past = weave<SentencePart>(texts.accuracy(accuracy.shelfLife), {
    own: errorFigure(content.language, accuracy.p80At5, ['late', projection.way, '5']),
    other: errorFigure(content.language, noChangeAccuracy.p80At5, ['late', 'no-change', '5']),
    shelf: peopleFigure(content, accuracy.shelfLife, 0, ['shelf']),
  });
  return [forecast, past];
}

function sameSentence(content: PeopleContent, { base }: TownProjection): Sentence {
  return weave<SentencePart>(peopleMessages[content.language].onlySame, {
    same: baseFigure(content, base),
    year: String(base.year),
  });
}
