/** Rests between two tries, in milliseconds. */
const RESTS_MS = [400, 1000];

/** Fetches code that is imported on demand, up to three times. Rejects with what went wrong the last time. */
export async function loadCode<Code>(load: () => Promise<Code>): Promise<Code> {
  for (const rest of RESTS_MS) {
    try {
      return await load();
    } catch (error) {
      if (!isLoss(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }
  return load();
}

/** Tells a lost file from a fault in the code that came; each browser has its own words for it. */
export function isLoss(error: unknown): boolean {
  return error instanceof Error && /import|module|preload/i.test(error.message);
}
