import { nothing, svg, type TemplateResult } from 'lit';
import { textWidth } from '../map/layout/text-width.ts';

/** Where a line may break: a no-break space holds together what stands around it. */
const BREAK = /[ \t\r\n]+/;

/** Breaks a text into lines no wider than `widthPx` at a text size, at spaces; a longer word keeps a line of its own. */
export function wrapText(text: string, sizePx: number, widthPx: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAK).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer.replaceAll('\u00a0', ' '), sizePx) > widthPx) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A block of lines and the height it takes, from its top edge. */
export interface Block {
  readonly height: number;
  readonly content: TemplateResult;
}

export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
  /** Where in the area its lines stand; at its start if absent. */
  readonly anchor?: 'middle' | 'end';
}

const ANCHORED = { start: 0, middle: 0.5, end: 1 } as const;

/** Where a block goes: its top left corner and its width, in pixels of the picture. */
export interface BlockArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Text wrapped to the width of an area. */
export function textBlock(text: string, { x, y, width }: BlockArea, style: TextStyle): Block {
  const lines = wrapText(text, style.size, width);
  const leading = Math.round(style.size * 1.4);
  const { anchor } = style;
  const left = x + width * ANCHORED[anchor ?? 'start'];
  const content = svg`${lines.map(
    (line, index) =>
      svg`<text x=${left} y=${y + index * leading + style.size} font-size=${style.size} font-weight=${style.weight ?? 400} fill=${style.colour} text-anchor=${anchor ?? nothing}>${line}</text>`,
  )}`;
  return { height: lines.length * leading, content };
}
