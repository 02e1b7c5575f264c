import type { Account } from '#infra/deploy/account.ts';
import type { ComparedTemplate } from '#infra/deploy/changed-resources.ts';

/** An account in which everything is ready and nothing stands yet. */
export const anAccount = (change: Partial<Account> = {}): Account => ({
  accountId: '000000000000',
  region: 'eu-west-2',
  missingServices: [],
  bootstrapVersion: 30,
  concurrentExecutions: 1000,
  mail: { isInSandbox: false, perSecond: 14, identities: {} },
  stack: undefined,
  existingTable: undefined,
  ...change,
});

/** The service as it stands in an account, with so many cases waiting. */
export const aStack = (
  template: ComparedTemplate,
  waiting = 0,
  status = 'UPDATE_COMPLETE',
): Account['stack'] => ({
  status,
  template,
  outputs: {
    PublicUrl: 'https://grants.example',
    CasesTableName: 'Threshold-CasesTable',
    StateMachineArn: 'arn',
  },
  waiting,
});
