import type { Account, ExistingTable } from '#infra/deploy/account.ts';
import { isExample } from '#infra/deploy/answers.ts';
import {
  type ChangedResource,
  type ComparedTemplate,
  changedResources,
} from '#infra/deploy/changed-resources.ts';
import type { Deployment } from '#schemas/deployment.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

export type Findings = {
  /** Why it must not be deployed like this. */
  stops: string[];
  /** What is worth knowing, and does not stop it. */
  warnings: string[];
};

export type Intent = {
  config: GrantsConfig;
  deployment: Deployment;
  template: ComparedTemplate;
  /** Logical ids whose loss somebody has accepted on the command line. */
  accepted: string[];
};

/** AWS keeps as many for functions without a reservation. */
const unreservedAtLeast = 100;
const bootstrapAtLeast = 6;

/** What is wrong or worth knowing before a deployment changes anything. */
export function findingsOf(intent: Intent, account: Account): Findings {
  const stops = [
    ...regionStops(intent, account),
    ...stackStops(intent, account),
    ...mailStops(intent, account),
    ...concurrencyStops(intent, account),
    ...existingTableStops(intent, account),
  ];
  return { stops, warnings: [...mailWarnings(intent, account), ...otherWarnings(account)] };
}

function regionStops({ deployment }: Intent, { region, missingServices }: Account): string[] {
  const stops = missingServices.map(
    (service) => `The region ${region} has no ${service}. Choose another, for example AWS_REGION=eu-west-2.`,
  );
  const certificate = deployment.domain?.certificateArn.split(':')[3];
  if (certificate !== undefined && deployment.firewall === undefined && certificate !== region)
    stops.push(
      `The certificate of ${deployment.domain?.name} is in ${certificate}: it has to be in ${region}.`,
    );
  return stops;
}

function stackStops({ template, deployment, accepted }: Intent, { stack }: Account): string[] {
  if (stack === undefined) return [];
  const stops: string[] = [];
  if (/IN_PROGRESS$/.test(stack.status))
    stops.push(`The stack is being changed by somebody else (${stack.status}). Wait until that has ended.`);
  if (/^(ROLLBACK_COMPLETE|.*_FAILED)$/.test(stack.status))
    stops.push(`The stack is in ${stack.status}: see "Rollback" in docs/operations.md first.`);
  for (const changed of changedResources(stack.template, template)) {
    const loss = lossOf(changed, stack.waiting, deployment);
    if (loss === undefined || accepted.includes(changed.logicalId)) continue;
    stops.push(
      `${changed.type} ${changed.logicalId} would be ${changed.how}: ${loss} Keep its logical id, or say that you accept this: --accept ${changed.logicalId}`,
    );
  }
  return stops;
}

function lossOf({ type }: ChangedResource, waiting: number, deployment: Deployment): string | undefined {
  switch (type) {
    case 'AWS::DynamoDB::Table':
      return deployment.existingTable
        ? undefined
        : 'every case would stay behind in the old table, and the service would start with an empty one.';
    case 'AWS::StepFunctions::StateMachine':
    case 'AWS::StepFunctions::StateMachineAlias':
      return waiting === 0
        ? undefined
        : `${waiting} ${waiting === 1 ? 'case waits' : 'cases wait'} in the old one, which would be deleted with their waits.`;
    case 'AWS::ApiGatewayV2::Api':
      return deployment.domain || deployment.publicUrl
        ? undefined
        : 'its address is in every link that was mailed, and they would all be dead.';
    default:
      return undefined;
  }
}

const stackMakesIdentity = (stack: Account['stack']) =>
  Object.values(stack?.template.Resources ?? {}).some(({ Type }) => Type === 'AWS::SES::EmailIdentity');

/** Whether the sender's identity is in the account already and not the stack's own: then the stack must not make it. */
export function identityIsForeign(senderAddress: string, { mail, stack }: Account): boolean {
  return mail.identities[senderAddress] !== 'missing' && !stackMakesIdentity(stack);
}

function mailStops({ config, deployment }: Intent, { mail }: Account): string[] {
  const { senderAddress } = config.organisation;
  const stops: string[] = [];
  if (isExample(senderAddress))
    stops.push(
      `organisation.senderAddress is still the example's (${senderAddress}): nobody would get a mail. Run npm run deploy -- --sender you@yours, or edit infra/grants.config.ts.`,
    );
  if (deployment.mailIdentityExists && mail.identities[senderAddress] !== 'verified')
    stops.push(
      `mailIdentityExists is set, and SES has not verified ${senderAddress} (${mail.identities[senderAddress] ?? 'missing'}). Verify it, or leave mailIdentityExists out and the stack asks for that.`,
    );
  const invented = config.people.filter(({ email }) => isExample(email));
  if (config.mail?.demoRecipient === undefined && !isExample(senderAddress) && invented.length > 0)
    stops.push(
      `${invented.map(({ personId }) => personId).join(', ')} have invented addresses: mail to them bounces, and Amazon stops accounts whose mail does. Give them their own in infra/grants.config.ts, or send everything to one address of yours: mail: { demoRecipient: '${senderAddress}', perSecond: 1 }.`,
    );
  return stops;
}

function mailWarnings({ config }: Intent, { mail }: Account): string[] {
  const { demoRecipient, perSecond } = config.mail ?? {};
  const warnings = addressesToVerify(config, mail)
    .filter((address) => mail.identities[address] === 'pending')
    .map(
      (address) =>
        `${address} has not been confirmed yet: no mail before the link in Amazon's mail is followed.`,
    );
  if (mail.isInSandbox && demoRecipient === undefined)
    warnings.push(
      'The account is in the SES sandbox: mail reaches verified addresses only, 200 a day. Leave the sandbox before the first applicant (docs/operations.md#leave-the-sandbox).',
    );
  if (mail.isInSandbox && (perSecond === undefined || perSecond > mail.perSecond))
    warnings.push(`In the sandbox mail goes out at ${mail.perSecond} a second: set mail.perSecond to that.`);
  if (demoRecipient !== undefined)
    warnings.push(`Demonstration: every mail goes to ${demoRecipient}, and nobody else gets one.`);
  return warnings;
}

/** The addresses that SES has to know before mail flows as configured: in the sandbox those of recipients too. */
export function addressesToVerify(
  { organisation, people, mail: settings }: GrantsConfig,
  mail: Pick<Account['mail'], 'isInSandbox'>,
): string[] {
  const recipients =
    settings?.demoRecipient !== undefined
      ? [settings.demoRecipient]
      : [organisation.serviceAddress, ...people.map(({ email }) => email)];
  return [...new Set([organisation.senderAddress, ...(mail.isInSandbox ? recipients : [])])];
}

function concurrencyStops({ deployment, template }: Intent, { concurrentExecutions }: Account): string[] {
  const reserved = Object.values(template.Resources)
    .map(({ Properties }) => Number(Properties?.ReservedConcurrentExecutions ?? 0))
    .reduce((sum, count) => sum + count, 0);
  if (reserved === 0 || reserved + unreservedAtLeast <= concurrentExecutions) return [];
  return [
    `reservedConcurrency ${JSON.stringify(deployment.reservedConcurrency)} comes to ${reserved}; the account has ${concurrentExecutions}, of which ${unreservedAtLeast} must stay free. Reserve less, or ask for more in Service Quotas.`,
  ];
}

function existingTableStops(
  { deployment: { existingTable: wanted } }: Intent,
  { existingTable: found }: Account,
): string[] {
  if (wanted === undefined) return [];
  if (found === undefined || found === 'missing') return [`There is no table ${wanted.name} in this region.`];
  return faultsOf(wanted.streamLabel, found).map((fault) => `The table ${wanted.name} ${fault}.`);
}

function faultsOf(streamLabel: string, found: ExistingTable): string[] {
  return [
    found.status !== 'ACTIVE' && `is ${found.status}`,
    found.streamLabel !== streamLabel &&
      `has the stream ${found.streamLabel ?? 'of none'}, not ${streamLabel}`,
    ...['work', 'people'].map((index) => !found.indexes.includes(index) && `has no index ${index}`),
    found.ttlAttribute !== 'ttl' && 'does not delete what has expired: switch TTL on for "ttl"',
    !found.isProtected && 'can be deleted by mistake: switch deletion protection on',
    !found.canBeRestored && 'cannot be restored: switch point-in-time recovery on',
  ].filter((fault): fault is string => typeof fault === 'string');
}

function otherWarnings({ concurrentExecutions, bootstrapVersion, stack }: Account): string[] {
  const warnings: string[] = [];
  if (concurrentExecutions < unreservedAtLeast)
    warnings.push(
      `The account runs ${concurrentExecutions} functions at once, as new ones do. That carries a demonstration; ask for 1,000 in Service Quotas before the first applicant.`,
    );
  if (bootstrapVersion === undefined)
    warnings.push('The account and region are not bootstrapped for the CDK yet: this is done first.');
  else if (bootstrapVersion < bootstrapAtLeast)
    warnings.push(
      `The bootstrap stack of the CDK is old (version ${bootstrapVersion}): it is renewed first.`,
    );
  if (stack !== undefined && stack.waiting > 0)
    warnings.push(
      `${stack.waiting} cases wait. They go on in the version of the workflow that they were started with.`,
    );
  return warnings;
}

/** Whether the CDK's own stack has to be made or renewed. */
export const needsBootstrap = ({ bootstrapVersion }: Account): boolean =>
  bootstrapVersion === undefined || bootstrapVersion < bootstrapAtLeast;
