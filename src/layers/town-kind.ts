import type { Industry, Language, Places, Town } from '../../geodata/types.ts';
import { INDUSTRY_COLOURS, STATE_SHAPES } from '../../styles/symbols.ts';
import { formatNumber } from '../i18n/format.ts';
import { enterpriseStateMessages, type STATES } from '../i18n/messages/enterprise-states.ts';
import { termName } from '../i18n/messages/terms.ts';
import { industryLetterMessages, typologyMessages } from '../i18n/messages/typology.ts';
import { FAR_FROM_KM } from '../state/condition.ts';
import { centreKmOf } from './centre-km.ts';
import type { SymbolMark } from './scene.ts';

/** The kind of a town by the axes of its rule. */
export interface TownKind {
  /** Of its city-forming enterprise; where none is named, that which the town was built for. */
  readonly industry: Industry;
  /** What the enterprise does by the latest source; null = no source says. */
  readonly state: (typeof STATES)[number] | null;
  /** See {@link centreKmOf}. */
  readonly centreKm: number | null;
}

/** The kind of a town; an announced end of the work is a state of its own until it has come. */
export function kindOf(places: Pick<Places, 'distances'>, { id, industry, enterprise }: Town): TownKind {
  const { operation, closing } = enterprise;
  const state = closing !== null && operation !== 'stopped' ? 'closing' : operation;
  return { industry, state, centreKm: centreKmOf(places, id) };
}

/** Tells whether a town is set apart by its distance to the centre of its region. */
export function isFar({ centreKm }: Pick<TownKind, 'centreKm'>): boolean {
  return centreKm !== null && centreKm >= FAR_FROM_KM;
}

/** How a kind looks, on the map as beside its sentence. */
export type KindSymbol = Pick<SymbolMark, 'shape' | 'colour' | 'letter' | 'outlined' | 'ring'>;

const RING_PX = 1.6;

/** Letter and colour by industry, shape by state, a ring where the centre of the region is far. */
export function kindSymbol(language: Language, kind: TownKind): KindSymbol {
  const { industry, state } = kind;
  return {
    shape: STATE_SHAPES[state ?? 'unknown'],
    colour: INDUSTRY_COLOURS[industry],
    letter: industryLetterMessages[language][industry],
    outlined: state === null,
    ring: isFar(kind) ? RING_PX : 0,
  };
}

/** Industry and state of a kind in words, as they tell it from others. */
export function kindName(
  language: Language,
  { industry, state }: Pick<TownKind, 'industry' | 'state'>,
): string {
  const words =
    state === null ? typologyMessages[language].unknown : enterpriseStateMessages[language][state];
  return `${termName(language, industry)}: ${words}`;
}

/** The same of one town, with the years of its sources. */
export function kindValue(
  language: Language,
  kind: TownKind,
  { enterprise }: Pick<Town, 'enterprise'>,
): string {
  const texts = typologyMessages[language];
  const { closing, operationYear } = enterprise;
  if (kind.state === null) return kindName(language, kind);
  return kind.state === 'closing' && closing !== null
    ? `${termName(language, kind.industry)}: ${texts.closing(closing.year, closing.announced)}`
    : `${kindName(language, kind)} (${operationYear ?? texts.undated})`;
}

/** How far the centre of the region is, in words; '' = not known. */
export function centreWords(language: Language, { centreKm }: Pick<TownKind, 'centreKm'>): string {
  const texts = typologyMessages[language];
  if (centreKm === null) return '';
  return centreKm < 1 ? texts.isCentre : texts.fromCentre(formatNumber(language, centreKm));
}
