import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { namesOf, type Section } from '#domain/draft/question.ts';
import { schemaAt } from '#domain/draft/schema-at.ts';
import {
  canStart,
  firstUnanswered,
  isComplete,
  neighbours,
  placeAt,
  questionsFor,
  sections,
  sectionsFor,
  statusOf,
} from '#domain/draft/sections.ts';
import { aConfig } from '#tests/support/a-config.ts';
import { knownFrom, owner } from './answered.ts';

const sectionOf = (id: string): Section => sections.find((section) => section.id === id) as Section;
const asked = (known: ReturnType<typeof owner>): string[] =>
  sectionsFor(known).flatMap((section) =>
    questionsFor(section, known).map((question) => `${section.id}/${question.id}`),
  );
const statuses = (known: ReturnType<typeof owner>): Record<string, string> =>
  Object.fromEntries(sectionsFor(known).map((section) => [section.id, statusOf(section, known)]));
const child = {
  'draft.applyingFor': 'my_child',
  'disabledOccupant.name': 'Efa',
  'disabledOccupant.dateOfBirth': '2015-09-30',
  'disabledOccupant.relationshipToApplicant': 'daughter',
};
const notPassported = { 'finance.benefits': ['none'] };

describe('the questions of an application', () => {
  it('have each a name, and an address, of their own', () => {
    const names = sections.flatMap(({ questions }) => questions.flatMap(namesOf));
    const addresses = sections.flatMap(({ id, questions }) => questions.map((one) => `${id}/${one.id}`));

    expect(new Set(names).size).toBe(names.length);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each<[string, string, Record<string, unknown>, boolean]>([
    ['the landlord', 'home/landlord-asked', { 'home.applicantInterest': 'tenant' }, true],
    ['the landlord', 'home/landlord-asked', { 'home.applicantInterest': 'owner' }, false],
    [
      'the landlord',
      'home/landlord-asked',
      { programme: 'charity', 'home.applicantInterest': 'tenant' },
      false,
    ],
    ['whether a landlord agrees who was not asked', 'home/landlord-agrees', tenant(false), false],
    ['whether a landlord agrees who was asked', 'home/landlord-agrees', tenant(true), true],
    ['the landlord’s name', 'home/landlord', tenant(true), true],
    ['the disabled person by somebody who is that person', 'disabled-person/name', {}, false],
    ['the disabled person by a parent', 'disabled-person/name', child, true],
    [
      'the disabled person by a partner',
      'disabled-person/name',
      { 'draft.applyingFor': 'somebody_else' },
      true,
    ],
    ['who the helper is', 'representative/name', helper(true), true],
    ['who the helper is by an applicant', 'representative/name', {}, false],
    ['whether the applicant is disabled', 'request/disabled-person', {}, false],
    ['whether the applicant is disabled, by a helper', 'request/disabled-person', helper(true), true],
    ['the disabled person by a helper of that person', 'disabled-person/name', helper(true), false],
    ['the disabled person by a helper of somebody else', 'disabled-person/name', helper(false), true],
    ['Child Benefit for a child of 11', 'disabled-person/child-benefit', child, false],
    ['Child Benefit for somebody of 17', 'disabled-person/child-benefit', bornOn('2009-06-01'), true],
    ['Child Benefit for somebody of 20', 'disabled-person/child-benefit', bornOn('2006-12-01'), false],
    [
      'Child Benefit for somebody of 17 who asks a charity',
      'disabled-person/child-benefit',
      { ...bornOn('2009-06-01'), programme: 'charity' },
      false,
    ],
    ['the fund for a grant', 'funding/fund', {}, false],
    ['the fund for charity', 'funding/fund', { programme: 'charity' }, true],
    [
      'a National Insurance number for charity',
      'applicant/national-insurance-number',
      { programme: 'charity' },
      false,
    ],
    ['a National Insurance number for a grant', 'applicant/national-insurance-number', {}, true],
    ['benefits for a grant to an adult', 'money/benefits', {}, true],
    ['benefits for a child', 'money/benefits', child, false],
    [
      'benefits for a young person',
      'money/benefits',
      { ...bornOn('2009-06-01'), ...qualifying(true) },
      false,
    ],
    [
      'benefits for somebody of 17 without Child Benefit',
      'money/benefits',
      { ...bornOn('2009-06-01'), ...qualifying(false) },
      true,
    ],
    ['benefits by a landlord', 'money/benefits', { 'home.applicantInterest': 'landlord' }, false],
    ['benefits for charity', 'money/benefits', { programme: 'charity' }, false],
    ['money with Universal Credit', 'money/now-or-later', {}, false],
    ['money without a benefit', 'money/now-or-later', notPassported, true],
    [
      'a partner by somebody who wants to be asked later',
      'money/partner',
      { ...notPassported, 'draft.moneyNow': false },
      false,
    ],
    [
      'a partner by somebody who tells now',
      'money/partner',
      { ...notPassported, 'draft.moneyNow': true },
      true,
    ],
    [
      'Carer’s Allowance without a benefit for care',
      'money/carer',
      { ...notPassported, 'draft.moneyNow': true, 'draft.careBenefit': 'none' },
      false,
    ],
    [
      'Carer’s Allowance with a benefit for care',
      'money/carer',
      { ...notPassported, 'draft.moneyNow': true, 'draft.careBenefit': 'attendance_allowance:lower' },
      true,
    ],
  ])('ask about %s (%s) only where it matters', (_, question, changes, isAsked) => {
    expect(asked(owner(changes)).includes(question)).toBe(isAsked);
  });

  it('depend on the answers that count, and not on one to a question that no longer applies', () => {
    const changed = owner({ ...helper(false), 'draft.applyingFor': 'myself' });

    expect(changed.answers['draft.applicantIsDisabledPerson']).toBeUndefined();
    expect(asked(changed)).not.toContain('disabled-person/name');
  });

  it('are few for a charity', () => {
    const all = asked(owner({ programme: 'charity', 'charity.fundId': 'dystonia-equipment-fund' }));

    expect(all.length).toBeLessThan(24);
    expect(all.filter((one) => one.startsWith('money/') || one.startsWith('disabled-person/'))).toEqual([]);
  });
});

describe('what can be chosen', () => {
  const fieldsWithChoices = sections.flatMap(({ questions }) =>
    questions.flatMap(({ list, fields }) =>
      fields.flatMap((field) => {
        const name = list === undefined ? field.name : `${list.name}.0.${field.name}`;
        return field.choices === undefined ? [] : [{ ...field, name, choices: field.choices(owner()) }];
      }),
    ),
  );
  /** What an answer becomes: yes and no are no words, and of boxes there can be several. */
  const kept = (type: string, choice: string) => {
    const value = choice === 'true' ? true : choice === 'false' ? false : choice;
    return type === 'checkboxes' ? [value] : value;
  };

  it.each(fieldsWithChoices)('for $name fits the application', ({ name, type, choices }) => {
    const schema = schemaAt(name);

    expect(choices.length).toBeGreaterThan(name === 'charity.fundId' ? 0 : 1);
    expect(new Set(choices).size).toBe(choices.length);
    expect(
      choices.filter((choice) => schema === undefined || !z.safeParse(schema, kept(type, choice)).success),
    ).toStrictEqual([]);
  });

  it.each([
    ['representative.authority', 5],
    ['need.settings', 3],
    ['finance.benefits', 7],
    ['draft.incomes.0.whose', 2],
    ['draft.mobilityBenefit', 3],
    ['draft.carersAllowanceForThem', 3],
  ])('for %s leaves out nothing that the application knows: %i', (name, count) => {
    expect(fieldsWithChoices.find((field) => field.name === name)?.choices).toHaveLength(count);
  });

  it.each<[string, unknown]>([
    ['need.difficulties', { activity: 'bathing', detail: 'The step.' }],
    ['charity.items', { kind: 'bed', description: 'Profiling bed', costPence: 100 }],
    ['draft.incomes', { kind: 'wages', amountPence: 100, every: 'week' }],
  ])('in %s is as many entries as the application takes, and no more', (name, entry) => {
    const list = sections.flatMap(({ questions }) => questions).find((one) => one.list?.name === name)?.list;
    const schema = schemaAt(name);
    const takes = (count: number) =>
      schema !== undefined &&
      z.safeParse(
        schema,
        Array.from({ length: count }, () => entry),
      ).success;

    expect(takes(list?.most ?? 0)).toBe(true);
    expect(takes((list?.most ?? 0) + 1)).toBe(false);
  });

  it.each([
    [undefined, ['dystonia-equipment-fund']],
    [true, ['dystonia-equipment-fund']],
    [false, []],
  ])('of the funds is one whose doors are open: %s', (isOpen, offered) => {
    const [fund] = aConfig().funds;
    if (fund === undefined) throw new Error('The funds of the tests are gone');
    const config = aConfig({ funds: [{ ...fund, ...(isOpen !== undefined && { isOpen }) }] });
    const [field] = sectionOf('funding').questions[0]?.fields ?? [];

    expect(field?.choices?.({ ...owner(), config })).toStrictEqual(offered);
  });
});

describe('a section', () => {
  it('is all there is at first, and the others cannot be started, since they depend on it', () => {
    const nothing = knownFrom({});

    expect(statuses(nothing)).toMatchObject({
      request: 'incomplete',
      applicant: 'cannot_start_yet',
      home: 'cannot_start_yet',
      money: 'cannot_start_yet',
    });
    expect(questionsFor(sectionOf('home'), nothing)).toEqual([]);
  });

  it('cannot be started while only a part of what is asked for is known', () => {
    expect(statuses(knownFrom({ programme: 'dfg' })).applicant).toBe('cannot_start_yet');
    expect(statuses(knownFrom({ programme: 'dfg', 'draft.applyingFor': 'myself' })).applicant).toBe(
      'incomplete',
    );
  });

  it.each([
    ['on the 16th birthday', '2010-12-01', true],
    ['the day before it', '2010-12-02', false],
    ['the day before the 20th birthday', '2006-12-02', true],
    ['on the 20th birthday', '2006-12-01', false],
  ])('asks about Child Benefit %s', (_, born, isAsked) => {
    expect(asked(owner(bornOn(born))).includes('disabled-person/child-benefit')).toBe(isAsked);
  });

  it.each([
    ['2010-12-01', undefined, 'cannot_start_yet'],
    ['2010-12-01', false, 'completed'],
    ['2010-12-02', undefined, undefined],
    ['2006-12-01', undefined, 'completed'],
  ])('about money for somebody born on %s, with Child Benefit %s, is %s', (born, childBenefit, status) => {
    const known = owner({ ...bornOn(born), 'disabledOccupant.qualifyingYoungPerson': childBenefit });

    expect(statuses(known).money).toBe(status);
  });

  it.each([
    [true, true],
    [false, false],
  ])('asks whose a payment is where there is a partner: %s', (hasPartner, isAsked) => {
    const known = owner({ ...notPassported, 'draft.moneyNow': true, 'draft.hasPartner': hasPartner });
    const [whose] = sectionOf('money').questions.find(({ id }) => id === 'incomes')?.fields ?? [];

    expect(whose?.name).toBe('whose');
    expect(whose?.appliesTo?.(known)).toBe(isAsked);
  });

  it.each([
    ['home', 'home.landlord.email'],
    ['money', 'hoursAWeek'],
    ['applicant', 'applicant.nationalInsuranceNumber'],
  ])('about %s lets %s be left out', (section, name) => {
    const fields = sectionOf(section).questions.flatMap((question) => question.fields);

    expect(fields.filter(({ isOptional }) => isOptional).map((field) => field.name)).toContain(name);
  });

  it('about money waits for whom it is for and who owns the home', () => {
    const { home: _, ...rest } = statuses(owner({ 'home.applicantInterest': undefined }));
    expect(rest.money).toBe('cannot_start_yet');
    expect(statuses(owner({ 'applicant.dateOfBirth': undefined })).money).toBe('cannot_start_yet');
    expect(statuses(owner({ ...bornOn('2009-06-01') })).money).toBe('cannot_start_yet');
    expect(canStart(sectionOf('money'), owner())).toBe(true);
  });

  it('is complete without what may be left out, and not without anything else', () => {
    expect(statuses(owner())).toEqual({
      request: 'completed',
      applicant: 'completed',
      home: 'completed',
      need: 'completed',
      money: 'completed',
    });
    expect(statuses(owner({ 'need.difficulties': undefined })).need).toBe('incomplete');
    expect(statuses(owner({ 'applicant.address.postcode': undefined })).applicant).toBe('incomplete');
    expect(isComplete(owner())).toBe(true);
    expect(isComplete(owner({ 'home.worksBegun': undefined }))).toBe(false);
  });

  it('about a charity’s items is complete without the public services that were asked', () => {
    const asking = {
      programme: 'charity',
      'charity.fundId': 'dystonia-equipment-fund',
      'charity.items': [{ kind: 'bed', description: 'Profiling bed', costPence: 100 }],
    };

    expect(statuses(owner(asking)).funding).toBe('completed');
    expect(statuses(owner({ ...asking, 'charity.fundId': undefined })).funding).toBe('incomplete');
  });

  it('leads to the first question without an answer', () => {
    const known = owner({ 'home.kind': undefined, 'home.worksBegun': undefined });

    expect(firstUnanswered(sectionOf('home'), known)?.id).toBe('kind');
    expect(firstUnanswered(sectionOf('home'), owner())).toBeUndefined();
  });
});

describe('a place', () => {
  it('is a question that applies, with the one before and the one after it', () => {
    const known = owner({ 'home.applicantInterest': 'tenant' });
    const place = placeAt('home', 'landlord-asked', known);

    expect(place && neighbours(place, known)).toMatchObject({
      before: { id: 'interest' },
      after: { id: 'main-home' },
    });
    const first = placeAt('home', 'nation', known);
    expect(first && neighbours(first, known).before).toBeUndefined();
    const last = placeAt('home', 'works-begun', known);
    expect(last && neighbours(last, known).after).toBeUndefined();
  });

  it.each([
    ['home', 'landlord'],
    ['home', 'nowhere'],
    ['nowhere', 'kind'],
    ['funding', 'fund'],
  ])('is nothing at %s/%s for an owner', (section, question) => {
    expect(placeAt(section, question, owner())).toBeUndefined();
  });
});

function tenant(hasAsked: boolean) {
  return { 'home.applicantInterest': 'tenant', 'draft.landlordAsked': hasAsked };
}
function helper(isDisabled: boolean) {
  return { 'draft.applyingFor': 'on_behalf', 'draft.applicantIsDisabledPerson': isDisabled };
}
function bornOn(day: string) {
  return { ...child, 'disabledOccupant.dateOfBirth': day };
}
function qualifying(isIt: boolean) {
  return { 'disabledOccupant.qualifyingYoungPerson': isIt };
}
