import { html, render, svg, type TemplateResult } from 'lit';
import type { GalleryState } from '../gallery-state.ts';

const LINES = ['Balkhash 0123456789 −12.5 %', 'Өскемен қаласы, Ұлытау облысы', 'Экибастуз, Жезказган № 7'];
const SIZES = [11, 12, 14, 16, 22];

function written(size: number, weight: number): TemplateResult {
  const words = `${LINES[size % LINES.length]} ▲ ▼ → ≤ Σ`;
  return html`<p style="margin: 2px 8px; font-size: ${size}px; font-weight: ${weight}">${words}</p>`;
}

function label(text: string, row: number): TemplateResult {
  return svg`<text x="8" y=${18 + row * 18} font-size=${11 + row} font-weight="600" fill="#1c2a38" stroke="#fff" stroke-width="3" paint-order="stroke">${text}</text>`;
}

const CONTROLS = html`<p style="margin: 8px"><select><option>Potential</option></select>
  <input type="checkbox" checked /> <input type="radio" checked /> <input type="range" value="30" />
  <input type="text" value="Ridder" size="8" /> <button>Share</button></p>
  <pre style="margin: 8px; font-family: var(--font-mono); font-size: 12px">unit,indicator,year,value</pre>`;

/** Letters, labels and controls as the pages draw them: tells whether this machine draws as the kept pictures. */
export const STATES: readonly GalleryState[] = [
  {
    name: 'probe',
    width: 460,
    height: 620,
    actions: [],
    show: (frame) => {
      const words = SIZES.flatMap((size) => [400, 600, 700].map((weight) => written(size, weight)));
      render(html`${words}<svg width="440" height="66">${LINES.map(label)}</svg>${CONTROLS}`, frame);
    },
  },
];
