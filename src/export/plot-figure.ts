import { html, svg, type TemplateResult } from 'lit';
import { MAP_COLOURS } from '../../styles/colours.ts';
import type { Scene } from '../layers/scene.ts';
import type { ExportOrigin } from './exported-file.ts';
import { type Figure, type Foot, footBlock } from './svg-figure.ts';
import { type BlockArea, textBlock } from './svg-text.ts';

const MARGIN = 32;

/** What a plot for a publication is made from. */
export interface PlotInput {
  readonly scene: Foot & Pick<Scene, 'theme'>;
  readonly title: string;
  readonly subtitle: string;
  /** Said in bold above the plot; '' or absent = nothing. */
  readonly warning?: string;
  /** The plot with its colours inside, and its size in pixels. */
  readonly picture: TemplateResult;
  readonly width: number;
  readonly height: number;
  /** Sentences under the plot. */
  readonly notes: readonly string[];
  readonly origin: ExportOrigin;
}

/** Composes a plot that stands alone: title, picture, what must be said, sources, date and address. */
export function composePlot(input: PlotInput): Figure {
  const { scene, picture, notes, origin, warning = '' } = input;
  const colours = MAP_COLOURS[scene.theme];
  const areaAt = (y: number): BlockArea => ({ x: MARGIN, y, width: input.width });
  const title = textBlock(input.title, areaAt(MARGIN), { size: 22, weight: 600, colour: colours.ink });
  const quiet = { size: 13, colour: colours.mutedInk };
  const subtitle = textBlock(input.subtitle, areaAt(MARGIN + title.height), quiet);
  const warningTop = MARGIN + title.height + subtitle.height;
  const warned = textBlock(warning, areaAt(warningTop + 4), { size: 14, weight: 600, colour: colours.ink });
  const top = warningTop + warned.height + 16;
  let at = top + input.height + 16;
  const lines = notes.map((note) => {
    const block = textBlock(note, areaAt(at), { ...quiet, size: 11.5 });
    at += block.height + 2;
    return block.content;
  });
  const foot = footBlock(scene, origin, areaAt(at + 10), colours);
  const [width, height] = [input.width + 2 * MARGIN, Math.ceil(at + 10 + foot.height + MARGIN)];
  const template = html`<svg xmlns="http://www.w3.org/2000/svg" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    font-family="'Noto Sans', 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif" lang=${scene.language} role="img" aria-label=${input.title}>
    <rect width="100%" height="100%" fill=${colours.halo}></rect>${title.content}${subtitle.content}${warned.content}
    <g transform=${`translate(${MARGIN} ${top})`}>${picture}</g>${svg`${lines}`}${foot.content}
  </svg>`;
  return { width, height, template };
}
