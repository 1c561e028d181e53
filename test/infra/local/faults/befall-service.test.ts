import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { befallService } from '#infra/local/faults/befall-service.ts';
import { type FaultPlan, faultPlanSchema, openFaultPlan } from '#infra/local/faults/fault-plan.ts';
import type { FaultKind } from '#infra/local/faults/faults.ts';
import { type Listening, listen } from '#infra/local/runtime/listen.ts';
import { accessKeyOf } from '#infra/local/runtime/names.ts';

const faults = openFaultPlan();
let service: Listening;
let done = 0;
beforeEach(async () => {
  done = 0;
  service = await listen(
    befallService(faults)('s3', (_request, response) => {
      done += 1;
      response.end('done');
    }),
  );
});
afterEach(() => service.close());

const plan = (asked: Partial<FaultPlan>) => faults.set(faultPlanSchema.parse({ everywhere: true, ...asked }));
const ask = async (key: string | undefined, signal?: AbortSignal) => {
  const authorization = `AWS4-HMAC-SHA256 Credential=${key}/20260101/ap-southeast-1/s3/aws4_request`;
  const headers = key === undefined ? {} : { authorization };
  const response = await fetch(`http://127.0.0.1:${service.port}/`, { headers, ...(signal && { signal }) });
  return [response.status, await response.text()] as const;
};
const ofFunction = accessKeyOf('submissions');

test.each([
  ['throttle', 503, 'SlowDown'],
  ['failBefore', 500, 'InternalError'],
] as const)('a call that meets %s is refused, and nothing was done', async (kind, status, code) => {
  plan({ [kind]: 1 });
  expect(await ask(ofFunction)).toEqual([status, expect.stringContaining(code)]);
  expect(done).toBe(0);
  expect([faults.counts()[kind], faults.met()]).toEqual([
    1,
    { calls: 1, met: { [ofFunction]: 1 }, at: { s3: 1 } },
  ]);
});

test('a call whose answer is lost was done, and its line is broken', async () => {
  plan({ dropAfterCommit: 1 });
  await expect(ask(ofFunction)).rejects.toThrow();
  expect(done).toBe(1);
});

test('a call that hangs is neither done nor answered', async () => {
  plan({ hang: 1 });
  const stop = new AbortController();
  const asked = ask(ofFunction, stop.signal);
  while (faults.counts().hang === 0) await turn();
  // One that is not befallen is answered meanwhile.
  plan({});
  await ask(ofFunction);
  stop.abort();
  await expect(asked).rejects.toThrow();
  expect(done).toBe(1);
});

test.each<FaultKind>(['delay', 'conflict', 'partial', 'stale'])(
  'a call that meets %s is done',
  async kind => {
    plan({ [kind]: 1, delayMs: 1 });
    expect(await ask(ofFunction)).toEqual([200, 'done']);
  },
);

test('nothing befalls a browser that follows a link, nor anyone where a plan is for the store alone', async () => {
  plan({ failBefore: 1 });
  expect(await ask(undefined)).toEqual([200, 'done']);
  plan({ failBefore: 1, everywhere: false });
  expect(await ask(ofFunction)).toEqual([200, 'done']);
});
