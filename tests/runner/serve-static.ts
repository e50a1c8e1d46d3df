import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A running server of plain files. */
export interface StaticServer {
  /** Address of the served folder, ending in `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface ServeOptions {
  /** Sub-path under which the folder is served, such as `/maps/explorer/`; default `/`. */
  readonly base?: string;
  /** Compress texts as asked for by the browser; default true. */
  readonly compress?: boolean;
  /** Sent with every answer, such as a security policy; default: none. */
  readonly headers?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.js', '.mjs', '.css', '.json', '.csv', '.svg', '.txt', '.xml']);

/** Serves a folder as any static host would: index.html of a folder, 404 for the rest, no fallback page. */
export async function serveStatic(folder: string, options: ServeOptions = {}): Promise<StaticServer> {
  const base = options.base ?? '/';
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
    answer(resolve(folder), base, options.compress ?? true, cache, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(
  root: string,
  base: string,
  compress: boolean,
  cache: Map<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = path.startsWith(base) ? findFile(root, path.slice(base.length)) : null;
  if (file === 'folder') {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const kind = extname(file);
  const encoding = compress && COMPRESSED.has(kind) ? chooseEncoding(request) : '';
  const key = `${encoding} ${file}`;
  const body = cache.get(key) ?? encode(readFileSync(file), encoding);
  cache.set(key, body);
  response.writeHead(200, {
    'content-type': TYPES[kind] ?? 'application/octet-stream',
    'content-length': body.length,
    // As a host that knows hashed names: a face is fetched once a visit.
    'cache-control': kind === '.woff2' ? 'public, max-age=31536000, immutable' : 'no-store',
    ...(encoding === '' ? {} : { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function findFile(root: string, path: string): string | 'folder' | null {
  const full = join(root, path);
  if (full !== root && !full.startsWith(root + sep) && full !== root + sep) return null;
  if (!existsSync(full)) return null;
  if (!statSync(full).isDirectory()) return full;
  if (path !== '' && !path.endsWith('/')) return 'folder';
  const index = join(full, 'index.html');
  return existsSync(index) ? index : null;
}

function chooseEncoding(request: IncomingMessage): 'br' | 'gzip' | '' {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (accepted.includes('gzip')) return 'gzip';
  return accepted.includes('br') ? 'br' : '';
}

function encode(body: Buffer, encoding: 'br' | 'gzip' | ''): Buffer {
  if (encoding === 'gzip') return gzipSync(body);
  return encoding === 'br' ? brotliCompressSync(body) : body;
}
