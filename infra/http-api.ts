import { Lazy, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi as Api,
  ApiMapping,
  type CfnStage,
  DomainName,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Deployment, Throttle } from '#schemas/deployment.ts';

export type HttpApiProps = {
  throttle: Throttle;
  /** An address of the organisation's own; then the API's own is closed. */
  domain: Deployment['domain'];
};

export type RouteOptions = { methods?: HttpMethod[]; throttle?: Throttle };

/** The front door. Its access log holds no path and no query: both can carry a link's secret or a reference. */
export class HttpApi extends Construct {
  readonly api: Api;
  readonly accessLog: LogGroup;
  /** What the organisation's own name has to point at, as a CNAME. */
  readonly domainTarget: string | undefined;
  private readonly stage: HttpStage;
  private readonly address: string;
  private readonly routeSettings: Record<string, object> = {};
  private authorizer: IHttpRouteAuthorizer | undefined;

  constructor(scope: Construct, id: string, { throttle, domain }: HttpApiProps) {
    super(scope, id);

    this.api = new Api(this, 'Api', {
      createDefaultStage: false,
      description: 'Threshold: applications and tasks',
      disableExecuteApiEndpoint: domain !== undefined,
    });
    this.accessLog = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { burstLimit: throttle.burst, rateLimit: throttle.ratePerSecond },
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.accessLog),
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
    (this.stage.node.defaultChild as CfnStage).routeSettings = Lazy.any({
      produce: () => this.routeSettings,
    });

    this.address = domain === undefined ? this.api.apiEndpoint : `https://${domain.name}`;
    this.domainTarget = domain && this.answerTo(domain);
  }

  get url(): string {
    return this.address;
  }

  /** Has every request to the routes that follow let in by this first. */
  guard(authorizer: IHttpRouteAuthorizer): void {
    this.authorizer = authorizer;
  }

  /** Sends every method on these paths, or those named, to one function. */
  route(target: IFunction, paths: string[], { methods, throttle }: RouteOptions = {}): void {
    const integration = new HttpLambdaIntegration(`${target.node.id}Integration`, target);
    for (const path of paths) {
      const routes = this.api.addRoutes({
        path,
        methods: methods ?? [HttpMethod.ANY],
        integration,
        ...(this.authorizer && { authorizer: this.authorizer }),
      });
      if (throttle === undefined) continue;
      for (const method of methods ?? [HttpMethod.ANY]) {
        this.routeSettings[`${method} ${path}`] = {
          ThrottlingRateLimit: throttle.ratePerSecond,
          ThrottlingBurstLimit: throttle.burst,
        };
      }
      // A stage cannot hold settings of a route that is not there yet.
      this.stage.node.addDependency(...routes);
    }
  }

  /** Sends to this function whatever no other route takes. */
  routeRest(target: IFunction): void {
    const integration = new HttpLambdaIntegration(`${target.node.id}Integration`, target);
    new HttpRoute(this, 'Rest', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration,
      ...(this.authorizer && { authorizer: this.authorizer }),
    });
  }

  private answerTo({ name, certificateArn }: NonNullable<HttpApiProps['domain']>): string {
    const domainName = new DomainName(this, 'Domain', {
      domainName: name,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    new ApiMapping(this, 'Mapping', { api: this.api, domainName, stage: this.stage });
    return domainName.regionalDomainName;
  }
}
