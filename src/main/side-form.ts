import type { AskedPlaces, ComparedScope, KnownPlaces } from '../lib/asked-places.ts';

/** The form with which towns or regions are chosen. */
export interface SideForm {
  /** Ids of all places that it offers. */
  readonly known: KnownPlaces;
  /** Name of a place that it offers; the id of any other. */
  readonly nameOf: (scope: ComparedScope, id: string) => string;
  /** Makes its lists say what is asked for. */
  readonly show: (asked: Pick<AskedPlaces, 'scope' | 'ids'>) => void;
}

/** Takes hold of the form that stands in the page; `choose` is told of every choice of the reader. */
export function sideForm(
  form: HTMLFormElement,
  choose: (scope: ComparedScope, ids: readonly string[]) => void,
): SideForm {
  const listsOf = (scope: ComparedScope): readonly HTMLSelectElement[] => [
    ...form.querySelectorAll<HTMLSelectElement>(`[data-scope="${scope}"] select`),
  ];
  const optionsOf = (scope: ComparedScope): readonly HTMLOptionElement[] =>
    [...(listsOf(scope)[0]?.options ?? [])].filter(({ value }) => value !== '');
  const idsOf = (scope: ComparedScope): readonly string[] => optionsOf(scope).map(({ value }) => value);
  const chosenIn = (scope: ComparedScope): readonly string[] => [
    ...new Set(listsOf(scope).flatMap(({ value }) => (value === '' ? [] : [value]))),
  ];
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const scope = new FormData(form).get('scope') === 'region' ? 'region' : 'town';
    choose(scope, chosenIn(scope));
  });
  return {
    known: { town: idsOf('town'), region: idsOf('region') },
    nameOf: (scope, id) => optionsOf(scope).find(({ value }) => value === id)?.text ?? id,
    show: ({ scope, ids }) => {
      for (const radio of form.querySelectorAll<HTMLInputElement>('[name="scope"]'))
        radio.checked = radio.value === scope;
      for (const part of form.querySelectorAll<HTMLElement>('[data-scope]'))
        part.hidden = part.dataset['scope'] !== scope;
      for (const [at, list] of listsOf(scope).entries()) {
        list.value = ids[at] ?? '';
        // A place that stands in another list is not offered twice.
        for (const option of list.options)
          option.disabled = option.value !== list.value && ids.includes(option.value);
      }
    },
  };
}
