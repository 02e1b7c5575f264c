import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '#adapters/secrets.ts';
import { chainLink, chainStart } from '#domain/event-chain.ts';
import { Application } from '#schemas/application.ts';
import { advanceTo } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer, play } from '#tests/support/player.ts';
import { call, until } from '#tests/support/service.ts';
import { settledDigest } from '#tests/support/table-digest.ts';
import type { Evidence, Item } from './evidence.ts';
import { gather } from './gather.ts';
import { inWords, verdictOn } from './verdict.ts';

const system = localSystem();
const said = 'My neighbour Aloysius hears me fall';
let sound: Evidence;
let waiting = '';
let decided = '';
let withdrawn = '';

/** Three real cases, each played to another place, and everything that they left behind. */
beforeAll(async () => {
  const application = () =>
    anApplication(({ need }) => {
      need.difficulties[0] = { activity: 'bathing', detail: said };
    });
  const sent = application();
  const [open, ended, gone] = await Promise.all([
    advanceTo(system(), 'ot_sign_off', { application: sent }),
    play(system(), { ...caseScript('01-adult-owner-dystonia'), application: application() }),
    advanceTo(system(), 'scheme_of_works', { application: application() }),
  ]);
  [waiting, decided, withdrawn] = [open, ended, gone].map(({ held }) => held.reference) as [
    string,
    string,
    string,
  ];
  await call(system(), `/applications/${withdrawn}/withdrawal`, { token: gone.held.accessToken, body: {} });
  const refused = await answer(system(), gone.task, { outcome: 'not_mine', reason: said });
  await until(
    async () => (system().engine.listExecutions('RUNNING').length === 1 ? true : undefined),
    'the workflows of what has ended',
  );
  await settledDigest(system());
  sound = await gather(system(), {
    logLines: system().logs,
    answers: [{ url: '/tasks/{taskId}', status: refused.status, body: JSON.stringify(refused.body) }],
    accepted: [{ reference: waiting, application: Application.parse(sent) }],
  });
}, 120_000);

const copy = (): Evidence => structuredClone(sound);
const violationsOf = (evidence: Evidence) => verdictOn(evidence).violations.map(inWords);
const itemOf = ({ items }: Evidence, reference: string, sk: string): Item => {
  const found = items.find((item) => item.pk === `CASE#${reference}` && String(item.sk).startsWith(sk));
  if (found === undefined) throw new Error(`${reference} has no ${sk}`);
  return found;
};
const eventsOf = ({ items }: Evidence, reference: string): Item[] =>
  items
    .filter(({ pk, sk }) => pk === `CASE#${reference}` && String(sk).startsWith('EVENT#'))
    .toSorted((one, other) => Number(one.sequence) - Number(other.sequence));

/** Ties the events of a case anew, as somebody would who can write to the table and knows how. */
function forgeChain(evidence: Evidence, reference: string): void {
  let previous = chainStart(reference);
  const record = itemOf(evidence, reference, 'CASE');
  for (const stored of eventsOf(evidence, reference)) {
    const { pk, sk, hash, previousHash, ...event } = stored;
    const tie = chainLink(event, previous, digestOf);
    Object.assign(stored, tie);
    previous = tie.hash;
    record.sequence = event.sequence;
    record.changedAt = event.at;
  }
  record.lastHash = previous;
}

/** Puts another event behind the last one of a case, tied as it should be. */
function addEvent(evidence: Evidence, reference: string, event: Item): void {
  const sequence = eventsOf(evidence, reference).length + 1;
  const sk = `EVENT#${String(sequence).padStart(6, '0')}`;
  evidence.items.push({ ...event, pk: `CASE#${reference}`, sk, sequence });
  forgeChain(evidence, reference);
}

describe('a run in which nothing went wrong', () => {
  it('has no violation, and its figures say what was looked at', () => {
    const { violations, figures } = verdictOn(sound);

    expect(violations.map(inWords)).toEqual([]);
    expect(figures).toMatchObject({
      cases: 3,
      live: 1,
      stalled: 0,
      unsettled: 0,
      accepted: 1,
      executions: 3,
    });
    expect(figures.mails).toBeGreaterThan(8);
    expect(figures.logLines).toBeGreaterThan(20);
  });

  it('holds what the applicant said, without which nothing could leak', () => {
    expect(JSON.stringify(sound.items)).toContain(said);
    expect(sound.mails?.some(({ text }) => text.includes('/t/'))).toBe(true);
  });
});

describe('I1, every accepted submission is readable and unchanged', () => {
  it('sees one that is gone', () => {
    const evidence = copy();
    evidence.items = evidence.items.filter(({ pk }) => pk !== `CASE#${waiting}`);

    expect(violationsOf(evidence)).toContain(`I1 ${waiting}: it was acknowledged and is not there`);
  });

  it('sees one that was changed, however well', () => {
    const evidence = copy();
    const [first] = eventsOf(evidence, waiting) as Item[];
    (first as { application: { need: { condition: string } } }).application.need.condition = 'Another one';
    forgeChain(evidence, waiting);

    expect(violationsOf(evidence)).toEqual([`I1 ${waiting}: it is not what the applicant sent`]);
  });

  it('sees one whose record has lost its form', () => {
    const evidence = copy();
    itemOf(evidence, decided, 'CASE').status = 'forgotten';

    expect(violationsOf(evidence)[0]).toContain(`I1 ${decided}: it cannot be read`);
  });
});

describe('I2, at most one decision for a case and a stage', () => {
  it('sees a second decision', () => {
    const evidence = copy();
    const decision = eventsOf(evidence, decided).find(({ kind }) => kind === 'decision');
    addEvent(evidence, decided, { ...decision });

    expect(violationsOf(evidence)).toEqual(
      expect.arrayContaining([
        `I2 ${decided}: ${decided}.decision.1 has 2 outcomes`,
        `I2 ${decided}: it has 2 decisions`,
      ]),
    );
  });

  it('sees a decision that was written about twice', () => {
    const evidence = copy();
    addEvent(evidence, decided, { ...eventsOf(evidence, decided).at(-1) });

    expect(violationsOf(evidence)).toContain(`I2 ${decided}: its decision was written 2 times`);
  });
});

describe('I3, only allowed changes of status, in order', () => {
  it('sees a case that was taken up again after its end', () => {
    const evidence = copy();
    const opened = eventsOf(evidence, decided).find(({ type }) => type === 'task_opened');
    addEvent(evidence, decided, { ...opened, taskId: `${decided}.needs_assessment.9` });

    expect(violationsOf(evidence)).toContain(
      `I3 ${decided}: event ${eventsOf(evidence, decided).length} could not happen: Nothing more can happen to a case that is approved`,
    );
  });

  it('sees an outcome of a task that nobody was given', () => {
    const evidence = copy();
    const signed = eventsOf(evidence, decided).find(({ kind }) => kind === 'ot_sign_off');
    addEvent(evidence, waiting, { ...signed, taskId: `${waiting}.ot_sign_off.7` });

    expect(violationsOf(evidence)).toContain(
      `I3 ${waiting}: event ${eventsOf(evidence, waiting).length} is about ${waiting}.ot_sign_off.7, which was not opened before`,
    );
  });
});

describe('I4, events are gapless and tied, and fold to the record', () => {
  it('sees a word changed in an event', () => {
    const evidence = copy();
    const [, second] = eventsOf(evidence, waiting);
    (second as Item).at = '2020-01-01T00:00:00.000Z';

    expect(violationsOf(evidence)).toContain(`I4 ${waiting}: event 2 was changed`);
  });

  it('sees an event taken out', () => {
    const evidence = copy();
    const [, second] = eventsOf(evidence, waiting);
    evidence.items = evidence.items.filter((item) => item !== second);

    expect(violationsOf(evidence)).toContain(`I4 ${waiting}: event 2 is number 3`);
  });

  it('sees a record that its events do not come to', () => {
    const evidence = copy();
    itemOf(evidence, waiting, 'CASE').assessedBy = 'somebody-else';

    expect(violationsOf(evidence)).toEqual([`I4 ${waiting}: its assessedBy is not what its events come to`]);
  });
});

describe('I5, no open link on a case that has ended', () => {
  it('sees a task that is still open', () => {
    const evidence = copy();
    const { slots } = itemOf(evidence, waiting, 'CASE');
    itemOf(evidence, withdrawn, 'CASE').slots = JSON.parse(
      JSON.stringify(slots).replaceAll(waiting, withdrawn),
    );

    expect(violationsOf(evidence)).toContain(
      `I5 ${withdrawn}: ${withdrawn}.ot_sign_off.1 is open though the case is withdrawn`,
    );
  });

  it('sees a link that the service still lets through', () => {
    const evidence = copy();
    const link = evidence.items.find(({ caseId, sk }) => caseId === decided && sk === 'LINK');
    evidence.linkAnswers?.set(String(link?.hash), 200);

    expect(violationsOf(evidence)).toEqual([`I5 ${decided}: a link to ${String(link?.taskId)} still works`]);
  });

  it('sees a task that is still being chased', () => {
    const evidence = copy();
    itemOf(evidence, withdrawn, 'TASK#').nextActionAt = '2027-01-01T00:00:00.000Z';

    expect(violationsOf(evidence)[0]).toMatch(/^I5 .* is still being chased$/);
  });
});

describe('I6, each mail once', () => {
  it('sees one that was never sent', () => {
    const evidence = copy();
    evidence.mails = evidence.mails?.filter(
      ({ subject }) => subject !== `The decision on your request (${decided})`,
    );

    expect(violationsOf(evidence)).toEqual([
      `I6 ${decided}: “The decision on your request” was sent 0 times`,
    ]);
  });

  it('sees one that was sent twice, unless services failed', () => {
    const evidence = copy();
    const brought = evidence.mails?.find(
      ({ subject }) => subject === `An assessment to sign off (${waiting})`,
    );
    if (brought !== undefined) evidence.mails?.push(brought);

    expect(violationsOf(evidence)).toEqual([
      `I6 ${waiting}: ${waiting}.ot_sign_off.1: its link for holder 1 was mailed 2 times, not 1`,
    ]);
    expect(violationsOf({ ...evidence, withFaults: true })).toEqual([]);
  });

  it('sees a task that nobody was told of, also where services failed', () => {
    const evidence = copy();
    evidence.mails = evidence.mails?.filter(
      ({ subject }) => subject !== `An assessment to sign off (${waiting})`,
    );

    expect(violationsOf({ ...evidence, withFaults: true })).toEqual([
      `I6 ${waiting}: ${waiting}.ot_sign_off.1: its link for holder 1 was mailed 0 times, not 1`,
    ]);
  });

  it('sees a link that the table does not know, and so could not end', () => {
    const evidence = copy();
    evidence.mails?.push({ to: ['a@b.example'], subject: 'Another', text: `/t/${'x'.repeat(43)}` });

    expect(violationsOf(evidence)).toEqual(['I6 a link in “Another” is not known']);
  });
});

describe('I7, one waiting execution for each live case, or a flag', () => {
  const without = (evidence: Evidence, reference: string) =>
    evidence.executions?.filter(({ name }) => !name.includes(reference)) ?? [];

  it('sees a case that nothing runs for, unless it is flagged as stalled', () => {
    const evidence = copy();
    evidence.executions = without(evidence, waiting);

    expect(violationsOf(evidence)).toEqual([
      `I7 ${waiting}: nothing runs for it: case-${waiting}-r1 is gone`,
    ]);
    itemOf(evidence, waiting, 'CASE').stalledSince = evidence.at;
    expect(violationsOf(evidence)).toEqual([]);
  });

  it('sees a case with two, and one that has ended with any', () => {
    const evidence = copy();
    evidence.executions?.push({ name: `case-${waiting}-r2`, status: 'RUNNING', shown: '' });
    evidence.executions?.push({ name: `case-${decided}-r2`, status: 'RUNNING', shown: '' });

    expect(violationsOf(evidence)).toEqual(
      expect.arrayContaining([
        `I7 ${decided}: it is approved and case-${decided}-r2 still waits`,
        `I7 ${waiting}: 2 executions run for it: case-${waiting}-r1, case-${waiting}-r2`,
      ]),
    );
  });
});

describe('I8, what a person said stays in the case', () => {
  it.each<[string, (evidence: Evidence) => void]>([
    ['a log line', ({ logLines }) => logLines?.push(`{"error":"${said}"}`)],
    ['an execution', ({ executions }) => executions?.push({ name: 'x', status: 'FAILED', shown: said })],
    ['a key of the table', ({ items }) => items.push({ pk: `RATE#${said}`, sk: '0' })],
    ['the subject of a mail', ({ mails }) => mails?.push({ to: ['a'], subject: said, text: '' })],
    ['a refusal', ({ answers }) => answers?.push({ url: `/apply?x=${said}`, status: 422, body: '' })],
  ])('sees it in %s', (where, plant) => {
    const evidence = copy();
    plant(evidence);

    expect(violationsOf(evidence)).toEqual([`I8 ${where} holds what a person said (1 of it)`]);
  });

  it.each<[string, (evidence: Evidence, secret: string) => void]>([
    ['a log line', ({ logLines }, secret) => logLines?.push(`GET /t/${secret}`)],
    ['an execution', ({ executions }, shown) => executions?.push({ name: 'x', status: 'FAILED', shown })],
    ['the table', ({ items }, secret) => items.push({ pk: 'RATE#1', sk: '0', secret })],
  ])('sees the secret of a link in %s', (where, plant) => {
    const evidence = copy();
    const text = evidence.mails?.map((mail) => mail.text).find((one) => one.includes('/t/'));
    plant(evidence, /\/t\/([\w-]{43})/.exec(text ?? '')?.[1] ?? '');

    expect(violationsOf(evidence)).toEqual([`I8 ${where} holds the secret of a link`]);
  });
});

describe('I9, safe methods change nothing', () => {
  it('followed every link by GET, HEAD and OPTIONS, and sees a partition that changed', () => {
    expect(sound.linkAnswers?.size).toBeGreaterThan(5);
    expect(sound.changedByLooking).toEqual([]);
    expect(violationsOf({ ...copy(), changedByLooking: ['LINK#abcdefghijkl'] })).toEqual([
      'I9 LINK#abcdefgh, or its case, was changed by nothing but looking',
    ]);
  });
});

describe('D7, no case in limbo', () => {
  it('sees an open task that is not there, and one that nobody will look at again', () => {
    const [evidence, lost] = [copy(), copy()];
    itemOf(evidence, waiting, 'TASK#').nextActionAt = undefined;
    const openTask = itemOf(lost, waiting, `TASK#${waiting}.ot_sign_off`);
    delete itemOf(evidence, waiting, `TASK#${waiting}.ot_sign_off`).nextActionAt;
    lost.items = lost.items.filter((item) => item !== openTask);

    expect(violationsOf(evidence)).toEqual([
      `D7 ${waiting}: nobody will look at ${waiting}.ot_sign_off.1 again`,
    ]);
    expect(violationsOf(lost)).toContain(`D7 ${waiting}: ${waiting}.ot_sign_off.1 is open and not there`);
  });

  it('sees a case that has been between two steps for too long', () => {
    const evidence = copy();
    evidence.items = evidence.items.filter(
      ({ pk, sk }) => pk !== `CASE#${waiting}` || sk === 'CASE' || sk === 'EVENT#000001',
    );
    Object.assign(itemOf(evidence, waiting, 'CASE'), {
      slots: {},
      taskCounts: {},
      status: 'received',
      stage: 'received',
    });
    forgeChain(evidence, waiting);
    evidence.at = new Date(Date.now() + 2 * 3_600_000).toISOString();

    expect(violationsOf(evidence)).toContain(
      `D7 ${waiting}: it has been between two steps for more than an hour and is not flagged`,
    );
  });
});
