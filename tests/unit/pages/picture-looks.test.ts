import { describe, expect, it } from 'vitest';
import { pictureLooks } from '../../../src/pages/picture-looks.ts';

const mark = (fill: string, ink: string): string =>
  `<g data-town="rudny"><circle r="5" fill="${fill}" stroke="${ink}" stroke-width="1.3"></circle><text class="svg-map-label" font-size="11">Rudny</text></g>`;
const LIGHT = mark('#41b6c4', '#17222d');
const DARK = mark('#7d7c78', '#f2f5f7');

describe('looks of prerendered pictures', () => {
  it('stand once in rules, and every element names its own', () => {
    const { pictures, rules } = pictureLooks([{ light: LIGHT, dark: DARK }]);
    const [, circle] = /<circle class="(\w+)" r="5">/.exec(pictures[0]?.html ?? '') ?? [];
    const [, text] = /<text class="(\w+) svg-map-label">/.exec(pictures[0]?.html ?? '') ?? [];
    expect(pictures[0]?.html).toContain('<g data-town="rudny">');
    expect(rules).toContain(`:where(.${circle}){fill:#41b6c4;stroke-width:1.3;stroke:#17222d}`);
    expect(rules).toContain(`:where(.${text}){font-size:11px}`);
  });

  it('turn dark with the system and with the page, only in what is another there', () => {
    const { pictures, rules } = pictureLooks([{ light: LIGHT, dark: DARK }]);
    const [, circle] = /<circle class="(\w+)"/.exec(pictures[0]?.html ?? '') ?? [];
    const [inSystem = '', inPage = ''] =
      rules.split('@media (prefers-color-scheme:dark){')[1]?.split('\n}\n') ?? [];
    for (const [part, page] of [
      [inSystem, 'html:not([data-theme])'],
      [inPage, 'html[data-theme=dark]'],
    ] as const) {
      expect(part).toContain(`:where(${page} :is(.${circle})){fill:#7d7c78}`);
      expect(part).toContain(`:where(${page} :is(.${circle})){stroke:#f2f5f7}`);
      expect(part).not.toContain('stroke-width');
    }
  });

  it('mean the same on all pages; each page has the rules of its own looks alone', () => {
    const other = mark('#253494', '#17222d');
    const otherDark = mark('#ffea46', '#f2f5f7');
    const { pictures, rules } = pictureLooks([
      { light: LIGHT, dark: DARK },
      { light: LIGHT + other, dark: DARK + otherDark },
      { light: other + LIGHT, dark: otherDark + DARK },
    ]);
    expect(pictures[0]?.rules).not.toContain('#253494');
    expect(pictures[2]?.rules).toBe(pictures[1]?.rules);
    expect(rules).toBe(pictures[1]?.rules);
    expect(pictures[1]?.html.startsWith(pictures[0]?.html ?? '-')).toBe(true);
  });

  it('tell a light picture from a dark one that is another picture', () => {
    expect(() => pictureLooks([{ light: LIGHT, dark: DARK + DARK }])).toThrow(/more than looks/);
    expect(() => pictureLooks([{ light: LIGHT, dark: DARK.replaceAll('circle', 'rect') }])).toThrow(
      /more than looks/,
    );
  });
});
