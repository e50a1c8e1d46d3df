/** Sent with files whose names change with their content. */
export const CACHED_FOR_GOOD = 'public, max-age=31536000, immutable';

/** What whoever runs a host may send with the site, in words, and the same for nginx. */
export function headersText(policy: string): string {
  return `How a host may serve this site
==============================
These are plain files for any path. No header is needed: every page carries its security policy
itself. The headers below say the same for the host and spare repeated downloads. The build writes
this file anew, because the policy names the styles and scripts that stand in the pages by their
hashes: copy it again after each build. A policy of the host's own without these hashes leaves the
pages without their styles.

_headers says the same to Netlify and Cloudflare Pages, web.config to IIS; on other hosts both may
be left out.

1. With every answer

Content-Security-Policy: ${policy}
X-Content-Type-Options: nosniff

2. Caching

assets/          Cache-Control: ${CACHED_FOR_GOOD}
all other files  Cache-Control: no-cache

Names in assets/ change with what is in the files. All else is asked for again each time: an old
page would look for files that are gone.

3. In frames of other pages

The front page, /<language>/ and /<language>/embed/ are made to be framed: send them no
X-Frame-Options and no frame-ancestors. For all other pages that is your choice, such as a second
header

Content-Security-Policy: frame-ancestors 'self'

Frames need no Access-Control-Allow-Origin. data/ does where pages of other sites are to read the
tables:

Access-Control-Allow-Origin: *

4. Addresses

A folder asked for without its slash is sent on to the one with it; a page mends the address itself
where a host does not. 404.html goes with the status 404 for whatever is not there.

5. The same for nginx, in the block "server"; "/maps/" stands for the path of the site, "/srv/www/"
for the folder in which "maps" lies. An add_header takes away those of the block around it, so all
are said again.

location /maps/ {
  root /srv/www/;
  index index.html;
  error_page 404 /maps/404.html;
  absolute_redirect off;
  gzip on;
  gzip_types text/css text/plain text/javascript application/javascript application/json image/svg+xml;
  add_header Content-Security-Policy "${policy}" always;
  add_header X-Content-Type-Options nosniff always;
  add_header Cache-Control no-cache;
  location /maps/assets/ {
    add_header Content-Security-Policy "${policy}" always;
    add_header X-Content-Type-Options nosniff always;
    add_header Cache-Control "${CACHED_FOR_GOOD}";
  }
  location /maps/data/ {
    add_header Content-Security-Policy "${policy}" always;
    add_header X-Content-Type-Options nosniff always;
    add_header Cache-Control no-cache;
    add_header Access-Control-Allow-Origin *;
  }
}
`;
}
