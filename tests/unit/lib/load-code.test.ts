import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadCode } from '../../../src/lib/load-code.ts';

const LOST = new TypeError('Failed to fetch dynamically imported module: http://site/a.js');

describe('code that is imported on demand', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is fetched again where its file was lost', async () => {
    const load = vi.fn().mockRejectedValueOnce(LOST).mockRejectedValueOnce(LOST).mockResolvedValue('code');
    const loaded = loadCode(load);
    await vi.runAllTimersAsync();
    expect(await loaded).toBe('code');
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('is given up after three tries, and at once where it came and has a fault', async () => {
    const lost = vi.fn().mockRejectedValue(LOST);
    const given = expect(loadCode(lost)).rejects.toBe(LOST);
    await vi.runAllTimersAsync();
    await given;
    expect(lost).toHaveBeenCalledTimes(3);
    const faulty = vi.fn().mockRejectedValue(new TypeError('x is not a function'));
    await expect(loadCode(faulty)).rejects.toThrow('not a function');
    expect(faulty).toHaveBeenCalledTimes(1);
  });
});
