import type { Language } from '../../geodata/types.ts';

/** A text, or a function that makes one from values. */
type Message = string | ((...values: never[]) => string);
type Messages = Readonly<Record<string, Message>>;

/** Texts under the same keys, and functions of the same values. */
type Texts<Shape> = { readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Shape[Key] };

/** What `Texts` alone would let pass: keys that English lacks, and functions that leave out a value. */
type Strict<Found, Shape> = {
  readonly [Key in keyof Found]: Key extends keyof Shape ? SameValues<Found[Key], Shape[Key]> : never;
};

type SameValues<Found, Model> = Found extends (...values: infer Taken) => string
  ? Model extends (...values: infer Given) => string
    ? Given['length'] extends Taken['length']
      ? Found
      : 'takes fewer values than the English text'
    : never
  : Found;

/**
 * Declares the texts of one subject in every language side by side. English sets the shape: a language that is
 * missing, a key too few or too many, or a function of other values is a type error.
 */
export function defineMessages<
  const Shape extends Messages,
  const All extends Readonly<Record<Language, Texts<Shape>>>,
>(
  texts: All & { readonly en: Shape } & {
    readonly [Key in keyof All]: Key extends Language ? Strict<All[Key], Shape> : never;
  },
): Readonly<Record<Language, Texts<Shape>>> {
  return texts;
}
