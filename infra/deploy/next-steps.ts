import type { Account } from '#infra/deploy/account.ts';
import { addressesToVerify } from '#infra/deploy/findings.ts';
import type { Deployment } from '#schemas/deployment.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

export type Deployed = {
  config: GrantsConfig;
  deployment: Deployment;
  /** The outputs of the stack. */
  outputs: Record<string, string>;
  account: Pick<Account, 'region' | 'mail'>;
};

/** What is left for a person to do after a deployment, in order. */
export function nextSteps({ config, deployment, outputs, account }: Deployed): string[] {
  const url = outputs.PublicUrl ?? outputs.ApiUrl ?? '';
  const { mail, region } = account;
  const steps: string[] = [];
  const toVerify = addressesToVerify(config, mail).filter(
    (address) => mail.identities[address] !== 'verified',
  );
  const [sender, ...others] = toVerify;
  if (sender !== undefined)
    steps.push(
      `Follow the link in the mail that Amazon sends to ${sender}. Until then no mail leaves; it goes out by itself afterwards.`,
    );
  if (others.length > 0)
    steps.push(
      [
        'The account is in the SES sandbox: have these addresses verified as well, and name them in sandboxRecipients, or leave the sandbox (docs/operations.md#leave-the-sandbox):',
        ...others.map(
          (address) => `aws sesv2 create-email-identity --region ${region} --email-identity ${address}`,
        ),
      ].join('\n     '),
    );
  steps.push(
    `Confirm the subscription to alarms in the mail to ${deployment.alertAddress ?? config.organisation.serviceAddress}.`,
  );
  if (deployment.domain !== undefined)
    steps.push(`Point ${deployment.domain.name} at ${outputs.DomainTarget ?? ''}, as a CNAME.`);
  steps.push(`See that it works: npm run smoke -- ${url}`, `Open it: ${url}`);
  if (config.mail?.demoRecipient !== undefined)
    steps.push(
      `It is a demonstration: every mail goes to ${config.mail.demoRecipient} and says whom it was for. For real use give infra/grants.config.ts your organisation, its people and its addresses, and deploy again.`,
    );
  return steps;
}
