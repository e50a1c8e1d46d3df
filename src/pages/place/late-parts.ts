import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/languages.ts';

/** A part of a page that its script fetches when the page stands: long tables that few read. */
export type LatePart = 'series' | 'life' | 'else' | 'alike' | 'people' | 'work' | 'priorities' | 'what-if';

/** The parts of a page that come late, as HTML by their name. */
export type LateFile = Readonly<Partial<Record<LatePart, string>>>;

/** Path of the late parts of a place below the site's root. */
export function lateFilePath(id: string, language: Language): string {
  return `data/places/${id}-${language}.json`;
}

/** A part that folds out under its name; it is not seen before its content has come. */
export function latePart(part: LatePart, name: string, content: TemplateResult): TemplateResult {
  return html`<details class="late" data-late=${part}><summary>${name}</summary><late-part>${content}</late-part></details>`;
}

const PART = /(<details class="late" data-late="([\w-]+)">.*?<\/summary>)<late-part>(.*?)<\/late-part>/gs;

/** Takes the late parts out of the body of a page. */
export function splitLate(body: string): { readonly body: string; readonly late: LateFile } {
  const late: Record<string, string> = {};
  const left = body.replaceAll(PART, (_, before: string, part: string, content: string) => {
    late[part] = content;
    return before;
  });
  return { body: left, late };
}
