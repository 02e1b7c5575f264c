import { ukDay } from '#domain/dates.ts';
import { dayInWords } from '#domain/day-in-words.ts';
import { formatPence } from '#domain/money.ts';
import type { StageNews } from '#domain/stage-news.ts';
import { letterUrl } from '#domain/tracker-secret.ts';
import type { DecisionLetter } from '#schemas/decision-letter.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { mailWordsFor } from '#words/mail-words.ts';
import { type Mail, type MailContent, mail, type Reading } from './mail.ts';

/** Whom a mail about a request goes to: the applicant, or whoever acts for them. */
export type Recipient = { name: string; email: string; actsForApplicant: boolean; reading: Reading };

type Settings = Pick<GrantsConfig, 'organisation'>;
type Said = Pick<MailContent, 'title' | 'paragraphs' | 'after' | 'letter'> & {
  /** The applicant's way to see more; whoever acts for them has none. */
  link?: { label: string; url: string } | undefined;
};

/**
 * A mail about a request, in the recipient's language. Whoever acts for the applicant is told why they get it, and that
 * the applicant has the link.
 */
function requestMail(caseId: string, to: Recipient, said: Said, config: Settings): Mail {
  const { mails } = mailWordsFor(to.reading.language);
  const { link, after = [], ...rest } = said;
  return mail(
    {
      ...rest,
      to: to.email,
      subject: mails.subject(said.title, caseId),
      greeting: mails.dear(to.name),
      ...(link && { actions: [link] }),
      after: [...(to.actsForApplicant ? [mails.actingFor] : []), ...after, ...(link ? [mails.private] : [])],
    },
    config,
    to.reading,
  );
}

const linkTo = (label: string, url: string | undefined) => (url === undefined ? undefined : { label, url });

const mailWords = ({ reading }: Recipient) => mailWordsFor(reading.language).mails;

/** Tells the applicant that the request has arrived, and how to follow it. */
export function acknowledgementMail(
  caseId: string,
  to: Recipient,
  url: string | undefined,
  config: Settings,
): Mail {
  const { received, reference, track } = mailWords(to);
  return requestMail(
    caseId,
    to,
    {
      title: received.title,
      paragraphs: [`${received.thanks} ${reference(caseId)}`, received.next, received.wait],
      link: linkTo(track, url),
      after: [received.keep],
    },
    config,
  );
}

/** Tells the applicant that the request has reached a stage, or has gone back to one: who has it and what comes next. */
export function stageMail(
  caseId: string,
  to: Recipient,
  news: StageNews,
  decisionDueBy: string | undefined,
  url: string | undefined,
  config: Settings,
): Mail {
  const { reached, wentBack, standing, track } = mailWords(to);
  const stages = mailWordsFor(to.reading.language).stages.named;
  const { title, next } = news.how === 'reached' ? reached[news.stage] : wentBack[news.stage];
  const { assignee, dueBy } = news.event;
  const day = (instantOrDay: string) => dayInWords(ukDay(instantOrDay), to.reading.language);
  const name = { assessing: stages.assessment, planning_works: stages.works, deciding: stages.decision };
  const role =
    assignee.role === undefined ? [] : [standing.isWith(assignee.name, standing.roles[assignee.role])];
  return requestMail(
    caseId,
    to,
    {
      title,
      paragraphs: [
        [...role, standing.stage(name[news.stage])].join(' '),
        next,
        news.stage === 'deciding' && decisionDueBy !== undefined
          ? standing.lawSays(day(decisionDueBy))
          : standing.expected(day(dueBy)),
      ],
      link: linkTo(track, url),
    },
    config,
  );
}

/**
 * Sends the decision in writing: the whole letter, with its reasons, its figures and where to go with a disagreement.
 *
 * @param url the applicant's tracker; their letter as a page, from where it can be printed, is below it
 */
export function decisionMail(
  caseId: string,
  to: Recipient,
  letter: DecisionLetter,
  url: string | undefined,
  config: Settings,
): Mail {
  const { decision } = mailWords(to);
  const { outcome, awardPence = 0, sections = [] } = letter;
  return requestMail(
    caseId,
    to,
    {
      title: decision.title,
      paragraphs: [
        outcome === 'refused' ? decision.refused : decision[outcome](formatPence(awardPence)),
        decision.person,
      ],
      link: linkTo(decision.letter, url && letterUrl(url)),
      letter: sections,
    },
    config,
  );
}

/** Confirms that a request has ended without a decision. */
export function endedMail(
  caseId: string,
  to: Recipient,
  how: 'withdrawn' | 'lapsed',
  config: Settings,
): Mail {
  const { ended } = mailWords(to);
  return requestMail(caseId, to, { title: ended.title, paragraphs: [ended[how], ended.again] }, config);
}
