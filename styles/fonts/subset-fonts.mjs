// Cuts Noto Sans down to the characters of the explorer's three languages: one small file a weight, so that a
// Kazakh word is never set in two fonts. Run `npm install && npm run build` in this folder.
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const LATIN = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const CYRILLIC = Array.from({ length: 64 }, (_, index) => String.fromCharCode(0x410 + index)).join('');
const KAZAKH = 'ЁёІіҒғҚқҢңҮүҰұҺһӘәӨө';
const MARKS = '\u00A0\u202F©«»°±²³µ·×äéïóöü–—‘’“”„…№€₸←↑→↓−≈≤≥';
const WEIGHTS = {
  400: '400Regular/NotoSans_400Regular',
  600: '600SemiBold/NotoSans_600SemiBold',
  700: '700Bold/NotoSans_700Bold',
};

const root = new URL('./node_modules/@expo-google-fonts/noto-sans/', import.meta.url);
for (const [weight, file] of Object.entries(WEIGHTS)) {
  const source = readFileSync(new URL(`${file}.ttf`, root));
  const face = await subsetFont(source, LATIN + CYRILLIC + KAZAKH + MARKS, { targetFormat: 'woff2' });
  writeFileSync(new URL(`./noto-sans-${weight}.woff2`, import.meta.url), face);
  console.log(`noto-sans-${weight}.woff2: ${face.length} bytes`);
}
const ranges = [...new Set(LATIN + CYRILLIC + KAZAKH + MARKS)]
  .map((character) => character.codePointAt(0))
  .sort((a, b) => a - b);
const spans = [];
for (const code of ranges) {
  const last = spans.at(-1);
  if (last !== undefined && last[1] === code - 1) last[1] = code;
  else spans.push([code, code]);
}
const hex = (code) => code.toString(16).toUpperCase().padStart(4, '0');
console.log(
  spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', '),
);
