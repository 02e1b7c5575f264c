import { afterEach, describe, expect, it, vi } from 'vitest';
import { replayEveryOpenCase } from '#functions/reconcile/replay.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { advanceTo, firstAct } from '../support/advance.ts';
import { caseScript } from '../support/case-script.ts';
import { versionsOfCase } from '../support/case-versions.ts';
import { casesTableOf } from '../support/cases-table-of.ts';
import { cloneCase, newReferences } from '../support/clone-case.ts';
import { localSystem } from '../support/local-system.ts';
import { answer, nextTask, play } from '../support/player.ts';
import { letRelaySleep } from '../support/relay-sleep.ts';
import { everyItem } from '../support/table.ts';
import { settledDigest } from '../support/table-digest.ts';

const system = localSystem({
  waits: { sweepSeconds: 3600 },
  entries: { relay: new URL('../support/sleeping-relay.ts', import.meta.url).pathname },
});
const script = caseScript('01-adult-owner-dystonia');
const ended = new Set(['approved', 'part_approved', 'refused', 'withdrawn', 'lapsed']);
const twoHours = 2 * 3_600_000;

const caseItem = async (reference: string) =>
  (await everyItem(system())).find(({ pk, sk }) => pk === `CASE#${reference}` && sk === 'CASE') ?? {};

afterEach(() => {
  letRelaySleep(false);
  vi.useRealTimers();
});

describe('a case between two steps', () => {
  it('is at no moment settled: whoever looks for what is left finds it', async () => {
    const { held } = await play(system(), script);
    await settledDigest(system());
    const versions = await versionsOfCase(system(), held.reference);
    const forgotten = versions.filter(
      ({ status, tasks, isUnsettled }) => !ended.has(status) && !isUnsettled && !tasks.includes('open'),
    );

    expect(versions.length).toBeGreaterThan(12);
    expect(forgotten).toEqual([]);
  });

  it('is started again by the sweep where its workflow is gone, and left alone where it runs', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', { script });
    const [copy = ''] = newReferences(1);
    letRelaySleep(true);
    await answer(system(), task, firstAct(script, task));
    await cloneCase(system(), held.reference, [copy]);

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + twoHours });
    await system().invoke('reconcile', {});
    vi.useRealTimers();

    expect((await caseItem(copy)).round).toBe(2);
    expect((await caseItem(held.reference)).round).toBe(1);
    letRelaySleep(false);
    await system().invoke('reconcile', { replay: 'every_open_case' });
    await nextTask(system(), held.reference, seen, 'ot_sign_off');
  });
});

describe('a replay of every open case', () => {
  it('that runs out of time goes on at the next call, and starts each case once', async () => {
    const { held } = await advanceTo(system(), 'needs_assessment', { script });
    const copies = newReferences(20);
    letRelaySleep(true);
    await cloneCase(system(), held.reference, copies);
    const context = { table: casesTableOf(system()), config: grantsConfig } as Parameters<
      typeof replayEveryOpenCase
    >[0];
    const since = new Date().toISOString();
    let looks = 0;

    const first = await replayEveryOpenCase(context, since, since, () => ++looks > 9);
    const second = await replayEveryOpenCase(context, since, new Date().toISOString(), () => false);
    const rounds = await Promise.all(copies.map(async (copy) => (await caseItem(copy)).round));

    expect(first).toMatchObject({ since, isDone: false });
    expect(first.repaired).toBeGreaterThan(0);
    expect(first.repaired).toBeLessThanOrEqual(9);
    expect(second.isDone).toBe(true);
    expect(second.repaired).toBeGreaterThan(0);
    expect(rounds).toEqual(copies.map(() => 2));
  });
});
