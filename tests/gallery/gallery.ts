import { isLanguage } from '../../geodata/languages.ts';
import { loadExplorerData } from '../../src/data/load-explorer.ts';
import { loadSvgPaths } from '../../src/data/load-geometry.ts';
import { createExplorer } from '../../src/explorer/create-explorer.ts';
import type { ExplorerState } from '../../src/state/state.ts';
import { openingView } from '../fixtures/catalogue.ts';
import type { GalleryState } from './gallery-state.ts';

// `?only=NAME` shows one state alone, for its picture; `?theme=dark` and `?language=kk` hold for all.
const states = Object.values(
  import.meta.glob<readonly GalleryState[]>('./states/*.ts', { eager: true, import: 'STATES' }),
).flat();
const query = new URLSearchParams(location.search);
const only = query.get('only');
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const asked = query.get('language');
const language = isLanguage(asked) ? asked : 'en';

document.documentElement.dataset['theme'] = theme;
document.documentElement.lang = language;
document.body.classList.toggle('gallery-single', only !== null);

// A font that comes late is not used any more (font-display: optional), so all are there before the first text.
await Promise.all([...document.fonts].map((face) => face.load()));
const [data, paths] = await Promise.all([loadExplorerData(), loadSvgPaths()]);
if (!data.ok || !paths.ok) throw new Error('the built data files are not there');
for (const state of states.filter(({ name }) => only === null || name === only)) {
  const opening: ExplorerState = { ...openingView(language), theme };
  const explorer = createExplorer({
    data: data.value,
    state: state.actions.reduce<ExplorerState>((before, action) => action(before), opening),
    systemTheme: theme,
  });
  const frame = document.createElement('div');
  frame.className = 'gallery-frame';
  frame.style.width = `${state.width}px`;
  frame.style.height = `${state.height}px`;
  document.body.append(only === null ? section(state.name, frame) : frame);
  await state.show(frame, explorer, paths.value);
}
document.body.dataset['states'] = states.map(({ name }) => name).join(' ');

function section(name: string, frame: HTMLElement): HTMLElement {
  const made = document.createElement('section');
  made.className = 'gallery-state';
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = `?only=${name}&theme=${theme}&language=${language}`;
  link.textContent = name;
  heading.append(link);
  made.append(heading, frame);
  return made;
}
