import { describe, expect, test } from '@jest/globals';
import { catalog, type FunctionEntry, functionNames } from '#functions/catalog.ts';
import { environmentOf } from '#infra/local/runtime/environment.ts';
import { within } from '#infra/local/runtime/surroundings.ts';

const at = 'http://127.0.0.1:1';
const endpoints = {
  ...{ dynamodb: at, s3: at, sfn: at, scheduler: at, ses: at },
  ...{ sns: at, zalo: at, kms: at, issuer: `${at}/issuer` },
};

describe('what a function is told', () => {
  test('is an access key of its own, so that services know who calls', () => {
    const keys = functionNames.map(name => environmentOf(name, endpoints).AWS_ACCESS_KEY_ID);
    expect(new Set(keys).size).toBe(functionNames.length);
  });

  test('is what its needs bring: no webhook key, no files to those that do not need them', () => {
    for (const name of functionNames) {
      const { needs }: FunctionEntry = catalog[name];
      const told = environmentOf(name, endpoints);
      expect([name, 'TB_WEBHOOK_KEY' in told]).toEqual([name, needs.includes('webhooks')]);
      expect([name, 'TB_STATE_MACHINE_ARN' in told]).toEqual([name, needs.includes('outside')]);
      expect([name, 'TB_SIGNING_KEYS' in told]).toEqual([name, needs.includes('signing')]);
    }
  });

  test("is its own while it runs and in all that it set off, and nobody else's", async () => {
    const seen: (string | undefined)[] = [];
    const look = async () => {
      seen.push(process.env.TB_SAMPLE);
      await Promise.resolve();
      seen.push(process.env.TB_SAMPLE);
    };
    await Promise.all([within({ TB_SAMPLE: 'một' }, look), within({ TB_SAMPLE: 'hai' }, look)]);
    expect(seen.toSorted()).toEqual(['hai', 'hai', 'một', 'một']);
    expect(process.env.TB_SAMPLE).toBeUndefined();
  });
});
