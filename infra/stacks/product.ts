import { type App, Tags } from 'aws-cdk-lib';
import type { Reach } from '../grants/reach.ts';
import type { StageSettings } from '../stages.ts';
import { ApiStack } from './api-stack.ts';
import { DataStack } from './data-stack.ts';
import { DeliveryStack } from './delivery-stack.ts';
import { FirewallStack } from './firewall-stack.ts';
import { IdentityStack } from './identity-stack.ts';
import { ObservabilityStack } from './observability-stack.ts';
import { WebStack } from './web-stack.ts';
import { WorkflowStack } from './workflow-stack.ts';

const firewallRegion = 'us-east-1';

/**
 * All stacks of a stage. `data` and `identity` hold what must not be lost; the others can be removed and made again. Arrows
 * point one way: data, identity → workflow → delivery; data, identity → api → web; all → observability.
 */
export const declareProduct = (app: App, stage: StageSettings) => {
  const env = { region: stage.region, ...(stage.account === undefined ? {} : { account: stage.account }) };
  const named = (part: string) => `TieuBieu-${stage.name}-${part}`;
  const shared = { env, stage, terminationProtection: false };
  const kept = { ...shared, terminationProtection: stage.name === 'production' };

  const data = new DataStack(app, named('data'), kept);
  const identity = new IdentityStack(app, named('identity'), kept);
  const reach: Reach = {
    region: stage.region,
    records: { arn: data.records.tableArn, name: data.records.tableName },
    audit: { arn: data.audit.tableArn, name: data.audit.tableName },
    recordsKeyArn: data.recordsKey.keyArn,
    signingKeyArns: data.signingKeyArns,
    webhookKeyArn: data.webhookKey.keyArn,
    checkpoints: { arn: data.checkpoints.bucketArn, name: data.checkpoints.bucketName },
    files: data.filesReach(),
    issuer: identity.issuer(),
  };
  const workflow = new WorkflowStack(app, named('workflow'), { ...shared, reach });
  const delivery = new DeliveryStack(app, named('delivery'), {
    ...shared,
    recordsStreamArn: data.recordsStreamArn(),
    returnedMail: identity.returnedMail.topic,
    reach: { ...reach, outside: { ...workflow.outside(), ...identity.mail(stage) } },
  });
  const api = new ApiStack(app, named('api'), { ...shared, reach });
  const firewall = new FirewallStack(app, named('firewall'), { env: { ...env, region: firewallRegion } });
  const web = new WebStack(app, named('web'), {
    ...shared,
    apiEndpoint: api.api.apiEndpoint,
    filesUrl: reach.files.url,
    filesDomain: data.files.bucketRegionalDomainName,
    signInUrl: identity.signInUrl,
    signIn: identity.signIn(),
    accessLogs: data.accessLogs,
    webAclArn: stage.webAclArn ?? (stage.region === firewallRegion ? firewall.arn : undefined),
  });
  const observability = new ObservabilityStack(app, named('observability'), {
    ...shared,
    watched: {
      functions: [...api.functions, ...workflow.functions, ...delivery.functions],
      queues: {
        Openings: workflow.scheduleDeadLetters,
        Daily: workflow.dailyDeadLetters,
        ...delivery.streamDeadLetters,
        Files: delivery.filesDeadLetters,
        ReturnedMail: delivery.returnedMailDeadLetters,
      },
      api: api.api,
      stateMachineArn: workflow.stateMachine.ref,
    },
  });
  Tags.of(app).add('product', 'tieu-bieu');
  Tags.of(app).add('stage', stage.name);
  return { data, identity, workflow, delivery, api, firewall, web, observability };
};
