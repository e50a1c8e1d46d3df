import { rollup } from 'd3-array';

/** Names of elements as long as this, and as often, are written once. */
const LONG = 60;
const OFTEN = 3;
const LABEL = / aria-label="([^"]*)"/g;
/** What has no value has an address and a state. */
const FACTS = /(?: data-value="[^"]*")? data-figure="[^"]*" data-state="[^"]*"/g;

/**
 * A page on which one mark is drawn at several sizes: its long name stands once, hidden at the end of the body, where
 * the marks refer to it, and its value with the address of that at the last drawing alone: the page may be painted
 * before.
 */
export function shareMarks(body: string): string {
  const left = rollup(
    body.match(FACTS) ?? [],
    (of) => of.length,
    (facts) => facts,
  );
  const once = body.replaceAll(FACTS, (facts) => {
    const more = (left.get(facts) ?? 1) - 1;
    left.set(facts, more);
    return more === 0 ? facts : '';
  });
  return withSharedNames(once);
}

function withSharedNames(body: string): string {
  const counts = rollup(
    [...body.matchAll(LABEL)].map(([, label = '']) => label),
    (of) => of.length,
    (label) => label,
  );
  const shared = [...counts].filter(([label, count]) => label.length >= LONG && count >= OFTEN);
  const ids = new Map(shared.map(([label], at) => [label, `label-${at.toString(36)}`]));
  if (ids.size === 0) return body;
  const names = [...ids].map(([label, id]) => `<span id="${id}">${label}</span>`);
  const marked = body.replaceAll(LABEL, (whole, label: string) => {
    const id = ids.get(label);
    return id === undefined ? whole : ` aria-labelledby="${id}"`;
  });
  return `${marked}<div hidden>${names.join('')}</div>`;
}
