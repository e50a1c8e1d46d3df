/**
 * Arguments for a Chromium that draws WebGL in software, runs as root and makes no request of its own,
 * so that pictures are the same on every machine.
 */
export const BROWSER_ARGS: readonly string[] = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];
