import { createRequire } from 'node:module';

/** The part of mapshaper that is used: the package brings no types, and this folder installs it only to rebuild. */
interface Mapshaper {
  applyCommands(
    command: string,
    inputs: Readonly<Record<string, string | Uint8Array>>,
  ): Promise<Record<string, string | Uint8Array>>;
}

function loadMapshaper(): Mapshaper {
  try {
    return createRequire(import.meta.url)('mapshaper') as Mapshaper;
  } catch (cause) {
    throw new Error('The packages of geodata/package.json are missing: run `npm ci` in geodata/ first.', {
      cause,
    });
  }
}

/** Inputs and outputs of one mapshaper run: file name → JSON value. */
export type JsonFiles = Readonly<Record<string, unknown>>;

/**
 * Runs one mapshaper command line on JSON inputs held in memory and returns its JSON outputs by file name.
 * Rejects where the packages of `geodata/package.json` are not installed or the command is wrong.
 */
export async function runMapshaper(command: string, inputs: JsonFiles): Promise<Record<string, unknown>> {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? value : JSON.stringify(value),
    ]),
  );
  const outputs = await loadMapshaper().applyCommands(`${command} -quiet`, files);
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [
      name,
      JSON.parse(typeof value === 'string' ? value : new TextDecoder().decode(value)),
    ]),
  );
}
