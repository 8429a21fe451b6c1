/** X paints its theme as a colour on the body; its own labels for it are not to be relied on. */
export type Theme = 'light' | 'dark';

function themeOf(page: Document): Theme {
  const colour = page.body?.style.backgroundColor || getComputedStyle(page.documentElement).colorScheme;
  if (colour.includes('dark')) return 'dark';
  const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number);
  return red + green + blue < 3 * 128 ? 'dark' : 'light';
}

/** Tells the theme now, and when X has painted another. */
export function watchTheme(page: Document, tell: (theme: Theme) => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => tell(themeOf(page)));
  observer.observe(page.body, { attributes: true, attributeFilter: ['style'] });
  signal.addEventListener('abort', () => observer.disconnect());
  tell(themeOf(page));
}
