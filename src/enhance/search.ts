/** The search page: reads the months' files when something is looked for, newest first, and lists what it finds. */
import type { SearchEntry } from '../views/search.ts';
import { Passages, type Wanted } from './find.ts';

const SHOWN = 50;

/** A file of passages: `2025-05` and where it is. */
interface Month {
  readonly month: string;
  readonly href: string;
}

function start(form: HTMLFormElement, results: Element, status: Element): void {
  const months: Month[] = JSON.parse(form.dataset['months'] ?? '[]');
  const passages = new Passages();
  const files = new Map<string, Promise<void>>();
  let latest = 0;

  /** Reads a month once, however often it is asked for. */
  function read({ month, href }: Month): Promise<void> {
    const file =
      files.get(month) ??
      fetch(href)
        .then((response) => response.json())
        .then((entries) => passages.add(entries));
    files.set(month, file);
    return file;
  }

  function show(wanted: Wanted, done: boolean): void {
    const found = passages.find(wanted);
    const { found: some = '', none = '', waiting = '' } = form.dataset;
    if (done) status.textContent = found.length === 0 ? none : some.replace('%', String(found.length));
    else status.textContent = waiting;
    results.replaceChildren(...found.slice(0, SHOWN).map(item));
  }

  async function search(): Promise<void> {
    latest += 1;
    const turn = latest;
    const wanted = wantedOf(form);
    remember(wanted);
    if (Object.values(wanted).every((value) => value === '')) {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    const needed = months.filter(({ month }) => within(month, wanted));
    if (!needed.every(({ month }) => files.has(month))) status.textContent = form.dataset['waiting'] ?? '';
    const reading = needed.map(read);
    // What the newest month holds is shown while the years before it are on their way.
    await reading[0];
    if (turn === latest && reading.length > 1) show(wanted, false);
    await Promise.all(reading);
    if (turn === latest) show(wanted, true);
  }

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  form.addEventListener('input', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  search();
}

/** Whether a month can hold a day that is wanted. */
const within = (month: string, { since, until }: Wanted): boolean =>
  month >= since.slice(0, 7) && (until === '' || month <= until.slice(0, 7));

function wantedOf(form: HTMLFormElement): Wanted {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '');
  return {
    words: text('q'),
    theme: text('theme'),
    source: text('source'),
    since: text('since'),
    until: text('until'),
  };
}

/** The address of the page says what was looked for, so that it can be sent and gone back to. */
function remember({ words, ...filters }: Wanted): void {
  const entries = Object.entries({ q: words, ...filters }).filter(([, value]) => value !== '');
  const query = new URLSearchParams(entries).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

function item(entry: SearchEntry): HTMLLIElement {
  const link = element('a', entry.text, entry);
  link.href = entry.href;
  const li = document.createElement('li');
  li.append(link, element('p', `${entry.title} · ${entry.source}, ${entry.date}`));
  li.lastElementChild?.classList.add('label');
  return li;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  { lang, dir }: Partial<SearchEntry> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (lang) made.lang = lang;
  if (dir) made.dir = dir;
  return made;
}

// Last, since an address that says what is looked for begins at once, with everything above.
const form = document.querySelector('form.search');
const results = document.querySelector('#results');
const status = document.querySelector('#found');
if (form instanceof HTMLFormElement && results && status) start(form, results, status);
