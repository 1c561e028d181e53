import type { FaultKind } from '#infra/local/faults/faults.ts';
import type { Answer, Witness } from '#test/support/http/witness.ts';
import { until } from '../../play/until.ts';
import type { FilingStage, Ware } from './filing-stage.ts';

export type Counts = Readonly<Record<FaultKind, number>>;
export type Draft = Ware & { readonly submissionId: string };

/** A POST that was acknowledged, to be asked once more under its key. */
export type Acknowledged = {
  readonly client: Witness;
  readonly path: string;
  readonly call: { readonly body: unknown; readonly key: string; readonly etag?: string | null };
  readonly answer: Answer;
};

/** What befalls calls in this story, and how often. What only reads of lists meet is too rare in it to be counted. */
export const plan = {
  throttle: 0.05,
  failBefore: 0.1,
  dropAfterCommit: 0.15,
  delay: 0.05,
  delayMs: 30,
  conflict: 0.2,
} as const satisfies Partial<Record<FaultKind | 'delayMs', number>>;

/** Works under the plan's faults, and says how many of each there were. */
export const under = async (
  stage: FilingStage,
  seed: number,
  work: () => Promise<unknown>,
): Promise<Counts> => {
  await stage.server.control('POST', 'faults', { seed, ...plan });
  await work();
  const { injected } = await stage.server.control<{ injected: Counts }>('GET', 'faults');
  await stage.server.control('POST', 'faults', {});
  return injected;
};

/** Twice at once under one key, as an impatient finger does. */
export const clickTwice = async (
  client: Witness,
  path: string,
  call: Acknowledged['call'],
): Promise<{ readonly both: readonly Answer[]; readonly acknowledged: readonly Acknowledged[] }> => {
  const both = await Promise.all([client.insist('POST', path, call), client.insist('POST', path, call)]);
  const acknowledged = both
    .filter(({ status }) => status < 300)
    .map(answer => ({ client, path, call, answer }));
  return { both, acknowledged };
};

/** Saves a note on top of whatever stands; a save whose answer was lost is seen as another tab's and made again. */
export const saveNote = async ({ producer, submissionId }: Draft, note: string): Promise<Answer> => {
  const path = `/v1/submissions/${submissionId}`;
  return until(`the note ${note}`, async () => {
    const { etag } = await producer.client.insist('GET', path);
    const saved = await producer.client.once('PATCH', path, { body: { note }, etag });
    return saved.status === 200 ? saved : undefined;
  });
};

/** The round goes on by itself or, where it stalls in sight, by an official's redrive. */
export const driveTo = async (
  { server, official }: FilingStage,
  roundId: string,
  state: string,
): Promise<number> => {
  let redrives = 0;
  await until(
    `the state ${state}`,
    async () => {
      await server.settle();
      const { status, text } = await official.insist('GET', `/v1/rounds/${roundId}/progress`);
      if (status !== 200) return undefined;
      const round = JSON.parse(text) as { state: string; stalled: object | null };
      if (round.stalled !== null) {
        redrives += 1;
        await official.insist('POST', `/v1/rounds/${roundId}/steps`, {
          body: { step: 'redrive', reason: 'Kho dữ liệu đã trả lời lại (mẫu)' },
          key: `redrive-${roundId}-${redrives}`,
        });
      }
      // Retries of tasks wait by the system's clock.
      await server.control('POST', 'clock/advance', { ms: 30_000 });
      return round.state === state ? true : undefined;
    },
    60,
  );
  return redrives;
};

/** A store that hangs holds nobody longer than the gateway would; what came late is there once. */
export const hang = async (stage: FilingStage, path: string, body: unknown) => {
  const client = stage.wares[0]?.producer.client;
  if (client === undefined) throw new Error('too few producers');
  const plan = { delay: 1, delayMs: 12_000, operations: ['TransactWriteItems', 'UpdateItem'] };
  await stage.server.control('POST', 'faults', plan);
  const started = performance.now();
  const call = { body, key: 'hanging-1' };
  const [write, read] = await Promise.all([
    client.once('POST', path, call),
    client.once('GET', '/v1/public/submissions/AAAA-AAAA-AAAA-AAAA'),
  ]);
  const seconds = (performance.now() - started) / 1000;
  await stage.server.control('POST', 'faults', {});
  const again = await client.insist('POST', path, call);
  return { write, read, seconds, again };
};

/** Every read fails in the given way, at the caller's look-up by an API token too. */
export const readsAway = async (
  stage: FilingStage,
  machine: Witness,
  fault: FaultKind,
): Promise<readonly Answer[]> => {
  await stage.server.control('POST', 'faults', {
    [fault]: 1,
    operations: ['GetItem', 'Query', 'BatchGetItem'],
  });
  const answers = await Promise.all([
    stage.official.once('GET', '/v1/me'),
    stage.official.once('GET', `/v1/rounds/${stage.rounds[0]?.id}`),
    machine.once('GET', '/v1/me'),
  ]);
  await stage.server.control('POST', 'faults', {});
  return answers;
};
