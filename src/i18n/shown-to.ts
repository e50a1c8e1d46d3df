import { decimalText } from './decimal-text.ts';

/** A number that is only shown, with no more decimals than are shown: it is rounded here as where it is written. */
export function shownTo(decimals: number, value: number): number {
  return Math.sign(value) * Number(decimalText(value, decimals, { group: '', decimal: '.' }));
}

/** A share that is only shown, in per cent with so many decimals. */
export function shareShownTo(decimals: number, share: number): number {
  return Number((shownTo(decimals, share * 100) / 100).toFixed(decimals + 2));
}
