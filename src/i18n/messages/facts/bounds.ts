import type { Bound } from '../../../../indicators/fact-units.ts';
import { defineMessages } from '../../messages.ts';
import { withKazakhEnding } from './kazakh-endings.ts';

/** A written amount, number and unit, as a bound. */
export const boundMessages = defineMessages({
  en: {
    about: (amount: string) => `about ${amount}`,
    almost: (amount: string) => `almost ${amount}`,
    'at least': (amount: string) => `at least ${amount}`,
    'less than': (amount: string) => `less than ${amount}`,
    'more than': (amount: string) => `more than ${amount}`,
    'or lower': (amount: string) => `${amount} or lower`,
    'up to': (amount: string) => `up to ${amount}`,
  } satisfies Record<Bound, (amount: string) => string>,
  ru: {
    about: (amount: string) => `около ${amount}`,
    almost: (amount: string) => `почти ${amount}`,
    'at least': (amount: string) => `не менее ${amount}`,
    'less than': (amount: string) => `менее ${amount}`,
    'more than': (amount: string) => `более ${amount}`,
    'or lower': (amount: string) => `${amount} или ниже`,
    'up to': (amount: string) => `до ${amount}`,
  },
  kk: {
    about: (amount: string) => `шамамен ${amount}`,
    almost: (amount: string) => `${withKazakhEnding(amount, 'dative')} жуық`,
    'at least': (amount: string) => `кемінде ${amount}`,
    'less than': (amount: string) => `${withKazakhEnding(amount, 'ablative')} аз`,
    'more than': (amount: string) => `${withKazakhEnding(amount, 'ablative')} астам`,
    'or lower': (amount: string) => `${amount} немесе одан төмен`,
    'up to': (amount: string) => `${withKazakhEnding(amount, 'dative')} дейін`,
  },
});

/** Bounds behind which a noun is in the genitive where the language has one. */
export const GENITIVE_BOUNDS: ReadonlySet<Bound | ''> = new Set([
  'about',
  'at least',
  'less than',
  'more than',
  'up to',
]);
