import { describe, expect, it } from 'vitest';
import { keepTexts, lateTexts } from '../../../src/i18n/late-texts.ts';
import { namesFrom } from '../../../src/i18n/names-from.ts';

describe('texts that come late', () => {
  it('are an error before any has come', () => {
    expect(() => lateTexts('nothing').kk).toThrow('nothing');
  });

  it('are those of the language, or of one that has come until then', () => {
    const texts = lateTexts('greeting');
    keepTexts('greeting', 'ru', { hello: 'Здравствуйте' });
    expect(texts.kk).toEqual({ hello: 'Здравствуйте' });
    keepTexts('greeting', 'kk', { hello: 'Сәлеметсіз бе' });
    expect([texts.kk, texts.ru]).toEqual([{ hello: 'Сәлеметсіз бе' }, { hello: 'Здравствуйте' }]);
  });

  it('are in a name that was made before', () => {
    const name = namesFrom(lateTexts('parting'), ({ bye }) => String(bye));
    keepTexts('parting', 'en', { bye: 'Goodbye' });
    expect(name.kk).toBe('Goodbye');
    keepTexts('parting', 'kk', { bye: 'Сау болыңыз' });
    expect({ ...name }).toEqual({ kk: 'Сау болыңыз', ru: 'Сау болыңыз', en: 'Goodbye' });
  });
});
