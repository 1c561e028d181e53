import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportInstallation } from '#infra/record/export.ts';
import { verifyExport } from '#infra/record/verify/verify-export.ts';
import { answerDataRequest } from '#shared/application/privacy/answer-data-request.ts';
import { requestPersonalData } from '#shared/application/privacy/request-personal-data.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { askAs, monday, official } from '#test/support/asks.ts';
import { buildEstablishment, producer } from '#test/support/establishment-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import { openFolder, openSampleInstallation } from './fixture.ts';

const { at, remove } = openFolder();
const number = '001099000001';
let installation: Awaited<ReturnType<typeof openSampleInstallation>>;

beforeAll(async () => {
  installation = await openSampleInstallation();
});
afterAll(async () => {
  await installation.installation.close();
  remove();
});

test('after an erasure the export still proves every history, and holds nothing of the person', async () => {
  const { world } = installation;
  const establishmentId = sampleId(3901);
  const household = buildEstablishment(901, { kind: 'HKD', taxCode: null, personalNumber: number });
  await seed(world, [record('establishment', establishmentId, household)]);
  const input = { params: { establishmentId }, query: {}, body: { right: 'erasure' as const, text: null } };
  const asked = await runCommand(world, requestPersonalData, askAs(producer, 'personal-data.request', input));
  if (!asked.ok) throw new Error(asked.refusal.code);
  const params = { requestId: asked.value.body.id };
  const body = { granted: true, text: 'Trả lời mẫu' };
  const answer = askAs(official, 'personal-data.answer', { params, query: {}, body });
  expect((await runCommand(world, answerDataRequest, answer)).ok).toBe(true);

  await exportInstallation(installation.installation, at('erased'), monday);

  expect((await verifyExport(at('erased'))).findings).toEqual([]);
  const records = readFileSync(join(at('erased'), 'records.jsonl'), 'utf8');
  expect(records).not.toContain(number);
  expect(records).not.toContain('Người mẫu 901');
});
