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

const SIDE = 28;
const MIDDLE = SIDE / 2;
const RADIUS = 8.5;

/** The mark as on the map; `isSaid` = its words stand beside it. */
export function kindGlyph(
  { shape, colour, letter, outlined, ring, words }: KindGlyph,
  isSaid: boolean,
): TemplateResult {
  const path = symbolPath(shape, MIDDLE, RADIUS);
  const [fill, edge] = outlined ? ['none', colour] : [colour, 'currentColor'];
  return html`<svg class="kind-glyph" viewBox="0 0 ${SIDE} ${SIDE}" width=${SIDE} height=${SIDE} role=${isSaid ? nothing : 'img'} aria-label=${isSaid ? nothing : words} aria-hidden=${isSaid ? 'true' : nothing}>${
    isSaid ? nothing : svg`<title>${words}</title>`
  }${
    ring === 0
      ? nothing
      : svg`<circle cx=${MIDDLE} cy=${MIDDLE} r="12.6" fill="none" stroke="currentColor" stroke-width=${ring} />`
  }${
    path === null
      ? svg`<circle cx=${MIDDLE} cy=${MIDDLE} r=${RADIUS} fill=${fill} stroke=${edge} stroke-width="1.2" />`
      : svg`<path d=${path} fill=${fill} stroke=${edge} stroke-width="1.2" />`
  }<text x=${MIDDLE} y=${MIDDLE} dy="0.35em" text-anchor="middle" font-size="9.5" font-weight="600" fill=${outlined ? 'currentColor' : inkOn(colour)}>${letter}</text></svg>`;
}
