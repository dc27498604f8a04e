import { describe, expect, it } from 'vitest';
import { bareHeadline } from '../../../src/intake/bare-headline.ts';

const STORY =
  'The ferry to Norrby is to sail from the western pier of Lindholm until Friday, the mayor of the town said on Monday.';

describe('a headline is bared of', () => {
  it.each([
    ['a label in capitals before a dash', 'URGENT – The ferry to Norrby sails from the western pier'],
    ['a label of pages before a colon', 'Watch: The ferry to Norrby sails from the western pier'],
    ['a publisher behind a bar', 'The ferry to Norrby sails from the western pier | Coast today'],
    ['a publisher behind a dash', 'The ferry to Norrby sails from the western pier - The Coast Post'],
    ['what there is to see', 'The ferry to Norrby sails from the western pier (VIDEO)'],
    ['what there is to see, without brackets', 'The ferry to Norrby sails from the western pier VIDEO'],
    ['a sign and what there is to see', 'The ferry to Norrby sails from the western pier 📹 VIDEO'],
    ['a sign and a word for subscribers', 'The ferry to Norrby sails from the western pier 🔒 Abo'],
    ['what there is to see behind a full stop', 'The ferry to Norrby sails from the western pier. Фото'],
    ['what there is to see behind a colon', 'The ferry to Norrby sails from the western pier: photos'],
    ['a pointer behind a dash', 'The ferry to Norrby sails from the western pier - live updates'],
    ['a shout before a sign', 'EXCLUSIV 🔴 The ferry to Norrby sails from the western pier'],
    ['a publisher in quotation marks', 'The ferry to Norrby sails from the western pier — «Вести дня»'],
    ['a day behind a comma', 'The ferry to Norrby sails from the western pier, 26.05.2025'],
    ['a counter of comments', 'The ferry to Norrby sails from the western pier 12 comments'],
    ['a counter of shares', 'The ferry to Norrby sails from the western pier 47 shares'],
    ['a mark of age', 'The ferry to Norrby sails from the western pier 12+'],
    ['a mark of change', 'The ferry to Norrby sails from the western pier (aktualisiert)'],
    ['how long ago it was', 'The ferry to Norrby sails from the western pier - 5 hours ago'],
    ['what stands between crosses', 'The ferry to Norrby sails from the western pier +++ Mit Video +++'],
    ['a label before crosses', 'Liveblog ++ The ferry to Norrby sails from the western pier ++'],
    ['a badge behind a star', "The ferry to Norrby sails from the western pier ★ EDITOR'S PICK"],
    ['a star on either side', '★ The ferry to Norrby sails from the western pier ★'],
    ['a word for subscribers', 'The ferry to Norrby sails from the western pier Abonné'],
    ['a shout before it', 'EKSKLUZYW The ferry to Norrby sails from the western pier'],
    ['a badge in capitals', 'The ferry to Norrby sails from the western pier PREMIUM'],
    ['a word for subscribers before it', 'Plus The ferry to Norrby sails from the western pier'],
    ['a rubric and a full stop', 'Éducation. The ferry to Norrby sails from the western pier'],
    ['a frame of crosses', '+++ The ferry to Norrby sails from the western pier +++'],
    ['a label in capitals', 'LIVE The ferry to Norrby sails from the western pier'],
    ['a label with a sign before a bar', 'COAST+ | The ferry to Norrby sails from the western pier'],
    ['two labels before bars', 'Sport | Opinion | The ferry to Norrby sails from the western pier'],
    ['a mark of agencies', 'UPDATE 2-The ferry to Norrby sails from the western pier'],
    ['marks of agencies', 'RPT-EXCLUSIVE-The ferry to Norrby sails from the western pier'],
    ['a mark of agencies with a colon', 'ROUNDUP 2: The ferry to Norrby sails from the western pier'],
    ['a mark of agencies in French', 'LE POINT 2-The ferry to Norrby sails from the western pier'],
    ['a mark of agencies in Spanish', 'ACTUALIZA 1-The ferry to Norrby sails from the western pier'],
    ['a mark of agencies in Portuguese', 'CORREÇÃO-The ferry to Norrby sails from the western pier'],
    ['a mark of agencies in Italian', 'PUNTO 1-The ferry to Norrby sails from the western pier'],
    ['a mark of agencies in Polish', 'AKTUALIZACJA 2-The ferry to Norrby sails from the western pier'],
    ['a mark of agencies in Russian', 'ПОВТОР-УТОЧНЕНИЕ-The ferry to Norrby sails from the western pier'],
    ['a mark of agencies in Ukrainian', 'ОНОВЛЕНО 2 – The ferry to Norrby sails from the western pier'],
    ['a mark of agencies with a dash', 'WRAPUP 3 - The ferry to Norrby sails from the western pier'],
    ['a label of two words in capitals', 'EN DIRECT. The ferry to Norrby sails from the western pier'],
    ['a note in brackets before it', '(Update) The ferry to Norrby sails from the western pier'],
    ['a section and a publisher', 'The ferry to Norrby sails from the western pier - Culture - Coast.example'],
    ['a publisher of one word', 'The ferry to Norrby sails from the western pier – CoastPost'],
    ['a publisher in brackets', 'The ferry to Norrby sails from the western pier (Coast Post)'],
    ['a number that counts nothing of the story', 'The ferry to Norrby sails from the western pier 156'],
    ['a sign and a number with a space', 'The ferry to Norrby sails from the western pier 👁 1 208'],
    ['the time before it', '14:35 The ferry to Norrby sails from the western pier'],
    ['the day and time before it', '12 May 2025, 14:35 The ferry to Norrby sails from the western pier'],
    ['the fields of a mail', 'Subject: Fwd: The ferry to Norrby sails from the western pier'],
    ['signs and what they count', '🔴 The ferry to Norrby sails from the western pier 💬 38'],
  ])('%s', (_, line) => {
    expect(bareHeadline(line, [STORY])).toBe('The ferry to Norrby sails from the western pier');
  });

  it('a word for subscribers behind a name', () => {
    expect(bareHeadline('La cloche retrouvée au fond du lac de Norrby Abonné', [STORY])).toBe(
      'La cloche retrouvée au fond du lac de Norrby',
    );
  });

  it('a label that stands alone on another line', () => {
    expect(bareHeadline('COAST The ferry to Norrby sails from the western pier', ['COAST', STORY])).toBe(
      'The ferry to Norrby sails from the western pier',
    );
  });
});

describe('a headline keeps', () => {
  it.each([
    ['what follows a dash', 'Ferry to Norrby sails again – a burglar was only the plumber'],
    ['nouns of German behind a dash', 'Papagei ruft die Polizei ins Haus – Einbrecher war nur der Klempner'],
    ['a name in capitals that the story has', 'NORRBY: ferry to sail from the western pier of the town'],
    ['a name in capitals at its end that the story has', 'The western pier is closed to the ferry to NORRBY'],
    ['a town and a full stop', 'Lindholm. The ferry to Norrby sails from the western pier'],
    ['an age of people that the story says', 'The ferry to Norrby sails with passengers of 18+'],
    ['a number before its unit', '13-Inch model of the ferry to Norrby shown at the pier'],
    ['a word that only a number makes a mark of agencies', 'FOCUS-Umfrage: Ferry to Norrby is liked by all'],
    ['capitals before a hyphen', 'UPDATE-Pflicht für die Fähre nach Norrby beschlossen'],
    ['a year at its end', 'The ferry to Norrby is to be rebuilt before 2031'],
    ['a number that the story has', 'Islanders on the ferry to Norrby now number 412'],
    ['a shout of two words', 'FERRY THIEF! Boat to Norrby gone from the western pier'],
    ['minutes at its end', 'The ferry to Norrby crosses to the western pier in 40 minutes'],
    ['hours at its end', 'Forty breaches of the truce of Norrby in its first 12 hours'],
  ])('%s', (_, line) => {
    expect(bareHeadline(line, [`${STORY} None below 18+ are taken, and 412 live there.`])).toBe(line);
  });
});
