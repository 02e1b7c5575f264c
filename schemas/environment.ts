import * as z from 'zod/mini';
import type { GrantsConfig } from './grants-config.ts';

const name = z.string().check(z.minLength(3));

/**
 * The grants configuration as it travels: JSON, in a variable on a laptop and inside the bundle when deployed. It was
 * checked as a whole where it was written (infra/grants.config.ts), so a cold start only makes sure that it is there.
 */
export const GrantsConfigJson = z.pipe(
  z.pipe(
    z.string(),
    z.transform((json, context): unknown => {
      try {
        return JSON.parse(json);
      } catch {
        context.issues.push({ code: 'custom', input: json, message: 'GRANTS_CONFIG is not JSON' });
        return z.NEVER;
      }
    }),
  ),
  z.custom<GrantsConfig>((value) => typeof value === 'object' && value !== null && 'organisation' in value),
);

/** What every function needs. */
export const StepEnvironment = z.object({ CASES_TABLE: name, GRANTS_CONFIG: GrantsConfigJson });
export type StepEnvironment = z.infer<typeof StepEnvironment>;

const publicUrl = z.url({ protocol: /^https?$/ }).check(z.overwrite((url) => url.replace(/\/+$/, '')));

/** What a function that serves pages needs: links never start with a request's Host. */
export const HttpEnvironment = z.extend(StepEnvironment, { PUBLIC_URL: publicUrl });
export type HttpEnvironment = z.infer<typeof HttpEnvironment>;

const arn = z.string().check(z.startsWith('arn:'));

export const RelayEnvironment = z.extend(StepEnvironment, {
  PUBLIC_URL: publicUrl,
  WORKFLOW_ARN: arn,
  /** The SES configuration set that mails are sent with, so that we hear of those that do not arrive. */
  MAIL_CONFIGURATION_SET: name,
});
export type RelayEnvironment = z.infer<typeof RelayEnvironment>;

/** What the function that tells other systems needs. `PUBLIC_URL` is the source that its events name. */
export const WebhookEnvironment = z.extend(StepEnvironment, { PUBLIC_URL: publicUrl });
export type WebhookEnvironment = z.infer<typeof WebhookEnvironment>;

export const ReconcileEnvironment = z.extend(StepEnvironment, { WORKFLOW_ARN: arn });
export type ReconcileEnvironment = z.infer<typeof ReconcileEnvironment>;
