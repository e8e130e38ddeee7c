// Theme and contrast before anything is painted, so that a dark screen never flashes white.
// The same rules as lib/ui/preferences.svelte.ts, which takes over when the app has loaded.
try {
  const root = document.documentElement;
  const theme = localStorage.getItem('verksted.theme');
  const contrast = localStorage.getItem('verksted.contrast');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (contrast === 'more' || (contrast !== 'normal' && matchMedia('(prefers-contrast: more)').matches))
    root.dataset.contrast = 'more';
} catch {
  // No storage: the system's own choice holds.
}
