import { describe, expect, it } from 'vitest';
import { type FirstAnswers, firstLook } from '#domain/draft/first-look.ts';
import { today } from './answered.ts';

const said = (changes: Partial<FirstAnswers> = {}): FirstAnswers => ({
  nation: 'england',
  isAdult: true,
  interest: 'owner',
  kind: 'house',
  isMainHome: true,
  works: 'not_begun',
  ...changes,
});
const notMet = (changes: Partial<FirstAnswers>) =>
  firstLook(said(changes), today).filter(({ isMet }) => !isMet);

describe('a first look', () => {
  it('finds nothing against an adult owner whose works have not begun, and names the rules', () => {
    const findings = firstLook(said(), today);

    expect(findings.map(({ about, isMet }) => [about, isMet])).toEqual([
      ['age', true],
      ['interest', true],
      ['main_home', true],
      ['works_begun', true],
    ]);
    for (const { law } of findings) expect(law).toMatch(/^Housing Grants.* 1996, section/);
  });

  it.each<[string, Partial<FirstAnswers>, string, RegExp]>([
    ['somebody under 18', { isAdult: false }, 'age', /section 3\(1\)$/],
    ['an occupier of a house', { interest: 'occupier' }, 'interest', /section 19\(1\)\(c\)$/],
    ['a second home', { isMainHome: false }, 'main_home', /sections 21 to 22A$/],
    ['works that have begun', { works: 'begun' }, 'works_begun', /section 29\(1\) to \(3\)$/],
    ['works that are finished', { works: 'finished' }, 'works_complete', /section 29\(4\)$/],
    ['Scotland', { nation: 'scotland' }, 'nation', /Part I, Chapter I$/],
    ['a place elsewhere', { nation: 'elsewhere' }, 'nation', /Part I/],
    ['Northern Ireland', { nation: 'northern_ireland' }, 'nation', /Part I/],
  ])('has a person look at %s, with the rule', (_, changes, about, law) => {
    const found = notMet(changes);

    expect(found.map((one) => one.about)).toEqual([about]);
    expect(found[0]?.law).toMatch(law);
  });

  it.each<[Partial<FirstAnswers>, RegExp]>([
    [{ interest: 'tenant' }, /section 19\(1\)\(b\)$/],
    [{ interest: 'landlord' }, /section 31$/],
    [{ interest: 'occupier', kind: 'houseboat' }, /section 19\(1\)\(c\)$/],
    [{ nation: 'wales' }, /section 19\(1\)\(a\)$/],
  ])('finds nothing against %j', (changes, law) => {
    expect(notMet(changes)).toEqual([]);
    expect(firstLook(said(changes), today).find(({ about }) => about === 'interest')?.law).toMatch(law);
  });

  it('finds everything at once', () => {
    const found = notMet({ isAdult: false, interest: 'occupier', isMainHome: false, works: 'begun' });

    expect(found).toHaveLength(4);
  });
});
