import type { Language } from '../../geodata/types.ts';
import type { Scope } from '../../indicators/types.ts';
import { loadSvgPaths } from '../data/load-geometry.ts';
import { faultWords } from '../explorer/damaged-file.ts';
import type { Explorer } from '../explorer/explorer.ts';
import { pageAddress } from '../explorer/url-sync.ts';
import type { CsvForm } from '../export/csv.ts';
import type { ExportedFile } from '../export/exported-file.ts';
import type { Figure } from '../export/svg-figure.ts';
import type { TableInput } from '../export/table-rows.ts';
import { decimalMark } from '../i18n/format.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { exportMessages } from '../i18n/messages/export.ts';
import type { Scene } from '../layers/scene.ts';
import type { Exporter } from '../panels/share/share.ts';
import { differenceColumnOf } from '../panels/tables/difference-column.ts';
import { type FileContent, fileName } from './file-name.ts';

type FileKey = 'svg' | 'png' | 'tableCsv' | 'figuresCsv' | 'tableSheet' | 'figuresSheet';

/** Downloads of the share dialog; their code is fetched when one is first asked for. */
export function pageExporters(): readonly Exporter[] {
  const make = (key: FileKey, file: (explorer: Explorer) => Promise<ExportedFile>): Exporter => ({
    id: key,
    label: (language: Language) => exportMessages[language][key],
    run: async (explorer) => {
      const [{ downloadFile }] = await Promise.all([
        import('../export/exported-file.ts'),
        loadTexts(explorer.state.language, 'rest'),
      ]);
      downloadFile(await file(explorer));
    },
  });
  return [
    make('svg', async (explorer) => {
      const { svgFile } = await import('../export/svg-figure.ts');
      return svgFile(nameOf(explorer, { kind: 'map' }), await figureOf(explorer));
    }),
    make('png', async (explorer) => {
      const [{ pngFile }, { embeddedFonts }] = await Promise.all([
        import('../export/png.ts'),
        import('../export/page-fonts.ts'),
      ]);
      return pngFile(nameOf(explorer, { kind: 'map' }), await figureOf(explorer), embeddedFonts);
    }),
    make('tableCsv', (explorer) => tableFile(explorer, 'scores', 'comma')),
    make('figuresCsv', (explorer) => tableFile(explorer, 'figures', 'comma')),
    onlyWithDecimalComma(make('tableSheet', (explorer) => tableFile(explorer, 'scores', 'semicolon'))),
    onlyWithDecimalComma(make('figuresSheet', (explorer) => tableFile(explorer, 'figures', 'semicolon'))),
  ];
}

/** Spreadsheets of readers who write decimal commas read points as dates; the others need no second form. */
function onlyWithDecimalComma(exporter: Exporter): Exporter {
  return { ...exporter, isOffered: (language) => decimalMark(language) === ',' };
}

async function tableFile(
  explorer: Explorer,
  kind: 'scores' | 'figures',
  form: CsvForm,
): Promise<ExportedFile> {
  const [{ csvFile }, { scoreTableRows, figureTableRows }] = await Promise.all([
    import('../export/csv.ts'),
    import('../export/table-rows.ts'),
  ]);
  const sources = await explorer.data.loadSources();
  if (!sources.ok) throw new Error(`${sources.file}: ${faultWords(explorer.state.language, sources.reason)}`);
  const input = { ...tableOf(explorer), sources: sources.value };
  const rows = kind === 'scores' ? scoreTableRows(input) : figureTableRows(input);
  return csvFile(nameOf(explorer, { kind, scope: input.scope }), rows, form);
}

/** A picture stands alone, so its areas are true, whatever the map on screen is drawn in. */
async function figureOf(explorer: Explorer): Promise<Figure> {
  const [{ composeFigure }, loaded] = await Promise.all([import('../export/svg-figure.ts'), loadSvgPaths()]);
  if (!loaded.ok) throw new Error(`${loaded.file}: ${faultWords(explorer.state.language, loaded.reason)}`);
  const paths = loaded.value;
  const scene = { ...explorer.scene(), highlight: null };
  const origin = { date: new Date().toISOString().slice(0, 10), address: viewAddress(explorer) };
  return composeFigure({ scene, paths, camera: explorer.state.camera, origin });
}

/** Address of the view as it is written now, with the version of the figures: the page may have been opened by an older one. */
function viewAddress({ state, catalogue }: Explorer): string {
  return new URL(pageAddress(location.pathname, state, catalogue), location.href).href;
}

/** The table behind the map, with the scores in force: of the places that it shows, of the open tab where it shows both. */
function tableOf(explorer: Explorer): Omit<TableInput, 'sources'> {
  const scope =
    shownScope(explorer.scene().layers) ?? (explorer.state.table.tab === 'regions' ? 'region' : 'town');
  const column = differenceColumnOf(explorer.scene(), scope);
  return {
    data: explorer.data,
    language: explorer.state.language,
    scope,
    potential: explorer.scores('potential', scope),
    risk: explorer.scores('risk', scope),
    note: explorer.scene().methodNote === '' ? '' : `${explorer.scene().methodNote} ${viewAddress(explorer)}`,
    filter: scope === 'town' ? explorer.scene().filter : null,
    difference: column && {
      title: column.hint,
      values: new Map([...column.figures].map(([id, { value }]) => [id, value])),
    },
  };
}

/** Whose values a map shows; null = those of towns and of regions, or none. */
function shownScope(layers: Scene['layers']): Scope | null {
  const hasRegions = layers.some(({ kind }) => kind === 'choropleth');
  const hasTowns = layers.some(({ kind }) => kind === 'circles' || kind === 'rings' || kind === 'symbols');
  return hasRegions === hasTowns ? null : hasRegions ? 'region' : 'town';
}

function nameOf({ state, catalogue }: Explorer, content: FileContent): string {
  return fileName(state, catalogue, content);
}
