import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { CasesTable } from '#infra/cases-table.ts';
import { GrantWorkflow } from '#infra/grant-workflow/grant-workflow.ts';
import { type FunctionKind, type FunctionName, HouseFunction } from '#infra/house-function.ts';
import { HttpApi } from '#infra/http-api.ts';
import { MailEvents } from '#infra/mail-events.ts';
import { MailIdentity } from '#infra/mail-identity.ts';
import { acknowledgeNagFindings } from '#infra/nag-suppressions.ts';
import { Relay } from '#infra/relay.ts';
import { Sweeps } from '#infra/sweeps.ts';
import { Undelivered } from '#infra/undelivered.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

export type GrantsStackProps = StackProps & {
  config: GrantsConfig;
  /** What links in mails start with; the API's own address unless given. */
  publicUrl?: string;
  /** X-Ray on every function and the machine: a third of the running cost at list prices. */
  tracing?: boolean;
  /** The sender's address is verified in the account already. */
  mailIdentityExists?: boolean;
};

/** The whole service. Reads as a table of contents: what there is, what each part may do, where each request goes. */
export class GrantsStack extends Stack {
  constructor(scope: Construct, id: string, props: GrantsStackProps) {
    super(scope, id, { description: 'Threshold: grants for home adaptations and equipment', ...props });
    const { config, tracing = false, mailIdentityExists = false } = props;

    const cases = new CasesTable(this, 'Cases');
    const api = new HttpApi(this, 'HttpApi');
    const undelivered = new Undelivered(this, 'Undelivered', {
      alertAddress: config.organisation.serviceAddress,
    });
    const mail = new MailIdentity(this, 'Mail', {
      senderAddress: config.organisation.senderAddress,
      exists: mailIdentityExists,
    });
    const mailEvents = new MailEvents(this, 'MailFailures');

    const table = { CASES_TABLE: cases.tableName };
    const links = { PUBLIC_URL: props.publicUrl ?? api.url };
    const houseFunction = (
      name: FunctionName,
      kind: FunctionKind,
      description: string,
      environment: Record<string, string>,
    ) => new HouseFunction(this, pascalCase(name), { name, kind, description, environment, config, tracing });

    // For people
    const applications = houseFunction(
      'applications',
      'http',
      'Requests and what became of them, for applicants',
      {
        ...table,
        ...links,
      },
    );
    const tasks = houseFunction('tasks', 'http', 'What somebody with a link has been asked to do', {
      ...table,
      ...links,
    });
    for (const handler of [applications, tasks]) {
      cases.grant(handler, 'GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem');
    }
    api.routeRest(applications);
    api.route(tasks, [
      '/t/{secret}',
      '/tasks/{taskId}',
      '/tasks/{taskId}/identity',
      '/tasks/{taskId}/delegation',
      '/tasks/{taskId}/acceptance',
      '/links',
    ]);

    // For the workflow
    const checkRequest = houseFunction('check-request', 'step', 'Is the request complete?', table);
    const openTask = houseFunction('open-task', 'step', 'Asks a person, and waits', table);
    const assessMeans = houseFunction(
      'assess-means',
      'step',
      'The means test or the rules of the fund',
      table,
    );
    const checkValidity = houseFunction('check-validity', 'step', 'Is it a valid application?', table);
    const proposeDecision = houseFunction(
      'propose-decision',
      'step',
      'What the rules allow, for a person to decide',
      table,
    );
    const recordDecision = houseFunction(
      'record-decision',
      'step',
      'Records the decision and its letter',
      table,
    );
    for (const step of [checkRequest, assessMeans]) cases.grant(step, 'Query');
    for (const step of [checkValidity, proposeDecision, recordDecision])
      cases.grant(step, 'Query', 'PutItem');
    cases.grant(openTask, 'Query', 'PutItem', 'UpdateItem');
    const workflow = new GrantWorkflow(this, 'GrantWorkflow', {
      steps: { checkRequest, openTask, assessMeans, checkValidity, proposeDecision, recordDecision },
      backstopSeconds: config.waits.backstopSeconds,
      tracing,
    });

    // Between the record and the rest
    const started = { WORKFLOW_ARN: workflow.aliasArn };
    const relay = houseFunction(
      'relay',
      'background',
      'Tells the workflow and the mail what the record says',
      {
        ...table,
        ...links,
        ...started,
        MAIL_CONFIGURATION_SET: mailEvents.configurationSetName,
      },
    );
    cases.grant(relay, 'GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem');
    cases.grantIndexQuery(relay, 'people');
    workflow.grantStart(relay);
    workflow.grantDescribe(relay);
    workflow.grantStop(relay);
    workflow.grantAnswer(relay);
    mail.grantSend(relay, mailEvents.configurationSetArn);
    new Relay(this, 'RelayMapping', { relay, cases, undelivered });

    // When a mail does not arrive
    const unreached = houseFunction(
      'mail-events',
      'background',
      'Tells the staff whom no mail reaches',
      table,
    );
    cases.grant(unreached, 'Query', 'PutItem', 'UpdateItem');
    mailEvents.tell(unreached, undelivered);

    // By the clock
    const reconcile = houseFunction('reconcile', 'background', 'Repairs what the relay left', {
      ...table,
      ...started,
    });
    const remind = houseFunction('remind', 'background', 'Reminds, then escalates', table);
    for (const sweep of [reconcile, remind]) cases.grant(sweep, 'Query', 'PutItem', 'UpdateItem');
    cases.grantIndexQuery(reconcile, 'work', 'people');
    cases.grantIndexQuery(remind, 'work');
    workflow.grantDescribe(reconcile);
    new Sweeps(this, 'Sweeps', {
      reconcile,
      remind,
      workflow,
      undelivered,
      sweepSeconds: config.waits.sweepSeconds,
    });

    new CfnOutput(this, 'ApiUrl', { value: api.url });
    new CfnOutput(this, 'CasesTableName', { value: cases.tableName });
    new CfnOutput(this, 'StateMachineArn', { value: workflow.stateMachine.stateMachineArn });

    acknowledgeNagFindings(this);
  }
}

function pascalCase(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
