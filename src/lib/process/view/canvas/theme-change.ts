/** Calls `again` when colours may have become others: theme or contrast was chosen anew. @returns what ends it */
export function onThemeChange(again: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const theme = new MutationObserver(again);
  theme.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-contrast']
  });
  dark.addEventListener('change', again);
  return () => {
    theme.disconnect();
    dark.removeEventListener('change', again);
  };
}
