import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Breach, longParameterLists, openSwitches, pageReads } from './code-rules.ts';
import { listCode, PROJECT_ROOT } from './find-violations.ts';

const CODE = ['src', 'indicators', 'geodata', 'styles'];
/** Switches over open text, such as an address: there is no union to be complete about. */
const OPEN_TEXT: readonly string[] = [
  'indicators/coinr/read-method.ts: path[0]',
  'src/state/address-baseline.ts: text.slice(0, 2)',
  'src/state/address-layers.ts: part.slice(0, 2)',
  'src/state/address-method.ts: key',
  'src/state/address-relations.ts: code',
];

type Find = (root: string, file: string) => readonly Breach[];

const breachesOf = (find: Find, folders: readonly string[]): readonly Breach[] =>
  listCode(PROJECT_ROOT, folders).flatMap((file) => find(PROJECT_ROOT, file));

function inSample(find: Find, code: string): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'code-rules-'));
  writeFileSync(join(root, 'a.ts'), code);
  const found = find(root, 'a.ts').map(({ line, what }) => `${line}: ${what}`);
  rmSync(root, { recursive: true });
  return found;
}

describe('lists of parameters', () => {
  it('have at most four parameters; more go into one object', () => {
    expect(breachesOf(longParameterLists, CODE)).toEqual([]);
  });

  it.each([
    ['function f(a, b, c, d) {}', []],
    ['function f(a, b, c, d, e) {}', ['1: 5 parameters']],
    ['\nconst f = (a: A, b = 1, c?: C, ...[d]: D[]) => a;', []],
    ['\nconst f = (a: A, b = 1, { c }: C, [d]: D, ...e: E[]) => a;', ['2: 5 parameters']],
    ['const f = (a: A, ...[b, c, d, e]: Rest) => a;', ['1: 5 parameters']],
    ['class A { constructor(a, b, c, d, e) {} }', ['1: 5 parameters']],
    ['class A { f(a, b, c, d, e, f) {} }', ['1: 6 parameters']],
    ['interface A { f(a: 1, b: 1, c: 1, d: 1, e: 1): void }', ['1: 5 parameters']],
    ['type F = (a: 1, b: 1, c: 1, d: 1, e: 1) => void;', ['1: 5 parameters']],
  ])('are counted in %s', (code, found) => expect(inSample(longParameterLists, code)).toEqual(found));
});

describe('every switch', () => {
  it('over a union of ours ends in "default: return never(…)", so that a new member is a type error', () => {
    const found = breachesOf(openSwitches, CODE).map(({ file, what }) => `${file}: ${what}`);
    expect([...found].sort()).toEqual(OPEN_TEXT);
  });

  it.each([
    ["switch (a.kind) { case 'x': break; default: never(a); }", []],
    ["function f(a) { switch (a.kind) { case 'x': return 1; default: return never(a); } }", []],
    ["\nswitch (a.kind) { case 'x': break; }", ['2: a.kind']],
    ["switch (a) { case 'x': break; default: break; }", ['1: a']],
    ['switch (a) { default: never(a); b(); }', ['1: a']],
    ["switch (a) { default: never(a); case 'x': }", ['1: a']],
    ["switch (a) { case 'x': switch (b) {} default: never(a); }", ['1: b']],
  ])('is judged in %s', (code, found) => expect(inSample(openSwitches, code)).toEqual(found));
});

describe('panels and maps', () => {
  it('read and search nothing of the whole page, so that two explorers can share one', () => {
    expect(breachesOf(pageReads, ['src/panels', 'src/map'])).toEqual([]);
  });

  it.each([
    ["this.querySelector('dialog')", []],
    ["document.createElement('canvas')", []],
    ['place.location.lon', []],
    ["\ndocument.querySelector('dialog')", ['2: document.querySelector']],
    ["document.querySelectorAll('a')", ['1: document.querySelectorAll']],
    ["document.getElementById('map')", ['1: document.getElementById']],
    ['document.documentElement.lang', ['1: document.documentElement']],
    ['document.body.append(box)', ['1: document.body']],
    ['const { hash } = location;', ['1: location']],
    ['new URL(location.href)', ['1: location.href']],
    ['new URL(address, window.location)', ['1: window.location']],
    ["history.replaceState(null, '', '?')", ['1: history.replaceState']],
    ['address(location)', ['1: location']],
  ])('are searched for it in %s', (code, found) => expect(inSample(pageReads, code)).toEqual(found));
});
