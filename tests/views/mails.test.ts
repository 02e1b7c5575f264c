import { describe, expect, it } from 'vitest';
import type { StageNews } from '#domain/stage-news.ts';
import { letterUrl } from '#domain/tracker-secret.ts';
import { grantsConfig as config } from '#infra/grants.config.ts';
import { eventOf, opens } from '#tests/support/a-case.ts';
import { aTask } from '#tests/support/a-task.ts';
import { sampleDecisions } from '#tests/support/sample-letters.ts';
import { htmlFaults } from '#tests/support/sound-html.ts';
import {
  acknowledgementMail,
  decisionMail,
  endedMail,
  type Recipient,
  stageMail,
} from '#views/emails/applicant-mails.ts';
import { codeMail, detailsChangedMail, newAddressMail, oldAddressMail } from '#views/emails/contact-mails.ts';
import { draftMail } from '#views/emails/draft-mails.ts';
import { freshLinksMail } from '#views/emails/fresh-links-mail.ts';
import type { Mail } from '#views/emails/mail.ts';
import { closedMail, escalationMail, taskMail, unreachedMail } from '#views/emails/task-mails.ts';

const caseId = 'DFG-7K3M-9QXA-HA';
const secret = 'A'.repeat(43);
const url = `https://grants.example/track/DFG7K3M9QXAHA${secret}`;
const taskUrl = `https://grants.example/t/${secret}`;
const until = '2026-12-24T09:00:00.000Z';

/** Somebody whose name tries to be a link, and a tag. */
const applicant: Recipient = {
  name: 'Dele <b>www.evil.example https://evil.example',
  email: 'dele@example.org',
  actsForApplicant: false,
  reading: {},
};
const representative: Recipient = { ...applicant, name: 'Kemi Adeyemi', actsForApplicant: true };

const opened = (slot: 'needs_assessment' | 'scheme_of_works' | 'decision', role = 'occupational_therapist') =>
  eventOf(
    { ...opens(slot), assignee: { name: 'Amara Okafor', personId: 'amara', role } } as ReturnType<
      typeof opens
    >,
    2,
  ) as StageNews['event'];
const news = {
  assessing: { how: 'reached', stage: 'assessing', event: opened('needs_assessment') },
  planning: {
    how: 'reached',
    stage: 'planning_works',
    event: opened('scheme_of_works', 'technical_officer'),
  },
  deciding: { how: 'reached', stage: 'deciding', event: opened('decision', 'decision_maker') },
  'assessing again': { how: 'wentBack', stage: 'assessing', event: opened('needs_assessment') },
  'planning again': { how: 'wentBack', stage: 'planning_works', event: opened('scheme_of_works') },
} satisfies Record<string, StageNews>;

const person = { name: 'Amara Okafor', email: 'amara@council.example' };
const taskSlots = [
  'information:request',
  'needs_assessment',
  'ot_sign_off',
  'scheme_of_works',
  'decision',
] as const;

/** Every mail that a person can get, with what they are asked to open: at most one thing, but for fresh links. */
const everyMail: Record<string, { mail: Mail; links: string[] }> = {
  received: { mail: acknowledgementMail(caseId, applicant, url, config), links: [url] },
  ...Object.fromEntries(
    Object.entries(news).map(([name, one]) => [
      name,
      { mail: stageMail(caseId, applicant, one, '2027-05-20', url, config), links: [url] },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(sampleDecisions()).map(([name, letter]) => [
      `decision: ${name}`,
      { mail: decisionMail(caseId, applicant, letter, url, config), links: [letterUrl(url)] },
    ]),
  ),
  withdrawn: { mail: endedMail(caseId, applicant, 'withdrawn', config), links: [] },
  'work withdrawn': { mail: closedMail(aTask('needs_assessment'), 'withdrawn', config), links: [] },
  'work lapsed': { mail: closedMail(aTask('needs_assessment'), 'lapsed', config), links: [] },
  lapsed: { mail: endedMail(caseId, applicant, 'lapsed', config), links: [] },
  'to a representative': {
    mail: stageMail(caseId, representative, news.deciding, undefined, undefined, config),
    links: [],
  },
  ...Object.fromEntries(
    taskSlots.flatMap((slot) =>
      (['opened', 'reminder', 'reassigned'] as const).map((mailDue) => [
        `task: ${slot}, ${mailDue}`,
        {
          mail: taskMail(aTask(slot, { mailDue }), person, taskUrl, until, undefined, config),
          links: [taskUrl],
        },
      ]),
    ),
  ),
  stuck: {
    mail: escalationMail(
      aTask('needs_assessment'),
      person.email,
      'https://grants.example/tasks/x',
      undefined,
      config,
    ),
    links: ['https://grants.example/tasks/x'],
  },
  unreached: { mail: unreachedMail(caseId, 2, person.email, config), links: [] },
  code: { mail: codeMail('new@example.org', '123456', until, config), links: [] },
  'new address': { mail: newAddressMail(caseId, applicant, url, config), links: [url] },
  'old address': { mail: oldAddressMail(caseId, 'old@example.org', until, config), links: [] },
  'details changed': { mail: detailsChangedMail(caseId, applicant, until, config), links: [] },
  draft: { mail: draftMail('link', 'a@example.org', url, until, config), links: [url] },
  'fresh links': {
    mail: freshLinksMail(
      'a@example.org',
      [
        { reference: caseId, url },
        { reference: caseId, kind: 'decision', url: taskUrl },
      ],
      config,
    ),
    links: [url, taskUrl],
  },
};

const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '' && word !== '--');
/** What the body of the HTML says: its text without its tags. */
const readHtml = (html: string) =>
  words(unescaped((/<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '').replaceAll(/<[^>]+>/g, ' ')));
/** The text without the marks of its lists, which the HTML draws. */
const readText = (text: string) => words(text.replaceAll(/^(-|\d+\.) /gm, ''));

describe.each(Object.entries(everyMail))('a mail: %s', (name, { mail, links }) => {
  it('has a subject that says nothing of the person or their health, and names the case', () => {
    expect(mail.subject).not.toMatch(/dele|adeyemi|dystonia|shower|approved|refused|<|evil/i);
    expect(mail.subject.length).toBeLessThan(80);
    if (name !== 'code' && name !== 'draft') expect(mail.subject).toContain(caseId);
  });

  it('says the same as text and as HTML', () => {
    expect(readHtml(mail.html)).toEqual(readText(mail.text));
  });

  it('shows each link in full, asks for one thing, and has no other link', () => {
    const linked = [...mail.html.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)];

    expect(linked.map(([, href]) => unescaped(href ?? ''))).toEqual(links);
    expect(linked.map(([, , shown]) => unescaped(shown ?? ''))).toEqual(links);
    expect(mail.text.match(/\bhttps?:\/\/\S+/g) ?? []).toEqual(links);
    expect(mail.text).not.toMatch(/\bwww\.\w/);
    expect(mail.html).not.toMatch(/<(img|script|form|style|link)\b/);
  });

  it('says who it is from, and how to check that it is real', () => {
    expect(mail.text).toContain(config.organisation.name);
    expect(mail.text).toContain(`Telephone ${config.organisation.telephone}`);
    expect(mail.text).toContain('Not sure that this is from us?');
    expect(mail.text).toMatch(/never ask for a password or for bank details/);
  });

  it('is sound HTML in a language, with one heading above the others', async () => {
    expect(await htmlFaults(mail.html, { 'no-inline-style': 'off' })).toEqual([]);
    expect(mail.html).toContain('<html lang="en">');
    expect(mail.html.match(/<h1/g)).toHaveLength(1);
  });
});

describe('a mail about a stage', () => {
  it('says who has the request, what the tracker calls the stage, and by when', () => {
    const { text } = stageMail(caseId, applicant, news.planning, undefined, url, config);

    expect(text).toContain('It is with Amara Okafor, a technical officer.');
    expect(text).toContain('On your tracker, this stage is called “The works are planned and priced”.');
    expect(text).toContain('We expect this to be done by 6 January 2027.');
  });

  it('names the day of the law where the request is being decided', () => {
    const { text } = stageMail(caseId, applicant, news.deciding, '2027-05-20', url, config);

    expect(text).toContain('The law says that we must decide by 20 May 2027.');
  });

  it('that the request went back says that this is no refusal', () => {
    const { text } = stageMail(caseId, applicant, news['assessing again'], undefined, url, config);

    expect(text).toContain('This does not mean that the answer is no');
  });
});

describe('a mail to whoever acts for the applicant', () => {
  it('says why they get it, and has no link: the tracker is the applicant’s own', () => {
    const mails = [
      acknowledgementMail(caseId, representative, undefined, config),
      stageMail(caseId, representative, news.assessing, undefined, undefined, config),
      decisionMail(caseId, representative, sampleDecisions().refused, undefined, config),
    ];

    for (const { text } of mails) {
      expect(text).toContain('because you act for the person who applied');
      expect(text).not.toMatch(/https?:|The link is only for you/);
    }
  });
});

describe('a mail to somebody who needs large print', () => {
  it('is in 18 points, and says the same', () => {
    const large = acknowledgementMail(caseId, { ...applicant, reading: { largePrint: true } }, url, config);

    expect(large.html).toContain('font-size: 18pt');
    expect(large.text).toBe(everyMail.received?.mail.text);
    expect(everyMail.received?.mail.html).not.toContain('18pt');
  });
});

describe('the mail with a decision', () => {
  it('carries the whole letter: its reasons, its figures, its next steps and where to go', () => {
    const { text } = decisionMail(caseId, applicant, sampleDecisions().partApproved, url, config);

    for (const part of [
      'Your request has been approved in part. The award is £11,450.00.',
      'What is left out',
      '- Level-access shower: £8,500.00',
      '- Award: £11,450.00',
      '1. You get a benefit that means',
      'What to do next',
      'Local Government and Social Care Ombudsman',
      'How the grant is paid',
    ])
      expect(text).toContain(part);
  });
});

describe('the mail about a task of the applicant that is overdue', () => {
  const overdue = aTask('information:validity', { escalatedAt: '2099-01-01T09:00:00.000Z' });
  const { subject, text } = escalationMail(overdue, person.email, taskUrl, undefined, config);

  it('asks a lead to telephone, and does not speak as if the lead had to answer', () => {
    expect(subject).toMatch(/^Overdue: something from the applicant/);
    expect(text).toMatch(/Please telephone them/);
    expect(text).not.toMatch(/from you|pass it to a colleague/);
  });

  it('has no link that only the applicant can open', () => {
    expect(text).not.toContain(taskUrl);
  });
});
