import * as z from 'zod/mini';
import { emailAddress } from './text.ts';

const domainName = z
  .string()
  .check(
    z.regex(
      /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/,
      'Use a name such as grants.example.org',
    ),
  );
const certificateArn = z
  .string()
  .check(
    z.regex(
      /^arn:aws[\w-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/,
      'Use the ARN of a certificate in ACM',
    ),
  );
const webAclArn = z
  .string()
  .check(
    z.regex(
      /^arn:aws[\w-]*:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]+\/[\w-]+$/,
      'Use the ARN of a web ACL for CloudFront, which is in us-east-1',
    ),
  );
const concurrency = z.int().check(z.minimum(1), z.maximum(1_000));

/** How often requests may come, for one route or for all: so many a second, and so many at once. */
export const Throttle = z.strictObject({
  ratePerSecond: z.int().check(z.minimum(1), z.maximum(10_000)),
  burst: z.int().check(z.minimum(1), z.maximum(5_000)),
});
export type Throttle = z.infer<typeof Throttle>;

/**
 * What differs between deployments of one organisation's service, beside what functions have to know (`GrantsConfig`).
 * Every field has a default that costs nothing while nobody uses the service; checked at synth.
 */
export const Deployment = z
  .strictObject({
    /** What links in mails start with, where that is neither the API's own address nor `domain`. */
    publicUrl: z.optional(z.url({ protocol: /^https?$/ })),
    /** The sender's address is verified in the account already: the stack neither makes nor deletes it. */
    mailIdentityExists: z._default(z.boolean(), false),
    /** While the account is in the SES sandbox, AWS asks permission on the identity of each recipient too. */
    sandboxRecipients: z._default(z.array(emailAddress), []),
    /** Every request, and those that start mails or guess at secrets less often. */
    throttle: z._default(Throttle, { ratePerSecond: 50, burst: 100 }),
    submissionThrottle: z._default(Throttle, { ratePerSecond: 20, burst: 50 }),
    linkThrottle: z._default(Throttle, { ratePerSecond: 10, burst: 20 }),
    /**
     * How many of the account's concurrent executions are kept for each kind of function, and at most used by it. None by
     * default: a new account has 10 in all, of which AWS lets nobody reserve any; there the throttles hold requests
     * back, and the stream and the schedules call one function at a time anyway.
     */
    reservedConcurrency: z._default(
      z.strictObject({
        http: z.optional(concurrency),
        step: z.optional(concurrency),
        background: z.optional(concurrency),
      }),
      {},
    ),
    /** A mail when the month's bill goes past 80 % of this, and when it is expected to go past it. 0 for none. */
    monthlyBudgetDollars: z._default(z.int().check(z.minimum(0), z.maximum(100_000)), 5),
    /** Who hears of alarms and of the budget: the organisation's service address unless given. */
    alertAddress: z.optional(emailAddress),
    /** One dashboard; CloudWatch gives an account three before it charges 3 dollars a month for each. */
    dashboard: z._default(z.boolean(), true),
    /** X-Ray on every function and the machine: a third of the running cost at list prices. */
    tracing: z._default(z.boolean(), false),
    /** With tracing, the share of executions of the machine that are traced. AWS lets nobody choose it for functions. */
    traceShare: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.05),
    /** A key of your own for everything that holds something personal: the table and the undelivered. 1 dollar a month. */
    customerKey: z._default(z.boolean(), false),
    /** Your own address. The certificate is in the stack's region, or in us-east-1 with `firewall`. */
    domain: z.optional(z.strictObject({ name: domainName, certificateArn })),
    /** CloudFront with AWS WAF in front, and no way past it. From about 10 dollars a month. */
    firewall: z.optional(z.strictObject({ webAclArn })),
    /** A table that was restored, or kept from an earlier stack, in place of a new one (docs/operations.md). */
    existingTable: z.optional(
      z.strictObject({
        name: z.string().check(z.regex(/^[\w.-]{3,255}$/)),
        /** The last part of its stream's ARN: the instant at which the stream was switched on. */
        streamLabel: z
          .string()
          .check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+$/, 'Use the label of the stream, which is an instant')),
      }),
    ),
  })
  .check(
    z.refine(
      ({ domain, firewall }) =>
        firewall === undefined || domain === undefined || domain.certificateArn.includes(':us-east-1:'),
      {
        error: 'CloudFront takes certificates of us-east-1 only',
        path: ['domain', 'certificateArn'],
      },
    ),
  );
export type Deployment = z.infer<typeof Deployment>;
