import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { buildProfile } from '../../../src/panels/profile/profile-view.ts';
import { sampleDataset, sampleLongRows } from '../../../src/panels/upload/upload-samples.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { buildScene, layersOn, realData, realInput } from '../layers/real-explorer.ts';
import { contextsOf } from '../panels/profile/profile-contexts.ts';

const whole = realData();

describe.each(LANGUAGES)(
  'a page that has the names of one language, %s, says what it says with those of all:',
  (language) => {
    const one = realData(language);

    it('in every profile', () => {
      for (const scope of ['town', 'region'] as const) {
        const contexts = contextsOf(one, openingView(language), scope);
        for (const expected of contextsOf(whole, openingView(language), scope)) {
          const { value } = contexts.next();
          expect(value && buildProfile(value)).toEqual(buildProfile(expected));
        }
      }
    });

    it('in legends, headlines and tooltips of every indicator', () => {
      for (const { id, scope } of whole.codebook) {
        const layers = layersOn({ [scope === 'town' ? 'towns' : 'regions']: { measure: `indicator:${id}` } });
        const [mine, expected] = [one, whole].map((data) =>
          buildScene(realInput(data, { layers, language })),
        );
        expect(mine).toEqual(expected);
      }
    });

    it('in the tables that a reader may take as a sample', () => {
      expect(sampleLongRows(one)).toEqual(sampleLongRows(whole));
      expect(sampleDataset(one, language)).toEqual(sampleDataset(whole, language));
    });
  },
);
