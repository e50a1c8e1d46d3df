import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { ServeOptions } from '../../runner/serve-static.ts';
import { readNginxHeaders, readPagesHeaders, readWebConfig } from './read-settings.ts';

/** A kind of host, as the README names it, and how it serves the built site. */
interface Host {
  readonly name: string;
  readonly ways: ServeOptions;
  /** What its settings do; the security policy of the pages themselves holds everywhere. */
  readonly sends: { readonly policy: boolean; readonly caching: boolean };
}

/** What an old IIS knows of the endings of files; it has no answer for others. */
const OLD_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'application/x-javascript',
  '.txt': 'text/plain',
};

const CACHED = 'public, max-age=31536000, immutable';

/** The hosts of the README's table, with the settings that the build writes for them. */
export function hosts(): readonly Host[] {
  const read = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
  const iis = readWebConfig(read('web.config'));
  const types: Readonly<Record<string, string>> = { ...OLD_TYPES, ...iis.types };
  const byPages = readPagesHeaders(read('_headers'));
  return [
    {
      name: 'GitHub Pages',
      ways: {
        base: '/monotowns/',
        missing: '404.html',
        // What Jekyll leaves out of a site that is pushed as a branch.
        hides: (path) => path.split('/').some((part) => /^[_.]/.test(part)),
        headers: () => ({ 'cache-control': 'max-age=600', 'access-control-allow-origin': '*' }),
      },
      sends: { policy: false, caching: false },
    },
    {
      name: 'nginx',
      ways: { base: '/maps/', missing: '404.html', headers: readNginxHeaders(read('headers.txt')) },
      sends: { policy: true, caching: true },
    },
    {
      name: 'IIS',
      ways: {
        base: '/some/path/',
        missing: '404.html',
        types,
        hides: (path) => path === 'web.config' || (extname(path) !== '' && !(extname(path) in types)),
        headers: iis.headers,
      },
      sends: { policy: true, caching: true },
    },
    {
      name: 'object storage as a website',
      ways: {
        base: '/some/path/',
        missing: '404.html',
        types: {
          ...OLD_TYPES,
          '.js': 'text/javascript',
          '.json': 'application/json',
          '.svg': 'image/svg+xml',
        },
        headers: (path) => ({ 'cache-control': path.startsWith('assets/') ? CACHED : 'no-cache' }),
      },
      sends: { policy: false, caching: true },
    },
    {
      name: 'Netlify',
      ways: { missing: '404.html', folder: 'serve', headers: byPages },
      sends: { policy: true, caching: true },
    },
    {
      name: 'Cloudflare Pages',
      ways: { missing: '404.html', headers: byPages },
      sends: { policy: true, caching: true },
    },
  ];
}
