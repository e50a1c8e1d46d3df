/** Path of a place's own page below the site's root, with a slash at its end, such as `en/town/balkhash/`. */
export function placePath(language: string, kind: 'town' | 'region', id: string): string {
  return `${language}/${kind}/${id}/`;
}
