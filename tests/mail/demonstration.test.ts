import { describe, expect, it } from 'vitest';
import { pace } from '#adapters/pace.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { apply } from '#tests/support/player.ts';
import { mailsAbout, taskSecret, until } from '#tests/support/service.ts';

const me = 'me@verified.example';
const system = localSystem({ config: { ...grantsConfig, mail: { demoRecipient: me, perSecond: 1000 } } });
/** Whom the turn falls on is not for here. */
const assessors = grantsConfig.people
  .filter(({ roles }) => roles.includes('occupational_therapist'))
  .map(({ email }) => email);

describe('a demonstration', () => {
  it('sends everything to the one verified address, and says in the mail whom it was for', async () => {
    const { reference } = await apply(system(), anApplication());
    const mails = await until(async () => {
      const sent = await mailsAbout(system(), reference);
      return sent.length >= 2 && sent.some((mail) => taskSecret(mail)) ? sent : undefined;
    }, 'mails to applicant and OT');

    for (const { to, subject } of mails) {
      expect(to).toEqual([me]);
      expect(subject).not.toContain('@');
    }
    const toAssessor = mails.find((mail) => taskSecret(mail));
    const assessor = /^Demonstration\. This mail was for (\S+)\.\s/.exec(toAssessor?.text ?? '')?.[1];
    expect(assessors).toContain(assessor);
    expect(toAssessor?.html).toContain(`<strong>Demonstration. This mail was for ${assessor}.`);
  });
});

describe('the pace of mails', () => {
  /** A clock that stands still but for whoever waits. */
  function waits(perSecond: number, longestWaitSeconds: number) {
    const waited: number[] = [];
    const clock = { now: () => 0, wait: async (milliseconds: number) => waited.push(milliseconds) };
    return { turn: pace(perSecond, longestWaitSeconds, clock), waited };
  }

  it('is so many a second: the first at once, each other after the one before', async () => {
    const { turn, waited } = waits(1, 30);

    await Promise.all([turn(), turn(), turn()]);

    expect(waited).toEqual([1000, 2000]);
  });

  it('keeps nobody longer than the function may run: what is too many is refused and tried again later', async () => {
    const { turn, waited } = waits(1, 2);

    const results = await Promise.allSettled([turn(), turn(), turn(), turn()]);

    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
    expect(results[3]).toMatchObject({ reason: { name: 'MailQueueFull' } });
    expect(waited).toEqual([1000, 2000]);
  });

  it('starts anew after a rest', async () => {
    let now = 0;
    const waited: number[] = [];
    const turn = pace(2, 30, { now: () => now, wait: async (milliseconds) => waited.push(milliseconds) });

    await turn();
    now = 10_000;
    await turn();
    await turn();

    expect(waited).toEqual([500]);
  });
});
