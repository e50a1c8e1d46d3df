import type { Notice } from './explorer.ts';

/** The notices of one explorer, one an id. */
export interface Notices {
  readonly list: () => readonly Notice[];
  /** Shows a notice, in place of an earlier one of its id. */
  readonly add: (notice: Notice) => void;
  readonly dismiss: (id: string) => void;
}

/** No notices; `onChange` comes after each change. */
export function createNotices(onChange: () => void): Notices {
  let list: readonly Notice[] = [];
  const without = (id: string): readonly Notice[] => list.filter((notice) => notice.id !== id);
  return {
    list: () => list,
    add(notice) {
      list = [...without(notice.id), notice];
      onChange();
    },
    dismiss(id) {
      if (list.every((notice) => notice.id !== id)) return;
      list = without(id);
      onChange();
    },
  };
}
