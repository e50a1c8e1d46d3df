// The parser of citations has no types of its own.
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options?: { readonly forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
