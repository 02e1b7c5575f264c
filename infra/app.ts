import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { readAnswers, withAnswers } from '#infra/deploy/answers.ts';
import { deployment, grantsConfigWith } from '#infra/grants.config.ts';
import { GrantsStack } from '#infra/grants-stack.ts';
import { acknowledgeFindings } from '#infra/nag-suppressions.ts';
import { readDeployment } from '#infra/read-deployment.ts';
import { WebAclStack } from '#infra/web-acl-stack.ts';
import { refuseReceiversOnThisMachine } from '#infra/webhooks.ts';

const app = new App();
const config = withAnswers(grantsConfigWith(process.env.WAITS, process.env.LIMITS), readAnswers());
refuseReceiversOnThisMachine(config);

const stack = new GrantsStack(app, 'Threshold', {
  config,
  deployment: readDeployment(deployment, app.node),
});
acknowledgeFindings(stack);
// CloudFront's web ACLs live in us-east-1: npm run deploy -- --web-acl
if (app.node.tryGetContext('webAcl') === 'true')
  new WebAclStack(app, 'ThresholdWebAcl', { env: { region: 'us-east-1' } });

Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
