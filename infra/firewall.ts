import { Duration, Stack } from 'aws-cdk-lib';
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { HouseFunction } from '#infra/house-function.ts';
import type { HttpApi } from '#infra/http-api.ts';
import type { Deployment } from '#schemas/deployment.ts';

export type FirewallProps = {
  api: HttpApi;
  webAclArn: string;
  domain: Deployment['domain'];
  /** Makes the function that looks for the secret, given the secret's name. */
  originCheck: (secretArn: string) => HouseFunction;
};

/** Where a function finds the caller's own address behind CloudFront: the edge writes it over whatever was sent. */
export const viewerAddressHeader = 'x-viewer-address';
const secretHeader = 'x-from-firewall';

/**
 * CloudFront with a web ACL of AWS WAF, which an HTTP API cannot have by itself. The API's own address stays reachable,
 * so each request to it has to bring a secret that only CloudFront knows: API Gateway refuses those without one, and a
 * small function, asked once an hour, those with another.
 */
export class Firewall extends Construct {
  readonly distribution: Distribution;
  readonly url: string;

  constructor(scope: Construct, id: string, { api, webAclArn, domain, originCheck }: FirewallProps) {
    super(scope, id);
    const { region, urlSuffix } = Stack.of(this);
    const secret = new Secret(this, 'OriginSecret', {
      description: 'Threshold: what CloudFront shows to the API',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    const check = originCheck(secret.secretArn);
    check.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['secretsmanager:GetSecretValue'],
        resources: [secret.secretArn],
      }),
    );
    api.guard(
      new HttpLambdaAuthorizer('OriginCheck', check, {
        responseTypes: [HttpLambdaResponseType.SIMPLE],
        identitySource: [`$request.header.${secretHeader}`],
        resultsCacheTtl: Duration.hours(1),
      }),
    );

    const viewerAddress = new EdgeFunction(this, 'ViewerAddress', {
      runtime: FunctionRuntime.JS_2_0,
      comment: 'Tells the API who calls, whatever the caller says',
      code: FunctionCode.fromInline(
        `function handler(event) {
  var request = event.request;
  request.headers['${viewerAddressHeader}'] = { value: event.viewer.ip };
  return request;
}`,
      ),
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Threshold',
      webAclId: webAclArn,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      ...(domain && {
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
      }),
      defaultBehavior: {
        origin: new HttpOrigin(`${api.api.apiId}.execute-api.${region}.${urlSuffix}`, {
          protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
          customHeaders: { [secretHeader]: secret.secretValue.unsafeUnwrap() },
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        // Every answer is somebody's own.
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: new OriginRequestPolicy(this, 'EverythingButHost', {
          comment: 'The API answers to its own name only',
          headerBehavior: OriginRequestHeaderBehavior.denyList('host'),
          queryStringBehavior: OriginRequestQueryStringBehavior.all(),
          cookieBehavior: OriginRequestCookieBehavior.all(),
        }),
        functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: viewerAddress }],
      },
    });
    this.url = `https://${domain?.name ?? this.distribution.distributionDomainName}`;
  }
}
