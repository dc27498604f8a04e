/** A function of a text, asked for the same texts again and again → the same function, with its last answers at hand. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const made = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}

/** Answers: those for the lines of some articles. */
const MOST = 4000;
