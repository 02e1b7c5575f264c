import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

export type MailIdentityProps = {
  senderAddress: string;
  /** Whose identities AWS asks permission on as well, as long as the account is in the SES sandbox. */
  sandboxRecipients: string[];
  /** True when the account has verified the address already, so that the stack neither makes nor deletes it. */
  exists: boolean;
};

/** The one address that mail comes from. */
export class MailIdentity extends Construct {
  private readonly senderAddress: string;
  private readonly identities: string[];

  constructor(scope: Construct, id: string, { senderAddress, sandboxRecipients, exists }: MailIdentityProps) {
    super(scope, id);
    this.senderAddress = senderAddress;
    // An address that exists already may be verified by itself or by its domain.
    const own = exists ? [senderAddress, senderAddress.replace(/^.*@/, '')] : [senderAddress];
    this.identities = [...new Set([...own, ...sandboxRecipients])];
    if (!exists) new EmailIdentity(this, 'Identity', { identity: Identity.email(senderAddress) });
  }

  /**
   * Lets a function send mail from this address only.
   *
   * @param configurationSetArn what the mail is sent with, which AWS asks permission on as well
   */
  grantSend(sender: IFunction, configurationSetArn: string): void {
    sender.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['ses:SendEmail'],
        resources: [
          ...this.identities.map((resourceName) =>
            Stack.of(this).formatArn({ service: 'ses', resource: 'identity', resourceName }),
          ),
          configurationSetArn,
        ],
        conditions: { StringEquals: { 'ses:FromAddress': this.senderAddress } },
      }),
    );
  }
}
