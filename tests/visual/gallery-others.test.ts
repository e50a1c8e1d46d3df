import { describeGallery } from './describe-gallery.ts';

const isLong = process.env['CHECK_LONG'] === '1';

const ALL = /^/;
/** What has colours of its own in the dark. */
const COLOURED = /^(map-(?!plain|faint|quantiles|phone)|layers-opening|table-opening|profile-town$|header$)/;
/** Where the longest words have least room. */
const TIGHT = /^(header|layers-opening|table-wide|table-regions|credits|tooltip-estimate|relations-matrix)$/;

await describeGallery([
  { theme: 'light', language: 'ru', checked: isLong ? ALL : TIGHT, kept: TIGHT },
  {
    theme: 'dark',
    language: 'kk',
    checked: isLong ? ALL : COLOURED,
    kept: isLong ? COLOURED : /^header$|^(map|layers|table)-opening$/,
  },
]);
