/** Marks the stories that came or grew since the reader was last here. What was seen is kept on the reader's device. */

/** Reports of each story, by the story's id. */
type Seen = Readonly<Record<string, number>>;

/** Stories that were not there, or had fewer reports. @param before undefined on a first visit: then nothing is new */
export function newSince(before: Seen | undefined, now: Seen): string[] {
  if (before === undefined) return [];
  return Object.keys(now).filter((id) => (before[id] ?? 0) < (now[id] ?? 0));
}

export function markNew(label: string): void {
  // On older editions everything is old, whether it was seen or not.
  if (!document.querySelector('[data-newest]')) return;
  const stories = [...document.querySelectorAll<HTMLElement>('[data-story]')];
  const key = `seen:${location.pathname}`;
  const now: Seen = Object.fromEntries(
    stories.map(({ dataset }) => [dataset['story'] ?? '', Number(dataset['reports'])]),
  );
  const fresh = new Set(newSince(read(key), now));
  for (const story of stories) {
    if (!fresh.has(story.dataset['story'] ?? '')) continue;
    const mark = document.createElement('b');
    mark.className = 'new';
    mark.textContent = ` · ${label}`;
    // On the line beneath the headline: nothing moves.
    story.querySelector('.label')?.append(mark);
  }
  localStorage.setItem(key, JSON.stringify(now));
}

function read(key: string): Seen | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
