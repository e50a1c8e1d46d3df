import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gathered } from '../../../src/lib/gathered.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what is gathered', () => {
  it('is told once for all that comes close together, and again for what comes after', () => {
    const tell = vi.fn();
    const note = gathered(100, tell);
    note(false);
    note(true);
    vi.advanceTimersByTime(99);
    note(false);
    expect(tell).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(tell.mock.calls).toEqual([[true]]);
    note(false);
    vi.advanceTimersByTime(100);
    expect(tell.mock.calls).toEqual([[true], [false]]);
  });

  it('is told at once where nothing is to be waited for', () => {
    const tell = vi.fn();
    gathered(0, tell)(true);
    expect(tell.mock.calls).toEqual([[true]]);
  });
});
