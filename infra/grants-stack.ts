import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { monthlyBudget } from '#infra/budget.ts';
import { CasesTable } from '#infra/cases-table.ts';
import { customerKey } from '#infra/customer-key.ts';
import { Firewall, viewerAddressHeader } from '#infra/firewall.ts';
import { GrantWorkflow } from '#infra/grant-workflow/grant-workflow.ts';
import { type FunctionKind, type FunctionName, HouseFunction } from '#infra/house-function.ts';
import { HttpApi } from '#infra/http-api.ts';
import { MailEvents } from '#infra/mail-events.ts';
import { MailIdentity } from '#infra/mail-identity.ts';
import { Relay } from '#infra/relay.ts';
import { Sweeps } from '#infra/sweeps.ts';
import { Undelivered } from '#infra/undelivered.ts';
import { Watch } from '#infra/watch/watch.ts';
import { Webhooks } from '#infra/webhooks.ts';
import type { Deployment } from '#schemas/deployment.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

export type GrantsStackProps = StackProps & { config: GrantsConfig; deployment: Deployment };

/** The whole service. Reads as a table of contents: what there is, what each part may do, where each request goes. */
export class GrantsStack extends Stack {
  constructor(scope: Construct, id: string, props: GrantsStackProps) {
    super(scope, id, { description: 'Threshold: grants for home adaptations and equipment', ...props });
    const { config, deployment } = props;
    const { tracing } = deployment;

    const key = deployment.customerKey ? customerKey(this, 'CustomerKey') : undefined;
    const cases = new CasesTable(this, 'Cases', { key, existing: deployment.existingTable });
    const undelivered = new Undelivered(this, 'Undelivered', { key });
    const mail = new MailIdentity(this, 'Mail', {
      senderAddress: config.organisation.senderAddress,
      sandboxRecipients: [
        ...deployment.sandboxRecipients,
        ...(config.mail?.demoRecipient === undefined ? [] : [config.mail.demoRecipient]),
      ],
      exists: deployment.mailIdentityExists,
    });
    const mailEvents = new MailEvents(this, 'MailFailures');
    const functions: HouseFunction[] = [];
    const houseFunction = (
      name: FunctionName,
      kind: FunctionKind,
      description: string,
      environment: Record<string, string>,
      failures?: Undelivered,
    ) => {
      const made = new HouseFunction(this, pascalCase(name), {
        name,
        kind,
        description,
        environment,
        config,
        tracing,
        reservedConcurrency: deployment.reservedConcurrency[kind],
        ...(failures && { failures }),
      });
      functions.push(made);
      return made;
    };

    // The front door
    const api = new HttpApi(this, 'HttpApi', {
      throttle: deployment.throttle,
      // Behind the firewall the name is CloudFront's.
      domain: deployment.firewall ? undefined : deployment.domain,
    });
    const firewall =
      deployment.firewall &&
      new Firewall(this, 'Firewall', {
        api,
        domain: deployment.domain,
        webAclArn: deployment.firewall.webAclArn,
        originCheck: (ORIGIN_SECRET_ARN) =>
          houseFunction('origin-check', 'step', 'Lets through what came past the firewall', {
            ORIGIN_SECRET_ARN,
          }),
      });
    const publicUrl = deployment.publicUrl ?? firewall?.url ?? api.url;
    const table = { CASES_TABLE: cases.tableName };
    const links = { PUBLIC_URL: publicUrl };
    const door = { ...table, ...links, ...(firewall && { SOURCE_HEADER: viewerAddressHeader }) };

    // For people
    const applications = houseFunction(
      'applications',
      'http',
      'Requests and what became of them, for applicants',
      door,
    );
    const tasks = houseFunction('tasks', 'http', 'What somebody with a link has been asked to do', door);
    const letters = houseFunction('letters', 'http', 'The letter of a decision as a PDF', table);
    cases.grant(letters, 'Query');
    for (const handler of [applications, tasks]) {
      cases.grant(handler, 'GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem');
    }
    api.routeRest(applications);
    api.route(applications, ['/applications', '/apply'], {
      methods: [HttpMethod.POST],
      throttle: deployment.submissionThrottle,
    });
    api.route(tasks, ['/tasks/{taskId}', '/tasks/{taskId}/delegation', '/tasks/{taskId}/acceptance']);
    api.route(tasks, ['/t/{secret}', '/tasks/{taskId}/identity', '/links'], {
      throttle: deployment.linkThrottle,
    });
    api.route(letters, ['/tracker/{reference}/letter.pdf']);

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
      traceShare: deployment.traceShare,
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
      undelivered,
    );
    cases.grant(unreached, 'Query', 'PutItem', 'UpdateItem');
    mailEvents.tell(unreached, undelivered);

    // By the clock
    const reconcile = houseFunction(
      'reconcile',
      'background',
      'Repairs what the relay left',
      { ...table, ...started },
      undelivered,
    );
    const remind = houseFunction('remind', 'background', 'Reminds, then escalates', table, undelivered);
    const caseload = houseFunction(
      'caseload',
      'background',
      'Says in figures how much work is in hand',
      table,
      undelivered,
    );
    for (const sweep of [reconcile, remind]) cases.grant(sweep, 'Query', 'PutItem', 'UpdateItem');
    cases.grantIndexQuery(reconcile, 'work', 'people');
    cases.grantIndexQuery(remind, 'work');
    cases.grant(caseload, 'BatchGetItem');
    cases.grantIndexQuery(caseload, 'work');
    workflow.grantDescribe(reconcile);
    new Sweeps(this, 'Sweeps', {
      reconcile,
      remind,
      caseload,
      workflow,
      undelivered,
      sweepSeconds: config.waits.sweepSeconds,
    });

    // For whoever looks after it
    const address = deployment.alertAddress ?? config.organisation.serviceAddress;
    const watch = new Watch(this, 'Watch', {
      organisation: config.organisation.id,
      address,
      api,
      workflow,
      undelivered,
      relay,
      reconcile,
      remind,
      functions,
      withDashboard: deployment.dashboard,
    });
    const dollars = deployment.monthlyBudgetDollars;
    if (dollars > 0) monthlyBudget(this, 'MonthlyBudget', { dollars, address });

    // For other systems
    if (config.webhooks !== undefined && config.webhooks.length > 0) {
      const webhook = houseFunction(
        'webhook',
        'background',
        'Tells other systems where a case stands',
        { ...table, ...links },
        undelivered,
      );
      new Webhooks(this, 'Webhooks', { webhook, cases, undelivered, alerts: watch.alerts, config });
    }

    const outputs = {
      PublicUrl: publicUrl,
      ApiUrl: api.url,
      CasesTableName: cases.tableName,
      CasesStreamArn: cases.streamArn,
      RepairFunctionName: reconcile.functionName,
      StateMachineArn: workflow.stateMachine.stateMachineArn,
      SenderAddress: config.organisation.senderAddress,
      DomainTarget: firewall?.distribution.distributionDomainName ?? api.domainTarget,
    };
    for (const [name, value] of Object.entries(outputs))
      if (value !== undefined) new CfnOutput(this, name, { value });
  }
}

function pascalCase(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
