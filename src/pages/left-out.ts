import type { Plugin } from 'vite';

/**
 * Functions that frames never call, by file: a frame holds no reader's tables, is never turned to any, and shows
 * neither a scenario nor what a panel of experts said nor kinds of towns. */
const NEVER_CALLED: Readonly<Record<string, readonly string[]>> = {
  'indicators/scenario/settings-text.ts': ['scenarioText', 'readScenario'],
  'src/explorer/late-files.ts': ['fetchCode'],
  'src/explorer/upload-opening.ts': ['openingOf'],
  'src/layers/late/draw-experts.ts': ['drawExperts'],
  'src/layers/late/late-draws.ts': ['fetchDraws'],
  'src/layers/late/nothing-yet.ts': ['nothingYet'],
  'src/layers/late/draw-typology.ts': ['drawTypology'],
  'src/layers/late/draw-upload-points.ts': ['drawUploadPoints'],
  'src/layers/upload/upload-intervals.ts': ['withUploadIntervals'],
  'src/layers/upload/upload-lookup.ts': ['uploadLookup', 'unitsShown'],
  'src/layers/upload/upload-scale.ts': ['uploadScale'],
  'src/layers/upload/upload-value.ts': ['uploadPlaceValue'],
  'src/state/address-expert-digest.ts': ['encodeDigest', 'readDigest'],
};

/**
 * Functions whose result frames never read, by file: the line on the method, what a child adds to its parent, and what a
 * tooltip says beside the layers shown, for which every index of every place would be scored.
 */
const NEVER_READ: Readonly<Record<string, readonly string[]>> = {
  'src/layers/scene-places.ts': ['besideLines'],
  'indicators/scoring/describe-method.ts': ['describeMethod', 'describeWeights'],
  'indicators/scoring/explain.ts': ['contribution'],
};

/**
 * Empties the functions of {@link NEVER_CALLED} and {@link NEVER_READ}, so that what they alone need stays out of the
 * script; one of the former that is called after all throws its name, one of the latter gives ''. Throws at build where
 * a function is not found.
 */
export function leftOut(): Plugin {
  return {
    name: 'left-out',
    enforce: 'post',
    transform(code, id) {
      const namesIn = (table: typeof NEVER_CALLED) =>
        Object.entries(table).find(([file]) => id.endsWith(`/${file}`))?.[1] ?? [];
      const bodies = new Map([
        ...namesIn(NEVER_CALLED).map((name) => [name, `throw new Error('${name}')`] as const),
        ...namesIn(NEVER_READ).map((name) => [name, `return ''`] as const),
      ]);
      return bodies.size === 0 ? null : { code: emptied(code, bodies, this.parse(code)), map: null };
    },
  };
}

interface Statement {
  readonly declaration?: Statement | null;
  readonly id?: { readonly name?: string } | null;
  readonly body?: { readonly start: number; readonly end: number };
}

/** `bodies` = what stands in each function instead, by its name. */
function emptied(
  code: string,
  bodies: ReadonlyMap<string, string>,
  program: { readonly body: unknown },
): string {
  const statements = program.body as readonly Statement[];
  const functions = [...bodies]
    .map(([name, instead]) => {
      const body = statements
        .map((statement) => statement.declaration ?? statement)
        .find(({ id }) => id?.name === name)?.body;
      if (body === undefined) throw new Error(`no function ${name} to leave out`);
      return { instead, body };
    })
    .sort((a, b) => b.body.start - a.body.start);
  return functions.reduce(
    (left, { instead, body }) => `${left.slice(0, body.start)}{ ${instead} }${left.slice(body.end)}`,
    code,
  );
}
