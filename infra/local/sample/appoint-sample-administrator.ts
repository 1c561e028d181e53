import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { pace } from '#shared/adapters/aws/pace.ts';
import { openChance } from '#shared/adapters/chance/chance.ts';
import { openRecordStore } from '#shared/adapters/dynamodb/record-store.ts';
import { appointAdministrator } from '#shared/application/membership/appoint-administrator.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { localCredentials, names, place } from '../runtime/names.ts';
import { samplePeople } from './people.ts';

const absent = new Proxy({} as never, {
  get: (_target, part) => {
    throw new Error(`the appointment of an administrator needs no ${String(part)}`);
  },
});

/**
 * The first administrator of an authority, whom no API can appoint: by the operator's use case, straight into the store at
 * an address, at the installation's own time.
 */
export const appointSampleAdministrator = async (
  dynamodb: string,
  authority: Authority,
  now: number,
): Promise<void> => {
  const client = new DynamoDBClient({
    region: place.region,
    endpoint: dynamodb,
    credentials: localCredentials,
  });
  const records = openRecordStore({
    client,
    tables: { records: names.records, audit: names.audit },
    pace,
  });
  const world = {
    records,
    chance: openChance(),
    pause: pace.pause,
    files: absent,
    outside: absent,
    webhooks: absent,
    examine: absent,
    readCsv: absent,
    signer: absent,
    checkpoints: absent,
    writeCsv: absent,
    render: absent,
    signatures: absent,
    site: absent,
    channels: absent,
  };
  const { sub: personId, name, roleLabel: position, email } = samplePeople.administrator;
  const input = { personId, name, position, email, authority };
  const result = await runCommand(world, appointAdministrator, systemAsk('sample', input, now, 'sample'));
  client.destroy();
  if (!result.ok) throw new Error(`the sample administrator was refused: ${result.refusal.code}`);
};
