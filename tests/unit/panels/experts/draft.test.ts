import { describe, expect, it } from 'vitest';
import { panelFile, readPanel } from '../../../../indicators/experts/codec.ts';
import type { ItemList } from '../../../../indicators/experts/default-items.ts';
import { INSTRUMENTS, type Panel } from '../../../../indicators/experts/panel.ts';
import {
  type DraftRow,
  draftRows,
  openDraft,
  withInstrument,
  withItem,
  withLink,
  withOwn,
  withText,
} from '../../../../src/panels/experts/make/draft.ts';
import { effortOf } from '../../../../src/panels/experts/make/minutes.ts';
import { ITEMS, PANEL } from '../../../fixtures/experts-page.ts';

const rowsOf = (panel: Panel, list: ItemList) => draftRows(ITEMS, panel, list, 'en');
function rowOf(panel: Panel, list: ItemList, id: string): DraftRow {
  const row = rowsOf(panel, list).find((one) => one.id === id);
  if (row === undefined) throw new Error(id);
  return row;
}
const ids = (panel: Panel, list: ItemList) => panel[list].map(({ id }) => id);

describe('the draft of a panel', () => {
  it('begins with an id of its own and what an expert answers in half an hour', () => {
    const [first, second] = [openDraft(ITEMS, 'ru'), openDraft(ITEMS, 'ru')];
    expect(first.id).toMatch(/^[a-z2-9]{8}$/);
    expect(first.id).not.toBe(second.id);
    expect(first.language).toBe('ru');
    expect(first.title).toBe('Panel ru');
    expect(effortOf(first).minutes).toBeLessThanOrEqual(30);
  });

  it('switches items off and on again at their old place, own ones behind', () => {
    const own = withOwn(PANEL, 'factors', '  Own factor ', 'l');
    const off = withItem(own, ITEMS, 'factors', { id: 'f2', isOn: false });
    expect(ids(off, 'factors')).toEqual(['f1', 'f3', 'x1']);
    expect(rowOf(off, 'factors', 'f2').isOn).toBe(false);
    expect(ids(withItem(off, ITEMS, 'factors', { id: 'f2', isOn: true }), 'factors')).toEqual([
      ...['f1', 'f2', 'f3', 'x1'],
    ]);
    expect(ids(withItem(off, ITEMS, 'factors', { id: 'x1', isOn: false }), 'factors')).toEqual(['f1', 'f3']);
    expect(rowOf(off, 'factors', 'x1')).toEqual({
      ...{ id: 'x1', isOn: true, text: 'Own factor', defaultText: null, origin: null, letter: 'l' },
    });
  });

  it('writes over a text and goes back to the given one; an own text is never emptied', () => {
    const written = withText(PANEL, 'risks', rowOf(PANEL, 'risks', 'r1'), 'Another risk');
    expect(rowOf(written, 'risks', 'r1')).toMatchObject({ text: 'Another risk', defaultText: 'Risk r1' });
    expect(withText(written, 'risks', rowOf(written, 'risks', 'r1'), '').risks).toEqual(PANEL.risks);
    expect(withText(written, 'risks', rowOf(written, 'risks', 'r1'), 'Risk r1').risks).toEqual(PANEL.risks);
    const own = withOwn(PANEL, 'components', 'Own', 'e');
    expect(withText(own, 'components', rowOf(own, 'components', 'x1'), ' ')).toBe(own);
    expect(withOwn(PANEL, 'risks', ' ', 'e')).toBe(PANEL);
  });

  it('links actions to factors, and leaves out what is no link', () => {
    const linked = withLink(PANEL, 'a1', 'f2', 3);
    expect(linked.actions[0]?.links).toEqual({ f1: 2, f2: 3 });
    expect(withLink(linked, 'a1', 'f1', 0).actions[0]?.links).toEqual({ f2: 3 });
    expect(linked.actions[1]).toBe(PANEL.actions[1]);
  });

  it('keeps instruments in their order', () => {
    const none = INSTRUMENTS.reduce<Panel>((panel, one) => withInstrument(panel, one, false), PANEL);
    expect(effortOf(none).questions).toBe(0);
    expect(withInstrument(withInstrument(none, 'risks', true), 'cross', true).instruments).toEqual([
      ...['cross', 'risks'],
    ]);
  });

  it('is read again from its file after every kind of change', () => {
    let panel = withOwn(PANEL, 'actions', 'Own action', 'e');
    panel = withLink(panel, 'x1', 'f3', 1);
    panel = withText(panel, 'factors', rowOf(panel, 'factors', 'f1'), 'Факторлар өзгерді');
    panel = { ...panel, towns: ['ridder'], weighing: 'budget', askedBy: 'Institute' };
    expect(readPanel(panelFile(panel))).toEqual({ panel });
  });
});
