import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, serveStatic } from '../../runner/serve-static.ts';

let server: StaticServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'kk'));
  writeFileSync(join(folder, 'index.html'), '<p>front</p>');
  writeFileSync(join(folder, 'kk', 'index.html'), '<p>алды</p>');
  server = await serveStatic(folder, { base: '/maps/' });
});

afterAll(() => server.close());

describe('serveStatic', () => {
  it('serves a folder under a sub-path, compressed', async () => {
    const answer = await fetch(server.url, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toBe('<p>front</p>');
    expect(await (await fetch(`${server.url}kk/`)).text()).toBe('<p>алды</p>');
  });

  it('sends a folder without its slash to the right place and answers 404 otherwise', async () => {
    const moved = await fetch(`${server.url}kk?v=1`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/maps/kk/?v=1']);
    expect((await fetch(`${server.url}nothing.js`)).status).toBe(404);
    expect((await fetch(server.url.replace('/maps/', '/'))).status).toBe(404);
  });

  it('gives nothing from above the folder', async () => {
    expect((await fetch(`${server.url}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  });

  it.each([
    [{ folder: 'serve' }, 'kk', 200, '<p>алды</p>'],
    [{ folder: 'missing' }, 'kk', 404, 'not found'],
    [{ hasIndex: false }, 'kk/', 404, 'not found'],
    [{ missing: 'index.html' }, 'nothing/at/all', 404, '<p>front</p>'],
    [{ hides: (path: string) => path.startsWith('kk') }, 'kk/index.html', 404, 'not found'],
  ] as const)('behaves as a host of other ways: %o, %s', async (ways, path, status, body) => {
    const host = await serveStatic(folder, ways);
    const answer = await fetch(host.url + path);
    expect([answer.status, await answer.text()]).toEqual([status, body]);
    await host.close();
  });

  it('sends the headers and types of a host', async () => {
    const headers = (path: string) => ({ 'cache-control': `no-${path}` });
    const host = await serveStatic(folder, { headers, types: { '.html': 'text/plain' } });
    const answer = await fetch(`${host.url}kk/`);
    expect([answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([
      'no-kk/',
      'text/plain',
    ]);
    await host.close();
  });
});
