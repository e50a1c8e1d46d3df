import type { Language } from '../../geodata/types.ts';
import { layerMessages } from '../i18n/messages/layers.ts';
import type { Scene } from './scene.ts';

/** Credits shown on every map, embed and export. */
export function creditsOf(language: Language): Scene['credits'] {
  const texts = layerMessages[language];
  return [
    { text: texts.creditBoundaries, href: 'https://www.amcharts.com/' },
    { text: texts.creditOsm, href: 'https://www.openstreetmap.org/copyright' },
    { text: texts.creditNaturalEarth, href: 'https://www.naturalearthdata.com/' },
    { text: texts.creditGeonames, href: 'https://www.geonames.org/' },
    { text: texts.creditStatistics, href: 'https://stat.gov.kz/' },
  ];
}
