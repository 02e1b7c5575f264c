import { createRequire } from 'node:module';
import { App } from 'aws-cdk-lib';
import { AwsSolutionsChecks, type NagPack, ServerlessChecks } from 'cdk-nag';
import { afterAll, describe, expect, it } from 'vitest';
import { acknowledgeFindings, nagSuppressions, suppressedConstructs } from '#infra/nag-suppressions.ts';
import { WebAclStack } from '#infra/web-acl-stack.ts';
import { optionSets } from '#tests/support/option-sets.ts';
import { synthesizedStack } from '#tests/support/synthesized-stack.ts';

const stacks = Object.entries(optionSets).map(
  ([name, deployment]) => [name, synthesizedStack(deployment)] as const,
);

// AWS's own linter, offline. It comes inside the CDK, which runs it at every synth.
type Linter = {
  CompositeEngine: new () => {
    validateTemplate(template: object): {
      diagnostics: { severity: string; ruleId: string; message: string }[];
    };
    free(): void;
  };
  TemplateContent: new (content: string, name: string) => object;
};
const requireAsTheCdk = createRequire(createRequire(import.meta.url).resolve('aws-cdk-lib'));
const { CompositeEngine, TemplateContent } = requireAsTheCdk('@aws/cloudformation-validate') as Linter;

/** Warnings that stay, and why. */
const explained: Record<string, string> = {
  W3005: 'The CDK names the role as a dependency beside the reference to it: said twice, and the same.',
  W9002: 'A table that is there already is no resource of the stack, so that nothing can be referred to.',
};

describe('the template', () => {
  const linter = new CompositeEngine();
  afterAll(() => linter.free());
  const findingsOf = (template: object) =>
    linter
      .validateTemplate(new TemplateContent(JSON.stringify(template), 'template.json'))
      .diagnostics.filter(
        ({ severity, ruleId }) => /FATAL|ERROR|WARN/.test(severity) && !(ruleId in explained),
      )
      .map(({ ruleId, message }) => `${ruleId} ${message}`);

  it.each(stacks)(
    'with %s has no error and no unexplained warning of the CloudFormation linter',
    (_, { template }) => {
      expect(findingsOf(template)).toEqual([]);
    },
  );

  it('of the web ACL likewise', () => {
    const app = new App();
    new WebAclStack(app, 'WebAcl', { env: { region: 'us-east-1' } });

    expect(findingsOf(app.synth().getStackByName('WebAcl').template)).toEqual([]);
  });

  it('would not pass with a retention that CloudWatch does not have', () => {
    const broken = structuredClone(stacks[0]?.[1].template ?? { Resources: {}, Outputs: {} });
    for (const { Type, Properties } of Object.values(broken.Resources))
      if (Type === 'AWS::Logs::LogGroup') Properties.RetentionInDays = 91;

    expect(findingsOf(broken)).not.toEqual([]);
  });

  it.each(stacks)('with %s stays far from the limits of CloudFormation', (_, { template }) => {
    expect(Object.keys(template.Resources).length).toBeLessThan(300);
    expect(JSON.stringify(template).length).toBeLessThan(500_000);
    expect(Object.keys(template.Outputs).length).toBeLessThan(50);
  });
});

describe('cdk-nag', () => {
  const packs = (): NagPack[] => [new AwsSolutionsChecks(), new ServerlessChecks()];
  type Finding = { rule: string; path: string };
  const findingsOf = (stack: (typeof stacks)[number][1]['stack']): Finding[] =>
    packs().flatMap((pack) =>
      pack
        .validateScope(stack)
        .violations.flatMap(({ ruleName, violatingResources }) =>
          violatingResources.map((resource) => ({ rule: ruleName, path: resource.constructPath ?? '' })),
        ),
    );
  const before = stacks.map(([, { stack }]) => findingsOf(stack));

  it.each(stacks)('finds nothing in the stack with %s that is not explained', (_, { stack }) => {
    acknowledgeFindings(stack);

    expect(findingsOf(stack)).toEqual([]);
  });

  it.each(nagSuppressions)('is told $id of $path for something that it does find', (suppression) => {
    const found = stacks.some(([, { stack }], position) => {
      const about = suppressedConstructs(stack, suppression).map(({ node }) => `${node.path}/`);
      return before[position]?.some(
        ({ rule, path }) => rule === suppression.id && about.some((place) => path.startsWith(place)),
      );
    });

    expect(found).toBe(true);
  });

  it('is told few things, each with its reason', () => {
    expect(nagSuppressions).toHaveLength(15);
    for (const { reason } of nagSuppressions) expect(reason.length).toBeGreaterThanOrEqual(30);
  });
});
