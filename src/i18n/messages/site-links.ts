import { defineMessages } from '../messages.ts';

/** Names of the pages of text, as links to them say: apart from their texts, which the map does not need. */
export const siteLinkMessages = defineMessages({
  en: {
    tours: 'Guided tours',
    use: 'Use these maps',
    useOnMap: (version: number) => `Use these maps (index version ${version})`,
    glossary: 'Glossary',
  },
  ru: {
    tours: 'Маршруты',
    use: 'Как использовать карты',
    useOnMap: (version: number) => `Как использовать карты (версия индекса ${version})`,
    glossary: 'Словарь',
  },
  kk: {
    tours: 'Маршруттар',
    use: 'Карталарды пайдалану',
    useOnMap: (version: number) => `Карталарды пайдалану (индекстің ${version}-нұсқасы)`,
    glossary: 'Сөздік',
  },
});
