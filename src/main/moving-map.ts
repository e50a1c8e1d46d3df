/** Tells whether the page's address asks for the moving map, as it does unless it says otherwise. */
export function wantsMovingMap(): boolean {
  return new URLSearchParams(location.search).get('map') !== 'svg' && 'WebGL2RenderingContext' in globalThis;
}
