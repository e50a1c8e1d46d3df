import { render } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { placeLink } from '../../../src/panels/parts/place-link.ts';
import { find, words } from './stage.ts';

const NAME = { place: { kind: 'town', id: 'ridder' }, text: 'Ridder' } as const;
const HREF = '../en/town/ridder/';

describe('the name of a place', () => {
  function draw(href: string, onSelect: ((place: typeof NAME.place) => void) | null): void {
    const around = document.createElement('p');
    document.body.replaceChildren(around);
    render(placeLink(() => href, onSelect as never)(NAME), around);
  }

  /** Clicks the name as asked; true where the browser would follow the address. */
  function click(how: MouseEventInit = {}): boolean {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...how });
    let followed = true;
    const stop = (heard: Event): void => {
      followed = !heard.defaultPrevented;
      heard.preventDefault();
    };
    document.addEventListener('click', stop, { once: true });
    find(document.body, '.place-link').dispatchEvent(event);
    return followed;
  }

  it('opens its profile at a plain click, and its page at any other', () => {
    const select = vi.fn();
    draw(HREF, select);
    expect(find<HTMLAnchorElement>(document.body, 'a').getAttribute('href')).toBe(HREF);
    expect(click()).toBe(false);
    expect(select).toHaveBeenCalledExactlyOnceWith(NAME.place);
    for (const how of [
      { ctrlKey: true },
      { metaKey: true },
      { shiftKey: true },
      { altKey: true },
      { button: 1 },
    ])
      expect(click(how)).toBe(true);
    expect(select).toHaveBeenCalledOnce();
  });

  it('opens its profile where the site has no page of it, and is plain words where nothing can be opened', () => {
    const select = vi.fn();
    draw('', select);
    expect(document.body.querySelector('a')).toBeNull();
    click();
    expect(select).toHaveBeenCalledOnce();
    draw('', null);
    expect(document.body.querySelector('a, button')).toBeNull();
    expect(words(document.body)).toBe('Ridder');
  });
});
