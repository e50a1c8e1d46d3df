import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import type { MethodAnchor } from '../../layers/method-anchor.ts';

/** Links from figures to the place of the method page that says how they are made; `what` names them to a listener. */
export type HowMade = (anchor: MethodAnchor, what: string) => TemplateResult | typeof nothing;

/** Links to a method page, under the setting that its address holds; '' = there is no such page and no link. */
export function howMade(language: Language, methodHref: string): HowMade {
  if (methodHref === '') return () => nothing;
  return (anchor, what) =>
    html`<a class="how-made" href="${methodHref}#${anchor}">${uiMessages[language].howMade}<span class="vh">: ${what}</span></a>`;
}

/** For a page that has no method page beside it. */
export const NO_LINKS: HowMade = () => nothing;

/** Heading of a part of a panel with the link to how its figures are made. */
export function partHead(heading: string, link: ReturnType<HowMade>): TemplateResult {
  return html`<div class="part-head"><h3>${heading}</h3>${link}</div>`;
}
