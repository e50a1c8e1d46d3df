import { createHash } from 'node:crypto';

/** Source of a security policy that allows exactly this inline text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The security policy that a page carries itself. Throws for a page without one. */
export function policyOf(html: string): string {
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error('a page carries no security policy');
  return policy;
}

/**
 * One policy that allows what any of the pages needs and nothing else, for a host to send with every answer. Takes the
 * pages as they are written. Directives stand in the order of the first page, sources in that of the pages.
 */
export function commonPolicy(pages: Iterable<string>): string {
  const directives = new Map<string, Set<string>>();
  for (const html of pages) {
    for (const directive of policyOf(html).split(';')) {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      const known = directives.get(name) ?? new Set();
      for (const source of sources) known.add(source);
      directives.set(name, known);
    }
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
