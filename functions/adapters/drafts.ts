import { ConditionalCheckFailedException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { addressFor, type DraftLife } from '#domain/draft/draft-life.ts';
import type { Answers } from '#domain/draft/question.ts';
import { sameAddress } from '#domain/people.ts';
import { Refusal } from '#domain/refusal.ts';
import { type DraftMail, DraftRecord } from '#schemas/draft-record.ts';
import { type CasesTable, draftKey, draftsKey, personKey, timeToLive } from './cases-table.ts';
import { countAction, type Rate, tooManyFrom } from './rate-counters.ts';
import { type Action, transact } from './write-case.ts';

const overtaken = () => new Refusal('Overtaken', 'The draft was changed at the same moment. Try again');

/**
 * Keeps a new draft, and counts it for where it came from. One transaction.
 *
 * @throws Refusal `TooManyTries` where a source has begun as many as it may
 */
export async function beginDraft(table: CasesTable, draft: DraftRecord, rate: Rate): Promise<void> {
  const item = { ...draftKey(draft.draftId), ...draft, ttl: timeToLive(draft.expiresAt) };
  const failed = await transact(table, [
    { Update: countAction(table, rate, draft.begunAt) },
    { Put: { TableName: table.tableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' } },
  ]);
  if (failed === 0) throw tooManyFrom(rate, draft.begunAt);
  if (failed !== undefined) throw overtaken();
}

/** A draft by its id, or undefined where there is none, or none any more. Nobody is shown it without a secret of it. */
export async function readDraft(table: CasesTable, draftId: string): Promise<DraftRecord | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.tableName, Key: draftKey(draftId), ConsistentRead: true }),
  );
  return Item === undefined ? undefined : DraftRecord.parse(Item);
}

type Change = {
  set: Record<string, unknown>;
  remove?: string[];
  condition: string;
  values?: Record<string, unknown>;
};

function update(
  table: CasesTable,
  draftId: string,
  { set, remove = [], condition, values }: Change,
): UpdateCommandInput & { UpdateExpression: string } {
  const names = [...Object.keys(set), ...remove];
  const settings = Object.keys(set).map((name) => `#${name} = :${name}`);
  return {
    TableName: table.tableName,
    Key: draftKey(draftId),
    UpdateExpression: [
      settings.length > 0 && `SET ${settings.join(', ')}`,
      remove.length > 0 && `REMOVE ${remove.map((name) => `#${name}`).join(', ')}`,
    ]
      .filter(Boolean)
      .join(' '),
    ConditionExpression: condition,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ...((settings.length > 0 || values !== undefined) && {
      ExpressionAttributeValues: {
        ...Object.fromEntries(Object.entries(set).map(([name, value]) => [`:${name}`, value])),
        ...values,
      },
    }),
  };
}

/** Makes a change. Returns false where its condition no longer held. */
async function change(table: CasesTable, draftId: string, what: Change): Promise<boolean> {
  try {
    await table.client.send(new UpdateCommand(update(table, draftId, what)));
    return true;
  } catch (error) {
    // A draft that is being sent in another tab is about to be changed.
    if (error instanceof ConditionalCheckFailedException || error instanceof TransactionConflictException)
      return false;
    throw error;
  }
}

/** Where a draft is found: by whom it is, so that they can have a new link, and by when they have to be mailed. */
function indexed(table: CasesTable, draftId: string, email: string | undefined, dueAt: string) {
  const keys = ['gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk'];
  return email === undefined
    ? { set: {}, remove: keys }
    : {
        set: {
          gsi1pk: draftsKey(table.organisationId),
          gsi1sk: `${dueAt}#${draftId}`,
          gsi2pk: personKey(email),
          gsi2sk: `DRAFT#${draftId}`,
        },
        remove: [],
      };
}

const unchanged = 'version = :seen AND attribute_not_exists(sentAs)';
const lives = ({ expiresAt }: DraftLife) => ({ expiresAt, ttl: timeToLive(expiresAt) });

/**
 * Keeps changed answers. One write, on the condition that nothing was written since the draft was read.
 *
 * @throws Refusal `Overtaken` when something was
 */
export async function saveAnswers(
  table: CasesTable,
  draft: DraftRecord,
  answers: Answers,
  life: DraftLife,
): Promise<void> {
  const { set, remove } = indexed(table, draft.draftId, addressFor({ ...draft, answers }), life.warnAt);
  const isSaved = await change(table, draft.draftId, {
    set: { answers, version: draft.version + 1, ...lives(life), ...set },
    remove,
    condition: unchanged,
    values: { ':seen': draft.version },
  });
  if (!isSaved) throw overtaken();
}

const mailsAnHour = 3;

/**
 * Has the link mailed to an address, which the draft keeps. One transaction, that counts it for the address and for
 * where the request came from.
 *
 * @throws Refusal `TooManyTries`, or `Overtaken` where the draft was changed since it was read
 */
export async function askForLink(
  table: CasesTable,
  draft: DraftRecord,
  email: string,
  life: DraftLife,
  rate: Rate,
  now: string,
): Promise<void> {
  const perAddress: Rate = {
    what: 'draft_mails',
    source: sameAddress(email),
    most: mailsAnHour,
    windowSeconds: 3600,
  };
  const { set, remove } = indexed(table, draft.draftId, email, now);
  const failed = await transact(table, [
    { Update: countAction(table, rate, now) },
    { Update: countAction(table, perAddress, now) },
    {
      Update: update(table, draft.draftId, {
        set: {
          sendTo: email,
          mailDue: 'link' satisfies DraftMail,
          unsettledSince: now,
          version: draft.version + 1,
          ...lives(life),
          ...set,
        },
        remove,
        condition: unchanged,
        values: { ':seen': draft.version },
      }),
    },
  ]);
  if (failed === 2) throw overtaken();
  if (failed !== undefined) throw tooManyFrom(failed === 0 ? rate : perAddress, now);
}

/**
 * Puts the warning before its end on its way for a draft that was found to be due: one conditional write, so that two
 * sweeps at once make one mail.
 *
 * @param due the place in the work index at which it was found: a draft that was changed since is due later
 * @returns false where another sweep was first, or something else is still to be mailed
 */
export const askForWarning = (
  table: CasesTable,
  draftId: string,
  due: string,
  now: string,
): Promise<boolean> =>
  change(table, draftId, {
    set: { mailDue: 'warning' satisfies DraftMail, unsettledSince: now },
    condition: 'gsi1sk = :due AND attribute_not_exists(mailDue) AND attribute_not_exists(sentAs)',
    values: { ':due': due },
  });

/** Lets one more secret open a draft, known by its hash. Returns false where there is no such draft to open. */
export async function addDraftLink(table: CasesTable, draftId: string, hash: string): Promise<boolean> {
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.tableName,
        Key: draftKey(draftId),
        UpdateExpression: 'SET hashes = list_append(hashes, :hash)',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(sentAs)',
        ExpressionAttributeValues: { ':hash': [hash] },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Notes that a mail has gone out. After the warning, nothing more is due unless the draft is changed. */
export const draftMailed = (
  table: CasesTable,
  { draftId, mailDue, unsettledSince }: DraftRecord,
  warnAt: string,
): Promise<boolean> =>
  change(table, draftId, {
    set: mailDue === 'link' ? { gsi1sk: `${warnAt}#${draftId}` } : {},
    remove: ['mailDue', 'unsettledSince', ...(mailDue === 'link' ? [] : ['gsi1pk', 'gsi1sk'])],
    condition: 'unsettledSince = :since',
    values: { ':since': unsettledSince },
  });

/** Marks a draft as sent, in the transaction that makes the case: what it held is in the case from now on. */
export const sendingOf =
  (table: CasesTable, draft: DraftRecord, waits: { draftSeconds: number }) =>
  (reference: string, at: string): Action => ({
    Update: update(table, draft.draftId, {
      set: {
        sentAs: reference,
        sentAt: at,
        answers: {},
        version: draft.version + 1,
        expiresAt: new Date(Date.parse(at) + waits.draftSeconds * 1000).toISOString(),
        ttl: timeToLive(at) + waits.draftSeconds,
      },
      remove: ['sendTo', 'mailDue', 'unsettledSince', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk'],
      condition: unchanged,
      values: { ':seen': draft.version },
    }),
  });
