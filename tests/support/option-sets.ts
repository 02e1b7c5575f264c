import type { Deployment } from '#schemas/deployment.ts';

const account = '000000000000';
const webAclArn = `arn:aws:wafv2:us-east-1:${account}:global/webacl/Threshold/0f1e2d3c`;
const certificateIn = (region: string) => `arn:aws:acm:${region}:${account}:certificate/0f1e2d3c`;

/** Deployments with every option at least once: what holds for the stack holds for each of them. */
export const optionSets: Record<string, Partial<Deployment>> = {
  'nothing but the defaults': {},
  'a domain of its own': {
    domain: { name: 'grants.example.org', certificateArn: certificateIn('eu-west-2') },
  },
  'a firewall': { firewall: { webAclArn } },
  'a firewall and a domain': {
    firewall: { webAclArn },
    domain: { name: 'grants.example.org', certificateArn: certificateIn('us-east-1') },
  },
  'a key of its own, tracing and reserved concurrency': {
    customerKey: true,
    tracing: true,
    reservedConcurrency: { http: 20, step: 5, background: 2 },
  },
  'a table that is there already': {
    existingTable: {
      name: 'restored',
      streamLabel: '2026-11-26T00:00:00.000',
    },
  },
  'a sandbox, without dashboard and budget': {
    mailIdentityExists: true,
    sandboxRecipients: ['amara.okafor@threshold.example'],
    dashboard: false,
    monthlyBudgetDollars: 0,
  },
};
