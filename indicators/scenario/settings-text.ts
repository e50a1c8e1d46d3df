import {
  LIMITS,
  MOST_OF,
  MOST_POINTS,
  OPENING_SCENARIO,
  type OwnPoint,
  SCENARIO_PATHS,
  type ScenarioNumber,
  type ScenarioSettings,
} from './settings.ts';

const CODES = [
  ['l', 'loss'],
  ['t', 'lossYear'],
  ['h', 'horizon'],
  ['k', 'multiplier'],
  ['j', 'projects'],
  ['g', 'growth'],
] as const satisfies readonly (readonly [code: string, key: ScenarioNumber])[];

const UNITS = { p: 'percent', n: 'persons' } as const satisfies Readonly<Record<string, OwnPoint['unit']>>;

/**
 * A scenario as text, `inertial*l=30*t=1*h=10`: the path first, then loss, its year and the horizon, and what else differs
 * from the opening one, joined by `*`: `k=` multiplier, `j=` projects, `g=` growth, `o=3:70p_6:2000n` a path of one's own
 * (years ahead, and per cent or persons).
 */
export function scenarioText(settings: ScenarioSettings): string {
  const parts = CODES.flatMap(([code, key]) => {
    const isNamed = key === 'loss' || key === 'lossYear' || key === 'horizon';
    return isNamed || settings[key] !== OPENING_SCENARIO[key] ? [`${code}=${settings[key]}`] : [];
  });
  const own = settings.own.map(
    ({ ahead, unit, value }) => `${ahead}:${value}${unit === 'percent' ? 'p' : 'n'}`,
  );
  return [settings.path, ...parts, ...(own.length === 0 ? [] : [`o=${own.join('_')}`])].join('*');
}

/** Reads {@link scenarioText} back; null if any part makes no sense or is beyond its limits. */
export function readScenario(text: string): ScenarioSettings | null {
  const [first = '', ...parts] = text.split('*');
  const path = SCENARIO_PATHS.find((one) => one === first);
  if (path === undefined) return null;
  let settings: ScenarioSettings | null = { ...OPENING_SCENARIO, path };
  for (const part of parts) {
    if (settings !== null) settings = applyPart(settings, part.slice(0, 2), part.slice(2));
  }
  return settings;
}

function applyPart(settings: ScenarioSettings, code: string, value: string): ScenarioSettings | null {
  if (code === 'o=') {
    const own = readPoints(value);
    return own === null ? null : { ...settings, own };
  }
  const key = CODES.find(([one]) => `${one}=` === code)?.[1];
  if (key === undefined || !/^-?\d{1,3}(\.\d)?$/.test(value) || !isLegal(key, Number(value))) return null;
  return { ...settings, [key]: Number(value) };
}

/** Tells whether a number lies within its limits and on its step. */
function isLegal(key: ScenarioNumber, value: number): boolean {
  const { min, max, step } = LIMITS[key];
  return value >= min && value <= max && (step < 1 || Number.isInteger(value));
}

function readPoints(text: string): readonly OwnPoint[] | null {
  const points = text.split('_').map((item): OwnPoint | null => {
    const [, ahead = '', value = '', letter = ''] = /^(\d{1,2}):(\d{1,6})([pn])$/.exec(item) ?? [];
    const unit = letter === 'p' || letter === 'n' ? UNITS[letter] : null;
    if (unit === null || !isLegal('horizon', Number(ahead)) || Number(value) > MOST_OF[unit]) return null;
    return { ahead: Number(ahead), unit, value: Number(value) };
  });
  const known = points.filter((point) => point !== null);
  const inOrder = known.every(({ ahead }, at) => ahead > (known[at - 1]?.ahead ?? 0));
  return known.length === points.length && inOrder && known.length <= MOST_POINTS ? known : null;
}
