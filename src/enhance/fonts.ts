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

/** So much takes a slow phone about a thirtieth of a second, a third of it whatever the part: letters, and an element counts as some. */
const AT_ONCE = 300;
const ELEMENT = 6;

/** Part by part, top first, so that no tap waits for the whole page. What is not laid out yet costs nothing. */
async function setAnew(): Promise<void> {
  const parts = [...document.body.children].flatMap(partsOf);
  const work = parts.map((part) => (isLaidOut(part) ? weight(part) : 0));
  let left = 0;
  for (const [index, part] of parts.entries()) {
    if ((work[index] ?? 0) > left) {
      await new Promise(requestAnimationFrame);
      left = AT_ONCE;
    }
    part.dataset['fonts'] = '';
    left -= work[index] ?? 0;
  }
}

/** A part that waits is itself laid out as an empty box: what is inside it is not. */
const isLaidOut = (part: Element): boolean =>
  (part.firstElementChild ?? part).checkVisibility({ contentVisibilityAuto: true });

const weight = (part: Element): number => part.textContent.length + ELEMENT * part.getElementsByTagName('*').length;

/** The largest pieces that are light enough; what holds words of its own is never taken apart. */
function partsOf(element: Element): HTMLElement[] {
  if (!(element instanceof HTMLElement)) return [];
  const holdsOthers = element.matches('main, article, section, header, footer, div, ol, ul');
  return holdsOthers && weight(element) > AT_ONCE ? [...element.children].flatMap(partsOf) : [element];
}

/** Once words are on the screen. */
function afterFirstWords(then: () => void): void {
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    then();
  }).observe({ type: 'paint', buffered: true });
}
