/** Entry of the page: the embed form fetches no more than it needs, the explorer everything. */
const isEmbed = new URLSearchParams(location.search).get('embed') === '1';

if (isEmbed) {
  const { startEmbed } = await import('./start-embed.ts');
  await startEmbed();
} else {
  const { startExplorer } = await import('./start-explorer.ts');
  await startExplorer();
}

export {};
