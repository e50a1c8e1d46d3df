import type { Language } from '../../geodata/types.ts';

/** A text, or a function that makes one from values. */
type Message = string | ((...values: never[]) => string);

/**
 * Declares the texts of one subject in the three languages side by side.
 * English sets the shape; a text missing in Russian or Kazakh is a type error.
 */
export function defineMessages<const Shape extends Readonly<Record<string, Message>>>(texts: {
  readonly en: Shape;
  readonly ru: { readonly [Key in keyof Shape]: SameKind<Shape[Key]> };
  readonly kk: { readonly [Key in keyof Shape]: SameKind<Shape[Key]> };
}): Readonly<Record<Language, { readonly [Key in keyof Shape]: SameKind<Shape[Key]> }>> {
  return texts as Readonly<Record<Language, { readonly [Key in keyof Shape]: SameKind<Shape[Key]> }>>;
}

type SameKind<M extends Message> = M extends string ? string : M;
