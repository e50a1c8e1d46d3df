import type { Files } from './read-texts.ts';

const GEO = (geometry: string, properties = '{ "name": "A", "value": 3 }'): string =>
  `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${properties},"geometry":${geometry}}]}`;

/** Files of other kinds and columns that are odd, by what must be told of them. */
export const KIND_FIXTURES: readonly (readonly [files: Files, ...problems: readonly string[]])[] = [
  [{ 'a.pdf': '%PDF-1.7 …' }, 'a.pdf:null null pdf-file'],
  [{ 'a.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]) }, 'a.xls:null null old-workbook'],
  [{ 'a.gz': new Uint8Array([0x1f, 0x8b, 8]) }, 'a.gz:null null archive'],
  [{ 'a.doc': '{\\rtf1 text}' }, 'a.doc:null null document'],
  [{ 'a.xls': '<html><body><table><tr><td>1</td></tr></table></body></html>' }, 'a.xls:null null html-file'],
  [
    { 'a.xls': '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>' },
    'a.xls:null null xml-workbook',
  ],
  [{ 'a.kml': '<?xml version="1.0"?><kml/>' }, 'a.kml:null null xml-file'],
  [{ 'a.json': '[{"town":"Ridder","value":3}]' }, 'a.json:null null json-file'],
  [{ 'a.json': '{"objects":{}}' }, 'a.json:null null json-file'],
  [{ 'a.geojson': '{"type":"FeatureCollection","features":[]}' }, 'a.geojson:null null geojson-empty'],
  [
    { 'a.geojson': GEO('{"type":"LineString","coordinates":[[70,50],[71,50]]}') },
    'a.geojson:null null geojson-shapes',
  ],
  [
    {
      'a.csv':
        'region,town,x\nKaraganda Region,Temirtau,1\nKaraganda Region,Saran,2\nPavlodar Region,Aksu,3\n',
    },
    'a.csv:1 town two-place-columns',
  ],
  [{ 'a.csv': 'town,x\nRidder,4.9%\nTekeli,5.3\n' }, 'a.csv:null x mixed-percent'],
  [
    { 'a.csv': 'town,x\nRidder,4.9%\nTekeli,0.053\n' },
    'a.csv:null x mixed-percent',
    'a.csv:3 x open-percent',
  ],
  [{ 'a.csv': 'town,x\nRidder,5 $\nTekeli,6 €\n' }, 'a.csv:3 x other-currency'],
  [{ 'a.csv': 'town,x\nRidder,5\nTekeli,6 млн тг\n' }, 'a.csv:3 x worded-number'],
  [
    { 'a.csv': 'town,sex,x\nRidder,women,1\nRidder,men,2\nTekeli,women,3\nTekeli,men,4\n' },
    'a.csv:3 sex second-key',
  ],
  [{ 'a.csv': 'town,date,x\nRidder,03/04/2020,1\nTekeli,03/04/2020,2\n' }, 'a.csv:null date open-date'],
  [{ 'a.csv': 'town,x\nRidder,1\nafter a survey,\n' }, 'a.csv:3 town note-row'],
  [{ 'a.csv': 'town,year,x\nЗыряновск,2018,1\nАлтай,2019,2\n' }, 'a.csv:3 null merged-names'],
  [{ 'a.csv': 'unit,x\nKZ-10,1\nKZ-VOS,2\n' }, 'a.csv:3 null divided-code'],
  [{ 'a.csv': `town,x\nRidder,1\n${'y'.repeat(40_000)},2\n` }, 'a.csv:3 null long-cell'],
];
