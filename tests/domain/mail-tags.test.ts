import { describe, expect, it } from 'vitest';
import { subjectFrom, tagsOf } from '#domain/mail-tags.ts';

const caseId = 'DFG-7K3M-9QXA-HA';
const asEvent = (tags: Record<string, string>) =>
  Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));

describe('the tags of a mail', () => {
  it.each([
    { caseId, taskId: `${caseId}.ot_sign_off.2` },
    { caseId, sequence: 7 },
  ])('bring its failure back to what it was about: %j', (subject) => {
    expect(subjectFrom(asEvent(tagsOf(subject)))).toEqual(subject);
  });

  it('hold the characters that SES allows, and nothing of a person', () => {
    for (const value of Object.values(tagsOf({ caseId, taskId: `${caseId}.ot_sign_off.2`, sequence: 7 })))
      expect(value).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
  });

  it.each<Record<string, string[]>>([
    {},
    { case: ['somebody@example.org'] },
    { case: [caseId] },
    { case: [caseId], event: ['0'] },
    { case: [caseId], event: ['1.5'] },
    { case: [caseId], event: ['one'] },
    { case: [caseId], task: ['../../x'] },
    { case: [caseId], task: ['DFG-3T8N-0000-00--ot_sign_off--1'] },
    { case: [], task: [] },
  ])('that are not ours are about nothing: %j', (tags) => {
    expect(subjectFrom(tags)).toBeUndefined();
  });
});
