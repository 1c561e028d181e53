import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { jitter, openChance } from '#shared/adapters/chance/chance.ts';
import { openRecordStore } from '#shared/adapters/dynamodb/record-store.ts';
import { appointAdministrator } from '#shared/application/membership/appoint-administrator.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import type { Person } from '../issuer/tokens.ts';
import { localCredentials, names, place } from '../runtime/names.ts';
import type { Services } from '../runtime/services.ts';

const absent = new Proxy({} as never, {
  get: (_target, part) => {
    throw new Error(`the appointment of an administrator needs no ${String(part)}`);
  },
});

/** The first administrator, whom no API can appoint: by the same use case as the operator's command. */
export const appointSampleAdministrator = async (
  { endpoints, clock }: Services,
  person: Person,
  authority: Authority,
): Promise<void> => {
  const client = new DynamoDBClient({
    region: place.region,
    endpoint: endpoints.dynamodb,
    credentials: localCredentials,
  });
  const records = openRecordStore({
    client,
    tables: { records: names.records, audit: names.audit },
    random: jitter,
  });
  const world = { records, chance: openChance(), files: absent, outside: absent, examine: absent };
  const input = {
    personId: person.sub,
    name: person.name,
    position: person.roleLabel,
    email: person.email,
    authority,
  };
  const result = await runCommand(
    world,
    appointAdministrator,
    systemAsk('sample', input, clock.now(), 'sample'),
  );
  client.destroy();
  if (!result.ok) throw new Error(`the sample administrator was refused: ${result.refusal.code}`);
};
