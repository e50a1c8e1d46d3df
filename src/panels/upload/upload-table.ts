import { html, type nothing, type TemplateResult } from 'lit';
import type { UploadData, UploadNode } from '../../data/upload/upload-data.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { csvFile } from '../../export/csv.ts';
import { downloadFile } from '../../export/exported-file.ts';
import {
  findUploadNode,
  firstUploadNode,
  type UploadSlice,
  uploadColumn,
  uploadTimeIndex,
} from '../../layers/upload/upload-lookup.ts';
import { memoFields, memoLast } from '../../lib/memo.ts';
import { nextTask } from '../../lib/next-task.ts';
import { select } from '../../state/actions.ts';
import type { UploadViewState } from '../../state/state.ts';
import { changeUpload } from '../../state/upload-actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { findUnits, sortUnits } from './upload-order.ts';
import { uploadRows, uploadTableFile } from './upload-rows.ts';
import { type UploadTableHandlers, uploadTableTemplate } from './upload-table-template.ts';

/** Rows of a page: few enough to be drawn within a frame, whatever the file holds. */
const PAGE_ROWS = 50;

/** Units that are sorted within the task that asks for it. */
const MAX_AT_ONCE = 5000;

/** What the table shows now. */
interface Shown extends UploadSlice {
  /** All units found, in their order. */
  readonly units: readonly number[];
  readonly sort: Pick<UploadViewState, 'sortBy' | 'descending'>;
  readonly columns: readonly Exclude<UploadViewState['sortBy'], 'name'>[];
}

/** Table of the reader's own units in the side panel; shown only while there are any. */
export class MonoUploadTable extends ExplorerElement {
  #page = 0;
  readonly #found = memoLast(findUnits);
  readonly #sorted = memoFields(
    ({ upload, node, timeIndex, units, ...sort }: UploadSlice & SortInput): readonly number[] =>
      sortUnits(upload, units, uploadColumn(upload, node, timeIndex), sort),
  );

  constructor() {
    super(['state', 'data', 'uncertainty']);
  }

  /** Many units are found, sorted and shown in tasks of their own, none of which adds to those of the map. */
  protected override async scheduleUpdate(): Promise<void> {
    const { explorer } = this;
    const upload = explorer?.data.upload ?? null;
    if (explorer !== null && upload !== null && upload.units.length > MAX_AT_ONCE) {
      await nextTask();
      this.#found(upload, explorer.state.upload.search);
      await nextTask();
      this.#shown(explorer);
      await nextTask();
    }
    super.scheduleUpdate();
  }

  protected override prepare(explorer: Explorer): void {
    const shown = this.#shown(explorer);
    if (shown?.columns.includes('rank')) explorer.requestUploadRankIntervals(shown.node.code);
  }

  #shown({ data: { upload }, state }: Explorer): Shown | null {
    if (upload === null) return null;
    const node = findUploadNode(upload, state.upload.node ?? '') ?? firstUploadNode(upload);
    if (node === null) return null;
    const timeIndex = uploadTimeIndex(upload, state.upload.time);
    const columns = columnsOf(upload, node);
    const sort = currentSort(state.upload, columns);
    const found = this.#found(upload, state.upload.search);
    const units = this.#sorted({ upload, node, timeIndex, units: found, ...sort });
    return { upload, node, timeIndex, units, sort, columns };
  }

  #change(change: Partial<UploadViewState>): void {
    this.#page = 0;
    this.send(changeUpload(change));
  }

  #handlers(explorer: Explorer, shown: Shown): UploadTableHandlers {
    return {
      onNode: (node) => this.#change({ node }),
      onTime: (time) => this.#change({ time }),
      onSearch: (search) => this.#change({ search }),
      onSort: (column) => {
        const sortBy = (['name', 'value', 'score', 'rank'] as const).find((id) => id === column) ?? 'name';
        const isSame = shown.sort.sortBy === sortBy;
        const descending = isSame ? !shown.sort.descending : sortBy === 'value' || sortBy === 'score';
        this.#change({ sortBy, descending });
      },
      onPage: (page) => {
        this.#page = page;
        this.requestUpdate();
        this.closest('.panel')?.scrollTo({ top: 0 });
      },
      onSelect: (place) => this.send(select(place)),
      onHover: (place) => explorer.setHighlight(place),
      onCsv: () => {
        const { language } = explorer.state;
        const rows = uploadTableFile(language, explorer.data.places, shown, shown.units);
        downloadFile(csvFile('own-data', rows));
      },
      onDetails: () => this.dispatchEvent(new CustomEvent('mono-upload', { bubbles: true })),
      onRemove: () => explorer.setUpload(null),
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    const shown = explorer === null ? null : this.#shown(explorer);
    if (explorer === null || shown === null) return html``;
    const { upload, node, timeIndex, units } = shown;
    const { language } = explorer.state;
    const pages = Math.max(1, Math.ceil(units.length / PAGE_ROWS));
    this.#page = Math.min(this.#page, pages - 1);
    const intervals = shown.columns.includes('rank') ? explorer.uploadRankIntervals(node.code) : null;
    const onPage = units.slice(this.#page * PAGE_ROWS, (this.#page + 1) * PAGE_ROWS);
    return uploadTableTemplate(
      {
        language,
        files: upload.files.join(', '),
        nodes: upload.nodes.map(({ code, name }) => ({ id: code, name })),
        node: node.code,
        times: upload.times,
        time: upload.times[timeIndex] ?? '',
        search: explorer.state.upload.search,
        rows: uploadRows({ language, places: explorer.data.places, slice: shown, units: onPage, intervals }),
        lacksIntervals: shown.columns.includes('rank') && upload.rankInputs === null,
        found: units.length,
        total: upload.units.length,
        page: this.#page,
        pages,
        sort: shown.sort,
        columns: shown.columns,
        selection: explorer.state.selection,
      },
      this.#handlers(explorer, shown),
      this.uid,
    );
  }
}

type SortInput = Shown['sort'] & { readonly units: readonly number[] };

/** Columns that a node has at any time, so that they stay while the time changes. */
function columnsOf(upload: UploadData, { code }: UploadNode): Shown['columns'] {
  const columns = upload.columns[code] ?? [];
  const has = (key: 'raw' | 'scores' | 'ranks'): boolean => columns.some((column) => column[key] !== null);
  return [
    ...(has('ranks') ? (['rank'] as const) : []),
    ...(has('raw') ? (['value'] as const) : []),
    ...(has('scores') ? (['score'] as const) : []),
  ];
}

/** The order asked for; where the node has no such column, the best figures first. */
function currentSort({ sortBy, descending }: UploadViewState, columns: Shown['columns']): Shown['sort'] {
  if (sortBy === 'name' || columns.includes(sortBy)) return { sortBy, descending };
  const first = columns[0];
  return first === undefined
    ? { sortBy: 'name', descending: false }
    : { sortBy: first, descending: first !== 'rank' };
}

defineElement('mono-upload-table', MonoUploadTable);
