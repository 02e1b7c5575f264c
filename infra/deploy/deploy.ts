import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checked } from '#infra/checked.ts';
import { Answers, isExample, keepAnswers, readAnswers, withAnswers } from '#infra/deploy/answers.ts';
import { cdk, cdkDeploy } from '#infra/deploy/cdk.ts';
import { addressesToVerify, findingsOf, identityIsForeign, needsBootstrap } from '#infra/deploy/findings.ts';
import { lookAtAccount, stackName } from '#infra/deploy/look-at-account.ts';
import { nextSteps } from '#infra/deploy/next-steps.ts';
import { deployPlan } from '#infra/deploy/plan.ts';
import { grantsConfigWith, deployment as inFile } from '#infra/grants.config.ts';
import { synthesize } from '#infra/local/synthesize.ts';
import { readDeployment } from '#infra/read-deployment.ts';

const say = (line = '') => process.stdout.write(`${line}\n`);

const { values: told } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    sender: { type: 'string' },
    accept: { type: 'string', multiple: true, default: [] },
    'web-acl': { type: 'boolean', default: false },
  },
});

/**
 * `npm run deploy`: to the account and region of your AWS credentials, after one question at most.
 *
 * --dry-run prints what would happen and asks no account; --check looks at the account and changes nothing;
 * --sender answers the question; --accept names a resource whose loss you accept; --web-acl deploys the firewall's web
 * ACL to us-east-1 instead of the service.
 */
async function deploy(): Promise<void> {
  const configured = grantsConfigWith(process.env.WAITS, process.env.LIMITS);
  const deployment = readDeployment(inFile, { tryGetContext: () => undefined });
  if (told['dry-run']) {
    const config = withAnswers(
      configured,
      told.sender === undefined ? readAnswers() : { senderAddress: told.sender },
    );
    say('Dry run: no account is asked, and nothing is changed.\n');
    for (const line of deployPlan({ config, deployment, template: synthesize(config, deployment).template }))
      say(line);
    return;
  }
  if (told['web-acl']) {
    const { WebAclArn } = cdkDeploy('ThresholdWebAcl', { webAcl: 'true' }, 'us-east-1');
    say(`\nPut it into infra/grants.config.ts, and deploy: firewall: { webAclArn: '${WebAclArn}' }`);
    return;
  }

  const config = withAnswers(configured, await answersFor(configured.organisation.senderAddress));
  const account = await lookAtAccount({
    addresses: addressesToVerify(config, { isInSandbox: true }),
    existingTable: deployment.existingTable?.name,
  });
  say(`Account ${account.accountId}, region ${account.region}.`);

  const mailIdentityExists =
    deployment.mailIdentityExists || identityIsForeign(config.organisation.senderAddress, account);
  const { template } = synthesize(config, { ...deployment, mailIdentityExists });
  const { stops, warnings } = findingsOf({ config, deployment, template, accepted: told.accept }, account);
  for (const warning of warnings) say(`  Note: ${warning}`);
  if (stops.length > 0) {
    const reasons = stops.map((stop) => `  ${stop}`).join('\n');
    throw new Error(`Nothing has been changed. First:\n${reasons}`);
  }
  if (told.check) {
    say('Nothing stands in the way. Nothing has been changed.');
    return;
  }

  const { region } = account;
  if (needsBootstrap(account)) cdk(['bootstrap', `aws://${account.accountId}/${region}`], region);
  const outputs = cdkDeploy(stackName, { mailIdentityExists: String(mailIdentityExists) }, region);
  say('\nDeployed. What is left to do:');
  nextSteps({ config, deployment, outputs, account }).forEach((step, position) => {
    say(`  ${position + 1}. ${step}`);
  });
}

/** The answer to the one question, from the command line, from an earlier run, or from a person. A check keeps none. */
async function answersFor(configured: string): Promise<Answers | undefined> {
  const kept = readAnswers();
  if (!isExample(configured) || (kept !== undefined && told.sender === undefined)) return kept;
  const answers = checked(Answers, { senderAddress: told.sender ?? (await askForSender()) }, 'The answer');
  if (!told.check) keepAnswers(answers);
  return answers;
}

async function askForSender(): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Error(
      "The sender's address is still the example's. Name yours: npm run deploy -- --sender you@example.org",
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  say('Which address shall mail come from? Amazon sends it a mail with a link to confirm it.');
  say('As the people in the configuration are invented, every mail goes to this address too.');
  const answer = await terminal.question('Address: ');
  terminal.close();
  return answer.trim();
}

deploy().catch((error: Error) => {
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
});
