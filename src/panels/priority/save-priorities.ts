import type { Explorer } from '../../explorer/explorer.ts';
import { csvFile } from '../../export/csv.ts';
import { downloadFile } from '../../export/exported-file.ts';
import { formatNumber } from '../../i18n/format.ts';
import { exportMessages } from '../../i18n/messages/export.ts';
import { priorityMessages } from '../../i18n/messages/priority.ts';
import { priorityLayerMessages } from '../../i18n/messages/priority-layer.ts';
import { sentenceText } from '../parts/sentence-text.ts';
import type { PriorityRow, PriorityView } from './priority-view.ts';

type Row = readonly (string | number | null)[];

/** Saves the list as a table: one row a place with class, scores, their ranges, burden and reason; then the rule and the view's address. */
export function savePriorities(explorer: Explorer, view: PriorityView, address: string): void {
  const { state } = explorer;
  const name = ['monotowns', 'what-first', `${state.priority.scope}s`, state.language].join('-');
  downloadFile(csvFile(name, priorityTable(explorer, view, address)));
}

/** The rows of {@link savePriorities}, the header first. */
export function priorityTable(explorer: Explorer, view: PriorityView, address: string): readonly Row[] {
  const { language } = explorer.state;
  const [texts, words] = [priorityMessages[language], exportMessages[language]];
  const header: Row = [
    ...[words.id, words.place, words.region, texts.fileClass, texts.fileClassByScores],
    ...[
      words.score(words.potential),
      texts.filePotentialRange,
      words.risk(words.riskIndex),
      texts.fileRiskRange,
    ],
    ...[texts.fileBurden, texts.fileReason],
  ];
  const notes = [
    texts.fileRule(formatNumber(language, view.cuts.risk, 1), formatNumber(language, view.cuts.potential, 1)),
    explorer.scene().filter?.phrase ?? '',
    explorer.scene().methodNote,
    address,
  ].filter((note) => note !== '');
  const unplaced = view.unplaced.map(
    ({ id, name, regionName, residents, ask }): Row => [
      ...[id, name, regionName, priorityLayerMessages[language].unplaced],
      ...new Array<null>(header.length - 5).fill(null),
      [sentenceText(residents), ...ask].join('. '),
    ],
  );
  return [
    header,
    ...view.groups.flatMap(({ rows }) => rows.map(placedRow)),
    ...unplaced,
    ...notes.map((note): Row => [`# ${note}`, ...new Array<null>(header.length - 1).fill(null)]),
  ];
}

function placedRow({ id, name, regionName, priority, what, burden, reason }: PriorityRow): Row {
  const range = ({ low, high }: PriorityRow['priority']['risk']) => `${low.toFixed(1)}–${high.toFixed(1)}`;
  return [
    ...[id, name, regionName, what, priority.byScores],
    Number(priority.potential.score.toFixed(1)),
    range(priority.potential),
    Number(priority.risk.score.toFixed(1)),
    range(priority.risk),
    burden?.value === null || burden === null ? null : Math.round(burden.value),
    sentenceText(reason),
  ];
}
