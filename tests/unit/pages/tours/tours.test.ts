import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { legalValuesOf } from '../../../../src/explorer/legal-values.ts';
import { toursMessages } from '../../../../src/i18n/messages/tours.ts';
import { linkedCatalogue, stepText, tourHref } from '../../../../src/pages/tours/tour-links.ts';
import { TOURS } from '../../../../src/pages/tours/tours.ts';
import { toursPages } from '../../../../src/pages/tours/tours-pages.ts';
import { decodeAddress, encodeSharedView } from '../../../../src/state/address.ts';
import { realData } from '../../layers/real-explorer.ts';

const data = realData();
const catalogue = linkedCatalogue(data);
const legal = legalValuesOf(data, catalogue);
/** Pages of the site that a step may name, beside those of places. */
const PAGES = ['compare/', 'use/', 'method/', 'embed/potential/'];

describe('the guided tours', () => {
  it('are three, of five to seven steps', () => {
    expect(TOURS.map(({ id }) => id)).toEqual(['investor', 'policymaker', 'publication']);
    for (const { id, steps } of TOURS) {
      expect(steps.length, id).toBeGreaterThanOrEqual(5);
      expect(steps.length, id).toBeLessThanOrEqual(7);
    }
  });

  it.each(LANGUAGES)(
    'lead only where something is: every address is read without a notice, %s',
    (language) => {
      let views = 0;
      for (const { id, steps } of TOURS) {
        for (const step of steps) {
          const href = tourHref(step, language, { data, catalogue });
          const name = `${id} ${step.id} ${href}`;
          if ('page' in step) {
            const town = /^town\/([a-z-]+)\/$/.exec(step.page)?.[1];
            const page = step.page.split('?')[0] ?? '';
            expect(town === undefined ? PAGES.includes(page) : legal.towns.has(town), name).toBe(true);
            continue;
          }
          views += 1;
          const { state, rejected } = decodeAddress(href.slice('../?'.length), language, legal);
          expect(rejected, name).toEqual([]);
          expect(`../?${encodeSharedView(state, catalogue)}`, name).toBe(href);
          expect(
            state.layers.some(({ on }) => on),
            name,
          ).toBe(true);
        }
      }
      expect(views).toBeGreaterThan(10);
    },
  );

  it.each(LANGUAGES)('say a sentence at every step and none for a step that is not there, %s', (language) => {
    const texts: Readonly<Record<string, string>> = toursMessages[language];
    const said = TOURS.flatMap((tour) => tour.steps.map((step) => stepText(language, tour, step)));
    expect(said.every((text) => text?.endsWith('.'))).toBe(true);
    const keys = TOURS.flatMap((tour) => tour.steps.map((step) => `${tour.id}-${step.id}`));
    expect(
      Object.keys(texts)
        .filter((key) => key.includes('-'))
        .sort(),
    ).toEqual([...keys].sort());
  });

  it('stand on a page in each language, written at build and led to from the ready views', () => {
    const pages = toursPages({ data });
    expect(pages.map(({ path }) => path)).toEqual(LANGUAGES.map((language) => `${language}/tours/`));
    const steps = TOURS.flatMap((tour) => tour.steps).length;
    for (const { body } of pages) expect(body.match(/data-tour-step/g)).toHaveLength(steps);
    const build = readFileSync(join(import.meta.dirname, '../../../../src/pages/build-pages.ts'), 'utf8');
    expect(build).toContain('...toursPages(');
  });
});
