/** One name for one person over many articles: Zelensky and Zelenskyy, Peskow and Peskov, Зеленський, a last name alone. */
import { nameSpelling } from '../../text/romanise.ts';

/**
 * @param names speakers as their articles name them, one for each quotation
 * @returns for every name, the spelling that is used most for its bearer
 */
export function unifySpeakers(names: readonly string[]): ReadonlyMap<string, string> {
  const full = Map.groupBy(names.filter(isFull), fullKey);
  const byLast = Map.groupBy(full.keys(), (key) => key.slice(key.indexOf(' ') + 1));
  const keyOf = (name: string): string => {
    if (isFull(name)) return fullKey(name);
    const bearers = byLast.get(spelled(name)) ?? [];
    return bearers.length === 1 ? (bearers[0] ?? name) : name;
  };
  const shown = new Map([...full].map(([key, spellings]) => [key, mostUsed(spellings)]));
  return new Map(names.map((name) => [name, shown.get(keyOf(name)) ?? name]));
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/u);
const isFull = (name: string): boolean => wordsOf(name).length > 1;
/** "Zelensky", "Zelenskyy" and "Зеленський" are one, "Kovalenko" and "Kovalchuk" two. */
const spelled = (word: string): string => nameSpelling(word.toLowerCase());
const fullKey = (name: string): string => `${spelled(wordsOf(name)[0] ?? '')} ${spelled(wordsOf(name).at(-1) ?? '')}`;

function mostUsed(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const each of spellings) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
