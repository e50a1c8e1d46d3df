import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/**
 * HTML of a template without the markers that hydration would need: the page's elements replace what was
 * prerendered instead of taking it over.
 */
export function renderStatic(template: TemplateResult): string {
  return collectResultSync(render(template))
    .replaceAll(/<!--\/?lit-(?:part|node)[^>]*-->/g, '')
    .replaceAll('<!---->', '')
    .replaceAll(/<\?(?:lit\$\d+\$)?>/g, '')
    .replaceAll(/>\s+</g, '> <');
}
