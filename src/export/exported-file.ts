/** A file made for the reader: name with extension, and content. */
export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What an export says about itself besides the picture or table: when and where it was made. */
export interface ExportOrigin {
  /** Day of the export, `2026-01-31`. */
  readonly date: string;
  /** Address of the view, absolute. */
  readonly address: string;
}

/** Offers a file to the reader as a download. */
export function downloadFile({ name, blob }: ExportedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has read the address by the next task; keeping it longer would keep the blob in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
