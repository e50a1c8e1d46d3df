import { CACHED_FOR_GOOD, headersText } from './headers-text.ts';
import { webConfig } from './web-config.ts';

/**
 * Files by which hosts learn how to serve the site, by name below its root. `policy` is the security policy that its
 * pages need together.
 */
export function hostFiles(policy: string): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', pagesHeaders(policy)],
    ['web.config', webConfig(policy)],
    ['headers.txt', headersText(policy)],
  ]);
}

/**
 * Headers as Netlify and Cloudflare Pages read them. No header may be set by two rules that fit one file: the one host
 * joins their values, the other takes one. What is said of no caching is what both do by themselves.
 */
function pagesHeaders(policy: string): string {
  return `# For Netlify and Cloudflare Pages. What the lines mean stands in headers.txt.
/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: ${CACHED_FOR_GOOD}
/data/*
  Access-Control-Allow-Origin: *
`;
}
