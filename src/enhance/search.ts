/** The search page: reads the months' files when something is looked for, newest first, and lists what it finds. */
import type { SearchEntry } from '../views/search.ts';
import { Passages, type Wanted } from './find.ts';

const SHOWN = 50;

const form = document.querySelector('form.search');
const results = document.querySelector('#results');
const status = document.querySelector('#found');
if (form instanceof HTMLFormElement && results && status) start(form, results, status);

function start(form: HTMLFormElement, results: Element, status: Element): void {
  const months: { month: string; href: string }[] = JSON.parse(form.dataset['months'] ?? '[]');
  const passages = new Passages();
  let loading: Promise<void> | undefined;
  let latest = 0;

  async function load(): Promise<void> {
    for (const { href } of months) passages.add(await (await fetch(href)).json());
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
    status.textContent = form.dataset['waiting'] ?? '';
    loading ??= load();
    await loading;
    if (turn !== latest) return;
    const found = passages.find(wanted);
    const { found: some = '', none = '' } = form.dataset;
    status.textContent = found.length === 0 ? none : some.replace('%', String(found.length));
    results.replaceChildren(...found.slice(0, SHOWN).map(item));
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
