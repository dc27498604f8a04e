/**
 * The site's fonts, once the page stands: the first words a reader sees wait for no font. What was loaded is remembered,
 * and from then on pages begin with it (see Head.astro).
 */
export function loadFonts(): void {
  const root = document.documentElement;
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (root.dataset['fonts'] !== undefined || connection?.saveData) return;
  const words = document.body.textContent;
  const load = (family: string) => document.fonts.load(`1em "${family}"`, words);
  // All at once: the page is set anew one time only.
  const all = () =>
    Promise.all([load('Source Serif'), load('Inter')]).then(() => {
      root.dataset['fonts'] = '';
      localStorage.setItem('fonts', 'here');
    });
  afterFirstWords(() => all().catch(() => undefined));
}

/** Once words are on the screen, or at once where a browser cannot tell. */
function afterFirstWords(then: () => void): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    then();
    return;
  }
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    then();
  }).observe({ type: 'paint', buffered: true });
}
