import {
  type Expert,
  type ExpertPanel,
  type ExpertWay,
  isExpertValue,
  keptName,
  MAX_EXPERTS,
  valueCount,
} from './expert-state.ts';
import type { LegalValues } from './legal-values.ts';

const WAY_CODES: readonly (readonly [ExpertWay, string])[] = [
  ['ahp', 'a'],
  ['budget', 'p'],
];

/** One character a judgement, from 1/9 by way of 1 to 9; `-` = open. */
const JUDGEMENT_CODES = 'ihgfedcb123456789';

/**
 * Panels joined by `~`: way, level and experts, joined by `*`. An expert is `name:values`: AHP one character a pair
 * (`3` = three times, `c` = a third, `-` = open), points joined by `_`. '' without experts.
 */
export function encodeExperts(panels: readonly ExpertPanel[]): string {
  return panels
    .map(({ way, level, experts }) => {
      const code = WAY_CODES.find(([name]) => name === way)?.[1] ?? '';
      return [`${code}.${level}`, ...experts.map((expert) => encodeExpert(way, expert))].join('*');
    })
    .join('~');
}

function encodeExpert(way: ExpertWay, { name, values }: Expert): string {
  const codes =
    way === 'ahp'
      ? values.map((value) => (value === null ? '-' : JUDGEMENT_CODES.charAt(value + 8))).join('')
      : values.map((value) => value ?? '').join('_');
  return `${name}:${codes}`;
}

/** Reads {@link encodeExperts} back; null if any part makes no sense, or a panel stands there twice. */
export function readExperts(text: string, legal: LegalValues): readonly ExpertPanel[] | null {
  const panels = text.split('~').map((part) => readPanel(part, legal));
  const found = panels.filter((panel) => panel !== null);
  const places = new Set(found.map(({ way, level }) => `${way} ${level}`));
  return found.length === panels.length && places.size === panels.length ? found : null;
}

function readPanel(text: string, legal: LegalValues): ExpertPanel | null {
  const [head = '', ...rest] = text.split('*');
  const way = WAY_CODES.find(([, code]) => head.startsWith(`${code}.`))?.[0];
  const level = head.slice(2);
  const itemCount = legal.expertLevels.get(level)?.length;
  if (way === undefined || itemCount === undefined) return null;
  if (rest.length === 0 || rest.length > MAX_EXPERTS) return null;
  const experts = rest.map((part) => readExpert(part, way, valueCount(way, itemCount)));
  const found = experts.filter((expert) => expert !== null);
  return found.length === experts.length ? { way, level, experts: found } : null;
}

function readExpert(text: string, way: ExpertWay, count: number): Expert | null {
  const [name = '', codes, ...rest] = text.split(':');
  if (codes === undefined || rest.length > 0 || keptName(name) !== name) return null;
  const values = way === 'ahp' ? [...codes].map(readJudgement) : codes.split('_').map(readPoints);
  const isLegal = values.every((value) => value === null || isExpertValue(way, value));
  return values.length === count && isLegal ? { name, values } : null;
}

function readJudgement(code: string): number | null {
  return code === '-'
    ? null
    : JUDGEMENT_CODES.indexOf(code) >= 0
      ? JUDGEMENT_CODES.indexOf(code) - 8
      : Number.NaN;
}

function readPoints(code: string): number | null {
  if (code === '') return null;
  return /^(0|[1-9]\d{0,2})$/.test(code) ? Number(code) : Number.NaN;
}
