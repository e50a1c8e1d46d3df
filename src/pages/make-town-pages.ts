import { resolve } from 'node:path';
import { placePages } from './place-pages.ts';
import { readStaticData, withYears } from './static-data.ts';

// The pages of all towns, near half of all the work of the pages: made in a process of its own beside the others.
const source = readStaticData(resolve(import.meta.dirname, '../..'));
const pages = await placePages({ ...source, data: await withYears(source.data) }, 'town');
process.send?.(pages, () => process.disconnect());
