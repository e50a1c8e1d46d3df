import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { branchLetterMessages, layerMessages } from '../../../src/i18n/messages/layers.ts';
import { termName } from '../../../src/i18n/messages/terms.ts';
import { BRANCH_KEYS } from '../../../src/layers/late/branch-legend.ts';
import { realData } from '../layers/real-explorer.ts';

const { branchNames } = realData().structure;

/** First letters of the words of a name; a compound such as "машиностроение" counts as two. */
function initials(name: string): readonly string[] {
  return name
    .replace(/строение/u, ' $&')
    .split(/[\s,-]+/u)
    .map((word) => word.charAt(0).toLocaleUpperCase('kk'));
}

describe.each(LANGUAGES)('a branch of industry, in %s', (language) => {
  it('has a letter that begins a word of its name in the legend, and no other branch has it', () => {
    const letters = BRANCH_KEYS.map((branch) => branchLetterMessages[language][branch]);
    expect(new Set(letters).size).toBe(letters.length);
    for (const branch of BRANCH_KEYS) {
      const name =
        branch === 'diversified' ? layerMessages[language].diversified : branchNames[branch][language];
      expect(initials(name), name).toContain(branchLetterMessages[language][branch]);
    }
  });

  it('has one name in legend and filter', () => {
    for (const [branch, names] of Object.entries(branchNames))
      expect(termName(language, branch)).toBe(names[language]);
  });
});
