import { receivedEvent } from '#domain/record-of-case.ts';
import type { Evidence, StoredCase, Violation } from './evidence.ts';

const keys = ['pk', 'sk', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk'];

/** What an applicant said that nobody else would say by chance: who and where they are, and what they wrote. */
function saidBy({ events }: StoredCase): string[] {
  const { applicant, representative, need } = receivedEvent(events).application;
  const { address } = applicant;
  return [
    applicant.name,
    applicant.email,
    applicant.phone,
    applicant.dateOfBirth,
    applicant.nationalInsuranceNumber,
    address.line1,
    address.postcode,
    representative?.name,
    representative?.email,
    need.condition,
    ...need.difficulties.map(({ detail }) => detail),
    // Three letters turn up by chance in a random id.
  ].filter((text): text is string => text !== undefined && text.length > 4);
}

const secretLength = 43;

/** Everything in a text that has the form of a secret. */
const secretsLike = (text: string): string[] => text.match(/[\w-]{43,}/g) ?? [];

/**
 * I8: nothing that a person said is in a log line, an execution, a key, a subject or a refusal and its URL; and no secret of
 * a link is anywhere but in the mail that brought it.
 */
export function leaks(cases: StoredCase[], evidence: Evidence): Violation[] {
  const { items, mails = [], executions = [], logLines = [], answers = [] } = evidence;
  const said = [...new Set(cases.flatMap(saidBy))];
  // Links to tasks and to the tracker alike.
  const secrets = new Set(
    mails.flatMap(({ text }) => secretsLike(text).flatMap((word) => [word, word.slice(-secretLength)])),
  );
  const ran = executions.map(({ name, shown }) => `${name} ${shown}`);
  const quiet: [string, string[]][] = [
    ['a log line', logLines],
    ['an execution', ran],
    ['a key of the table', items.map((item) => keys.map((key) => item[key]).join(' '))],
    ['the subject of a mail', mails.map(({ subject }) => subject)],
    ['a refusal', answers.map(({ url, body }) => `${url} ${body}`)],
  ];
  const found = (what: string) => ({ invariant: 'I8', what });
  return [
    ...quiet.flatMap(([where, texts]) => {
      const all = texts.join('\n');
      const count = said.filter((word) => all.includes(word)).length;
      // The word itself must not go from one log into another.
      return count === 0 ? [] : [found(`${where} holds what a person said (${count} of it)`)];
    }),
    ...[
      ...quiet.slice(0, 2),
      ['the table', items.map((item) => JSON.stringify(item))] satisfies [string, string[]],
    ].flatMap(([where, texts]) =>
      texts.some((text) => secretsLike(text).some((word) => secrets.has(word)))
        ? [found(`${where} holds the secret of a link`)]
        : [],
    ),
  ];
}
