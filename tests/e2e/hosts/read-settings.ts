type Headers = Readonly<Record<string, string>>;

/** Headers by the path of a file below the site's root. */
export type HeadersOf = (path: string) => Headers;

/** Headers as a file `_headers` gives them: every rule that fits; throws where two of them set the same one. */
export function readPagesHeaders(text: string): HeadersOf {
  const rules: { readonly fits: RegExp; readonly headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) rules.push({ fits: patternOf(line), headers: [] });
    else rules.at(-1)?.headers.push(headerIn(line));
  }
  return (path) => {
    const all = rules.filter(({ fits }) => fits.test(`/${path}`)).flatMap(({ headers }) => headers);
    if (new Set(all.map(([name]) => name)).size < all.length) throw new Error(`a header twice for ${path}`);
    return Object.fromEntries(all);
  };
}

function patternOf(rule: string): RegExp {
  return new RegExp(`^${rule.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
}

function headerIn(line: string): [string, string] {
  const [, name = '', value = ''] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
  return [name.toLowerCase(), value];
}

/** Headers as the nginx block at the end of `headers.txt` gives them: those of the innermost block alone. */
export function readNginxHeaders(text: string): HeadersOf {
  const blocks = text.slice(text.indexOf('\nlocation ')).split('location ').slice(1);
  const read = blocks.map((block) => ({
    path: block.split(' ')[0] ?? '',
    headers: Object.fromEntries(
      [...block.matchAll(/add_header ([\w-]+) (?:"([^"]*)"|(\S+?))(?: always)?;/g)].map(
        ([, name = '', quoted, plain]) => [name.toLowerCase(), quoted ?? plain ?? ''],
      ),
    ),
  }));
  return (path) => read.findLast((block) => `/maps/${path}`.startsWith(block.path))?.headers ?? {};
}

/** Headers and types of files as a `web.config` gives them. */
export function readWebConfig(xml: string): { readonly headers: HeadersOf; readonly types: Headers } {
  const [whole = '', ...folders] = xml.split('<location ');
  const read = (part: string): Headers => ({
    ...Object.fromEntries(
      [...part.matchAll(/<add name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value,
      ]),
    ),
    ...cachingIn(part),
  });
  const types = [...xml.matchAll(/mimeMap fileExtension="([^"]+)" mimeType="([^"]+)"/g)];
  const headers: HeadersOf = (path) =>
    Object.assign(
      read(whole),
      ...folders.filter((part) => path.startsWith(`${/path="([^"]+)"/.exec(part)?.[1]}/`)).map(read),
    );
  return { headers, types: Object.fromEntries(types.map(([, ending = '', type = '']) => [ending, type])) };
}

function cachingIn(part: string): Headers {
  if (part.includes('cacheControlMode="DisableCache"')) return { 'cache-control': 'no-cache' };
  const [, days, custom] =
    /cacheControlMaxAge="(\d+)\.00:00:00" cacheControlCustom="([^"]+)"/.exec(part) ?? [];
  return days === undefined ? {} : { 'cache-control': `${custom},max-age=${Number(days) * 86_400}` };
}
