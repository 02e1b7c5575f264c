import { beforeAll, describe, expect, it } from 'vitest';
import { type Advanced, advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import {
  type Control,
  type Page,
  type Typed,
  unescaped,
  type Visitor,
  visitor,
} from '#tests/support/browser.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer, nextTask } from '#tests/support/player.ts';
import { call } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest, tableDigest } from '#tests/support/table-digest.ts';

type Json = Record<string, unknown>;
type Kind = 'needs_assessment' | 'ot_sign_off' | 'scheme_of_works' | 'decision';
type Open = Advanced & { me: Visitor; page: Page };

const system = localSystem();
const textOf = ({ html }: Page) => unescaped(html.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ');
const controlsOf = (page: Page) =>
  page.forms.filter(({ action }) => action === page.path).flatMap(({ controls }) => controls);
const namesIn = (page: Page) => new Set(controlsOf(page).map(({ name }) => name));
const rowsOf = (page: Page, list: string) =>
  new Set([...namesIn(page)].flatMap((name) => new RegExp(`^${list}\\.(\\d+)`).exec(name)?.[1] ?? [])).size;

/** Everything that stands in the form of a page, as a browser sends it with the next button. */
function standing(page: Page): Typed {
  const typed: Record<string, string[]> = {};
  for (const { type, name, value, isChosen } of controlsOf(page)) {
    if (type === 'hidden' || type === 'button' || name === '') continue;
    if ((type === 'radio' || type === 'checkbox') && !isChosen) continue;
    typed[name] = [...(typed[name] ?? []), value];
  }
  return typed;
}

async function open(kind: Kind): Promise<Open> {
  const advanced = await advanceTo(system(), kind, { application: anApplication() });
  const me = visitor(system());
  const link = await me.open(`/t/${advanced.task.secret}`);
  const page = await me.send(link, `${link.path}/identity`, { email: advanced.task.email });
  return { ...advanced, me, page };
}

/** A page whose controls somebody has changed with the tools of their browser. */
const tampered = (page: Page, change: (controls: Control[]) => Control[]): Page => ({
  ...page,
  forms: page.forms.map((form) => ({ ...form, controls: change(form.controls) })),
});

/** A page with a button that we did not put there. */
const withButton = (page: Page, value: string): Page =>
  tampered(page, (controls) => [
    ...controls,
    { type: 'button', id: '', name: 'step', value, isChosen: false, options: [] },
  ]);

/** Presses a button that records nothing, with everything as it stands and some of it changed. */
const press = (me: Visitor, page: Page, step: string, changes: Typed = {}) =>
  me.send(page, page.path, { ...standing(page), ...changes, step });
const outcomeOf = async (reference: string, kind: Kind) =>
  (await everyItem(system())).findLast(
    (item) => item.pk === `CASE#${reference}` && item.type === 'task_done' && item.kind === kind,
  )?.outcome as Json;

const need = (row: number, statement: string): Typed => ({
  [`assessed.needs.${row}.needStatement`]: statement,
  [`assessed.needs.${row}.taskCodes`]: ['bathing', 'stairs'],
  [`assessed.needs.${row}.purposeCodes`]: ['23.1.f'],
  [`assessed.needs.${row}.recommendedAdaptation`]: 'A level floor',
  [`assessed.needs.${row}.reasoning`]: 'Cannot lift a leg.',
  [`assessed.needs.${row}.alternativesConsidered.0.option`]: 'Do nothing',
  [`assessed.needs.${row}.alternativesConsidered.0.finding`]: 'rejected',
  [`assessed.needs.${row}.alternativesConsidered.0.reason`]: 'Unsafe.',
  [`assessed.needs.${row}.necessary`]: 'yes',
  [`assessed.needs.${row}.appropriate`]: 'yes',
});
const occupation = (row: number, taskCode: string): Typed => ({
  [`assessed.occupations.${row}.taskCode`]: taskCode,
  [`assessed.occupations.${row}.ability`]: 'help_of_one',
  [`assessed.occupations.${row}.howAssessed`]: 'observed',
  [`assessed.occupations.${row}.problem`]: 'Pain <b>',
});
const rest: Typed = {
  outcome: 'assessed',
  'assessed.assessedOn-day': '20',
  'assessed.assessedOn-month': '11',
  'assessed.assessedOn-year': '2026',
  'assessed.mode': 'home_visit',
  'assessed.prognosis': 'stable',
  'assessed.urgency': 'non_urgent',
  'assessed.complexity': 'simple',
  'assessed.personAgrees': 'yes',
};

describe('the needs assessment form', () => {
  let on: Open;
  beforeAll(async () => {
    on = await open('needs_assessment');
  });

  it('grows by a row for each press, loses nothing that was typed, and records nothing', async () => {
    const before = await settledDigest(system());
    const typed = { ...rest, ...occupation(0, 'bathing'), ...need(0, 'Bathe <safely>') };
    const more = await press(on.me, on.page, 'add:assessed.needs', typed);
    const inside = await press(on.me, more, 'add:assessed.needs.0.alternativesConsidered');

    expect(more.status).toBe(200);
    expect([rowsOf(on.page, 'assessed.needs'), rowsOf(more, 'assessed.needs')]).toEqual([1, 2]);
    expect(rowsOf(inside, 'assessed.needs.0.alternativesConsidered')).toBe(2);
    expect(rowsOf(inside, 'assessed.needs.1.alternativesConsidered')).toBe(1);
    expect(standing(inside)).toMatchObject(
      Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value].flat()])),
    );
    expect(await tableDigest(system())).toBe(before);
  });

  it('leads the button of a new row to where the row will stand', () => {
    expect(on.page.html).toContain(`formaction="${on.page.path}#part-assessed-needs-list-1"`);
  });

  it('gives up one row and moves up those after it', async () => {
    const typed = {
      ...rest,
      ...occupation(0, 'bathing'),
      ...need(0, 'First'),
      ...need(1, 'Second'),
      ...need(2, 'Third'),
    };
    const two = await press(on.me, on.page, 'add:assessed.needs');
    const three = await press(on.me, two, 'add:assessed.needs');
    const fewer = await press(on.me, three, 'remove:assessed.needs.1', typed);

    expect(rowsOf(fewer, 'assessed.needs')).toBe(2);
    expect(standing(fewer)).toMatchObject({
      'assessed.needs.0.needStatement': ['First'],
      'assessed.needs.1.needStatement': ['Third'],
    });
  });

  it.each([
    'add:assessed.nothing',
    'remove:assessed.needs.x',
    'add:',
    'toString',
    'add:planned.works',
    'remove:assessed.needs.99',
  ])('comes back as it was from a button that it does not have (%s)', async (step) => {
    const back = await press(on.me, withButton(on.page, step), step, { ...rest, ...need(0, 'First') });

    expect(back.status).toBe(200);
    expect(standing(back)).toMatchObject({ 'assessed.needs.0.needStatement': ['First'] });
  });

  it('says what is still to do and what to think about, before anything is sent', async () => {
    const before = await settledDigest(system());
    const checked = await press(on.me, on.page, 'check', {
      ...rest,
      'assessed.urgency': 'urgent',
      ...need(0, 'Bathe safely'),
      'assessed.needs.0.alternativesConsidered.0.option': 'A bath lift',
      'assessed.equipment.0.item': 'Powered wheelchair',
    });
    const empty = await press(on.me, on.page, 'check', { outcome: 'assessed' });
    const text = textOf(checked);

    expect(checked.status).toBe(200);
    expect(text).toContain('Everyday task 1, which everyday task? Please choose an answer');
    expect(textOf(empty)).toContain('Does the person agree? Please choose an answer');
    expect(text).toContain('Urgent, and no interim measure');
    expect(text).toContain('Doing nothing is not among the alternatives');
    expect(text).toContain('give the reference of the postural assessment');
    expect(text).toContain('Link the need to an everyday task');
    for (const [, target = ''] of checked.html
      .matchAll(/<section class="app-found"[\s\S]*?<\/section>/g)
      .next()
      .value?.[0].matchAll(/href="#([^"]+)"/g) ?? [])
      expect(checked.html, target).toContain(`id="${target}"`);
    expect(await tableDigest(system())).toBe(before);
  });

  it('is checked with an item in it that was sent twice, and nothing is lost', async () => {
    const odd: Typed = { 'assessed.equipment.0.item': ['Bed', 'Chair'] };
    const checked = await press(on.me, on.page, 'check', { ...rest, ...need(0, 'Bathe'), ...odd });

    expect(checked.status).toBe(200);
    expect(textOf(checked)).toContain('Link the need to an everyday task');
    expect(standing(checked)).toMatchObject({ 'assessed.needs.0.needStatement': ['Bathe'] });
  });

  it('says an error at its own row, even where the row before was left empty, and sends several needs in the end', async () => {
    const { me, page, held } = on;
    const typed = {
      ...rest,
      ...occupation(0, 'bathing'),
      ...occupation(1, 'stairs'),
      ...occupation(2, 'toileting'),
      ...occupation(3, 'dressing'),
      ...need(1, 'Bathe'),
      ...need(2, 'Climb'),
      ...need(3, 'Dress'),
      'assessed.needs.3.reasoning': '',
      'assessed.needs.2.necessary': 'partly',
      'assessed.needs.2.necessaryWhy': 'Only upstairs.',
      'assessed.urgencyPicked': ['Carer breakdown'],
      'assessed.urgencyReasons.0': 'The stairs gate is broken.',
      'assessed.dwelling': 'A terrace',
      'assessed.occupations.0.risk.kind': 'A fall',
      'assessed.occupations.0.risk.likelihood': '4',
      'assessed.occupations.0.risk.harm': '3',
      'assessed.referrals.0.to': 'physiotherapy',
      'assessed.referrals.0.reason': 'Balance.',
    };
    let grown = page;
    for (const list of ['needs', 'needs', 'needs', 'occupations', 'occupations', 'occupations'])
      grown = await press(me, grown, `add:assessed.${list}`);
    const wrong = await me.send(grown, page.path, { ...standing(grown), ...typed });

    expect(wrong.status).toBe(422);
    expect(textOf(wrong)).toContain('Need 3, why does that meet the need? Please answer this');
    expect(wrong.html).toContain('href="#f-assessed-needs-2-reasoning"');
    expect(standing(wrong)).toMatchObject({ 'assessed.needs.2.needStatement': ['Dress'] });
    const sent = await me.send(wrong, page.path, {
      ...standing(wrong),
      'assessed.needs.2.reasoning': 'Balance on one leg.',
    });
    expect(sent.status).toBe(200);
    expect(sent.hops).toHaveLength(1);
    expect(textOf(sent)).toContain('Balance on one leg.');
    expect(await outcomeOf(held.reference, 'needs_assessment')).toMatchObject({
      occupations: [{ taskCode: 'bathing', risk: { kind: 'A fall', likelihood: 4, harm: 3 } }, {}, {}, {}],
      needs: [
        { needStatement: 'Bathe', taskCodes: ['bathing', 'stairs'] },
        { needStatement: 'Climb', necessary: { finding: 'partly', reason: 'Only upstairs.' } },
        { needStatement: 'Dress', reasoning: 'Balance on one leg.' },
      ],
      urgencyReasons: ['The stairs gate is broken.', 'Carer breakdown'],
      dwelling: 'A terrace',
      referrals: [{ to: 'physiotherapy', reason: 'Balance.' }],
      equipment: [],
    });
  });
});

describe('the sign-off page', () => {
  it('shows the recommendation as it will stand, and asks for a choice of one’s own', async () => {
    const { page, me } = await open('ot_sign_off');
    const text = textOf(page);
    const checked = await press(me, page, 'check', { outcome: 'signed' });

    expect(text).toContain('The assessment');
    expect(text).toContain('23.1.f – A bath or shower');
    expect(controlsOf(page).filter(({ type, isChosen }) => type !== 'textarea' && isChosen)).toEqual([]);
    expect(textOf(checked)).toContain('Your statement, with reasons and limits: please answer this');
  });
});

describe('the scheme of works form', () => {
  it('links lines to needs, puts estimates side by side, and keeps them', async () => {
    const { me, page, held } = await open('scheme_of_works');
    const typed: Typed = {
      outcome: 'planned',
      'planned.reasonableAndPracticable': 'yes',
      'planned.reasons': 'The floor allows it.',
      'planned.works.0.description': 'Level floor',
      'planned.works.0.forNeeds': ['0'],
      'planned.works.0.purposeCodes': ['23.1.f'],
      'planned.works.0.costPence': '6000',
      'planned.works.1.description': 'Rails',
      'planned.works.1.purposeCodes': ['23.1.a'],
      'planned.works.1.costPence': '250.50',
      'planned.estimates.0.contractor': 'Quarry Builders',
      'planned.estimates.0.totalPence': '6250.50',
      'planned.estimates.0.date-day': '2',
      'planned.estimates.0.date-month': 'nov',
      'planned.estimates.0.date-year': '2026',
      'planned.estimates.1.contractor': 'Dale & Sons',
      'planned.estimates.1.totalPence': '7000',
      'planned.estimates.1.date-day': '3',
      'planned.estimates.1.date-month': '11',
      'planned.estimates.1.date-year': '2026',
      'planned.feesPence': '0',
    };
    const grown = await press(me, page, 'add:planned.works');
    const checked = await press(me, grown, 'check', typed);

    expect(textOf(page)).toContain('Need 1');
    expect(textOf(checked)).toContain('Quarry Builders 2 November 2026 £6,250.50 Lowest');
    expect(textOf(checked)).toContain('Dale & Sons 3 November 2026 £7,000.00 £749.50');
    const sent = await me.send(checked, page.path, standing(checked));
    expect(sent.status).toBe(200);
    expect(await outcomeOf(held.reference, 'scheme_of_works')).toMatchObject({
      works: [{ forNeeds: [0], costPence: 600_000 }, { costPence: 25_050 }],
      feesPence: 0,
    });
  });
});

describe('the decision page', () => {
  let on: Open;
  beforeAll(async () => {
    on = await open('decision');
  });
  const approval: Typed = {
    outcome: 'approve',
    'approve.awardPence': '8950',
    'approve.reasonsPicked': ['recommended', 'means'],
    'approve.reasons.0': 'The <need> is clear.',
    'approve.conditions.0': 'Within 12 months.',
  };

  it('has everything on it: need, statement, means with the trace, works, what the rules allow, who pays, grounds, time', () => {
    const text = textOf(on.page);

    for (const part of [
      'What is difficult',
      'What is recommended',
      'What the occupational therapist says',
      'The works',
      'The means test',
      'How it is worked out, line by line',
      'Proposed award £8,950.00',
      'Who pays for what',
      'Grounds to look at',
      'To check before you decide',
      'The six months of the law',
      'These target times have not been checked',
    ])
      expect(text).toContain(part);
  });

  it('previews the letter as it would go out, with reasons picked and written, and records nothing', async () => {
    const before = await settledDigest(system());
    const preview = await press(on.me, on.page, 'preview', approval);
    const text = textOf(preview);

    expect(preview.status).toBe(200);
    expect(text).toContain('The letter as it would go out');
    expect(text).toContain('The award is £8,950.00');
    expect(text).toContain('An occupational therapist assessed your needs and recommends these works.');
    expect(text).toContain('The <need> is clear.');
    expect(text).toContain('If you disagree');
    expect(standing(preview)).toMatchObject({
      outcome: ['approve'],
      'approve.conditions.0': ['Within 12 months.'],
    });
    expect(await tableDigest(system())).toBe(before);
  });

  it('shows no letter where the decision cannot be sent, and says why', async () => {
    const preview = await press(on.me, on.page, 'preview', { ...approval, 'approve.awardPence': '9000' });

    expect(textOf(preview)).toContain('The rules allow at most £8,950.00');
    expect(textOf(preview)).not.toContain('The letter as it would go out');
  });

  it('points to a ground that follows from what only the officer knows, and bars an approval against it', async () => {
    const knows: Typed = {
      'officerAnswers.worksComplete': 'true',
      'officerAnswers.interestAcquired': 'not_known',
    };
    const checked = await press(on.me, on.page, 'check', { ...approval, ...knows });
    const refused = await on.me.send(on.page, on.page.path, { ...approval, ...knows });

    expect(textOf(checked)).toContain('The works are complete. (section 29(4))');
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('href="#f-officerAnswers-worksComplete"');
    expect(standing(refused)).toMatchObject({ 'officerAnswers.worksComplete': ['true'] });
  });

  it('brings a change of the case in without losing what was typed', async () => {
    const { me, page } = on;
    const stale = tampered(page, (controls) =>
      controls.map((one) => (one.name === 'digest' ? { ...one, value: 'A'.repeat(43) } : one)),
    );
    const looked = await press(me, stale, 'check', approval);

    expect(textOf(looked)).toContain('The case has changed');
    expect(standing(looked)).toMatchObject({ 'approve.awardPence': ['8950'] });
  });

  it('keeps lines that are left out by their place, with what only the officer knows', async () => {
    const { me, page, held } = on;
    const typed: Typed = {
      outcome: 'refuse',
      'officerAnswers.isExcludedBody': 'true',
      'refuse.grounds.0.code': 'applicant_not_eligible',
      'refuse.grounds.0.facts': 'A council.',
      'refuse.grounds.1.code': 'other',
      'refuse.grounds.1.facts': 'Another.',
    };
    const grown = await press(me, page, 'add:refuse.grounds');
    const sent = await me.send(grown, page.path, { ...standing(grown), ...typed });

    expect(sent.status).toBe(200);
    expect(await outcomeOf(held.reference, 'decision')).toMatchObject({
      outcome: 'refuse',
      grounds: [{ code: 'applicant_not_eligible' }, { code: 'other' }],
      officerAnswers: { isExcludedBody: true },
    });
    expect(textOf(sent)).toContain('A council.');
  });
});

describe('a part approval', () => {
  it('leaves out a line by its place in the scheme, for the facts that were written', async () => {
    const script = caseScript('01-adult-owner-dystonia');
    const { held, task, seen } = await advanceTo(system(), 'scheme_of_works', {
      application: anApplication(),
    });
    const [plan] = script.acts.scheme_of_works ?? [];
    const works = [
      ...((plan?.works ?? []) as Json[]),
      { description: 'A shed', purposeCodes: ['none'], costPence: 100_000 },
    ];
    await answer(system(), task, { ...firstAct(script, task), works });
    const deciding = await nextTask(system(), held.reference, seen, 'decision');
    const me = visitor(system());
    const link = await me.open(`/t/${deciding.secret}`);
    const page = await me.send(link, `${link.path}/identity`, { email: deciding.email });
    const typed: Typed = {
      outcome: 'part_approve',
      'part_approve.refusedLines.0.line': String(works.length - 1),
      'part_approve.refusedLines.0.code': 'purpose_not_in_section_23',
      'part_approve.refusedLines.0.facts': 'A shed is for no listed purpose.',
      'part_approve.awardPence': '8950',
    };
    const preview = await press(me, page, 'preview', typed);

    expect(textOf(preview)).toContain('A shed, £1,000.00');
    const sent = await me.send(preview, page.path, standing(preview));
    expect(sent.status).toBe(200);
    expect(await outcomeOf(held.reference, 'decision')).toMatchObject({
      refusedLines: [{ line: works.length - 1, code: 'purpose_not_in_section_23' }],
    });
    expect(
      (await call(system(), `/applications/${held.reference}`, { token: held.accessToken })).body.status,
    ).toBe('part_approved');
  });
});
