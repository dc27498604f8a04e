/** Everybody who is quoted, by name: on one page while it can be looked through, with thousands a page for each letter. */
import { slug } from '../text/slug.ts';
import { href, peoplePath, speakersLetterPath, speakersPath } from './addresses.ts';
import { type Context, contextOf } from './context.ts';
import { type Frame, frame } from './frame.ts';
import { quoteLine } from './parts.ts';
import type { Source } from './site.ts';
import { type Speaker, speakerOf } from './speaker.ts';

export interface SpeakersProps {
  readonly frame: Frame;
  readonly title: string;
  /** Empty where all names are on one page. */
  readonly letters: readonly Letter[];
  /** Heads the names where they are not all that the page's title promises. */
  readonly heading?: string | undefined;
  readonly speakers: readonly Counted[];
}

export interface Letter {
  readonly href: string;
  /** `Z`; `ZЗ` where letters of two alphabets have one address. */
  readonly text: string;
  readonly count: number;
  readonly current: boolean;
}

type Counted = Speaker & { readonly quotations: number };

/** More names than this are not looked through. */
const ON_ONE_PAGE = 400;
/** Of so many names, those that are quoted most stand on the first page. */
const FIRST = 60;

/** The page of all names, and one a letter where there are too many; none without a quotation. */
export function speakersPages(source: Source): { params: { letter: string | undefined }; props: SpeakersProps }[] {
  const context = contextOf(source);
  const speakers = byName(context);
  if (speakers.length === 0) return [];
  if (speakers.length <= ON_ONE_PAGE) return [{ params: { letter: undefined }, props: page(context, speakers, []) }];
  const letters = byLetter(context, speakers);
  const most = speakers.toSorted((a, b) => b.quotations - a.quotations).slice(0, FIRST);
  return [
    { params: { letter: undefined }, props: page(context, most, letters) },
    ...letters.map((letter) => ({
      params: { letter: letter.id },
      props: page(context, letter.speakers, letters, letter),
    })),
  ];
}

interface OfLetter {
  /** Its part of the address: `z`, `zh`. */
  readonly id: string;
  readonly text: string;
  readonly speakers: readonly Counted[];
}

function page(
  context: Context,
  speakers: readonly Counted[],
  letters: readonly OfLetter[],
  current?: OfLetter,
): SpeakersProps {
  const { site, t } = context;
  const title = current ? `${t.speakers}: ${current.text}` : t.speakers;
  const above = [
    { href: href(site.address, peoplePath), text: t.whoSaidWhat },
    ...(current ? [{ href: href(site.address, speakersPath), text: t.speakers }] : []),
  ];
  return {
    frame: frame(context, {
      path: current ? speakersLetterPath(current.id) : speakersPath,
      title,
      cardOf: '',
      crumbs: above,
    }),
    title,
    letters: letters.map(({ id, text, speakers: { length: count } }) => ({
      href: href(site.address, speakersLetterPath(id)),
      text,
      count,
      current: id === current?.id,
    })),
    heading: letters.length > 0 && !current ? t.mostQuoted : undefined,
    speakers,
  };
}

function byName(context: Context): Counted[] {
  const lines = context.quotes.map((quote) => quoteLine(context, quote));
  const inOrder = new Intl.Collator(context.t.locale);
  return [...Map.groupBy(lines, ({ by }) => by).values()]
    .map((quotes) => ({ ...speakerOf(quotes), quotations: quotes.length }))
    .toSorted((a, b) => inOrder.compare(a.name, b.name));
}

/** A name stands under its first word and its last, since a reader may look for either, and in the order of that word. */
function byLetter({ t }: Context, speakers: readonly Counted[]): OfLetter[] {
  const inOrder = new Intl.Collator(t.locale);
  const entries = speakers.flatMap((speaker) => {
    const words = speaker.name.split(/\s+/);
    const ends = [words[0] ?? '', words.at(-1) ?? ''].map((word) => [slug(initial(word)), word] as const);
    return [...new Map(ends)].map(([id, word]) => ({ id, word, speaker }));
  });
  return [...Map.groupBy(entries, ({ id }) => id)]
    .map(([id, found]) => ({
      id,
      text: [...new Set(found.map(({ word }) => initial(word)))].toSorted().join(''),
      speakers: found.toSorted((a, b) => inOrder.compare(a.word, b.word)).map(({ speaker }) => speaker),
    }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

/** The first letter or digit, without the accents that Latin and Greek dictionaries overlook. */
const initial = (word: string): string =>
  (/[\p{L}\p{N}]/u.exec(word)?.[0] ?? word)
    .toUpperCase()
    .normalize('NFD')
    .replace(/^([\p{Script=Latin}\p{Script=Greek}])\p{M}+/u, '$1')
    .normalize('NFC')
    .charAt(0);
