import { placeAlikeMessages } from '../../../i18n/messages/place-alike.ts';
import type { SentencePart } from '../../../panels/parts/figure-view.ts';
import { type KindGlyph, kindGlyphOf } from '../../../panels/parts/kind-glyph.ts';
import type { ProfileContext } from '../../../panels/profile/profile-context.ts';
import { type AlikeContent, alikeContent } from './alike-content.ts';
import { kindOfTown } from './kind-of-town.ts';

/** The kind of a town, and the places like it. */
export interface AlikeView {
  readonly heading: string;
  /** Name of what comes late. */
  readonly all: string;
  /** Null for a region. */
  readonly kind: readonly SentencePart[] | null;
  /** The mark of the kind; null for a region. */
  readonly glyph: KindGlyph | null;
  /** What comes late. */
  readonly content: AlikeContent;
}

/** The kind of a town and the towns like it, with reasons; of a region the regions with like scores. */
export function alikeOf(context: ProfileContext): AlikeView {
  const { language, data, place } = context;
  const texts = placeAlikeMessages[language];
  const content = alikeContent(context);
  if (place.kind === 'region')
    return { heading: texts.headingRegion, all: texts.allRegion, kind: null, glyph: null, content };
  return {
    ...{ heading: texts.heading, all: texts.all, content },
    kind: kindOfTown(context, place.town),
    glyph: kindGlyphOf(language, data.places, place.town),
  };
}
