import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gather, itemsOf } from '#tests/invariants/gather.ts';
import { inWords, verdictOn } from '#tests/invariants/verdict.ts';
import { chanceFrom } from './chance.ts';
import { misfortune } from './faults.ts';
import { type People, playsCase, type Seen } from './people.ts';
import { soakModel } from './soak-model.ts';
import { type SoakedSystem, soakedSystem } from './soaked-system.ts';

const usage = `npm run soak                      500 random sequences of 30 steps against the reference model, then a soak of two minutes
npm run soak -- --minutes 2       the soak alone: random cases at a steady rate, faults, kill -9, and the verdict of the invariants
npm run soak -- --sequences 500   the model alone
  --rate 1       cases a second
  --spike        seven times the rate, for ten seconds in the middle
  --no-kill      nothing is killed
  --seed 42      the same chances again
`;

const say = (line: string) => process.stdout.write(`${line}\n`);
const percentile = (all: number[], share: number) =>
  Math.round(all.toSorted((one, other) => one - other)[Math.floor(all.length * share)] ?? 0);

type Soak = { minutes: number; rate: number; spike: boolean; kills: boolean; seed: number };

async function soak({ minutes, rate, spike, kills, seed }: Soak): Promise<boolean> {
  say(`soak: ${minutes} minutes at ${rate} cases a second, seed ${seed}`);
  const system = await soakedSystem();
  const seen: Seen = {
    accepted: [],
    answers: [],
    wrong: [],
    requests: 0,
    submissions: [],
    ended: 0,
    left: 0,
  };
  try {
    await system.start();
    const chance = chanceFrom(seed);
    const began = Date.now();
    const end = began + minutes * 60_000;
    const share = () => (Date.now() - began) / (end - began);
    const people: People = {
      url: system.where().url,
      box: system.box,
      chance,
      seen,
      isOver: () => share() >= 1,
    };
    const playing = new Set<Promise<void>>();
    let restarts = 0;
    let nextKill = kills ? began + 12_000 : Number.NaN;
    let nextFault = began + 2_000;
    let nextCase = began;
    let memoryBefore: Awaited<ReturnType<SoakedSystem['memory']>> | undefined;

    while (share() < 1) {
      const isSpike = spike && Math.abs(Date.now() - (began + end) / 2) < 5_000;
      while (nextCase <= Date.now()) {
        nextCase += 1_000 / (rate * (isSpike ? 7 : 1));
        const playingOne = playsCase(people).catch((error: Error) => {
          seen.wrong.push(error.message);
        });
        playing.add(playingOne);
        void playingOne.finally(() => playing.delete(playingOne));
      }
      if (nextFault <= Date.now() && nextKill !== Number.POSITIVE_INFINITY) {
        nextFault = Date.now() + 500 + chance() * 2_000;
        misfortune(system, chance);
      }
      // The last part is left alone, so that what it holds on to can be measured.
      if (nextKill <= Date.now() && share() < 0.6) {
        nextKill = Number.POSITIVE_INFINITY;
        restarts += 1;
        // While it starts nothing else fails: that the services are there is what a start rests on.
        system.heal();
        void system.restart().then(() => {
          nextKill = Date.now() + 10_000 + chance() * 10_000;
        });
      }
      if (share() > 0.65 && nextKill !== Number.POSITIVE_INFINITY && memoryBefore === undefined)
        memoryBefore = await system.memory();
      await wait(20);
    }
    const memoryAfter = await system.memory();
    system.heal();
    await Promise.race([Promise.all(playing), wait(90_000)]);
    if (playing.size > 0) seen.wrong.push(`${playing.size} people still wait`);
    await system.calmDown();
    const unsettled = await comesToRest(system);
    if (unsettled.length > 0)
      seen.wrong.push(`${unsettled.length} items are left unsettled: ${unsettled.slice(0, 5).join(', ')}`);

    const { verdict, evidenceSeconds } = await judge(system, seen);
    const growth = memoryBefore === undefined ? 0 : memoryAfter.heapUsed / memoryBefore.heapUsed - 1;
    if (growth > 0.2) seen.wrong.push(`memory grew by ${(growth * 100).toFixed(0)} %`);
    const { unsettled: _, ...found } = verdict.figures;
    const figures = {
      ...found,
      'left unsettled': unsettled.length,
      decidedOrEnded: seen.ended,
      leftWaiting: seen.left,
      requests: seen.requests,
      'submit p50 ms': percentile(seen.submissions, 0.5),
      'submit p95 ms': percentile(seen.submissions, 0.95),
      'faults injected': system.injected(),
      'kill -9': restarts,
      'heap MB': Math.round(memoryAfter.heapUsed / 2 ** 20),
      'heap growth %': Number((growth * 100).toFixed(1)),
      'handles before': memoryBefore?.handles ?? 0,
      'handles after': memoryAfter.handles,
      'seconds to judge': evidenceSeconds,
    };
    for (const [what, count] of Object.entries(figures)) say(`  ${what.padEnd(18)} ${count}`);
    for (const violation of verdict.violations.slice(0, 50)) say(inWords(violation));
    for (const wrong of [...new Set(seen.wrong)].slice(0, 50)) say(`WRONG ${wrong}`);
    const isGood = verdict.violations.length === 0 && seen.wrong.length === 0;
    if (!isGood) say(`The log of this run is in ${await keep(system)}`);
    say(
      isGood
        ? 'Every invariant holds, and nothing is left unsettled.'
        : 'NOT every invariant holds: see above.',
    );
    return isGood;
  } finally {
    await system.stop();
  }
}

/** Keeps what a run that failed has logged, with its mails. */
async function keep({ logLines, box }: SoakedSystem): Promise<string> {
  const file = join(tmpdir(), `threshold-soak-${Date.now()}.log`);
  const mailed = box
    .all()
    .map(({ at, to, subject, taskId }) =>
      JSON.stringify({ mail: subject, to, taskId, time: new Date(at).toISOString() }),
    );
  await writeFile(file, [...logLines, ...mailed].join('\n'));
  return file;
}

async function judge(system: SoakedSystem, seen: Seen) {
  const began = performance.now();
  const { accepted, answers } = seen;
  const evidence = await gather(
    system.where(),
    { logLines: system.logLines, accepted, answers, withFaults: true },
    async () => [...system.box.all()],
  );
  return { verdict: verdictOn(evidence), evidenceSeconds: Math.round((performance.now() - began) / 1000) };
}

/** Waits until nothing is under way any more, for a minute at most. Returns what still is. */
async function comesToRest(system: SoakedSystem): Promise<string[]> {
  const { tableName, dynamodbUrl } = system.where();
  let left: string[] = [];
  for (let second = 0; second < 60; second += 1) {
    const items = await itemsOf(tableName, dynamodbUrl);
    left = items
      .filter(({ unsettledSince }) => unsettledSince !== undefined)
      .map(({ pk, sk }) => `${pk} ${sk}`);
    if (left.length === 0) break;
    await wait(1_000);
  }
  return left;
}

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    sequences: { type: 'string' },
    steps: { type: 'string', default: '30' },
    rate: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    spike: { type: 'boolean', default: false },
    'no-kill': { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
const number = (text: string, most: number) => {
  const value = Number(text);
  if (!(value > 0 && value <= most)) throw new Error(`${text} is not a number up to ${most}\n\n${usage}`);
  return value;
};
try {
  if (values.help) {
    say(usage);
  } else {
    const seed = number(values.seed, 2 ** 31);
    const isBoth = values.minutes === undefined && values.sequences === undefined;
    let isGood = true;
    if (isBoth || values.sequences !== undefined) {
      const sequences = number(values.sequences ?? '500', 100_000);
      isGood = await soakModel({ sequences, steps: number(values.steps, 1_000), seed });
    }
    if (isBoth || values.minutes !== undefined) {
      const minutes = number(values.minutes ?? '2', 24 * 60);
      const rate = number(values.rate, 100);
      isGood =
        (await soak({ minutes, rate, seed, spike: values.spike, kills: !values['no-kill'] })) && isGood;
    }
    process.exitCode = isGood ? 0 : 1;
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
// Whatever is still open must not keep the run from ending.
process.exit();
