import { describe, expect, it } from 'vitest';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { apply, view } from '#tests/support/player.ts';
import { type Mail, mailsAbout, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const config = grantsConfigWith(JSON.stringify({ sweepSeconds: 1 }));
/** The only two who may assess have addresses that SES cannot deliver to. */
const people = config.people.map((person) =>
  person.roles.includes('occupational_therapist')
    ? { ...person, email: `${person.personId}@bounce.example` }
    : person,
);
const system = localSystem({ config: { ...config, people } });
const lead = 'helen.marsh@threshold.example';

const untilMail = (reference: string, fits: (mail: Mail) => boolean) =>
  until(async () => (await mailsAbout(system(), reference)).find(fits), 'a mail');
const taskItem = async (reference: string) =>
  (await everyItem(system())).find(
    ({ pk, sk }) => pk === `CASE#${reference}` && String(sk).startsWith('TASK#'),
  );

/** An event of SES about a mail, as EventBridge brings it. */
const bounceOf = (tags: Record<string, string[]>, to: string, bounceType = 'Permanent') => ({
  source: 'aws.ses',
  'detail-type': 'Email Bounced',
  detail: { eventType: 'Bounce', bounce: { bounceType }, mail: { destination: [to], tags } },
});
const deliver = (event: unknown) => system().invoke('mail-events', event) as Promise<{ effect: string }>;

describe('a mail that does not reach the OT', () => {
  it('row 25: marks the task, tells the lead once, and leaves the case in view', async () => {
    const held = await apply(system(), anApplication());

    const told = await untilMail(held.reference, ({ to }) => to.includes(lead));
    await settledDigest(system());
    const mails = await mailsAbout(system(), held.reference);
    const shown = await view(system(), held);

    expect(told.subject).toBe(`An email did not arrive: a needs assessment for you (${held.reference})`);
    expect(mails.filter(({ to }) => to.includes(lead))).toHaveLength(1);
    expect(await taskItem(held.reference)).toMatchObject({
      mailFailed: { kind: 'bounce' },
      passedUpTo: 'helen-marsh',
    });
    expect(shown).toMatchObject({ status: 'assessing', waitingOn: [{ party: 'occupational_therapist' }] });
    expect(JSON.stringify(shown)).not.toContain('did not arrive');
    for (const word of ['Dele', 'dystonia', 'bounce.example']) expect(told.text).not.toContain(word);
  });

  it('row 26: is told of once, however often SES says so', async () => {
    const { reference } = await apply(system(), anApplication());
    await untilMail(reference, ({ to }) => to.includes(lead));
    const { taskId, assignee } = (await taskItem(reference)) as {
      taskId: string;
      assignee: { email: string };
    };
    const before = await settledDigest(system());

    const tags = { case: [reference], task: [taskId.replaceAll('.', '--')] };
    const effects = await Promise.all(
      Array.from({ length: 5 }, () => deliver(bounceOf(tags, assignee.email))),
    );

    expect(effects).toEqual(Array.from({ length: 5 }, () => ({ effect: 'ignored' })));
    expect(await settledDigest(system())).toBe(before);
  });

  it('changes nothing where the ids are not ours, and logs none of them', async () => {
    const before = await settledDigest(system());

    const foreign: Record<string, string[]>[] = [
      {},
      { case: ['DFG-0000-0000-00'] },
      { case: ['somebody@example.org'] },
      { case: ['DFG-0000-0000-00'], task: ['../../etc'] },
    ];
    for (const tags of foreign)
      expect(await deliver(bounceOf(tags, 'somebody@example.org'))).toEqual({ effect: 'ignored' });
    expect(await deliver({ source: 'aws.ses', detail: { eventType: 'Open' } })).toEqual({
      effect: 'ignored',
    });

    expect(await settledDigest(system())).toBe(before);
    expect(system().logs.join('\n')).not.toContain('somebody@example.org');
  });
});

describe('a mail that does not reach the applicant', () => {
  it('has the lead asked to telephone, once, and says nothing of health or the name', async () => {
    const application = anApplication((one) => {
      one.applicant.email = `dele-${Date.now()}@bounce.example`;
    });
    const { reference } = await apply(system(), application);

    const told = await untilMail(
      reference,
      ({ subject }) => subject === `An email did not arrive (${reference})`,
    );
    await settledDigest(system());
    const mails = await mailsAbout(system(), reference);

    expect(told.to).toEqual([lead]);
    expect(told.text).toContain('Please telephone them');
    expect(told.text).not.toContain('Dele');
    expect(mails.filter(({ subject }) => subject === told.subject)).toHaveLength(1);
  });
});

describe('a complaint', () => {
  it('is treated as an address that must not be written to again', async () => {
    const application = anApplication((one) => {
      one.applicant.email = `dele-${Date.now()}@complaint.example`;
    });
    const { reference } = await apply(system(), application);

    const told = await untilMail(
      reference,
      ({ subject }) => subject === `An email did not arrive (${reference})`,
    );

    expect(told.to).toEqual([lead]);
  });
});
