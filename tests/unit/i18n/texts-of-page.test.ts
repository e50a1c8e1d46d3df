import { expect, it } from 'vitest';
import { textsOfPage } from './texts-of-page.ts';

it('a page is read block by block, with what is read out, without what is in another language', () => {
  const body = `<!-- x --><p title="подсказка">Один <b>5</b> <span lang="en">two words</span>&nbsp;— три</p>
    <p><span>1</span><span>2</span></p><script>no();</script><img alt="карта"><code>iData.csv file</code>
    <ul><li>а<li>б</ul><a href="/x">в &amp; г</a> <a lang="ru" data-printed href="/y">"как напечатано"</a>`;
  expect(textsOfPage(body, 'ru')).toEqual([
    ...['подсказка', 'Один 5 \u00a0— три', '1\u200b2', 'карта', 'а', 'б', 'в & г'],
  ]);
});
