import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { placeDataset } from '../../../../../src/pages/place/dataset/place-dataset.ts';
import { placeFiles } from '../../../../../src/pages/place/place-files.ts';
import { readStaticData } from '../../../../../src/pages/static-data.ts';

const source = readStaticData(resolve(import.meta.dirname, '../../../../..'));
const SITE_URL = 'https://example.org/monotowns';
const organization = z.strictObject({
  '@type': z.literal('Organization'),
  name: z.string().min(2),
  url: z.url().optional(),
});

/** The fields of schema.org that are written; Google asks for 50 to 5000 letters of description. */
const dataset = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  name: z.string().min(5),
  alternateName: z.array(z.string().min(5)).length(2),
  description: z.string().min(50).max(5000),
  url: z.url().optional(),
  license: z.url(),
  isAccessibleForFree: z.literal(true),
  inLanguage: z.array(z.string()),
  version: z.string().regex(/^\d+$/),
  dateModified: z.iso.date(),
  creator: organization,
  publisher: organization,
  spatialCoverage: z.strictObject({
    '@type': z.literal('Place'),
    name: z.string(),
    containedInPlace: z
      .strictObject({ '@type': z.literal('AdministrativeArea'), name: z.string() })
      .optional(),
    geo: z.strictObject({
      '@type': z.literal('GeoCoordinates'),
      // Kazakhstan: latitude and longitude are not taken for each other.
      latitude: z.number().min(40).max(56),
      longitude: z.number().min(46).max(88),
    }),
  }),
  temporalCoverage: z.string().regex(/^\d{4}\/\d{4}$/),
  variableMeasured: z.array(z.string().min(2)).min(5),
  distribution: z.strictObject({
    '@type': z.literal('DataDownload'),
    encodingFormat: z.literal('text/csv'),
    contentUrl: z.string(),
  }),
  isBasedOn: z
    .array(
      z.strictObject({
        '@type': z.literal('CreativeWork'),
        publisher: organization,
        url: z.array(z.url()).min(1).optional(),
      }),
    )
    .min(1),
});

describe('the description of the series of a place', () => {
  it.each(['', SITE_URL])(
    'is a Dataset of schema.org for every place, at the address "%s"',
    async (siteUrl) => {
      const files = await placeFiles(source, siteUrl);
      const described = [...files].filter(([file]) => file.endsWith('-dataset.json'));
      expect(described).toHaveLength(47);
      for (const [file, text] of described) {
        const parsed = dataset.parse(JSON.parse(text));
        const { contentUrl } = parsed.distribution;
        const csv = siteUrl === '' ? `data/places/${contentUrl}` : contentUrl.replace(`${SITE_URL}/`, '');
        expect(files.has(csv), file).toBe(true);
        expect(parsed.url === undefined, file).toBe(siteUrl === '');
        expect(parsed.creator.url).toBe(siteUrl === '' ? undefined : `${SITE_URL}/`);
        const header = (files.get(csv) ?? '').split('\n')[0] ?? '';
        const [first, last] = parsed.temporalCoverage.split('/');
        expect(header, file).toContain(`${first},`);
        expect(header.trim().endsWith(`${last}`), file).toBe(true);
      }
    },
  );

  it('leads to the page of the place, and names the office of its figures', async () => {
    const place = source.data.places.towns.find(({ id }) => id === 'ridder');
    const region = source.data.places.regions.find(({ id }) => id === place?.regionId);
    const [file, sources] = [await source.data.loadProfile('ridder'), await source.data.loadSources()];
    if (place === undefined || region === undefined || !file.ok || !sources.ok) throw new Error('no Ridder');
    const { version } = source.data;
    const written = placeDataset({
      place,
      region,
      file: file.value,
      sources: sources.value,
      version,
      siteUrl: SITE_URL,
    });
    const made = dataset.parse(JSON.parse(JSON.stringify(written)));
    expect(made.url).toBe(`${SITE_URL}/en/town/ridder/`);
    expect(made.isBasedOn.map(({ publisher }) => publisher.name).join()).toContain(
      'Bureau of National Statistics',
    );
    expect(made.spatialCoverage.containedInPlace?.name).toBe('East Kazakhstan Region');
  });
});
