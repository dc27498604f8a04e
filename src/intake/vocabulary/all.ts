/** The vocabularies of every language as one: a page in one language often carries the furniture of another. */
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hu } from './hu.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { type PhraseBook, phraseBook } from './phrases.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import type { Vocabulary } from './types.ts';
import { uk } from './uk.ts';

const BY_LANGUAGE: Readonly<Record<string, Vocabulary>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  uk,
  ru,
  cs,
  sv,
  da,
  ro,
  hu,
  tr,
  fi,
  el,
};

export const LANGUAGES: readonly Vocabulary[] = Object.values(BY_LANGUAGE);

/** Networks and services named alike in every language. */
const NETWORKS = `
  facebook*, fb, twitter*, x, x com, x twitter, whatsapp*, whats app, telegram*, viber*, signal, linkedin*, reddit,
  pinterest, instagram*, tiktok*, youtube*, threads, bluesky, mastodon, flipboard, vk, vkontakte, вконтакте, вк, ok ru,
  odnoklassniki, одноклассники, одноклассниках, фейсбук*, твиттер*, телеграм*, телеграмм*, вайбер*, ватсап*,
  инстаграм*, дзен*, яндекс дзен, твіттер*, інстаграм*, ютуб*, xing, tumblr, messenger, facebook messenger,
  google news, google новин*, google, apple news, rss, spotify, pocket, wechat, weibo, snapchat, skype, email, e mail,
  sms, mix, digg, buffer, evernote, instapaper, line, livejournal, max, rutube, nostr, discord, twitch, patreon,
  substack, app store, google play, play store, apple podcasts
`;

const merged = (key: keyof Vocabulary): string => LANGUAGES.map((language) => language[key]).join(',');

function capitals(key: 'marks' | 'numberedMarks'): readonly string[] {
  const list = merged(key)
    .split(',')
    .map((mark) => mark.trim().toUpperCase());
  return list.filter((mark) => mark !== '');
}

export const networks = phraseBook(NETWORKS);
export const buttons = phraseBook(merged('buttons'));
export const comments = phraseBook(merged('comments'));
export const adverts = phraseBook(merged('adverts'));
export const sections = phraseBook(merged('sections'));
export const seeAlso = phraseBook(merged('seeAlso'));
export const counters = phraseBook(merged('counters'));
export const credits = phraseBook(merged('credits'));
export const tags = phraseBook(merged('tags'));
export const bylines = phraseBook(merged('bylines'));
export const sources = phraseBook(merged('sources'));
export const published = phraseBook(merged('published'));
export const updated = phraseBook(merged('updated'));
export const calls = phraseBook(merged('calls'));
export const objects = phraseBook(merged('objects'));
export const address = phraseBook(merged('address'));
const addresses = new Map(
  Object.entries(BY_LANGUAGE).map(([tag, own]) => [tag, phraseBook(`${own.address},${en.address}`)]),
);
/** Words to the reader in that language and in English: `du` is German for "you" and French for "of the". */
export const addressIn = (language = ''): PhraseBook => addresses.get(language.slice(0, 2).toLowerCase()) ?? address;
export const legal = phraseBook(merged('legal'));
export const self = phraseBook(merged('self'));
export const says = phraseBook(merged('says'));
export const fillers = phraseBook(merged('fillers'));
export const forwarded = phraseBook(merged('forwarded'));
/** As they are written, in capitals. */
export const marks = capitals('marks');
export const numberedMarks = capitals('numberedMarks');
