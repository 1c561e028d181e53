import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { indexes, ttlAttribute } from '#shared/adapters/dynamodb/tables.ts';
import { roundWorkflow, taskFunctionPlaceholder } from '#shared/workflow/round-workflow.ts';
import { openAccess } from '../access/open-access.ts';
import { openClock } from '../clock/clock.ts';
import { createTables } from '../dynamodb/create-tables.ts';
import type { StreamPump } from '../dynamodb/pump-stream.ts';
import { indexKeysOf } from '../dynamodb/request-limits.ts';
import { startDynamoDb } from '../dynamodb/start-dynamodb.ts';
import { sweepExpired } from '../dynamodb/sweep-expired.ts';
import { befallService } from '../faults/befall-service.ts';
import { openFaultPlan } from '../faults/fault-plan.ts';
import { openIssuer } from '../issuer/issuer.ts';
import { openKeyService } from '../kms/kms.ts';
import { openMailbox } from '../mail/mailbox.ts';
import { openTextMessageService } from '../mail/text-messages.ts';
import { openZaloSink } from '../mail/zalo-sink.ts';
import { openStores } from '../object-store/stores.ts';
import { allSamplePeople, samplePersonOf } from '../sample/people.ts';
import { openScheduler } from '../scheduler/scheduler.ts';
import { tableDefinitions } from '../table-definitions.ts';
import type { Log } from '../wire/log.ts';
import { openWorkflowEngine } from '../workflow-engine/workflow-engine.ts';
import { openCapacityMeter } from './capacity-meter.ts';
import { environmentOf } from './environment.ts';
import { openFunctions } from './functions.ts';
import { listen } from './listen.ts';
import { localKeys } from './local-reach.ts';
import { functionArn, localCredentials, names, place } from './names.ts';
import { pumpRecords } from './pump-records.ts';
import { runScheduled } from './run-scheduled.ts';
import { openUsageMeter } from './usage-meter.ts';

const sweepEvery = 600_000;
const line = (log: Log, part: string) => (text: string) => log(part, { text });

/** The state machine as CDK deploys it, with the function's ARN in its place. */
const definition = () =>
  JSON.parse(
    JSON.stringify(roundWorkflow).replaceAll(taskFunctionPlaceholder, functionArn('round-workflow')),
  );

export type ServiceOptions = {
  readonly folder: string;
  readonly port: number;
  readonly objectPort: number;
  readonly log: Log;
  /** What a function's role does not allow is refused, as on AWS. @default false */
  readonly enforceIam?: boolean;
  /** What each function may do, where it is not what its needs grant it. */
  readonly policies?: Parameters<typeof openAccess>[0]['policies'];
};

/** Opens every embedded service over its data in `folder`; nothing is delivered before `start`. */
export const openServices = async (options: ServiceOptions) => {
  const { folder, port, objectPort, log, enforceIam = false, policies } = options;
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, name);
  const clock = openClock(file('clock.json'));
  const usage = openUsageMeter();
  const functions = openFunctions(name => environmentOf(name, endpoints), usage);
  const access = await openAccess({ file: file('access.jsonl'), enforce: enforceIam, policies });
  const { admit } = access;
  const dynamodb = await startDynamoDb({ folder: file('dynamodb'), log });
  const faults = openFaultPlan();
  const meter = await openCapacityMeter(dynamodb.endpoint, {
    ...{ faults, admit, keyArn: localKeys.records },
    indexKeys: indexKeysOf(indexes),
  });
  const client = new DynamoDBClient({
    region: place.region,
    endpoint: dynamodb.endpoint,
    credentials: localCredentials,
  });
  await createTables(client, tableDefinitions(names));
  const objects = openStores({
    folder,
    files: names.bucket,
    checkpoints: names.checkpoints,
    now: clock.now,
    secretOf: () => localCredentials.secretAccessKey,
    admit: access.admitToFiles,
    onFileCreated: async event => {
      await functions.invoke('attachment-arrived', event);
    },
    log: line(log, 'object-store'),
  });
  const engine = openWorkflowEngine({
    file: file('workflow.sqlite'),
    stateMachines: { [names.stateMachineArn]: definition() },
    now: clock.now,
    invoke: functions.invoke,
    log: line(log, 'workflow'),
    admit,
  });
  const scheduler = openScheduler({
    file: file('scheduler.sqlite'),
    now: clock.now,
    deliver: run => {
      usage.add('scheduler.invocations', 1);
      return runScheduled({ engine, functions })(run);
    },
    log,
    admit,
  });
  const mailbox = openMailbox({
    file: file('mail.sqlite'),
    now: clock.now,
    log,
    admit,
    onReturned: async event => {
      await functions.invoke('mail-returned', event);
    },
  });
  const keyService = openKeyService({ folder: file('kms'), keyIds: names.signingKeys, log, admit });
  const befall = befallService(faults);
  const service: typeof befall = (name, handle) => befall(name, usage.service(name, handle));
  const listening = {
    kms: await listen(service('kms', keyService.handle)),
    s3: await listen(service('s3', objects.handle), objectPort),
    sfn: await listen(service('sfn', engine.handle)),
    scheduler: await listen(service('scheduler', scheduler.handle)),
    ses: await listen(service('ses', mailbox.handle)),
    sns: await listen(service('sns', openTextMessageService(mailbox, log, admit))),
    zalo: await listen(usage.service('zalo', openZaloSink(mailbox, log))),
  };
  const url = (at: { readonly port: number }) => `http://127.0.0.1:${at.port}`;
  const issuerUrl = `http://127.0.0.1:${port}/__local/issuer`;
  const issuer = await openIssuer({
    folder: file('issuer'),
    issuerUrl,
    clientId: names.clientId,
    people: () => allSamplePeople,
    personOf: samplePersonOf,
    now: clock.now,
    log,
  });
  const endpoints = {
    dynamodb: meter.endpoint,
    s3: url(listening.s3),
    sfn: url(listening.sfn),
    scheduler: url(listening.scheduler),
    ses: url(listening.ses),
    sns: url(listening.sns),
    zalo: url(listening.zalo),
    kms: url(listening.kms),
    issuer: issuerUrl,
  };
  let pumps: readonly StreamPump[] = [];
  const sweep = setInterval(() => {
    sweepExpired({ client, tableName: names.records, ttlAttribute, now: clock.now() }).catch(error =>
      log('sweep-failed', { error: String(error) }),
    );
  }, sweepEvery);
  return {
    clock,
    functions,
    issuer,
    mailbox,
    engine,
    scheduler,
    objects,
    meter,
    usage,
    faults,
    access,
    endpoints,
    pumps: () => pumps,
    /** Begins deliveries: environment must be set, since functions start to run. */
    start: async () => {
      pumps = await pumpRecords({ place: { ...place, endpoint: dynamodb.endpoint }, folder, functions, log });
      await engine.start();
      await objects.start();
      scheduler.start();
    },
    stop: async () => {
      clearInterval(sweep);
      await scheduler.stop();
      await Promise.all(pumps.map(pump => pump.stop()));
      await engine.stop();
      await Promise.all(Object.values(listening).map(server => server.close()));
      await objects.stop();
      await mailbox.close();
      client.destroy();
      await meter.close();
      await dynamodb.stop();
    },
  };
};
export type Services = Awaited<ReturnType<typeof openServices>>;
