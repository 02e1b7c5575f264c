import { afterAll, describe, expect, it } from 'vitest';
import { type RecordedCall, startCapacityRecorder } from '../support/capacity-recorder.ts';
import { caseScript } from '../support/case-script.ts';
import { localSystem } from '../support/local-system.ts';
import { play } from '../support/player.ts';
import { until } from '../support/service.ts';
import { everyItem } from '../support/table.ts';

let recorder: Awaited<ReturnType<typeof startCapacityRecorder>> | undefined;
const system = localSystem({
  waits: { sweepSeconds: 3600 },
  endpoints: {
    dynamodb: async (url) => {
      recorder = await startCapacityRecorder(url);
      return recorder.url;
    },
  },
});
afterAll(() => recorder?.stop());

describe('a straight-through case, from application to letter', () => {
  it('writes at most 165 units, of which no outcome more than 8 (docs/decisions/0007)', async () => {
    await play(system(), caseScript('01-adult-owner-dystonia'));
    await until(async () => {
      const items = await everyItem(system());
      return items.some(({ unsettledSince }) => unsettledSince !== undefined) ? undefined : true;
    }, 'the case to settle');
    const calls: RecordedCall[] = recorder?.take() ?? [];
    const units = calls.reduce((sum, { writeUnits }) => sum + writeUnits, 0);

    expect(calls.length).toBeGreaterThan(50);
    expect(units).toBeGreaterThan(60);
    expect(units).toBeLessThanOrEqual(165);
  });
});
