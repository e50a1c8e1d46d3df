const scriptAddress =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/**
 * Runs the script of that name that stands beside the present one, by an element and not by `import` or `fetch`, which
 * a sandboxed frame may not use. False where it does not come, twice.
 */
export async function loadBeside(file: string): Promise<boolean> {
  const url = new URL(file, scriptAddress).href;
  return (await loadScript(url)) || (await loadScript(url));
}

function loadScript(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
}
