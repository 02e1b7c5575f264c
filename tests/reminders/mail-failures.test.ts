import { describe, expect, it } from 'vitest';
import { chaseTasks } from '#functions/remind/chase-tasks.ts';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { casesTableOf } from '#tests/support/cases-table-of.ts';
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

    expect(told.subject).toBe(`An email did not arrive: a needs assessment to carry out (${held.reference})`);
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

/** A request to the applicant, who left out the landlord, and to whoever acts for them. */
async function asked(change: Parameters<typeof anApplication>[0] = () => undefined) {
  const application = anApplication((one) => {
    one.home.applicantInterest = 'tenant';
    change(one);
  });
  const { reference } = await apply(system(), application);
  const to = String(application.applicant.email);
  await untilMail(reference, (mail) => mail.to.includes(to) && mail.text.includes('/t/'));
  await settledDigest(system());
  return { reference, to, tags: await tagsOfTask(reference) };
}

const tagsOfTask = async (reference: string) => ({
  case: [reference],
  task: [String((await taskItem(reference))?.taskId).replaceAll('.', '--')],
});
const mailsTo = async (reference: string, address: string) =>
  (await mailsAbout(system(), reference)).filter(({ to }) => to.includes(address));
const escalations = async (reference: string) =>
  (await everyItem(system())).filter(
    ({ pk, type }) => pk === `CASE#${reference}` && type === 'task_escalated',
  );
const effectsOf = async (...events: unknown[]) =>
  (await Promise.all(events.map(deliver))).map(({ effect }) => effect).sort();

describe('a mail about a request for information', () => {
  it('row 26: has one effect where the same failure is delivered five times at once', async () => {
    const { reference, to, tags } = await asked();
    const bounce = bounceOf(tags, to, 'Transient');

    const effects = await effectsOf(bounce, bounce, bounce, bounce, bounce);
    await settledDigest(system());

    expect(effects).toEqual(['ignored', 'ignored', 'ignored', 'ignored', 'staff_told']);
    expect(await escalations(reference)).toMatchObject([{ to: 'Helen Marsh', why: 'mail_failed' }]);
    expect(await mailsTo(reference, lead)).toHaveLength(1);
    expect((await mailsTo(reference, lead))[0]?.text).not.toMatch(/Dele|dystonia|@example/i);
  });

  it('is not sent again to a dead address, and its chase goes up to the service address once', async () => {
    const { reference, to, tags } = await asked();
    await deliver(bounceOf(tags, to));
    await settledDigest(system());
    const before = (await mailsTo(reference, to)).length;

    for (const day of ['2026-12-16', '2027-01-13', '2027-02-10']) {
      await chaseTasks(casesTableOf(system()), config, `${day}T09:00:00.000Z`);
      await settledDigest(system());
    }

    expect((await mailsTo(reference, to)).length).toBe(before);
    expect((await escalations(reference)).map((event) => event.to)).toEqual([
      'Helen Marsh',
      config.organisation.name,
    ]);
  });

  it('is sent again where the mailbox was only full', async () => {
    const { reference, to, tags } = await asked();
    await deliver(bounceOf(tags, to, 'Transient'));
    await settledDigest(system());

    // Before the staff are told a second time.
    await chaseTasks(casesTableOf(system()), config, new Date(Date.now() + 7 * 86_400_000).toISOString());
    await settledDigest(system());

    expect((await mailsTo(reference, to)).some(({ subject }) => subject.startsWith('Reminder'))).toBe(true);
  });

  it('that fails with the representative leaves the applicant in peace, and the other way round', async () => {
    const other = `moira-${Date.now()}@bounce.example`;
    const { reference, to } = await asked((one) => {
      one.representative = {
        name: 'Moira Kelly',
        relationship: 'sister',
        email: other,
        authority: 'consent',
      };
    });
    await untilMail(reference, (mail) => mail.to.includes(lead));
    await settledDigest(system());

    expect(await taskItem(reference)).toMatchObject({ alsoWithMailFailed: { kind: 'bounce' } });
    expect(await taskItem(reference)).not.toHaveProperty('mailFailed');
    expect((await mailsTo(reference, to)).filter(({ text }) => text.includes('/t/'))).toHaveLength(1);
  });

  it('that somebody complains of is as good as one to a dead address', async () => {
    const { reference, to, tags } = await asked();

    await deliver({ detail: { eventType: 'Complaint', mail: { destination: [to], tags } } });

    expect(await taskItem(reference)).toMatchObject({ mailFailed: { kind: 'complaint' } });
  });

  it.each(['Reject', 'Rendering Failure'])(
    'that SES does not send at all (%s) is told of as well',
    async (eventType) => {
      const { to, tags } = await asked();
      const event = { detail: { eventType, mail: { destination: [to], tags } } };

      expect([await deliver(event), await deliver(event)]).toEqual([
        { effect: 'staff_told' },
        { effect: 'ignored' },
      ]);
    },
  );

  it('is nothing to anybody once the task is done, or is with somebody else', async () => {
    const { to, tags } = await asked();
    const earlier = { ...tags, task: [tags.task[0]?.replace(/\d+$/, '9') ?? ''] };

    expect(await effectsOf(bounceOf(earlier, to), bounceOf(tags, 'somebody.before@example.org'))).toEqual([
      'ignored',
      'ignored',
    ]);
  });
});

describe('a mail to the staff that does not arrive', () => {
  const desk = config.organisation.serviceAddress;

  it('goes to the service address instead, once, and after that to the log', async () => {
    const { reference, to, tags } = await asked();
    await deliver(bounceOf(tags, to));
    await settledDigest(system());

    expect(await deliver(bounceOf(tags, lead))).toEqual({ effect: 'staff_told' });
    await settledDigest(system());
    expect(await deliver(bounceOf(tags, lead))).toEqual({ effect: 'ignored' });
    expect(await deliver(bounceOf(tags, desk))).toEqual({ effect: 'staff_unreachable' });
    await settledDigest(system());

    expect(await mailsTo(reference, desk)).toHaveLength(1);
    const line = system().logs.findLast((each) => each.includes('staff_unreachable'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      level: 'error',
      code: 'mail_failed',
      caseId: reference,
    });
  });

  it('about an applicant who was not reached goes the same way', async () => {
    const { reference, to } = await asked();
    const tags = { case: [reference], event: ['1'] };

    expect(await effectsOf(bounceOf(tags, to), bounceOf(tags, to))).toEqual(['ignored', 'staff_told']);
    await settledDigest(system());
    expect(await effectsOf(bounceOf(tags, lead), bounceOf(tags, lead))).toEqual(['ignored', 'staff_told']);
    await settledDigest(system());

    expect(await mailsTo(reference, lead)).toHaveLength(1);
    expect(await mailsTo(reference, desk)).toHaveLength(1);
    expect(await deliver(bounceOf({ ...tags, event: ['99'] }, to))).toEqual({ effect: 'ignored' });
    expect(await deliver(bounceOf(tags, desk))).toEqual({ effect: 'staff_unreachable' });
  });
});

describe('a wait that ran out at its backstop', () => {
  it('passes the task up twice, and ten backstops add nothing more to the record', async () => {
    const { reference } = await asked();
    for (let backstop = 1; backstop <= 10; backstop += 1) {
      await system().invoke('open-task', {
        caseId: reference,
        round: 1,
        slot: 'information:request',
        token: `token-${backstop}`,
        state: { backstop: {} },
      });
    }

    expect(await escalations(reference)).toHaveLength(2);
    expect(await taskItem(reference)).toMatchObject({ token: 'token-10', passedUpTo: 'service_address' });
  });
});
