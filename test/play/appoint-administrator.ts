import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { localCredentials, place } from '#infra/local/runtime/names.ts';
import { samplePeople } from '#infra/local/sample/people.ts';
import { jitter, openChance } from '#shared/adapters/chance/chance.ts';
import { openRecordStore } from '#shared/adapters/dynamodb/record-store.ts';
import { appointAdministrator } from '#shared/application/membership/appoint-administrator.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';

const endpointsSchema = z.object({ dynamodb: z.url(), recordsTable: z.string(), auditTable: z.string() });

const absent = new Proxy({} as never, {
  get: (_target, part) => {
    throw new Error(`the appointment of an administrator needs no ${String(part)}`);
  },
});

/** The first administrator of an authority, whom no API can appoint: by the operator's use case, from outside the server. */
export const appointFirstAdministrator = async (
  folder: string,
  authority: Authority,
  now: number,
): Promise<void> => {
  const { dynamodb, recordsTable, auditTable } = endpointsSchema.parse(
    JSON.parse(readFileSync(join(folder, 'endpoints.json'), 'utf8')),
  );
  const client = new DynamoDBClient({
    region: place.region,
    endpoint: dynamodb,
    credentials: localCredentials,
  });
  const records = openRecordStore({
    client,
    tables: { records: recordsTable, audit: auditTable },
    random: jitter,
  });
  const { sub, name, roleLabel, email } = samplePeople.administrator;
  const result = await runCommand(
    { records, chance: openChance(), files: absent, outside: absent, examine: absent },
    appointAdministrator,
    systemAsk('play', { personId: sub, name, position: roleLabel, email, authority }, now, 'play'),
  );
  client.destroy();
  if (!result.ok) throw new Error(`the administrator was refused: ${result.refusal.code}`);
};
