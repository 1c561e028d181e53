import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { routeTable } from '#functions/catalog.ts';
import { type Contract, routeKeyOf } from '#shared/contracts/contract.ts';
import {
  functionsTriggeredBy,
  functionTriggeredBy,
  ProductFunction,
} from '../constructs/product-function.ts';
import type { Reach } from '../grants/reach.ts';
import type { StageSettings } from '../stages.ts';

/** One line a request: no body, no query, no address of a person, nothing that names one. */
const accessLogLine = {
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseBytes: '$context.responseLength',
  ms: '$context.responseLatency',
  integrationStatus: '$context.integrationStatus',
  authorizerError: '$context.authorizer.error',
  error: '$context.error.responseType',
} as const;

const methods = {
  GET: HttpMethod.GET,
  POST: HttpMethod.POST,
  PATCH: HttpMethod.PATCH,
  PUT: HttpMethod.PUT,
  DELETE: HttpMethod.DELETE,
} as const satisfies Record<Contract['method'], HttpMethod>;

/** The HTTP interface: every route of the catalog by name, and no other. */
export class ApiStack extends Stack {
  readonly api: HttpApi;
  readonly functions: readonly ProductFunction[];

  constructor(
    scope: Construct,
    id: string,
    props: StackProps & { readonly stage: StageSettings; readonly reach: Reach },
  ) {
    super(scope, id, props);
    const { stage, reach } = props;
    this.api = new HttpApi(this, 'Api', {
      description: `Tieu Bieu, ${stage.name}`,
      createDefaultStage: false,
    });
    const authoriser = new ProductFunction(this, {
      functionName: functionTriggeredBy('authoriser').functionName,
      stage,
      reach,
    });
    const contexts = functionsTriggeredBy('routes').map(({ functionName }) => ({
      functionName,
      made: new ProductFunction(this, { functionName, stage, reach }),
    }));
    this.functions = [authoriser, ...contexts.map(({ made }) => made)];
    const routes = this.routes(authoriser, contexts);
    const gate = this.stage(stage);
    for (const route of routes) gate.node.addDependency(route);
    new CfnOutput(this, 'ApiUrl', { value: this.api.apiEndpoint });
  }

  private routes(
    authoriser: ProductFunction,
    contexts: readonly { readonly functionName: string; readonly made: ProductFunction }[],
  ): readonly HttpRoute[] {
    const signIn = new HttpLambdaAuthorizer('SignIn', authoriser.lambda, {
      responseTypes: [HttpLambdaResponseType.SIMPLE],
      // Asked about every request: one without a token gets the product's own answer, not the gateway's bare 401.
      identitySource: [],
      // A right or a token that was taken away is gone at the next request.
      resultsCacheTtl: Duration.seconds(0),
    });
    const anyone = new HttpNoneAuthorizer();
    const integrations = new Map(
      contexts.map(({ functionName, made }) => [
        functionName,
        // One permission a function: with one a route, a function's policy would outgrow its limit of 20 KB.
        new HttpLambdaIntegration(functionName, made.lambda, { scopePermissionToRoute: false }),
      ]),
    );
    return routeTable.map(({ route: { contract }, functionName }) => {
      const integration = integrations.get(functionName);
      if (integration === undefined) throw new Error(`${contract.id} has no function`);
      return new HttpRoute(this, contract.id, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(contract.path, methods[contract.method]),
        integration,
        authorizer: contract.signIn === 'required' ? signIn : anyone,
      });
    });
  }

  private stage({ throttle, logRetentionDays }: StageSettings): HttpStage {
    const log = new LogGroup(this, 'AccessLog', {
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const gate = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: throttle.all.rate, burstLimit: throttle.all.burst },
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(accessLogLine)),
      },
    });
    const resource = gate.node.defaultChild;
    if (!(resource instanceof CfnStage)) throw new Error('a stage without its resource');
    const forAnyone = {
      ThrottlingRateLimit: throttle.anyone.rate,
      ThrottlingBurstLimit: throttle.anyone.burst,
    };
    resource.routeSettings = Object.fromEntries(
      routeTable
        .filter(({ route: { contract } }) => contract.signIn === 'none')
        .map(({ route: { contract } }) => [
          routeKeyOf(contract),
          { ...forAnyone, DetailedMetricsEnabled: true },
        ]),
    );
    return gate;
  }
}
