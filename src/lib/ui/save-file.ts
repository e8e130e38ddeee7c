/** Hands a file to the browser to keep. @param type the media type */
export function saveFile(bytes: Uint8Array | string | Blob, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a minute is ample for any file that fits in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
