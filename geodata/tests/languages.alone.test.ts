import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../languages.ts';

// Each test file has its own copy of the modules, so the list may be lengthened here.
(LANGUAGES as unknown as string[]).push('xx');

const { readTables } = await import('../build/tables.ts');
const { readPlaces } = await import('../places.ts');

it('a language that is new in the list is missed by name in every table of names', () => {
  expect(readTables).toThrow(
    /towns\.csv lacks the column "name_xx"[\s\S]*regions\.csv lacks the column "short_xx"[\s\S]*waters\.csv lacks the column "name_xx"/,
  );
});

it('a language that is new in the list is missed in the derived file of places', () => {
  const { places, problems } = readPlaces(
    JSON.parse(readFileSync(new URL('../derived/places.json', import.meta.url), 'utf8')),
  );
  expect(places).toBeNull();
  expect(problems).toContain('towns[0].names is missing or wrong');
});
