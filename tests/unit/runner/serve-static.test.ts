import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, serveStatic } from '../../runner/serve-static.ts';

let server: StaticServer;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
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
    const moved = await fetch(`${server.url}kk`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/maps/kk/']);
    expect((await fetch(`${server.url}nothing.js`)).status).toBe(404);
    expect((await fetch(server.url.replace('/maps/', '/'))).status).toBe(404);
  });

  it('gives nothing from above the folder', async () => {
    expect((await fetch(`${server.url}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  });
});
