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
  // After the frame that shows the page.
  addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => all().catch(() => undefined))));
}
