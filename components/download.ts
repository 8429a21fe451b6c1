/** Gives the user a file, made here. */
export function download(name: string, type: string, pieces: string[]): void {
  const url = URL.createObjectURL(new Blob(pieces, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click, and does not say when.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
