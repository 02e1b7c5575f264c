import type { ChainedEvent } from '#domain/event-chain.ts';
import { CaseEvent } from '#schemas/case-event.ts';
import { CaseRecord } from '#schemas/case-record.ts';
import { LinkRecord } from '#schemas/link-record.ts';
import { TaskRecord } from '#schemas/task-record.ts';

export type Item = Record<string, unknown>;

/** A mail as it arrived. */
export type ArrivedMail = { to: string[]; subject: string; text: string };

/** An execution of the workflow: its name, how it stands, and everything that Step Functions would show of it. */
export type SeenExecution = { name: string; status: string; shown: string };

/** What the service answered to somebody: the URL is part of what must hold nothing personal. */
export type SeenAnswer = { url: string; status: number; body: string };

/** A submission that was acknowledged: what was sent, as the schema reads it. */
export type Accepted = { reference: string; application: unknown };

/** What a run has left behind. What is absent is not looked at. */
export type Evidence = {
  /** When the table was read, UTC. */
  at: string;
  items: Item[];
  mails?: ArrivedMail[];
  /** Since when the mailbox has kept them, UTC: always, unless said. */
  mailsSince?: string;
  executions?: SeenExecution[];
  logLines?: string[];
  /** Refusals, with the URLs they came from. */
  answers?: SeenAnswer[];
  accepted?: Accepted[];
  /** What each link of a mail answers to a GET, by the hash of its secret. */
  linkAnswers?: Map<string, number>;
  /** Links that differ, or whose cases do, after nothing but safe methods. */
  changedByLooking?: string[];
  /** Whether services failed on purpose, which may repeat a mail. */
  withFaults: boolean;
};

/** One case as the table holds it. The events keep their stored form, which is what the hashes are of. */
export type StoredCase = {
  caseId: string;
  record: CaseRecord;
  storedEvents: ChainedEvent[];
  events: CaseEvent[];
  tasks: TaskRecord[];
  links: LinkRecord[];
};

/** Something that must never be: which invariant, which case, and what is wrong. */
export type Violation = { invariant: string; caseId?: string; what: string };

/** The secrets of the task links in a mail. */
export const taskSecretsIn = ({ text }: Pick<ArrivedMail, 'text'>): string[] =>
  [...text.matchAll(/\/t\/([\w-]{43})/g)].map(([, secret = '']) => secret);

const withoutKeys = ({ pk, sk, ...event }: Item): ChainedEvent => event as ChainedEvent;

/**
 * The cases of a table, in the order of their references.
 *
 * @returns also a sentence for each item that no longer has its form
 */
export function casesOf(items: Item[]): { cases: StoredCase[]; unreadable: Violation[] } {
  const unreadable: Violation[] = [];
  const links = Map.groupBy(
    items.filter(({ sk }) => sk === 'LINK').map((item) => LinkRecord.parse(item)),
    ({ caseId }) => caseId,
  );
  const byCase = Map.groupBy(
    items.filter(({ pk }) => String(pk).startsWith('CASE#')),
    ({ pk }) => String(pk).slice('CASE#'.length),
  );
  const cases = [...byCase]
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([caseId, own]) => {
      const ofKind = (prefix: string) =>
        own
          .filter(({ sk }) => String(sk).startsWith(prefix))
          .toSorted((one, other) => String(one.sk).localeCompare(String(other.sk)));
      try {
        const [record] = ofKind('CASE');
        if (record === undefined) throw new Error('there is no record of it');
        const storedEvents = ofKind('EVENT#').map(withoutKeys);
        return [
          {
            caseId,
            record: CaseRecord.parse(record),
            storedEvents,
            events: storedEvents.map((event) => CaseEvent.parse(event)),
            tasks: ofKind('TASK#').map((item) => TaskRecord.parse(item)),
            links: links.get(caseId) ?? [],
          },
        ];
      } catch (error) {
        unreadable.push({
          invariant: 'I1',
          caseId,
          what: `it cannot be read: ${error instanceof Error ? error.message : 'no reason given'}`,
        });
        return [];
      }
    });
  return { cases, unreadable };
}
