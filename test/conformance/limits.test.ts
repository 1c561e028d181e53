import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { awsLimits, type LimitName } from '#infra/local/aws-limits.ts';
import { closeAll } from '#test/infra/local/gateway/fixture.ts';
import { openTable, type Table } from './dynamodb/open-table.ts';
import { dynamoDbProbes } from './limits/dynamodb.ts';
import { gatewayProbes } from './limits/gateway.ts';
import { objectStoreProbes } from './limits/object-store.ts';
import { faultsOf, type Probes } from './limits/probe.ts';
import { serviceProbes } from './limits/services.ts';
import { workflowProbes } from './limits/workflow.ts';
import { type Objects, openStore } from './object-store/open-store.ts';
import { openServices, type Services } from './services/open-services.ts';

let table: Table;
let objects: Objects;
let services: Services;
let probes: Probes;
beforeAll(async () => {
  [table, objects, services] = await Promise.all([openTable(), openStore(), openServices()]);
  probes = {
    ...gatewayProbes(),
    ...dynamoDbProbes(table),
    ...objectStoreProbes(objects),
    ...workflowProbes(),
    ...serviceProbes(services),
  };
});
afterEach(closeAll);
afterAll(() => Promise.all([table.close(), objects.close(), services.close()]));

const names = Object.keys(awsLimits) as LimitName[];

describe('a limit of AWS is met here: at its figure served, one beyond told as AWS tells it', () => {
  test.each(names.map(name => [`${awsLimits[name].of}, ${awsLimits[name].figure} (${name})`, name] as const))(
    '%s',
    async (_sentence, name) => {
      expect(await faultsOf(name, probes[name])).toEqual([]);
    },
  );
});

describe('the same probes find a service that lifts', () => {
  test('what stands before the engine of the database', async () => {
    const lifted = dynamoDbProbes(table, table.bare);
    for (const name of ['operators', 'operands', 'placeholder', 'indexPartitionKey', 'indexSortKey'] as const)
      expect(await faultsOf(name, lifted[name])).toEqual([expect.stringContaining('is served')]);
  });

  test('the size of a request', async () => {
    const lifted = gatewayProbes({ maxBodyBytes: Number.POSITIVE_INFINITY });
    expect(await faultsOf('gatewayBody', lifted.gatewayBody)).toEqual([expect.stringContaining('is served')]);
  });
});
