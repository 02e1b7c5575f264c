import type { ComparedTemplate } from '#infra/deploy/changed-resources.ts';

/** What is known of the mail of an account. */
export type AccountMail = {
  /** In the sandbox mail goes to verified addresses only, 200 a day and one a second. */
  isInSandbox: boolean;
  perSecond: number;
  /** By address, of those that were asked for: an address is verified by itself or by its domain. */
  identities: Record<string, 'verified' | 'pending' | 'missing'>;
};

/** What stands of the service in an account. */
export type DeployedStack = {
  status: string;
  template: ComparedTemplate;
  outputs: Record<string, string>;
  /** Executions that run: cases in which somebody is waited on. Counted up to a thousand. */
  waiting: number;
};

/** A table that is there already, as far as the service depends on it. */
export type ExistingTable = {
  status: string;
  streamLabel: string | undefined;
  indexes: string[];
  ttlAttribute: string | undefined;
  isProtected: boolean;
  canBeRestored: boolean;
};

/** An AWS account and region, as a deployment meets them. */
export type Account = {
  accountId: string;
  region: string;
  /** Services that the region does not have. */
  missingServices: string[];
  /** The version of the CDK's bootstrap stack, or undefined where there is none. */
  bootstrapVersion: number | undefined;
  concurrentExecutions: number;
  mail: AccountMail;
  stack: DeployedStack | undefined;
  existingTable: ExistingTable | undefined | 'missing';
};
