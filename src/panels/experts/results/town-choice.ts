import { html, nothing, type TemplateResult } from 'lit';
import type { TownId } from '../../../../geodata/types.ts';
import { ALL_TOWNS } from '../../../../indicators/experts/questions.ts';
import { collator } from '../../../i18n/format.ts';
import { expertsTownMessages } from '../../../i18n/messages/experts-results-towns.ts';
import type { ResultContext } from './result-context.ts';

/** The chosen one of some towns, or the first of them. */
export function chosenTown<Town extends { readonly town: TownId }>(
  towns: readonly Town[],
  chosen: TownId | null,
): Town | undefined {
  return towns.find(({ town }) => town === chosen) ?? towns[0];
}

/** Choice among towns, all together first; nothing where there is only one. `part` makes its id unique on the page. */
export function townChoice(
  context: ResultContext,
  part: string,
  { towns, chosen }: { readonly towns: readonly { readonly town: TownId }[]; readonly chosen: TownId },
  onTown: (town: TownId) => void,
): TemplateResult | typeof nothing {
  if (towns.length < 2) return nothing;
  const { compare } = collator(context.language);
  const names = towns
    .map(({ town }) => ({ town, name: context.town(town) }))
    .sort((a, b) => Number(b.town === ALL_TOWNS) - Number(a.town === ALL_TOWNS) || compare(a.name, b.name));
  const id = `${context.uid}-${part}-town`;
  return html`<div class="ex-fields">
    <label for=${id}>${expertsTownMessages[context.language].town}</label>
    <select id=${id} .value=${chosen} @change=${(event: Event) => onTown((event.target as HTMLSelectElement).value)}>
      ${names.map(({ town, name }) => html`<option value=${town} ?selected=${town === chosen}>${name}</option>`)}
    </select>
  </div>`;
}
