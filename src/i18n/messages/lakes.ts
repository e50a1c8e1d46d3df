import { defineMessages } from '../messages.ts';

/** Names of the large lakes on the moving map. */
export const lakeMessages = defineMessages({
  en: {
    caspian: 'Caspian Sea',
    aral: 'Aral Sea',
    balkhash: 'Balkhash',
    zaysan: 'Zaysan',
    alakol: 'Alakol',
  },
  ru: {
    caspian: 'Каспийское море',
    aral: 'Аральское море',
    balkhash: 'Балхаш',
    zaysan: 'Зайсан',
    alakol: 'Алаколь',
  },
  kk: {
    caspian: 'Каспий теңізі',
    aral: 'Арал теңізі',
    balkhash: 'Балқаш',
    zaysan: 'Зайсан',
    alakol: 'Алакөл',
  },
});
