/** A name every file system takes, without an ending; empty where nothing is left. */
export function safeFileName(wish: string): string {
  return wish
    .replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 80)
    .trim();
}
