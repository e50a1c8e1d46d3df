import { describe, expect, it } from 'vitest';
import { alikeLists } from '../../../../../src/pages/place/alike/alike-lists.ts';
import { alikeOfRows, alikeRows } from '../../../../../src/pages/place/alike/alike-rows.ts';
import { alikeOf } from '../../../../../src/pages/place/alike/alike-view.ts';
import { elseContent } from '../../../../../src/pages/place/else/else-content.ts';
import { elseOfRows, elseRows } from '../../../../../src/pages/place/else/else-rows.ts';
import { elseView } from '../../../../../src/pages/place/else/else-view.ts';
import { namedIndicator } from '../../../../../src/pages/place/late/indicator-names.ts';
import { lifeRows, povertySentence } from '../../../../../src/pages/place/life/life-lines.ts';
import { lifeOfRows, lifeRowsOf } from '../../../../../src/pages/place/life/life-rows.ts';
import { lifeOf } from '../../../../../src/pages/place/life/life-view.ts';
import { figuresOf, regionContexts, townContexts, wordsOf } from '../town-contexts.ts';

const towns = townContexts('en');

/** As a file keeps it. */
function written<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

describe('places alike, of their rows', () => {
  it('are the same in words and addresses', () => {
    for (const context of [...towns, ...regionContexts('en')]) {
      const { content } = alikeOf(context);
      const { places, branchName, words } = content;
      const parts = content.towns?.branch == null ? {} : { [content.towns.branch.id]: branchName };
      const read = alikeOfRows(written(alikeRows(content)), words, { places, parts });
      const [own, again] = [content, read].map((one) =>
        alikeLists(one).flatMap(({ title, hint, towns: of }) => [
          title,
          ...[hint, ...of].map((said) => [wordsOf(said), figuresOf(said).map(({ figure }) => figure)]),
        ]),
      );
      expect(again, context.placeId).toEqual(own);
    }
  });

  it('are not drawn without a name', () => {
    const { content } = alikeOf(towns.find(({ placeId }) => placeId === 'balkhash') ?? raise());
    const rows = written(alikeRows(content));
    const names = { places: content.places, parts: { metallurgy: 'Basic metals' } };
    expect(() => alikeOfRows(rows, content.words, { ...names, parts: {} })).toThrow('metallurgy has no name');
    const read = alikeOfRows(rows, content.words, { ...names, places: {} });
    expect(() => alikeLists(read)).toThrow('has no name');
    expect(() => alikeOfRows({ ...rows, own: {} }, content.words, names)).toThrow('no score');
  });
});

describe('what else could be made, of its rows', () => {
  it('is the same in words and addresses', () => {
    for (const context of towns) {
      const content = elseContent(context) ?? raise();
      const { parts, note, countText, facts } = content;
      const said = { [facts.count?.unit ?? '']: countText, [facts.count?.note ?? '']: note };
      const read = elseOfRows(written(elseRows(content)), context, { parts, said });
      const withoutValues = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value, (key, inner) => (key === 'value' ? null : inner)));
      expect(withoutValues(elseView(read)), context.placeId).toEqual(withoutValues(elseView(content)));
      expect([read.note, read.countSources, read.rowSources]).toEqual([
        note,
        content.countSources,
        content.rowSources,
      ]);
    }
  });

  it('is not drawn without the words of its count', () => {
    const content = elseContent(towns[0] ?? raise()) ?? raise();
    expect(() => elseOfRows(elseRows(content), content, { parts: content.parts, said: {} })).toThrow(
      'no words for "of 745"',
    );
  });
});

describe('living standards, of their rows', () => {
  it('are the same in words and on the strip, and not drawn without the figures of all towns', () => {
    for (const context of towns) {
      const { content } = lifeOf(context) ?? raise();
      const { lines, poverty, words } = content;
      const named = [...lines, ...(poverty === null ? [] : [poverty])].map(({ indicator }) => indicator);
      const names = {
        indicators: Object.fromEntries(named.map((one) => [one.id, namedIndicator(one, 'en')] as const)),
        places:
          poverty === null
            ? {}
            : { [poverty.region.id]: { kind: 'region' as const, name: poverty.region.name } },
        strips: written(Object.fromEntries(lines.map(({ indicator, strip }) => [indicator.id, strip]))),
      } as const;
      const rows = written(lifeRowsOf(content));
      const read = lifeOfRows(rows, words, names);
      expect(lifeRows(read), context.placeId).toEqual(lifeRows(content));
      expect(povertySentence(read)).toEqual(povertySentence(content));
      expect(() => lifeOfRows(rows, words, { ...names, strips: {} })).toThrow('no figures of towns');
    }
  });
});

function raise(): never {
  throw new Error('nothing of the town');
}
