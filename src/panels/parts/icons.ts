import { html, svg, type TemplateResult } from 'lit';

/** Line drawings of 20 × 20 units; they take the colour of the text and say nothing to a screen reader. */
const PATHS = {
  search: svg`<circle cx="9" cy="9" r="5.5" /><path d="m13.2 13.2 4 4" />`,
  share: svg`<path d="M10 12.5V3m0 0L6.8 6.2M10 3l3.2 3.2M4 10.5v5.2c0 .7.6 1.3 1.3 1.3h9.4c.7 0 1.3-.6 1.3-1.3v-5.2" />`,
  close: svg`<path d="m5 5 10 10M15 5 5 15" />`,
  up: svg`<path d="m5 12 5-5 5 5" />`,
  down: svg`<path d="m5 8 5 5 5-5" />`,
  plus: svg`<path d="M10 4v12M4 10h12" />`,
  minus: svg`<path d="M4 10h12" />`,
  home: svg`<path d="M3.5 7.5v-4h4M16.5 7.5v-4h-4M3.5 12.5v4h4M16.5 12.5v4h-4" />`,
  play: svg`<path d="M6.5 4.2v11.6L15.8 10z" fill="currentColor" />`,
  pause: svg`<path d="M7 4.5v11M13 4.5v11" stroke-width="2.4" />`,
  sun: svg`<circle cx="10" cy="10" r="3.4" /><path d="M10 2v2m0 12v2M2 10h2m12 0h2M4.3 4.3l1.5 1.5m8.4 8.4 1.5 1.5m0-11.4-1.5 1.5m-8.4 8.4-1.5 1.5" />`,
  moon: svg`<path d="M16.5 11.6A6.8 6.8 0 0 1 8.4 3.5a6.8 6.8 0 1 0 8.1 8.1z" />`,
  auto: svg`<circle cx="10" cy="10" r="6.5" /><path d="M10 3.5v13a6.5 6.5 0 0 0 0-13z" fill="currentColor" />`,
  settings: svg`<path d="M3 6h8m4 0h2M3 14h2m4 0h8" /><circle cx="13" cy="6" r="2" /><circle cx="7" cy="14" r="2" />`,
  filter: svg`<path d="M3 5h14M5.5 10h9M8 15h4" />`,
  widen: svg`<path d="M8 5 3 10l5 5M12 5l5 5-5 5" />`,
  swap: svg`<path d="M6 4v12m0 0-3-3m3 3 3-3M14 16V4m0 0-3 3m3-3 3 3" />`,
  branch: svg`<path d="M3 10h5m0 0c3 0 3-5 9-5M8 10c3 0 3 5 9 5" />`,
  pin: svg`<path d="M7 3h6l-1 5 3 3H5l3-3zM10 11v6" />`,
  check: svg`<path d="m4.5 10.5 3.5 3.5 7.5-8" />`,
  warning: svg`<path d="M10 3 18 17H2zM10 8v4m0 2.4v.2" />`,
  info: svg`<circle cx="10" cy="10" r="7" /><path d="M10 9.2V14m0-7.6v.2" />`,
  layers: svg`<path d="m10 3 7.500 4L10 11 2.500 7zM3.500 10.500 10 14l6.500-3.500M3.500 13.800 10 17.300l6.500-3.500" />`,
  fold: svg`<path d="M3 4h14v12H3zM12.500 4v12" />`,
  map: svg`<path d="m3 5 4.5-1.5L12.500 5.500 17 4v11.500l-4.500 1.500-5-2L3 16.500zM7.500 3.500V15M12.500 5.500V17" />`,
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside or instead of a text; the control around it must carry the name. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"
    fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"
  >${PATHS[name]}</svg>`;
}
