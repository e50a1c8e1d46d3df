import { describe, expect, it } from 'vitest';
import { comparePageMessages } from '../../../src/i18n/messages/compare-page.ts';
import { askedNotes } from '../../../src/lib/asked-notes.ts';
import { readAskedPlaces } from '../../../src/lib/asked-places.ts';

const NAMES: Readonly<Record<string, string>> = {
  ...{ abai: 'Abai', aksu: 'Aksu', balkhash: 'Balkhash', ridder: 'Ridder', temirtau: 'Temirtau' },
  ...{ 'KZ-35': 'Karaganda Region', 'KZ-63': 'East Kazakhstan Region' },
};
const ids = Object.keys(NAMES);
const KNOWN = {
  town: ids.filter((id) => !id.startsWith('KZ')),
  region: ids.filter((id) => id.startsWith('KZ')),
};

const notesOn = (search: string) =>
  askedNotes(
    readAskedPlaces(search, KNOWN),
    comparePageMessages.en,
    (scope, id) => (KNOWN[scope].includes(id) ? NAMES[id] : undefined) ?? `no ${scope} ${id}`,
  );

describe('what is said of an address', () => {
  it('is nothing where all is well, or nothing is asked for', () => {
    expect(notesOn('?t=abai,ridder')).toEqual([]);
    expect(notesOn('?r=KZ-35,KZ-63')).toEqual([]);
    expect(notesOn('')).toEqual([]);
  });

  it('names words that are no place, as they are written', () => {
    expect(notesOn('?t=abai,ridder,%3Cb%3E,$%26')).toEqual([
      { text: 'Not a monotown or region of Kazakhstan: <b>, $&.' },
    ]);
  });

  it('names those of the other kind and leads to them', () => {
    expect(notesOn('?t=abai,ridder&r=KZ-35,KZ-63')).toEqual([
      {
        text: 'Towns are ranked among towns and regions among regions, so they do not share a table. Left out: Karaganda Region, East Kazakhstan Region.',
        link: { text: 'Show the regions instead', href: '?r=KZ-35,KZ-63' },
      },
    ]);
    expect(notesOn('?r=KZ-35,KZ-63,abai')).toEqual([
      {
        text: 'Regions are ranked among regions and towns among towns, so they do not share a table. Left out: Abai.',
        link: { text: 'Show the towns instead', href: '?t=abai' },
      },
    ]);
  });

  it('names those for which there is no column', () => {
    expect(notesOn('?t=abai,aksu,balkhash,ridder,temirtau')).toEqual([
      { text: 'The table holds up to four. Left out: Temirtau.' },
    ]);
  });

  it('asks for a second one', () => {
    expect(notesOn('?t=abai')).toEqual([{ text: comparePageMessages.en.oneTown }]);
    expect(notesOn('?r=KZ-35')).toEqual([{ text: comparePageMessages.en.oneRegion }]);
  });
});
