import { html, nothing, type TemplateResult } from 'lit';

/** A part of a page that comes when the page stands, since few read it; it is drawn from figures then. */
export type DrawnPart = 'series' | 'priorities' | 'people' | 'work' | 'what-if';

/** One that comes as it is written. */
export type WrittenPart = 'life' | 'else' | 'alike';

/** Written parts of a page, as HTML by their name. */
export type WrittenFile = Readonly<Partial<Record<WrittenPart, string>>>;

/** A part that is drawn late folds out under its name; it is not seen before its content has come. */
export function drawnPart(part: DrawnPart, name: string): TemplateResult {
  return folded(part, name, nothing);
}

/** As {@link drawnPart}, with content that {@link splitLate} takes out of the page. */
export function writtenPart(part: WrittenPart, name: string, content: TemplateResult): TemplateResult {
  return folded(part, name, html`<late-part>${content}</late-part>`);
}

function folded(part: string, name: string, content: TemplateResult | typeof nothing): TemplateResult {
  return html`<details class="late" data-late=${part}><summary>${name}</summary>${content}</details>`;
}

const PART =
  /(<details class="late" data-late="([\w-]+)"><summary>[^<]*<\/summary>)<late-part>(.*?)<\/late-part>/gs;

/** Takes the written late parts out of the body of a page. */
export function splitLate(body: string): { readonly body: string; readonly late: WrittenFile } {
  const late: Record<string, string> = {};
  const left = body.replaceAll(PART, (_, before: string, part: string, content: string) => {
    late[part] = content;
    return before;
  });
  return { body: left, late };
}
