import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { levelItems } from '../../indicators/experts/levels.ts';
import { decimalMark } from '../../src/i18n/format.ts';
import { languageOfPath } from '../../src/i18n/page-folder.ts';
import { readDigest } from '../../src/state/address-expert-digest.ts';
import type { ExpertDigest } from '../../src/state/expert-digest.ts';
import { agrees } from './agree.ts';
import type { ShownFigure } from './collect-figures.ts';
import type { Recomputed } from './recompute.ts';
import { traceFigure } from './trace-figure.ts';

/** A figure with its way back and whether both ends meet. */
export interface WalkedFigure {
  readonly figure: ShownFigure;
  readonly steps: readonly string[];
  readonly values: readonly (number | string)[];
  readonly ok: boolean;
}

/** Picks `count` different entries by a seed; all of them where there are fewer. */
export function pickBySeed<Entry>(entries: readonly Entry[], count: number, seed: number): readonly Entry[] {
  const rest = [...entries];
  const generator = xoroshiro128plus(seed);
  const picked: Entry[] = [];
  while (picked.length < count && rest.length > 0) {
    picked.push(...rest.splice(uniformInt(generator, 0, rest.length - 1), 1));
  }
  return picked;
}

/** Walks one figure back and compares what the tables give with what the screen shows. */
export function walkFigure(from: Recomputed, figure: ShownFigure): WalkedFigure {
  const { steps, values, size } = traceFigure(
    { ...from, digest: digestOf(from, figure.path) },
    figure.address,
  );
  const broken = steps.some((step) => step.startsWith('✗'));
  const language = languageOfPath(`/${figure.path.replace(/\?.*$/, '').split('/')[0]}/`);
  const isCommaDecimal = language === null ? null : decimalMark(language) === ',';
  const ok = !broken && values.some((value) => agrees(figure.text, value, size, isCommaDecimal));
  return { figure, steps, values, ok };
}

/** What a panel of experts said, by the address of a page; null = nothing is said in it. */
function digestOf({ places, codebook }: Recomputed, path: string): ExpertDigest | null {
  const text = new URL(path, 'http://site/').searchParams.get('ex');
  return text === null
    ? null
    : readDigest(text, {
        towns: new Set(places.towns.map(({ id }) => id)),
        expertLevels: levelItems(codebook),
      });
}
