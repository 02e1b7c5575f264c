import { describe, expect, it } from 'vitest';
import { letterOf, postedLetter } from '#domain/letter-of-case.ts';
import type { Happening } from '#schemas/case-event.ts';
import type { DecisionLetter } from '#schemas/decision-letter.ts';
import { type Act, aCase, at, does, opens } from '#tests/support/a-case.ts';
import { aConfig, people } from '#tests/support/a-config.ts';
import { aRefusal } from '#tests/support/an-outcome.ts';
import { aRequest } from './a-request.ts';

const config = aConfig();
const toBeDecided: Act[] = [opens('needs_assessment'), opens('decision')];
const decided: Act[] = [...toBeDecided, does('decision', aRefusal(), people.helen)];
/** A letter as early releases kept it: without a title, a language, a decider or sections. */
const bare: DecisionLetter = {
  outcome: 'refused',
  reasons: [],
  conditions: [],
  calculation: [],
  appeal: '',
  decidedOn: '2026-11-20',
};
const sent = (changes: Partial<DecisionLetter> = {}): Happening => ({
  type: 'decision_notified',
  letter: { ...bare, ...changes },
});
const moved = (email: string, address?: { line1: string; postcode: string }): Happening => ({
  type: 'contact_changed',
  who: 'applicant',
  contact: { email, ...(address && { address }) },
  emailBefore: 'dele@example.org',
});
const applicationOf = (communication?: { language?: 'en' | 'cy'; largePrint?: boolean }) => {
  const { applicant, ...rest } = aRequest();
  return { ...rest, applicant: { ...applicant, ...(communication && { communication }) } };
};
const posted = (acts: Act[], application = applicationOf()) =>
  postedLetter(aCase(acts, { application }), config);

describe('the letter of a case', () => {
  it('is not there while nothing is decided', () => {
    expect(letterOf(aCase(toBeDecided), config)).toBeUndefined();
    expect(postedLetter(aCase(toBeDecided), config)).toBeUndefined();
  });

  it('is there from the decision on, as it will be sent, and then as it was sent', () => {
    expect(letterOf(aCase(decided), config)).toMatchObject({
      outcome: 'refused',
      decidedOn: at(4).slice(0, 10),
      decidedBy: 'Helen Marsh',
    });
    expect(letterOf(aCase([...decided, sent()]), config)).toStrictEqual(bare);
  });
});

describe('a letter on paper', () => {
  it('says who writes, which case it is about, who decided and when', () => {
    expect(posted(decided)).toMatchObject({
      reference: 'DFG-7K3M-9QXA-HA',
      sender: {
        name: config.organisation.name,
        telephone: config.organisation.telephone,
        email: config.organisation.replyToAddress,
      },
      name: 'Dele Adeyemi-Roberts',
      decidedOn: '2026-11-20',
      decidedBy: 'Helen Marsh',
    });
  });

  it('is read as it was sent', () => {
    const sections = [{ heading: 'Decision', paragraphs: ['No.'] }];
    const letter = posted([...decided, sent({ title: 'We refuse it', sections, language: 'cy' })]);

    expect(letter).toMatchObject({ title: 'We refuse it', sections, language: 'cy' });
  });

  it('of an early release has a title that tells nothing, and nobody’s name', () => {
    const letter = posted([...decided, sent()]);

    expect(letter).toMatchObject({ title: 'The decision on your request', sections: [], language: 'en' });
    expect(letter).not.toHaveProperty('decidedBy');
  });

  it.each([
    [undefined, false],
    [{}, false],
    [{ largePrint: false }, false],
    [{ largePrint: true }, true],
  ])('where the applicant asked for %o is in large print: %s', (communication, largePrint) => {
    expect(posted(decided, applicationOf(communication))?.largePrint).toBe(largePrint);
  });

  it.each<[string, Act[], string[]]>([
    ['home, without the lines that it has not', decided, ['The Old Forge', 'Ludlow', 'SY8 1AA']],
    [
      'where letters go now, though it was decided before',
      [...decided, moved('dele@example.org', { line1: '7 Bell Court', postcode: 'SY8 2BB' })],
      ['7 Bell Court', 'SY8 2BB'],
    ],
    [
      'home again once there is no other place',
      [
        moved('dele@example.org', { line1: '7 Bell Court', postcode: 'SY8 2BB' }),
        moved('dele@example.org'),
        ...decided,
      ],
      ['The Old Forge', 'Ludlow', 'SY8 1AA'],
    ],
  ])('goes %s', (_, acts, address) => {
    expect(posted(acts)?.address).toStrictEqual(address);
  });
});
