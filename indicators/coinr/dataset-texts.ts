/** The text of a file with the name by which problems call it. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** The files that make a data set of the COINr convention; grades and method may be left out. */
export interface DatasetTexts {
  readonly data: NamedText;
  readonly meta: NamedText;
  readonly grades: NamedText | null;
  readonly method: NamedText | null;
}
