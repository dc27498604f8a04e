/**
 * The site's fonts, once the page stands: the first words a reader sees wait for no font. What was loaded is remembered,
 * and from then on pages begin with it (see Head.astro).
 */
export function loadFonts(): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (document.documentElement.dataset['fonts'] !== undefined || connection?.saveData) return;
  const words = document.body.textContent;
  const load = (font: string) => document.fonts.load(font, words);
  const all = () => Promise.all(['1em "Ledger Serif"', '600 1em "Ledger Serif"', '1em Inter'].map(load));
  afterFirstWords(() => {
    all()
      .then(setAnew)
      .then(() => localStorage.setItem('fonts', 'here'))
      .catch(() => undefined);
  });
}

const PARTS =
  'body > :not(main), main > :not(article, div, section), main > :is(article, div, section) > :not(.text), .text > *';

/** So many letters take a slow phone a twentieth of a second. */
const AT_ONCE = 500;

/** Part by part, top first, so that no tap waits for the whole page. */
async function setAnew(): Promise<void> {
  let letters = 0;
  for (const part of document.querySelectorAll<HTMLElement>(PARTS)) {
    if (letters === 0) await new Promise(requestAnimationFrame);
    part.dataset['fonts'] = '';
    letters += part.textContent.length;
    if (letters > AT_ONCE) letters = 0;
  }
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
