import * as z from 'zod/mini';
import { Programme } from './programme.ts';
import { Stage, Status } from './status.ts';
import { instant } from './text.ts';

const seconds = z.int().check(z.minimum(1), z.maximum(604_800));

/** An address that others may be told at: named, never a bare number, so that no address of AWS itself can be meant. */
const isPublic = ({ protocol, hostname, username, password, hash }: URL): boolean =>
  protocol === 'https:' &&
  /\.[a-z][a-z0-9-]*$/.test(hostname) &&
  !/(^|\.)(localhost|local|internal|invalid)$/.test(hostname) &&
  username + password + hash === '';

/** A receiver on the same laptop, for the local run. A deployment with one is refused. */
export const isOnThisMachine = (url: string): boolean => /^http:\/\/127\.0\.0\.1(:\d+)?\//.test(url);

function isAcceptable(url: string): boolean {
  return isOnThisMachine(url) || (URL.canParse(url) && isPublic(new URL(url)));
}

/** Another system that is told when the status of a case changes. */
export const Webhook = z.strictObject({
  /** What the log and the table call it. */
  name: z.string().check(z.regex(/^[a-z0-9-]{2,40}$/, 'Use lower-case letters, digits and hyphens')),
  url: z
    .string()
    .check(
      z.maxLength(500),
      z.refine(isAcceptable, 'Give an https address with a host name, or http://127.0.0.1:… on a laptop'),
    ),
  /** The name of the SecureString in Parameter Store that holds the secret. */
  secretParameter: z
    .string()
    .check(
      z.regex(
        /^(\/[A-Za-z0-9_.-]+){1,10}$/,
        'Name a parameter by its path, like /threshold/webhooks/finance',
      ),
    ),
  /** How long to wait after each try that failed; one try more than there are waits. */
  retrySeconds: z.optional(z.array(seconds).check(z.minLength(1), z.maxLength(20))),
});
export type Webhook = z.infer<typeof Webhook>;

/** Where a case stood after an event that changed its status. */
export const StatusChange = z.object({ sequence: z.int(), at: instant, status: Status, stage: Stage });
export type StatusChange = z.infer<typeof StatusChange>;

/** One status change that one receiver is owed, or was told. */
export const WebhookDelivery = z.extend(StatusChange, {
  pk: z.string(),
  sk: z.string(),
  reference: z.string(),
  programme: Programme,
  webhook: z.string(),
  tries: z.int(),
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

/** What a receiver is sent: an event by the names of CloudEvents 1.0, with nothing of a person. */
export const CaseStatusChanged = z.object({
  specversion: z.literal('1.0'),
  /** The same at every try, and in the header `webhook-id`. */
  id: z.string(),
  source: z.string(),
  type: z.literal('threshold.case.status_changed'),
  time: instant,
  subject: z.string(),
  datacontenttype: z.literal('application/json'),
  /** Orders the events of one case; six digits, so that it also sorts as text. */
  sequence: z.string(),
  data: z.object({
    reference: z.string(),
    programme: Programme,
    status: Status,
    stage: Stage,
    at: instant,
  }),
});
export type CaseStatusChanged = z.infer<typeof CaseStatusChanged>;
