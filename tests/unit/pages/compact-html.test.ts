import { describe, expect, it } from 'vitest';
import { compactHtml } from '../../../src/pages/compact-html.ts';

describe('a page written short', () => {
  it.each([
    ['many spaces', '<p>one \n  two</p>', '<p>one two</p>'],
    [
      'space in and between parts of a table',
      '<table> <tr> <td> 1 </td> <td> 2 </td> </tr> </table>',
      '<table><tr><td> 1 <td> 2 </table>',
    ],
    ['end tags that are implied', '<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
    ['quotes', '<a href="../b/" class=" x  y " title="">c</a>', '<a href=../b/ class="x y" title>c</a>'],
    ['space in an end tag', '<b>a</b\n >', '<b>a</b>'],
    ['a class that is empty', '<i class="">a</i>', '<i>a</i>'],
    [
      'shapes that hold nothing',
      '<svg><path d="M0 0"></path><rect width="1" /></svg>',
      '<svg><path d="M0 0"/><rect width=1 /></svg>',
    ],
  ])('drops %s', (_, html, short) => {
    expect(compactHtml(html)).toBe(short);
  });

  it.each([
    ['space between words in a line', '<b>one</b> <i>two</i> <a>three</a>'],
    ['space between items that may stand in a line', '<li>one</li> <span>two</span>'],
    ['quotes that a value needs', `<a title="a b" data-x="a=b" data-z='say "a"'>c</a>`],
    ['an end tag with words behind it', '<div><p>one</p>two</div>'],
    [
      'scripts, styles and prepared text',
      '<script>if (a  <  b) { "</li> <li>" }</script><style>a  { b: c }</style><pre>a\n  b</pre>',
    ],
    ['the type of the document', '<!doctype html><html lang=en>'],
  ])('keeps %s', (_, html) => {
    expect(compactHtml(html)).toBe(html);
  });

  it('says the same to a reader: tags, attributes and words', () => {
    const html =
      '<table class="a"><tbody><tr><th scope="row">One</th> <td data-f="0~1">2 <small>x</small></td></tr></tbody></table> <dl> <div><dt>a</dt> <dd>b</dd></div> </dl>';
    const words = (page: string): string => page.replaceAll(/<[^>]*>/g, '|').replaceAll(/[|\s]+/g, '|');
    expect(words(compactHtml(html))).toBe(words(html));
    expect(compactHtml(compactHtml(html))).toBe(compactHtml(html));
  });
});
