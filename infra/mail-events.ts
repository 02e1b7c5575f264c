import { Duration, Stack } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { HouseFunction } from '#infra/house-function.ts';
import type { Undelivered } from '#infra/undelivered.ts';

/**
 * What becomes of a mail that does not arrive: SES tells the account's default event bus, the only one it can, of mails
 * sent with this configuration set, and a rule brings that to a function. Neither opening nor clicking is tracked.
 */
export class MailEvents extends Construct {
  private readonly set: ConfigurationSet;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.set = new ConfigurationSet(this, 'Set');
    this.set.addEventDestination('Failures', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.RENDERING_FAILURE,
      ],
    });
  }

  /** What a mail is sent with. */
  get configurationSetName(): string {
    return this.set.configurationSetName;
  }

  get configurationSetArn(): string {
    return Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSetName,
    });
  }

  /** Has a function hear of every mail that does not arrive. */
  tell(listener: HouseFunction, undelivered: Undelivered): void {
    new Rule(this, 'MailDidNotArrive', {
      description:
        'Somebody does not know what waits for them: the staff are told, so that the case does not wait for ever.',
      eventPattern: {
        source: ['aws.ses'],
        detailType: ['Email Bounced', 'Email Complaint Received', 'Email Rejected', 'Email Rendering Failed'],
        detail: { mail: { tags: { 'ses:configuration-set': [this.configurationSetName] } } },
      },
      targets: [
        new LambdaFunction(listener, {
          deadLetterQueue: undelivered.queue,
          retryAttempts: 2,
          maxEventAge: Duration.hours(1),
        }),
      ],
    });
  }
}
