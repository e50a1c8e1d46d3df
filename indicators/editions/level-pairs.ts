import Papa from 'papaparse';
import type { Level } from '../figures/observation.ts';
import type { Loaded, Problem } from '../figures/problem.ts';

/**
 * What stands for a denominator where the same sheet does not print it:
 * another series at another level, `yearShift` years later (1 January of the next year is the end of this one).
 */
export interface LevelPair {
  readonly townId: string;
  readonly level: Level;
  readonly series: string;
  readonly useSeries: string;
  readonly useLevel: Level;
  readonly yearShift: number;
  readonly reason: string;
}

const LEVELS: readonly string[] = ['town', 'admin', 'district', 'region', 'national'];

function isLevel(text: string): text is Level {
  return LEVELS.includes(text);
}

/**
 * Reads `level-pairs.csv`. Numerator and denominator are of the same level unless a row here says
 * which other series covers the same area; without either there is no rate.
 */
export function readLevelPairs(csv: string): Loaded<LevelPair> {
  const table = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const problems: Problem[] = [];
  const rows: LevelPair[] = [];
  table.data.forEach((raw, index) => {
    const { town_id: townId, level, series, use_series: useSeries, use_level: useLevel, reason } = raw;
    const yearShift = Number(raw['year_shift']);
    if (!townId || !level || !series || !useSeries || !useLevel || !reason || !Number.isInteger(yearShift)) {
      problems.push(badPair(index + 2, 'A cell is empty or no whole number.', 'Fill all seven columns.'));
    } else if (!isLevel(level) || !isLevel(useLevel)) {
      problems.push(
        badPair(index + 2, `"${level}" or "${useLevel}" is no level.`, `Use one of ${LEVELS.join(', ')}.`),
      );
    } else rows.push({ townId, level, series, useSeries, useLevel, yearShift, reason });
  });
  return { rows, problems, read: table.data.length };
}

function badPair(line: number, message: string, hint: string): Problem {
  return {
    kind: 'level-pair',
    severity: 'error',
    file: 'level-pairs.csv',
    line,
    column: null,
    message,
    hint,
  };
}
