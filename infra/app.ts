import { App } from 'aws-cdk-lib';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { GrantsStack } from '#infra/grants-stack.ts';
import { refuseReceiversOnThisMachine } from '#infra/webhooks.ts';

const app = new App();
const config = grantsConfigWith(process.env.WAITS, process.env.LIMITS);
refuseReceiversOnThisMachine(config);
const isOn = (flag: string) => [true, 'true'].includes(app.node.tryGetContext(flag));

new GrantsStack(app, 'Threshold', {
  config,
  publicUrl: app.node.tryGetContext('publicUrl'),
  tracing: isOn('tracing'),
  mailIdentityExists: isOn('mailIdentityExists'),
});
