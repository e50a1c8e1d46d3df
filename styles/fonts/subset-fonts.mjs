// Cuts the faces down to the characters that the explorer prints in its languages, so that a word is never set in two
// fonts, and writes ../fonts.css with their ranges. Run `npm install && npm run build` in this folder.
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const ASCII = span(0x20, 0x7e);
/** Letters of names in the literature and in sources. */
const LATIN = 'áäåçéèêëíïñóôöúüýčćšžğış';
const CYRILLIC = span(0x410, 0x44f);
const KAZAKH = 'ЁёІіҒғҚқҢңҮүҰұҺһӘәӨө';
const MARKS = '\u00A0\u2009\u202F©«»°±²³µ·×÷½–—‘’“”„…€№₸−';
/** Arrows and triangles, which Noto Sans lacks, and what formulas are written with: fetched where it is printed. */
const SIGNS = '←↑→↓▲▼√∞≈≠≤≥ΔΣαβλμπρστφ';
const LETTERS = ASCII + LATIN + CYRILLIC + KAZAKH + MARKS;

const FACES = [
  ['noto-sans-400', 'Noto Sans', '400', 'noto-sans/400Regular/NotoSans_400Regular', LETTERS],
  ['noto-sans-600', 'Noto Sans', '600', 'noto-sans/600SemiBold/NotoSans_600SemiBold', LETTERS],
  ['noto-sans-signs', 'Noto Sans', '400 600', 'noto-sans-math/400Regular/NotoSansMath_400Regular', SIGNS],
  [
    'noto-sans-mono',
    'Noto Sans Mono',
    '400',
    'noto-sans-mono/400Regular/NotoSansMono_400Regular',
    LETTERS + SIGNS,
  ],
];
/** Heights of Noto Sans, in parts of the text size: the face of the signs would make its lines taller. */
const HEIGHTS = ['  ascent-override: 106.9%;', '  descent-override: 29.3%;', '  line-gap-override: 0%;'];

const HEAD = `/* Noto Sans (SIL Open Font License 1.1), cut down to the characters of the explorer and written by styles/fonts.
   Optional: a face that comes late waits for the next page instead of moving the lines of this one. */
`;

const rules = [];
for (const [name, family, weight, file, characters] of FACES) {
  const source = readFileSync(new URL(`./node_modules/@expo-google-fonts/${file}.ttf`, import.meta.url));
  // Without the small capitals, old-style figures and the like, which no style asks for: figures are tabular as they are.
  const options = { targetFormat: 'woff2', noLayoutClosure: true, dropTables: ['GSUB', 'STAT'] };
  const face = await subsetFont(source, characters, options);
  writeFileSync(new URL(`./${name}.woff2`, import.meta.url), face);
  console.log(`${name}.woff2: ${face.length} bytes`);
  // One rule a weight: browsers join only rules of the same weight to one face.
  for (const one of weight.split(' ')) rules.push(rule({ name, family, weight: one, characters }));
}
writeFileSync(new URL('../fonts.css', import.meta.url), `${HEAD}${rules.join('\n')}`);

function rule({ name, family, weight, characters }) {
  return `@font-face {
  font-family: "${family}";
  font-style: normal;
  font-weight: ${weight};
  font-display: optional;
  src: url("./fonts/${name}.woff2") format("woff2");
${name.endsWith('signs') ? `${HEIGHTS.join('\n')}\n` : ''}  unicode-range:
    ${lines(ranges(characters)).join(',\n    ')};
}
`;
}

function span(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join('');
}

/** Ascending ranges of code points as CSS writes them. */
function ranges(characters) {
  const codes = [...new Set(characters)].map((character) => character.codePointAt(0)).sort((a, b) => a - b);
  const spans = [];
  for (const code of codes) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (code) => code.toString(16).toUpperCase().padStart(4, '0');
  return spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}

/** Joins parts by commas to lines of at most 115 letters. */
function lines(parts) {
  const rows = [''];
  for (const part of parts) {
    const row = rows.at(-1);
    if (row === '') rows[rows.length - 1] = part;
    else if (`${row}, ${part}`.length <= 115) rows[rows.length - 1] = `${row}, ${part}`;
    else rows.push(part);
  }
  return rows;
}
