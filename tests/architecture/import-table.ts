/**
 * Who may import whom, folder by folder; a file belongs to the longest key that its path starts with.
 * `types:folder` allows `import type` only. A folder may always import itself.
 */
export const IMPORT_TABLE: Readonly<Record<string, readonly string[]>> = {
  'vite.config.ts': [],
  geodata: [],
  'geodata/build': [
    ...['geodata', 'indicators/figures/columns.ts', 'indicators/figures/problem.ts'],
    'indicators/figures/read-table.ts',
  ],
  'geodata/tests': ['geodata', 'geodata/build'],
  indicators: ['types:geodata', 'geodata/languages.ts'],
  'indicators/cli': ['indicators', 'geodata'],
  styles: [],
  'src/lib': [],
  'src/i18n': ['src/lib', 'types:geodata', 'geodata/languages.ts', 'types:indicators/fact-units.ts'],
  'src/data': ['geodata', 'indicators', 'src/lib'],
  'src/state': ['indicators', 'src/lib', 'types:geodata'],
  'src/layers': ['geodata', 'indicators', 'styles', 'src/lib', 'src/i18n', 'src/data', 'src/state'],
  'src/map': ['src/layers', 'styles', 'src/lib', 'geodata'],
  'src/export': [
    ...[
      'src/layers',
      'src/data',
      'src/i18n',
      'src/lib',
      'styles',
      'src/map/svg/svg-map.ts',
      'src/map/layout/map-view.ts',
    ],
    ...[
      'src/map/layout/text-width.ts',
      'types:geodata',
      'indicators/types.ts',
      'types:indicators/built-files.ts',
    ],
  ],
  'src/workers': ['indicators', 'geodata', 'src/lib', 'src/data', 'src/layers'],
  'src/explorer': [
    ...['geodata', 'indicators', 'styles', 'src/lib', 'src/i18n', 'src/data', 'src/state', 'src/layers'],
    ...['src/map', 'src/export', 'src/workers'],
  ],
  'src/panels': [
    ...['indicators', 'styles', 'src/lib', 'src/i18n', 'src/data', 'src/state', 'src/layers', 'src/explorer'],
    ...['src/export', 'src/map/create-map.ts', 'src/map/webgl/can-draw-webgl.ts'],
    ...[
      'src/map/svg/svg-painter.ts',
      'src/map/scale-bar.ts',
      'src/map/layout/labels.ts',
      'src/map/layout/text-width.ts',
    ],
    ...['types:src/map/port.ts', 'types:geodata', 'geodata/languages.ts', 'src/workers/experts-worker.ts'],
  ],
  'src/pages': ['geodata', 'indicators', 'styles', 'src', '!src/main'],
  'src/main': ['geodata', 'indicators', 'styles', 'src'],
  tests: ['geodata', 'geodata/build', 'indicators', 'styles', 'src', 'vite.config.ts', 'indicators/cli'],
};

/** Packages that only the named places may import. */
export const PACKAGE_TABLE: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['src/map', 'tests'],
  '@deck.gl': ['src/map', 'tests'],
  leaflet: ['tests/bench'],
  'playwright-core': [
    'tests/e2e/driver.ts',
    'tests/e2e/browser',
    'tests/runner',
    'tests/walk',
    'tests/bench',
  ],
};
