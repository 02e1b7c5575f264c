import { describe, expect, it } from 'vitest';
import { advanceTo } from '#tests/support/advance.ts';
import { localSystem } from '#tests/support/local-system.ts';
import type { OpenedTask } from '#tests/support/player.ts';
import { call, until } from '#tests/support/service.ts';

const system = localSystem();

const postForm = (task: OpenedTask, fields: Record<string, string>) =>
  call(system(), `/tasks/${task.taskId}`, {
    token: task.session,
    body: new URLSearchParams({ ...fields, digest: String(task.view.digest) }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

describe('an outcome that a program sends form-encoded', () => {
  it('takes the fields of the contract by their own names, and money in pence', async () => {
    const { task } = await advanceTo(system(), 'decision');

    const tooMuch = await postForm(task, { outcome: 'approve', awardPence: '895001' });
    const receipt = await postForm(task, {
      outcome: 'approve',
      awardPence: '895000',
      'reasons.0': 'It is necessary and appropriate.',
    });

    expect(tooMuch).toMatchObject({ status: 422, body: { errors: [{ pointer: '/awardPence' }] } });
    expect(receipt).toMatchObject({ status: 200, body: { taskId: task.taskId, outcome: 'approve' } });
  });

  it('takes a list as one name sent several times, and refuses a field that there is not', async () => {
    const { held, task } = await advanceTo(system(), 'decision');
    const post = (fields: [string, string][]) =>
      call(system(), `/tasks/${task.taskId}`, {
        token: task.session,
        body: new URLSearchParams([['digest', String(task.view.digest)], ...fields]).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    const approval: [string, string][] = [
      ['outcome', 'part_approve'],
      ['awardPence', '700000'],
      ['reasons', 'The drain is not covered.'],
      ['reasons', 'The rest is.'],
      ['conditions', 'Pay the contractor.'],
    ];
    const unknown = await post([...approval, ['bogus', 'x']]);
    const otherOutcome = await post([...approval, ['grounds.0.code', 'other']]);
    const receipt = await post(approval);
    const seen = await until(async () => {
      const answered = await call(system(), `/applications/${held.reference}`, { token: held.accessToken });
      return 'decision' in (answered.body as object) ? answered : undefined;
    }, 'the decision to be told');

    expect(unknown).toMatchObject({ status: 422, body: { errors: [{ pointer: '' }] } });
    expect(otherOutcome.status).toBe(422);
    expect(receipt.status).toBe(200);
    expect(seen.body).toMatchObject({
      decision: {
        reasons: expect.arrayContaining(['The drain is not covered.', 'The rest is.']),
        conditions: ['Pay the contractor.'],
      },
    });
  });

  it('takes what stands alone, such as a return', async () => {
    const { task } = await advanceTo(system(), 'ot_sign_off');

    const receipt = await postForm(task, { outcome: 'returned', reason: 'Say why a bath lift will not do.' });

    expect(receipt).toMatchObject({ status: 200, body: { outcome: 'returned' } });
  });
});
