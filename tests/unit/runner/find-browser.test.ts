import { describe, expect, it } from 'vitest';
import { installedBrowsers } from '../../runner/find-browser.ts';

describe('installedBrowsers', () => {
  it('prefers the named program, then the usual places of Linux in order', () => {
    const there = new Set(['/opt/mine', '/usr/bin/chromium', '/usr/local/bin/google-chrome']);
    const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/local/bin:/usr/bin' };
    expect(installedBrowsers('linux', env, (path) => there.has(path))).toEqual([
      '/opt/mine',
      '/usr/local/bin/google-chrome',
      '/usr/bin/chromium',
    ]);
  });

  it('knows where Edge lies on Windows and Chrome on macOS', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = '/Users/aida/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(
      installedBrowsers('win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, (path) => path === edge),
    ).toEqual([edge]);
    expect(installedBrowsers('darwin', { HOME: '/Users/aida' }, (path) => path === chrome)).toEqual([chrome]);
  });

  it('names nothing that is not there', () => {
    expect(installedBrowsers('linux', { PATH: '/usr/bin' }, () => false)).toEqual([]);
  });
});
