import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/pages/security-policy.ts';
import { listCode, readImports } from '../../architecture/find-violations.ts';

const DIST = 'dist';
const FILES = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(DIST, name)).isFile())
  .map((name) => name.split(sep).join('/'));
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

describe('the built site', () => {
  it('holds nothing of the build, and no name that a host leaves out', () => {
    expect(FILES.filter((name) => /(?:^|\/)[._]/.test(name))).toEqual(['_headers']);
  });

  it('has a hash in every name of a file that is cached for good', () => {
    const unhashed = FILES.filter((name) => name.startsWith('assets/') && !/-[\w-]{8}\.\w+$/.test(name));
    expect(unhashed).toEqual([]);
  });

  it('says the hash of every inline text to hosts, few of them, in lines that hosts read', () => {
    const headers = read('_headers');
    const hashes = new Set<string>();
    for (const page of FILES.filter((name) => name.endsWith('.html'))) {
      expect(read(page), page).not.toMatch(/<[^>]* (?:style|on\w+)="/);
      for (const [, , text = ''] of read(page).matchAll(
        // A block of data is run by nobody, so no policy speaks of it.
        /<(script|style)(?![^>]*\b(?:src=|type="?application\/json))[^>]*>([\s\S]*?)<\/\1>/g,
      ))
        hashes.add(hashOf(text));
    }
    expect([...hashes].filter((hash) => !headers.includes(hash))).toEqual([]);
    expect(headers.match(/'sha256-/g)?.length).toBe(hashes.size);
    // Four of them are of frames: their texts in each language, and code that they build on.
    expect(hashes.size).toBeLessThanOrEqual(20);
    // Cloudflare Pages reads no longer lines.
    for (const line of headers.split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it('names the licence of every package that its code imports', () => {
    const code = listCode('.', ['src']).filter((file) => !file.startsWith('src/pages/'));
    const imported = code
      .flatMap((file) => readImports('.', file))
      .filter(({ isPackage, typeOnly }) => isPackage && !typeOnly)
      .filter(({ target }) => !target.startsWith('node:'))
      .map(({ target }) =>
        target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    const licences = read('licences.txt');
    const version = (name: string): string =>
      JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
    const unnamed = [...new Set(imported)].filter(
      (name) => !licences.includes(`\n${name} ${version(name)} (`),
    );
    expect(unnamed).toEqual([]);
    // Packages of packages, one of them only in a worker, and those that another was put together from.
    for (const name of ['@luma.gl/engine', 'lit-html', 'saxen', '@mapbox/vector-tile', 'kdbush'])
      expect(licences).toContain(`\n${name} ${version(name)} (`);
  });
});
