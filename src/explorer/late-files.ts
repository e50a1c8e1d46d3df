import type { Language } from '../../geodata/languages.ts';
import type { ExplorerData, FileResult } from '../data/explorer-data.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { fetchDraws, hasDraws } from '../layers/late/late-draws.ts';
import { readsIndustries } from '../layers/measures/reads-industries.ts';
import { needsItems } from '../state/expert-digest.ts';
import { findFacts } from '../state/layer-facts.ts';
import type { LayerState } from '../state/state.ts';
import { lacksYears, type ViewSource } from './baseline-side.ts';
import type { Catalogue } from './catalogue.ts';
import { codeFault } from './damaged-file.ts';
import { withEditions } from './with-editions.ts';

/** How the content of a file joins the data, once it has come. */
type Join = (data: ExplorerData) => ExplorerData;

/** Fetches of what a view shows and its data lack, each with how it joins them. */
export function lateFiles(source: ViewSource): readonly (() => Promise<FileResult<Join>>)[] {
  const { data, state } = source;
  return [
    // With its texts; new data, so that what stood there until then is drawn again.
    ...(lacksDraws(source)
      ? [async () => joined(await fetchCode(state.language), () => (now) => ({ ...now }))]
      : []),
    ...(lacksYears(data, state)
      ? [async () => joined(await data.loadYears(), (years) => (now) => withEditions(now, years))]
      : []),
    ...(lacksPeople(source)
      ? [
          async () =>
            joined(await data.loadPeople(), ({ towns }) => (now) => ({ ...now, people: towns })),
        ]
      : []),
    ...(lacksIndustries(source)
      ? [async () => joined(await data.loadIndustries(), (industries) => (now) => ({ ...now, industries }))]
      : []),
    ...(data.expertItems === null && needsItems(state.digest)
      ? [
          async () =>
            joined(await data.loadExpertItems(), (expertItems) => (now) => ({ ...now, expertItems })),
        ]
      : []),
  ];
}

/** Tells whether a layer that is on is drawn by code that has not come. */
function lacksDraws({ state, catalogue }: Pick<ViewSource, 'state' | 'catalogue'>): boolean {
  const isLate = ({ id, draw }: Catalogue['layers'][number]): boolean =>
    draw === undefined && state.layers.some((layer) => layer.on && layer.id === id);
  return !hasDraws() && catalogue.layers.some(isLate);
}

async function fetchCode(language: Language): Promise<FileResult<true>> {
  try {
    await Promise.all([fetchDraws(), loadTexts(language, 'rest')]);
    return { ok: true, value: true };
  } catch (error) {
    return { ok: false, file: 'draws.js', reason: codeFault(error) };
  }
}

/** Tells whether a layer that is on draws from the people of the towns, which are not loaded. */
export function lacksPeople({ data, state, catalogue }: ViewSource): boolean {
  return (
    data.people === null &&
    state.layers.some(({ id, on }) => on && findFacts(catalogue.layers, id)?.lateFile === 'people')
  );
}

/** Tells whether a chosen place or a layer that is on shows structures, which are not loaded. */
function lacksIndustries({ data, state, catalogue }: ViewSource): boolean {
  const isShownBy = (layer: LayerState): boolean => {
    const facts = findFacts(catalogue.layers, layer.id);
    return layer.on && facts !== null && readsIndustries(facts, layer);
  };
  const isChosen = state.selection !== null && state.selection.kind !== 'upload';
  return data.industries === null && (isChosen || state.layers.some(isShownBy));
}

function joined<Value>(result: FileResult<Value>, join: (value: Value) => Join): FileResult<Join> {
  return result.ok ? { ok: true, value: join(result.value) } : result;
}
