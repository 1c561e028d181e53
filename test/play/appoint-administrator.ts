import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { appointSampleAdministrator } from '#infra/local/sample/appoint-sample-administrator.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';

const endpointsSchema = z.object({ dynamodb: z.url() });

/** The first administrator of an authority of an installation that runs in another process. */
export const appointFirstAdministrator = async (
  folder: string,
  authority: Authority,
  now: number,
): Promise<void> => {
  const { dynamodb } = endpointsSchema.parse(
    JSON.parse(readFileSync(join(folder, 'endpoints.json'), 'utf8')),
  );
  await appointSampleAdministrator(dynamodb, authority, now);
};
