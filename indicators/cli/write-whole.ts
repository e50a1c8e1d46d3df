import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file of which nobody ever sees half: beside the target, then renamed. Throws with the path if it cannot. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Error(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
