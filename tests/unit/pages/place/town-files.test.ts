import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTownFiles } from '../../../../src/pages/place/town-files.ts';

const FILES = ['people.json', 'scenario.json', 'people/temirtau.json', 'work/temirtau.json'];
let built = '';

beforeEach(() => {
  built = mkdtempSync(join(tmpdir(), 'town-files-'));
  for (const folder of ['people', 'work']) mkdirSync(join(built, folder));
  for (const file of FILES) cpSync(join('indicators/built', file), join(built, file));
});
afterEach(() => rmSync(built, { recursive: true, force: true }));

describe('files of the people and the labour market of a town', () => {
  it('are read together', () => {
    const { people, work, common } = readTownFiles(built, 'temirtau');
    expect([people.townId, work.townId, common.hindcast.length]).toEqual(['temirtau', 'temirtau', 15]);
  });

  it.each(FILES)('stop the build with the name of the file if %s is of another format', (file) => {
    const known = JSON.parse(readFileSync(join(built, file), 'utf8'));
    writeFileSync(join(built, file), JSON.stringify({ ...known, format: known.format - 1 }));
    expect(() => readTownFiles(built, 'temirtau')).toThrow(`${file}: unexpected-content`);
    writeFileSync(join(built, file), JSON.stringify({ format: known.format }));
    expect(() => readTownFiles(built, 'temirtau')).toThrow(`${file}: unexpected-content`);
    writeFileSync(join(built, file), '{');
    expect(() => readTownFiles(built, 'temirtau')).toThrow(`${file}: not-json`);
  });
});
