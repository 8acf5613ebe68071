/** Hands a file to the reader without a server. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has come to its end.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
