import { beforeAll, describe, expect, it } from 'vitest';
import type { CasesTable } from '#adapters/cases-table.ts';
import { acceptOrHandBack } from '#functions/tasks/accept.ts';
import { passOn } from '#functions/tasks/pass-on.ts';
import { recordOutcome } from '#functions/tasks/record-outcome.ts';
import { type Visit, visit } from '#functions/tasks/visit.ts';
import { grantsConfigWith } from '#infra/grants.config.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { type Advanced, advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { casesTableOf } from '#tests/support/cases-table-of.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer, type OpenedTask, openTask } from '#tests/support/player.ts';
import { expectProblem } from '#tests/support/problem.ts';
import { call, mailsAbout, taskSecret, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest, tableDigest } from '#tests/support/table-digest.ts';

const config = grantsConfigWith(JSON.stringify({ sweepSeconds: 3600 }));
/** Somebody whose roles would let them assess, sign and decide. */
const priya = {
  personId: 'priya-nair',
  name: 'Priya Nair',
  email: 'priya.nair@threshold.example',
  roles: ['occupational_therapist' as const, 'decision_maker' as const],
  registration: { hcpcNumber: 'OT55501', status: 'registered' as const },
};
const organisation: GrantsConfig = { ...config, people: [...config.people, priya] };
const system = localSystem({ config: organisation });
const script = caseScript('01-adult-owner-dystonia');
const approval = { outcome: 'approve', awardPence: 895_000, reasons: ['Necessary'], conditions: [] };

let table: CasesTable;
beforeAll(() => {
  table = casesTableOf(system());
  return () => table.client.destroy();
});
const under = (given: GrantsConfig) => ({ table, config: given, publicUrl: system().url });
const seenBy = (task: OpenedTask): Promise<Visit> => visit(task.taskId, task.session, under(organisation));
const outcomeOf = (task: OpenedTask, outcome: object) => ({ digest: task.view.digest, ...outcome });
const delegate = (task: OpenedTask, toEmail: string) =>
  call(system(), `/tasks/${task.taskId}/delegation`, {
    token: task.session,
    body: { toEmail, reason: 'On leave' },
  });
const passedTo = (reference: string, address: string): Promise<OpenedTask> =>
  until(async () => {
    const mail = (await mailsAbout(system(), reference)).findLast(
      ({ to, text }) => to[0] === address && text.includes('/t/'),
    );
    return mail && openTask(system(), taskSecret(mail) ?? '', address);
  }, `the task passed to ${address}`);
const heldBy = async (kind: 'needs_assessment' | 'ot_sign_off' | 'decision', address: string) => {
  const advanced = await advanceTo(system(), kind, { application: anApplication() });
  if (advanced.task.email === address) return advanced;
  expect((await delegate(advanced.task, address)).status).toBe(200);
  return { ...advanced, task: await passedTo(advanced.held.reference, address) };
};
const eventsOf = async (reference: string, type: string) =>
  (await everyItem(system())).filter((item) => item.pk === `CASE#${reference}` && item.type === type);

describe('the rules that keep people apart', () => {
  it('hold under the configuration of the write, not that of the day on which the task was given', async () => {
    const { task } = await advanceTo(system(), 'ot_sign_off', { application: anApplication() });
    const seen = await seenBy(task);
    const assessor = seen.file.record.assessedBy;
    const signer = {
      ...seen,
      task: { ...seen.task, assignee: { ...seen.task.assignee, personId: assessor ?? '' } },
    };
    const before = await settledDigest(system());
    const signed = outcomeOf(task, firstAct(script, task));
    const forbids = under({ ...organisation, signerMayBeAssessor: false });

    await expect(recordOutcome(signer, signed, forbids)).rejects.toMatchObject({
      name: 'InputRefused',
      errors: [{ pointer: '/outcome', detail: 'The person who assessed cannot sign off' }],
    });
    expect(await tableDigest(system())).toBe(before);
    await expect(
      recordOutcome(signer, signed, under({ ...organisation, signerMayBeAssessor: true })),
    ).resolves.toMatchObject({ outcome: 'signed' });
  });

  it('hold for a signer whose registration lapsed after the task was given', async () => {
    const { task } = await advanceTo(system(), 'ot_sign_off', { application: anApplication() });
    const people = organisation.people.map((person) => ({
      ...person,
      ...(person.registration && { registration: { ...person.registration, status: 'suspended' as const } }),
    }));

    await expect(
      recordOutcome(
        await seenBy(task),
        outcomeOf(task, firstAct(script, task)),
        under({ ...organisation, people }),
      ),
    ).rejects.toMatchObject({ name: 'InputRefused' });
  });

  it('are read from the version of the case that the write is conditional on: an older reading is overtaken', async () => {
    const { task, held } = await advanceTo(system(), 'decision', { application: anApplication() });
    const old = await seenBy(task);
    // Neither of them assesses or signs, so that either may always decide.
    const [to = ''] = ['helen.marsh@threshold.example', 'tomasz.zielinski@threshold.example'].filter(
      (address) => address !== task.email,
    );
    expect((await delegate(task, to)).status).toBe(200);
    await passedTo(held.reference, to);
    const before = await settledDigest(system());
    const deployment = under(organisation);

    await expect(recordOutcome(old, outcomeOf(task, approval), deployment)).rejects.toMatchObject({
      name: 'Overtaken',
    });
    await expect(passOn(old, 'not_mine', 'x', undefined, deployment)).rejects.toMatchObject({
      name: 'Overtaken',
    });
    await expect(
      passOn(old, 'delegated', 'x', 'helen.marsh@threshold.example', deployment).catch((error) => {
        // Whoever has it already is refused before the write.
        if (error.name === 'InputRefused') throw Object.assign(error, { name: 'Overtaken' });
        throw error;
      }),
    ).rejects.toMatchObject({ name: 'Overtaken' });
    expect(await tableDigest(system())).toBe(before);
  });

  it.each([...Array(8).keys()])(
    'row 85: let one of a delegation, a decision and a “not mine” at the same instant through, and name who did it (%i)',
    async () => {
      const { task, held } = await advanceTo(system(), 'decision', { application: anApplication() });
      const [to = ''] = [
        'helen.marsh@threshold.example',
        'tomasz.zielinski@threshold.example',
        priya.email,
      ].filter((address) => address !== task.email);
      const answers = await Promise.all([
        answer(system(), task, approval),
        delegate(task, to),
        answer(system(), task, { outcome: 'not_mine', reason: 'I know them' }),
      ]);
      const done = await eventsOf(held.reference, 'task_done');
      const decided = done.filter(({ slot }) => slot === 'decision');
      const passed = await eventsOf(held.reference, 'task_reassigned');

      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.every(({ status }) => [200, 409, 410].includes(status))).toBe(true);
      expect(decided.length + passed.length).toBe(1);
      for (const event of [...decided, ...passed])
        expect(event).toMatchObject({
          by: { personId: task.email === priya.email ? 'priya-nair' : expect.any(String) },
        });
    },
  );
});

describe('somebody who could do everything', () => {
  let assessing: Advanced;
  beforeAll(async () => {
    assessing = await heldBy('needs_assessment', priya.email);
  });

  it('row 85: assesses, and then neither signs nor decides, by whichever way the task might come', async () => {
    const { held, task, seen } = assessing;
    expect((await answer(system(), task, firstAct(script, task))).status).toBe(200);
    const play = async (kind: string) => {
      const next = await until(async () => {
        for (const mail of await mailsAbout(system(), held.reference)) {
          const secret = taskSecret(mail);
          const opened = secret && (await openTask(system(), secret, mail.to[0] ?? ''));
          if (opened && opened.kind === kind) return opened;
        }
        return undefined;
      }, kind);
      seen.add(next.taskId);
      return next;
    };
    let signing = await play('ot_sign_off');
    expect(signing.email).not.toBe(priya.email);
    expectProblem(await delegate(signing, priya.email), 422);
    expectProblem(await delegate(signing, 'Priya.Nair@threshold.example'), 422);
    // “Not mine” until nobody is left: it never comes to the assessor.
    const first = signing.email;
    expect((await answer(system(), signing, { outcome: 'not_mine', reason: 'x' })).status).toBe(200);
    const other = organisation.people.find(
      ({ email, roles }) =>
        roles.includes('occupational_therapist') && email !== first && email !== priya.email,
    );
    signing = await passedTo(held.reference, other?.email ?? '');
    expectProblem(await answer(system(), signing, { outcome: 'not_mine', reason: 'x' }), 409);
    expect((await answer(system(), signing, firstAct(script, signing))).status).toBe(200);
    const planning = await play('scheme_of_works');
    expect((await answer(system(), planning, firstAct(script, planning))).status).toBe(200);
    const deciding = await play('decision');
    expect(deciding.email).not.toBe(priya.email);
    for (const address of [priya.email, signing.email]) expectProblem(await delegate(deciding, address), 422);

    // Were the task theirs all the same, the write would still refuse it.
    const visited = await seenBy(deciding);
    for (const [personId, email] of [
      [priya.personId, priya.email],
      [other?.personId ?? '', other?.email ?? ''],
    ] as const) {
      const forced = { ...visited, task: { ...visited.task, assignee: { name: 'x', personId, email } } };
      const people = organisation.people.map((one) => ({
        ...one,
        roles: [...one.roles, 'decision_maker' as const],
      }));
      await expect(
        recordOutcome(forced, outcomeOf(deciding, approval), under({ ...organisation, people })),
      ).rejects.toMatchObject({
        errors: [{ detail: 'The person who assessed or signed off cannot decide' }],
      });
    }
  });
});

describe('a hand-back', () => {
  it('goes to the next fit person where whoever passed it on may no longer take it', async () => {
    const { task, held } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const to = organisation.people.find(
      ({ email, roles }) => roles.includes('occupational_therapist') && email !== task.email,
    );
    await delegate(task, to?.email ?? '');
    const taken = await passedTo(held.reference, to?.email ?? '');
    const people = organisation.people.filter(({ email }) => email !== task.email);
    const receipt = await acceptOrHandBack(
      await seenBy(taken),
      { accepts: false, reason: 'Not for me' },
      under({ ...organisation, people }),
    );
    const back = (await eventsOf(held.reference, 'task_reassigned')).find(({ how }) => how === 'handed_back');
    const { personId } = (back?.to ?? {}) as { personId?: string };

    expect(receipt.outcome).toBe('handed_back');
    expect(people.map(({ personId }) => personId)).toContain(personId);
    expect(personId).not.toBe(to?.personId);
  });
});
