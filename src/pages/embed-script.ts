import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Builds the script that draws frames as their address asks into `assets/` of a site: one classic script with its data
 * inside, because a sandboxed frame may neither load modules nor fetch. The figures of other years come as a second such
 * script where a view asks for them. Returns its path below the site's root. `root` is the project's folder.
 */
export async function buildEmbedScript(root: string, dist: string): Promise<string> {
  const years = readFileSync(join(root, 'indicators/built/years.json'), 'utf8');
  const yearsScript = `globalThis.monotownsYears=${JSON.stringify(years)};`;
  const yearsFile = `embed-years-${hashOf(yearsScript)}.js`;
  writeFileSync(join(dist, 'assets', yearsFile), yearsScript);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __EMBED_YEARS__: JSON.stringify(yearsFile) },
    build: {
      target: 'es2022',
      write: false,
      rollupOptions: { input: join(root, 'src/main/start-embed.ts'), output: { format: 'iife' } },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error('src/main/start-embed.ts gave no script');
  const file = `assets/embed-${hashOf(chunk.code)}.js`;
  writeFileSync(join(dist, file), chunk.code);
  return file;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
