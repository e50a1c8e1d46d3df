import { describe, expect, it } from 'vitest';
import { runInShares, type Shared } from '../../runner/run-in-shares.ts';

/** Does work whose pieces end one after another, the first that began first; tells what ran beside what. */
async function timesOf(list: readonly Shared[]): Promise<readonly string[]> {
  const running: { readonly id: string; readonly end: () => void }[] = [];
  const told: string[] = [];
  const all = runInShares(
    list,
    ({ id }) => new Promise<void>((resolve) => void running.push({ id, end: resolve })),
  );
  while (running.length > 0) {
    told.push(running.map(({ id }) => id).join(' '));
    running.shift()?.end();
    // The next begin in the turn after.
    await new Promise((resolve) => setImmediate(resolve));
  }
  await all;
  return told;
}

describe('work in shares of the machine', () => {
  it('runs together what fits together, the rest in its order', async () => {
    const list = [
      { id: 'small', share: 1 / 4 },
      { id: 'half', share: 1 / 2 },
      { id: 'whole' },
      { id: 'another', share: 1 / 2 },
    ];
    expect(await timesOf(list)).toEqual(['small half', 'half', 'whole', 'another']);
  });

  it('begins nothing before what it needs has ended, and does not wait for what is not in the list', async () => {
    const list = [
      { id: 'units', share: 1 / 2, needs: ['browser'] },
      { id: 'pictures', share: 1 / 4, needs: ['units'] },
      { id: 'words', share: 1 / 4 },
    ];
    expect(await timesOf(list)).toEqual(['units words', 'words pictures', 'pictures']);
  });

  it('ends with nothing to do', async () => {
    expect(await timesOf([])).toEqual([]);
  });

  it('says which pieces wait for each other', async () => {
    const list = [
      { id: 'egg', needs: ['hen'] },
      { id: 'hen', needs: ['egg'] },
    ];
    await expect(timesOf(list)).rejects.toThrow('these wait for each other: egg, hen');
  });

  it('rejects with what a piece rejects with', async () => {
    const run = (): Promise<void> => Promise.reject(new Error('broken'));
    await expect(runInShares([{ id: 'a' }], run)).rejects.toThrow('broken');
  });
});
