/**
 * The site's fonts, once the page stands: the first words a reader sees wait for no font. Then the page is set in them
 * at once, when all are here, and not again for each; what is far below is not laid out yet and costs nothing (see
 * later.css). What was loaded is remembered, and from then on pages begin with it (see Head.astro).
 */
export function loadFonts(): void {
  const page = document.documentElement.dataset;
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (page['fonts'] !== undefined || connection?.saveData) return;
  const words = document.body.textContent;
  const load = (font: string) => document.fonts.load(font, words);
  afterFirstWords(() => {
    Promise.all(['1em "Ledger Serif"', '600 1em "Ledger Serif"', '1em Inter'].map(load))
      .then(() => {
        page['fonts'] = '';
        localStorage.setItem('fonts', 'here');
      })
      .catch(() => undefined);
  });
}

/** Once words are on the screen. */
function afterFirstWords(then: () => void): void {
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    then();
  }).observe({ type: 'paint', buffered: true });
}
