import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/** The API refuses what is longer, with words that say so. */
const longestBody = 'SizeRestrictions_BODY';

/**
 * The web ACL for CloudFront, which AWS keeps in us-east-1 wherever the service itself is: so it is a stack of its own,
 * deployed once before `firewall` is switched on. From 8 dollars a month.
 */
export class WebAclStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, { description: 'Threshold: the web ACL in front of CloudFront', ...props });
    const visibility = (metricName: string) => ({
      cloudWatchMetricsEnabled: true,
      // A sample holds whole requests: addresses, and paths with links in them.
      sampledRequestsEnabled: false,
      metricName,
    });
    const managed = (name: string, priority: number, counted: string[] = []) => ({
      name,
      priority,
      overrideAction: { none: {} },
      statement: {
        managedRuleGroupStatement: {
          vendorName: 'AWS',
          name,
          ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
        },
      },
      visibilityConfig: visibility(name),
    });

    const acl = new CfnWebACL(this, 'WebAcl', {
      description: 'Threshold',
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visibility('Threshold'),
      rules: [
        {
          name: 'OneAddress',
          priority: 0,
          action: { block: {} },
          // A whole office can share an address; 5 a second of one that goes on for five minutes is no person's.
          statement: {
            rateBasedStatement: { limit: 1500, evaluationWindowSec: 300, aggregateKeyType: 'IP' },
          },
          visibilityConfig: visibility('OneAddress'),
        },
        managed('AWSManagedRulesAmazonIpReputationList', 1),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 2),
        // People write about their bathrooms in many words: what a body says is ours to check.
        managed('AWSManagedRulesCommonRuleSet', 3, [
          longestBody,
          'CrossSiteScripting_BODY',
          'GenericLFI_BODY',
        ]),
      ],
    });
    new CfnOutput(this, 'WebAclArn', { value: acl.attrArn });
  }
}
