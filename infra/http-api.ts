import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi as Api,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** The front door. Its access log holds no path and no query: both can carry a link's secret or a reference. */
export class HttpApi extends Construct {
  private readonly api: Api;

  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.api = new Api(this, 'Api', {
      createDefaultStage: false,
      description: 'Threshold: applications and tasks',
    });
    const logGroup = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { burstLimit: 100, rateLimit: 50 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            routeKey: '$context.routeKey',
            status: '$context.status',
            latencyMs: '$context.responseLatency',
          }),
        ),
      },
    });
  }

  get url(): string {
    return this.api.apiEndpoint;
  }

  /** Sends every method on these paths to one function. */
  route(target: IFunction, paths: string[]): void {
    const integration = new HttpLambdaIntegration(`${target.node.id}Integration`, target);
    for (const path of paths) this.api.addRoutes({ path, methods: [HttpMethod.ANY], integration });
  }

  /** Sends to this function whatever no other route takes. */
  routeRest(target: IFunction): void {
    const integration = new HttpLambdaIntegration(`${target.node.id}Integration`, target);
    new HttpRoute(this, 'Rest', { httpApi: this.api, routeKey: HttpRouteKey.DEFAULT, integration });
  }
}
