import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('src/README.md', 'utf8');
const [, steps = ''] = readme.split('### Add a language\n');

/** The stems of the columns of a table that hold a text in each language, such as `name`. */
function stemsOf(path: string): readonly string[] {
  const header = readFileSync(path, 'utf8').split('\n', 1)[0]?.split(',') ?? [];
  return header.filter((column) => column.endsWith('_kk')).map((column) => column.slice(0, -'_kk'.length));
}

describe('the steps that add a language', () => {
  it.each(['geodata/tables', 'indicators/tables'])(
    'name every table of %s with texts in each language',
    (folder) => {
      const tables = readdirSync(folder)
        .filter((file) => file.endsWith('.csv'))
        .map((file) => ({ file, stems: stemsOf(`${folder}/${file}`) }))
        .filter(({ stems }) => stems.length > 0);
      expect(tables.length).toBeGreaterThan(2);
      for (const { file, stems } of tables) {
        expect(steps).toContain(`\`${file}\``);
        for (const stem of stems) expect(steps).toContain(`${stem}_de`);
      }
    },
  );
});
