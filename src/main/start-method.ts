import { render, type TemplateResult } from 'lit';
import type { TownId } from '../../geodata/types.ts';
import type { FileResult } from '../data/explorer-data.ts';
import { fetchFile } from '../data/fetch-file.ts';
import { loadExplorerData } from '../data/load-explorer.ts';
import { openingState, type PageExplorer } from '../explorer/create-explorer.ts';
import { methodSettingMessages } from '../i18n/messages/method-setting.ts';
import { type MethodAsked, methodContext } from '../pages/method/method-context.ts';
import { methodBody } from '../pages/method/method-page.ts';
import { METHOD_TABLES_FILE, type MethodTables, readTablesFile } from '../pages/method/method-tables.ts';
import { select } from '../state/actions.ts';
import { encodeAddress } from '../state/address.ts';
import { AUTHOR_METHOD, sameMethod } from '../state/method-state.ts';
import { FIGURES_NOTICE } from './figures-notice.ts';
import { showLoadFailure } from './load-failure.ts';
import { openExplorer } from './open-explorer.ts';
import { pageLanguage } from './page-language.ts';

/** The page written anew from the data, for another setting or another town than those it was built with. */
export interface LiveMethod {
  /** Works another town through and puts it into the address. */
  readonly chooseTown: (townId: TownId) => Promise<void>;
}

/**
 * Loads the data, opens the setting of the address and writes the page anew with it; again when rank intervals come.
 * Null if a file is missing or damaged: the page says so and stays as it was.
 */
export async function startMethod(): Promise<LiveMethod | null> {
  const language = pageLanguage();
  announce(methodSettingMessages[language].loading);
  const [data, tables] = await Promise.all([loadExplorerData(language, true), loadTables()]);
  const industries = data.ok ? await data.value.loadIndustries() : data;
  const failed = industries.ok ? tables : industries;
  if (!data.ok || !industries.ok || !tables.ok) {
    if (!failed.ok) showLoadFailure(language, failed.file, failed.reason);
    return null;
  }
  const explorer = await openExplorer({ ...data.value, industries: industries.value });
  const isRejected = explorer.notices.some(({ about }) => about.split(', ').includes('m'));
  // Only the full edition is told of here; of the view, the method and the town alone count.
  explorer.dispatch(({ method, experts, digest, selection }) => ({
    ...openingState(language, data.value),
    method,
    experts,
    digest,
    selection,
  }));
  const aged = explorer.notices.find(({ id }) => id === FIGURES_NOTICE)?.text[language] ?? '';
  const page = livePage(explorer, tables.value, { isRejected, aged });
  const { method, selection } = explorer.state;
  if (isRejected || aged !== '' || selection !== null || !sameMethod(method, AUTHOR_METHOD))
    await page.draw();
  else announce(methodSettingMessages[language].authorInForce);
  explorer.subscribe((changed) => changed.has('uncertainty') && void page.draw());
  return {
    chooseTown: async (townId) => {
      explorer.dispatch(select({ kind: 'town', id: townId }));
      history.replaceState(null, '', `./${queryOf(explorer)}#example`);
      await page.draw();
    },
  };
}

/** Draws the page over what stands there: the first time it replaces the prerendered text in one step. */
function livePage(
  explorer: PageExplorer,
  tables: MethodTables,
  asked: Pick<MethodAsked, 'isRejected' | 'aged'>,
): { readonly draw: () => Promise<void> } {
  let isFirst = true;
  return {
    draw: async () => {
      const { selection } = explorer.state;
      const townId = selection?.kind === 'town' ? selection.id : null;
      const body = methodBody(await methodContext(explorer, tables, { ...asked, townId }));
      if (isFirst) replaceBody(body);
      else render(body, document.body);
      isFirst = false;
    },
  };
}

function replaceBody(body: TemplateResult): void {
  const focused = document.activeElement?.id ?? '';
  document.body.replaceChildren();
  render(body, document.body);
  if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
  else if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function loadTables(): Promise<FileResult<MethodTables>> {
  const url = new URL(`../../${METHOD_TABLES_FILE}`, location.href).href;
  return fetchFile(url, METHOD_TABLES_FILE, readTablesFile);
}

function queryOf({ state, catalogue }: PageExplorer): string {
  const query = encodeAddress({ ...state, panel: 'profile' }, catalogue);
  return query === '' ? '' : `?${query}`;
}

/** Puts words into the line under the heading, which is there already, so that nothing moves. */
function announce(words: string): void {
  const line = document.querySelector('.method-notice > span');
  if (line !== null) line.textContent = words;
}
