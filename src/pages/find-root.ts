/**
 * Leads the links of a page that stands for any missing address to the site's root: the folder from which a file of
 * the site, `file`, can be read. Each link says in `data-below` where it leads below the root; where none is found, links
 * stay as they are. The build writes it into the page as plain text, so it may use nothing from outside.
 */
export async function findRoot(languages: readonly string[], file: string): Promise<void> {
  const folders = location.pathname.split('/').slice(0, -1);
  const rootAbove = (count: number): string => `${folders.slice(0, count).join('/')}/`;
  const language = folders.findLastIndex((folder) => languages.includes(folder));
  const depths = [...(language > 0 ? [language] : []), ...folders.map((_, at) => folders.length - at)];
  for (const root of new Set(depths.map(rootAbove))) {
    try {
      const answer = await fetch(root + file, { method: 'HEAD' });
      // Some hosts answer everything with a page.
      if (!answer.ok || !answer.headers.get('content-type')?.startsWith('text/plain')) continue;
    } catch {
      continue;
    }
    for (const link of document.querySelectorAll('a')) link.href = root + (link.dataset['below'] ?? '');
    return;
  }
}
