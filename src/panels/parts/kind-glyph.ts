import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language, Places, Town } from '../../../geodata/types.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { joined } from '../../layers/measures/measured-value.ts';
import { centreWords, type KindSymbol, kindOf, kindSymbol, kindValue } from '../../layers/town-kind.ts';
import { inkOn, symbolPath } from '../layers/legend-marks.ts';

/** The mark of a town's kind, and the kind in words. */
export interface KindGlyph extends KindSymbol {
  readonly words: string;
}

/** The mark that the layer of kinds draws for a town. */
export function kindGlyphOf(language: Language, places: Pick<Places, 'distances'>, town: Town): KindGlyph {
  const kind = kindOf(places, town);
  const said = joined([kindValue(language, kind, town), centreWords(language, kind)]);
  return { ...kindSymbol(language, kind), words: `${layerMessages[language].typology}. ${said}` };
}

/** In pixels around the middle; the mark is 28 wide (`styles/profile.css`). */
const [RADIUS, RING_RADIUS] = [8.5, 12.6];

/** The mark as on the map; `isSaid` = its words stand beside it. Short, because pages of towns hold it. */
export function kindGlyph(
  { shape, colour, letter, outlined, ring, words }: KindGlyph,
  isSaid: boolean,
): TemplateResult {
  const path = symbolPath(shape, 0, RADIUS);
  const [fill, edge] = outlined ? [nothing, colour] : [colour, nothing];
  return html`<svg class="kind-glyph" viewBox="-14 -14 28 28" role=${isSaid ? nothing : 'img'} aria-label=${isSaid ? nothing : words} aria-hidden=${isSaid ? 'true' : nothing}>${
    isSaid ? nothing : svg`<title>${words}</title>`
  }${ring === 0 ? nothing : svg`<circle r=${RING_RADIUS} />`}${
    path === null
      ? svg`<circle r=${RADIUS} fill=${fill} stroke=${edge} />`
      : svg`<path d=${path} fill=${fill} stroke=${edge} />`
  }<text y="3.3" fill=${outlined ? 'currentColor' : inkOn(colour)}>${letter}</text></svg>`;
}
