import type { Plugin } from 'vite';

/** Functions that frames never call, by file: a frame holds no reader's tables, and is never turned to any. */
const NEVER_CALLED: Readonly<Record<string, readonly string[]>> = {
  'src/explorer/upload-opening.ts': ['openingOf'],
  'src/layers/catalogue/upload-points.ts': ['drawUploadPoints'],
  'src/layers/upload/upload-intervals.ts': ['withUploadIntervals'],
  'src/layers/upload/upload-lookup.ts': ['uploadLookup', 'unitsShown'],
  'src/layers/upload/upload-scale.ts': ['uploadScale'],
  'src/layers/upload/upload-value.ts': ['uploadPlaceValue'],
};

/**
 * Empties the functions of {@link NEVER_CALLED}, so that what they alone need stays out of the script; one that is
 * called after all throws its name. Throws at build where a function is not found.
 */
export function leftOut(): Plugin {
  return {
    name: 'left-out',
    enforce: 'post',
    transform(code, id) {
      const names = Object.entries(NEVER_CALLED).find(([file]) => id.endsWith(`/${file}`))?.[1];
      return names === undefined ? null : { code: emptied(code, names, this.parse(code)), map: null };
    },
  };
}

interface Statement {
  readonly declaration?: Statement | null;
  readonly id?: { readonly name?: string } | null;
  readonly body?: { readonly start: number; readonly end: number };
}

function emptied(code: string, names: readonly string[], program: { readonly body: unknown }): string {
  const statements = program.body as readonly Statement[];
  const functions = names
    .map((name) => {
      const body = statements
        .map((statement) => statement.declaration ?? statement)
        .find(({ id }) => id?.name === name)?.body;
      if (body === undefined) throw new Error(`no function ${name} to leave out`);
      return { name, body };
    })
    .sort((a, b) => b.body.start - a.body.start);
  return functions.reduce(
    (left, { name, body }) =>
      `${left.slice(0, body.start)}{ throw new Error('${name}') }${left.slice(body.end)}`,
    code,
  );
}
