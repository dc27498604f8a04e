/** What a page can do beyond being read, where scripts run: nothing here is needed, and nothing leaves the device. */
import { announce } from './announce.ts';
import { loadFonts } from './fonts.ts';
import { markNew } from './new.ts';

const words = document.documentElement.dataset;

/** Light or dark by hand; the first paint has it already (see Head.astro), and the button says what it leads to. */
function groundSwitch(): void {
  const root = document.documentElement;
  document.querySelector('.ground')?.addEventListener('click', () => {
    const dark =
      root.dataset['ground'] === 'dark' ||
      (root.dataset['ground'] === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset['ground'] = dark ? 'light' : 'dark';
    localStorage.setItem('ground', root.dataset['ground']);
  });
}

/** A passage's mark copies its address as well as going there. */
function copyLinks(): void {
  document.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.anchor') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    await navigator.clipboard?.writeText(link.href);
    announce(words['copied'] ?? '');
  });
}

/** The system's own sheet, on pages of one article or story. */
function shareButton(): void {
  const place = document.querySelector('.share');
  if (!place || !('share' in navigator)) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words['share'] ?? '';
  button.addEventListener('click', () => {
    // Rejects when the reader closes the sheet, which is no error.
    navigator.share({ title: document.title, url: location.href.replace(/#.*/, '') }).catch(() => undefined);
  });
  place.append(button);
}

loadFonts();
groundSwitch();
copyLinks();
shareButton();
markNew(words['new'] ?? '');
