import { panelFile, readPanel } from '../../../../indicators/experts/codec.ts';
import type { AnswerText } from '../../../../indicators/experts/gather.ts';
import type { Panel } from '../../../../indicators/experts/panel.ts';
import { forgetTexts, keepText, keptText } from '../../../lib/kept-text.ts';
import { levelsOf, type PagePort } from '../page-port.ts';

const PANEL = 'gather:panel';

/** The panel whose answers are gathered in this browser; null = none. */
export function gatheredPanel(port: PagePort): Panel | null {
  const kept = keptText(PANEL);
  const read = kept === null ? null : readPanel(kept, levelsOf(port));
  return read !== null && 'panel' in read ? read.panel : null;
}

/** Keeps the panel whose answers are to be gathered. */
export function keepGatheredPanel(panel: Panel): void {
  keepText(PANEL, panelFile(panel));
}

/** Files and links of answers that were handed in for a panel, as they are. */
export function gatheredFiles(panel: Panel): readonly AnswerText[] {
  try {
    const kept: unknown = JSON.parse(keptText(filesName(panel)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isAnswerText) : [];
  } catch {
    return [];
  }
}

/** Keeps the files of a panel. */
export function keepGatheredFiles(panel: Panel, files: readonly AnswerText[]): void {
  keepText(filesName(panel), JSON.stringify(files));
}

/** Forgets the panel and all that was gathered for any. */
export function forgetGathered(): void {
  forgetTexts('gather:');
}

/** The files with others; one of the same name and text is not added twice. */
export function withFiles(before: readonly AnswerText[], more: readonly AnswerText[]): readonly AnswerText[] {
  const isNew = ({ text }: AnswerText) => before.every((file) => file.text !== text);
  return [...before, ...more.filter(isNew)];
}

function filesName({ id, round }: Panel): string {
  return `gather:files:${id}:${round}`;
}

function isAnswerText(value: unknown): value is AnswerText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'text' in value &&
    typeof value.name === 'string' &&
    typeof value.text === 'string'
  );
}
