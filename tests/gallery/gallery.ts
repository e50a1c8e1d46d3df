import { isLanguage, LANGUAGES } from '../../geodata/languages.ts';
import { loadExplorerData } from '../../src/data/load-explorer.ts';
import { loadSvgPaths } from '../../src/data/load-geometry.ts';
import { createExplorer } from '../../src/explorer/create-explorer.ts';
import { DRAWS } from '../../src/layers/late/draws.ts';
import { keepDraws } from '../../src/layers/late/late-draws.ts';
import type { ExplorerState } from '../../src/state/state.ts';
import { openingView } from '../fixtures/catalogue.ts';
import type { GalleryLook, GalleryState, ShowState } from './gallery-state.ts';

// All states stand below each other; `?only=NAME` shows one of them, `?theme=dark` and `?language=kk` hold for all.
// With `?driven` the page is empty and tests bring up one state after the other by `showState`.
const states = Object.values(
  import.meta.glob<readonly GalleryState[]>('./states/*.ts', { eager: true, import: 'STATES' }),
).flat();
const query = new URLSearchParams(location.search);
const only = query.get('only');
const asked = query.get('language');
const look: GalleryLook = {
  theme: query.get('theme') === 'dark' ? 'dark' : 'light',
  language: isLanguage(asked) ? asked : 'en',
};

keepDraws(DRAWS);
// A font that comes late is not used any more (font-display: optional), so all are there before the first text.
await Promise.all([...document.fonts].map((face) => face.load()));
const [data, paths] = await Promise.all([loadExplorerData('en'), loadSvgPaths()]);
if (!data.ok || !paths.ok) throw new Error('the built data files are not there');
await Promise.all(LANGUAGES.map((language) => data.value.loadNames(language)));
const [people, industries] = await Promise.all([data.value.loadPeople(), data.value.loadIndustries()]);
if (!people.ok || !industries.ok) throw new Error('the built data files are not there');
const figures = { ...data.value, people: people.value.towns, industries: industries.value };
const outlines = paths.value;
if (query.has('driven')) {
  document.body.classList.add('gallery-single');
  const showState: ShowState = async (name, wanted) => {
    document.body.replaceChildren();
    const state = states.find((one) => one.name === name);
    if (state === undefined) throw new Error(`the gallery has no state ${name}`);
    await show(state, wanted, (frame) => frame);
  };
  Object.assign(globalThis, { showState });
} else {
  document.body.classList.toggle('gallery-single', only !== null);
  for (const state of states.filter(({ name }) => only === null || name === only))
    await show(state, look, (frame) => (only === null ? section(state.name, frame) : frame));
}
document.body.dataset['states'] = states.map(({ name }) => name).join(' ');

/** Puts one state on the page in a look; resolves when it is complete. */
async function show(
  state: GalleryState,
  { theme, language }: GalleryLook,
  around: (frame: HTMLElement) => HTMLElement,
): Promise<void> {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = language;
  const opening: ExplorerState = { ...openingView(language), theme };
  const explorer = createExplorer({
    data: figures,
    state: state.actions.reduce<ExplorerState>((before, action) => action(before), opening),
    systemTheme: theme,
  });
  const frame = document.createElement('div');
  frame.className = 'gallery-frame';
  frame.style.width = `${state.width}px`;
  frame.style.height = `${state.height}px`;
  document.body.append(around(frame));
  await state.show(frame, explorer, outlines);
  // A picture holds what is below the screen too, which is drawn when a reader comes to it or prints it.
  dispatchEvent(new Event('beforeprint'));
  await new Promise(requestAnimationFrame);
}

function section(name: string, frame: HTMLElement): HTMLElement {
  const made = document.createElement('section');
  made.className = 'gallery-state';
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = `?only=${name}&theme=${look.theme}&language=${look.language}`;
  link.textContent = name;
  heading.append(link);
  made.append(heading, frame);
  return made;
}
