import { describe, expect, it } from 'vitest';
import { unifySpeakers } from '../../../../src/digest/quotes/unify.ts';

const shown = (...names: string[]): string[] => names.map((name) => unifySpeakers(names).get(name) ?? '?');

describe('unifySpeakers', () => {
  it('takes the spelling that is used most, over alphabets too', () => {
    expect(shown('Rodion Raskolnikov', 'Rodion Raskolnikow', 'Родіон Раскольніков', 'Rodion Raskolnikov')).toEqual(
      Array.from({ length: 4 }, () => 'Rodion Raskolnikov'),
    );
  });

  it('gives a last name alone to its only bearer, and to nobody when there are two', () => {
    expect(shown('Jane Eyre', 'Eyre')).toEqual(['Jane Eyre', 'Jane Eyre']);
    expect(shown('Jane Marner', 'Silas Marner', 'Marner')).toEqual(['Jane Marner', 'Silas Marner', 'Marner']);
  });

  it('keeps people of one last name apart', () => {
    expect(shown('Jane Marner', 'Silas Marner')).toEqual(['Jane Marner', 'Silas Marner']);
  });

  it('keeps names apart that only begin alike', () => {
    const names = ['Rodion Karamasenko', 'Rodion Karamaschuk', 'Silas Stevens', 'Silas Stevenson'];
    expect(shown(...names)).toEqual(names);
  });

  it('knows a declined name and other ways to write its ending', () => {
    expect(shown('Porfiry Petrovsky', 'Porfiry Petrovskyy', 'Порфирія Петровського', 'Porfiry Petrovsky')).toEqual(
      Array.from({ length: 4 }, () => 'Porfiry Petrovsky'),
    );
  });
});
