import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS } from './browser-args.ts';

/** A browser that starts, or the words that tell the reader what to do. */
export type FoundBrowser =
  | { readonly path: string; readonly how: string }
  | { readonly path: null; readonly advice: string };

const ADVICE =
  'No Chrome, Chromium or Edge was found and none could be installed. Install one of them, or set CHROME_PATH ' +
  'to the full path of its program, then run the command again.';

/** Programs that may be there, in the order tried; CHROME_PATH first. Nothing is started. */
export function installedBrowsers(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): readonly string[] {
  const named = env['CHROME_PATH'] ? [env['CHROME_PATH']] : [];
  return [...named, ...usualPlaces(platform, env), downloadedBrowser()].filter((path) => exists(path));
}

/** Finds a browser that starts; else installs Playwright's Chromium, else (root on Debian) the system's. */
export async function findBrowser(): Promise<FoundBrowser> {
  const installed = await firstThatStarts(installedBrowsers());
  if (installed) return { path: installed, how: 'installed' };
  console.log('No installed browser starts; trying to install Chromium …');
  run(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
  const downloaded = await firstThatStarts([downloadedBrowser()].filter((path) => existsSync(path)));
  if (downloaded) return { path: downloaded, how: 'downloaded' };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', 'chromium']);
    const system = await firstThatStarts(installedBrowsers());
    if (system) return { path: system, how: 'installed with apt-get' };
  }
  return { path: null, advice: ADVICE };
}

function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['', env['HOME'] ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      env[name] ? programs.map((program) => `${env[name]}\\${program}`) : [],
    );
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (env['PATH'] ?? '/usr/bin').split(':');
  return names
    .flatMap((name) => folders.map((folder) => `${folder}/${name}`))
    .concat('/opt/google/chrome/chrome');
}

/** Where Playwright puts its own Chromium, whether it is there or not. */
function downloadedBrowser(): string {
  return chromium.executablePath();
}

async function firstThatStarts(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    try {
      const browser = await chromium.launch({
        executablePath: path,
        args: [...BROWSER_ARGS],
        timeout: 30_000,
      });
      await browser.close();
      return path;
    } catch {
      console.log(`${path} does not start`);
    }
  }
  return null;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
