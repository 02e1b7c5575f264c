import { formatPence } from '#domain/money.ts';
import type { DecisionLetter } from '#schemas/decision-letter.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { type Mail, mail } from './mail.ts';

type Recipient = { name: string; email: string };

const track = (url: string) => ({ label: 'See where your request stands', url });

/** Tells the applicant that the request has arrived, and how to follow it. */
export const acknowledgementMail = (caseId: string, to: Recipient, url: string, config: GrantsConfig): Mail =>
  mail(
    {
      to: to.email,
      subject: `We have your request (${caseId})`,
      greeting: `Dear ${to.name}`,
      paragraphs: [
        `Thank you. We have received your request. Your reference is ${caseId}.`,
        'Next, we check whether anything is missing, and an occupational therapist is asked to assess what you need.',
        'Please do not start any works, and do not buy anything, before you have our decision. That can mean that you get no grant.',
      ],
      actions: [track(url)],
      after: ['Keep this email. The link is only for you: whoever has it can see your request.'],
    },
    config,
  );

/** Sends the decision in writing: the whole letter, with its reasons, its figures and where to go with a disagreement. */
export function decisionMail(
  caseId: string,
  to: Recipient,
  letter: DecisionLetter,
  url: string,
  config: GrantsConfig,
): Mail {
  const { outcome, awardPence, sections = [] } = letter;
  const result =
    outcome === 'refused'
      ? 'We are sorry: your request has been refused.'
      : `Your request has been approved${outcome === 'part_approved' ? ' in part' : ''}. The award is ${formatPence(awardPence ?? 0)}.`;
  return mail(
    {
      to: to.email,
      subject: `The decision on your request (${caseId})`,
      greeting: `Dear ${to.name}`,
      paragraphs: [result, 'A person made this decision. The letter is below, and it is kept at the link.'],
      actions: [track(url)],
      sections,
    },
    config,
  );
}

/** Confirms that a request has ended without a decision. */
export const endedMail = (
  caseId: string,
  to: Recipient,
  how: 'withdrawn' | 'lapsed',
  config: GrantsConfig,
): Mail =>
  mail(
    {
      to: to.email,
      subject: `Your request has ended (${caseId})`,
      greeting: `Dear ${to.name}`,
      paragraphs: [
        how === 'withdrawn'
          ? 'You withdrew your request, so we have stopped work on it. Nobody decided anything.'
          : 'We asked you for information and did not hear from you, so we have stopped work on your request. Nobody decided anything.',
        'You can apply again at any time. If this is a mistake, please call us.',
      ],
    },
    config,
  );
