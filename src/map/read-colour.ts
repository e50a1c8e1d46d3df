/** Red, green and blue, 0–255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#rgb`, `#rrggbb`, `rgb(…)`; anything else is a mid grey, so that a mark never vanishes. */
export function parseColour(text: string): Rgb {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) {
    const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
    const value = Number.parseInt(long, 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  }
  const parts = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/i.exec(text);
  return parts === null ? [128, 128, 128] : [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

/** The colour with an opacity 0..1 as CSS text. */
export function colourWithAlpha(text: string, alpha: number): string {
  return `rgba(${parseColour(text).join(', ')}, ${alpha})`;
}
