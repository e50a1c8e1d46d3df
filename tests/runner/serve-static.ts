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

/** How a host answers addresses that name no file. */
export interface HostWays {
  /** A folder without its slash is sent on to the one with it, answered as it is, or missing; default: sent on. */
  readonly folder?: 'redirect' | 'serve' | 'missing';
  /** False where a folder has no page of its own; default true. */
  readonly hasIndex?: boolean;
  /** File of the folder that is sent for whatever is missing; default: a word. */
  readonly missing?: string;
  /** Types by ending of the file; default: the usual ones. */
  readonly types?: Readonly<Record<string, string>>;
  /** Tells files that the host keeps to itself, by their path in the folder; default: none. */
  readonly hides?: (path: string) => boolean;
}

export interface ServeOptions extends HostWays {
  /** Sub-path under which the folder is served, such as `/maps/explorer/`; default `/`. */
  readonly base?: string;
  /** Compress texts as asked for by the browser; default true. */
  readonly compress?: boolean;
  /** Sent with an answer, such as a security policy, by the path in the folder; default: none. Names in small letters. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** Where in the bytes of a page, in order, the line stands still for a while; default: nowhere. */
  readonly pauses?: (page: Buffer) => readonly number[];
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

/** Serves a folder as any static host would: index.html of a folder, 404 for the rest; as `options` say otherwise. */
export async function serveStatic(folder: string, options: ServeOptions = {}): Promise<StaticServer> {
  const host = {
    root: resolve(folder),
    base: options.base ?? '/',
    options,
    cache: new Map<string, Buffer>(),
  };
  const server = createServer((request, response) => answer(host, request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${host.base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Host {
  /** The folder, as an absolute path. */
  readonly root: string;
  readonly base: string;
  readonly options: ServeOptions;
  /** Bodies that have been sent, by encoding and file. */
  readonly cache: Map<string, Buffer>;
}

function answer(host: Host, request: IncomingMessage, response: ServerResponse): void {
  const { root, base, options } = host;
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = decodeURIComponent(pathname);
  const below = path.startsWith(base) ? path.slice(base.length) : null;
  const headers = options.headers?.(below ?? '') ?? {};
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const file = below === null ? null : findFile(root, below, options);
  if (file === 'folder') {
    response.writeHead(301, { location: `${path}/${search}` }).end();
    return;
  }
  const page = options.missing === undefined ? null : join(root, options.missing);
  if (file !== null || page !== null) send(host, request, { response, file, page });
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
}

interface Sending {
  readonly response: ServerResponse;
  /** Null = it is missing. */
  readonly file: string | null;
  /** Sent in place of a missing file. */
  readonly page: string | null;
}

function send({ options, cache }: Host, request: IncomingMessage, { response, file, page }: Sending): void {
  const sent = file ?? page ?? '';
  const kind = extname(sent);
  const pauses = kind === '.html' ? options.pauses : undefined;
  const isCompressed = pauses === undefined && (options.compress ?? true) && COMPRESSED.has(kind);
  const encoding = isCompressed ? chooseEncoding(request) : '';
  const key = `${encoding} ${sent}`;
  const body = cache.get(key) ?? encode(readFileSync(sent), encoding);
  cache.set(key, body);
  // As a host that knows hashed names: a face is fetched once a visit.
  const caching = kind === '.woff2' ? 'public, max-age=31536000, immutable' : 'no-store';
  response.writeHead(file === null ? 404 : 200, {
    'content-type': (options.types ?? TYPES)[kind] ?? 'application/octet-stream',
    'content-length': body.length,
    ...(response.hasHeader('cache-control') ? {} : { 'cache-control': caching }),
    ...(encoding === '' ? {} : { 'content-encoding': encoding }),
  });
  if (request.method === 'HEAD') response.end();
  else if (pauses === undefined) response.end(body);
  else void sendInPieces(response, body, pauses(body));
}

/** Long enough that a browser shows what it has. */
const PAUSE_MS = 150;

async function sendInPieces(
  response: ServerResponse,
  body: Buffer,
  pauses: readonly number[],
): Promise<void> {
  let sent = 0;
  for (const pause of pauses) {
    response.write(body.subarray(sent, pause));
    sent = pause;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  response.end(body.subarray(sent));
}

function findFile(root: string, path: string, ways: HostWays): string | 'folder' | null {
  const { folder = 'redirect', hasIndex = true, hides = () => false } = ways;
  const full = join(root, path);
  if (full !== root && !full.startsWith(root + sep) && full !== root + sep) return null;
  if (!existsSync(full) || hides(path)) return null;
  if (!statSync(full).isDirectory()) return full;
  const index = join(full, 'index.html');
  if (!hasIndex || !existsSync(index)) return null;
  if (path === '' || path.endsWith('/') || folder === 'serve') return index;
  return folder === 'redirect' ? 'folder' : null;
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
