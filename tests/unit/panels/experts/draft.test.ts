import { describe, expect, it } from 'vitest';
import { panelFile, readPanel } from '../../../../indicators/experts/codec.ts';
import type { ItemList } from '../../../../indicators/experts/default-items.ts';
import { INSTRUMENTS, type Panel } from '../../../../indicators/experts/panel.ts';
import {
  asksTowns,
  type DraftRow,
  draftRows,
  listsAsked,
  openDraft,
  withInstrument,
  withItem,
  withLevel,
  withLink,
  withOwn,
  withText,
} from '../../../../src/panels/experts/make/draft.ts';
import { effortOf } from '../../../../src/panels/experts/make/minutes.ts';
import { levelsOf } from '../../../../src/panels/experts/page-port.ts';
import { fixturePort, ITEMS, levelNames, PANEL } from '../../../fixtures/experts-page.ts';

const rowsOf = (panel: Panel, list: ItemList) => draftRows(ITEMS, panel, list, 'en');
function rowOf(panel: Panel, list: ItemList, id: string): DraftRow {
  const row = rowsOf(panel, list).find((one) => one.id === id);
  if (row === undefined) throw new Error(id);
  return row;
}
function levelOf(code: string) {
  const level = levelNames('en').find((one) => one.code === code);
  if (level === undefined) throw new Error(code);
  return level;
}
const ids = (panel: Panel, list: ItemList) => panel[list].map(({ id }) => id);

describe('the draft of a panel', () => {
  it('begins with an id of its own and what an expert answers in half an hour', () => {
    const [first, second] = [openDraft(fixturePort('ru'), 'make'), openDraft(fixturePort('ru'), 'make')];
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

  it('of weights begins with them alone, beside the other draft', () => {
    const draft = openDraft(fixturePort(), 'make-weights');
    expect(draft.instruments).toEqual(['weights']);
    expect(listsAsked(draft)).toEqual([]);
    expect(asksTowns(draft)).toBe(false);
    expect(listsAsked(openDraft(fixturePort(), 'make'))).toEqual(['factors', 'actions', 'risks']);
    expect(listsAsked(withInstrument(draft, 'cross', true))).toEqual(['factors', 'components']);
  });

  it('weighs what is chosen, by points alone where there are too many items for pairs', () => {
    const risk = withLevel(PANEL, levelOf('risk'));
    expect(risk.weighed).toEqual({ level: 'risk', items: ['hazard', 'vulnerability', 'coping'] });
    expect(risk.weighing).toBe('ahp');
    expect(effortOf(risk, 'weights').questions).toBe(3);
    const many = withLevel(risk, levelOf('social.town'));
    expect([many.weighing, effortOf(many, 'weights').questions]).toEqual(['budget', 12]);
    expect(withLevel(many, levelOf('risk')).weighing).toBe('budget');
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
    panel = withLevel(panel, levelOf('risk'));
    expect(readPanel(panelFile(panel), levelsOf(fixturePort()))).toEqual({ panel });
  });
});
