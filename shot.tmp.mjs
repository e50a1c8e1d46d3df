import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
import { join, extname } from 'node:path';
const root = '/tmp/wt/j/dist';
const T = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.csv': 'text/csv' };
const s = createServer((q, r) => { let p = join(root, decodeURIComponent(q.url.split('?')[0])); if (existsSync(p) && statSync(p).isDirectory()) p = join(p, 'index.html'); if (!existsSync(p)) { r.writeHead(404); return r.end(); } r.writeHead(200, { 'content-type': T[extname(p)] ?? 'text/plain' }); r.end(readFileSync(p)); }).listen(0);
const port = s.address().port;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const spec of process.argv.slice(2)) {
  const [path, width, theme] = spec.split('@');
  const p = await b.newPage({ viewport: { width: Number(width), height: 900 } });
  p.on('console', (m) => { if (m.type() === 'error') console.log(m.text()); });
  await p.goto(`http://localhost:${port}/${path}?theme=${theme}`);
  const h = await p.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]);
  console.log(spec, h.join(' '));
  const name = `/tmp/mine/j-shots/${path.replaceAll('/', '_')}${width}${theme}`;
  const step = Number(width) > 500 ? 2600 : 2600;
  for (let y = 0, i = 0; y < h[0]; y += step, i++) await p.screenshot({ path: `${name}-${i}.png`, fullPage: true, clip: { x: 0, y, width: Number(width), height: Math.min(step, h[0] - y) } });
  await p.close();
}
await b.close(); s.close();
