import { beforeAll, describe, expect, it } from 'vitest';
import { chaseTasks } from '#functions/remind/chase-tasks.ts';
import { grantsConfigWith } from '#infra/grants.config.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { advanceTo } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { casesTableOf } from '#tests/support/cases-table-of.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer, nextTask } from '#tests/support/player.ts';
import { call, mailsAbout, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

// The system's own sweep comes too late for these tests: they chase by themselves, on the day that they choose.
const config = grantsConfigWith(JSON.stringify({ sweepSeconds: 3600 }));
const system = localSystem({ config });

/** A Wednesday, long enough from now that every task is due, and the Sunday before. */
const wednesday = '2027-06-09T09:00:00.000Z';
const sunday = '2027-06-06T09:00:00.000Z';
const awayOn = (day: string, ...personIds: string[]): GrantsConfig => ({
  ...config,
  people: config.people.map((person) =>
    personIds.includes(person.personId) ? { ...person, absences: [{ from: day, to: day }] } : person,
  ),
});
const sweep = (now: string, given: GrantsConfig = config) => chaseTasks(casesTableOf(system()), given, now);
const tasksOf = async (reference: string) =>
  (await everyItem(system())).filter(
    ({ pk, sk }) => pk === `CASE#${reference}` && String(sk).startsWith('TASK#'),
  );

describe('a task whose person is away when it is due to be chased', () => {
  beforeAll(() => settledDigest(system()));

  it('goes to the next fit person, by a link of their own, and the earlier link is dead', async () => {
    const { held, task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const [{ assignee }] = (await tasksOf(held.reference)) as unknown as [{ assignee: { personId: string } }];

    await sweep(wednesday, awayOn('2027-06-09', assignee.personId));
    const passed = await until(async () => {
      const mail = (await mailsAbout(system(), held.reference)).find(
        ({ to, text }) => !to.includes(task.email) && text.includes('/t/'),
      );
      return mail;
    }, 'the mail to somebody else');
    const [now] = (await tasksOf(held.reference)) as unknown as [{ assignee: { personId: string } }];

    expect(now.assignee.personId).not.toBe(assignee.personId);
    expect((await call(system(), `/t/${task.secret}`)).status).toBe(410);
    expect(passed.to).toEqual([`${now.assignee.personId.replace('-', '.')}@threshold.example`]);
    const taken = await nextTask(system(), held.reference, new Set());
    expect((await answer(system(), taken, { outcome: 'not_mine', reason: 'x' })).status).toBe(200);
  });

  it('is passed up to the lead where nobody who is there may take it', async () => {
    const { held } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });

    await sweep('2027-01-06T09:00:00.000Z', awayOn('2027-01-06', 'amara-okafor', 'rhys-pritchard'));
    await until(
      async () =>
        (await mailsAbout(system(), held.reference)).find(({ to }) =>
          to.includes('helen.marsh@threshold.example'),
        ),
      'the mail to the lead',
    );

    expect(await tasksOf(held.reference)).toMatchObject([{ passedUpTo: 'helen-marsh' }]);
  });
});

describe('a sweep', () => {
  it('on a Sunday chases nobody, and on the Wednesday after chases each task once', async () => {
    const { held } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const before = await settledDigest(system());

    expect(await sweep(sunday)).toBe(0);
    expect(await settledDigest(system())).toBe(before);
    await sweep(wednesday);
    await sweep(wednesday);
    await settledDigest(system());

    const overdue = (await mailsAbout(system(), held.reference)).filter(({ subject }) =>
      subject.startsWith('Overdue'),
    );
    expect(overdue).toHaveLength(1);
  });

  it('goes up to the service address when the lead has known for as long again, and then no further', async () => {
    const { held } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    for (const day of ['2027-06-09', '2027-06-30', '2027-07-21', '2027-08-11']) {
      await sweep(`${day}T09:00:00.000Z`);
      await settledDigest(system());
    }

    const told = (await mailsAbout(system(), held.reference))
      .filter(({ subject }) => subject.startsWith('Overdue'))
      .flatMap(({ to }) => to);

    expect(told).toEqual(['helen.marsh@threshold.example', 'service-desk@threshold.example']);
  });
});
