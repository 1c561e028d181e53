import { samplePeople } from '#infra/local/sample/people.ts';
import { province, type Stage } from '#test/play/stage.ts';
import { besideServer } from '#test/support/http/server-world.ts';

const minute = 61_000;
const hours = 6 * 3_600_000;
/** More waiting than anything waits for: tasks a minute at most, calls to systems outside for hours. */
const patience = 24;

type Parked = { readonly id: string; readonly reason: string | null };

/** Effects that wait for their time, and those that are parked where an official sees them. */
const leftOf = async ({ server, as }: Stage): Promise<{ waiting: number; parked: readonly Parked[] }> => {
  const official = await as(samplePeople.official.sub);
  const { level, locality } = province;
  const { body } = await official.get<{ items: readonly Parked[] }>(
    `/v1/effects?level=${level}&locality=${locality}&limit=100`,
  );
  const waiting = await besideServer(server.folder, ({ records }) =>
    records.waitingEffects('9999-12-31T00:00:00.000Z', 100),
  );
  return { waiting: waiting.length, parked: body.items };
};

/**
 * The faults are over: deliveries and retries go on, and an official sends again what is parked, until nothing is left. Answers
 * how much was parked, and what was parked without its reason.
 */
export const comeToRest = async (
  stage: Stage,
): Promise<{ parked: number; unexplained: readonly string[] }> => {
  const { server, as } = stage;
  const official = await as(samplePeople.official.sub);
  const seen = new Map<string, Parked>();
  for (let time = 0; time < patience; time += 1) {
    await server.settle();
    const { waiting, parked } = await leftOf(stage);
    if (waiting === 0 && parked.length === 0 && time > 2) break;
    for (const one of parked) {
      seen.set(one.id, one);
      await official.post(`/v1/effects/${one.id}/resends`, { reason: 'Dịch vụ đã trả lời lại (mẫu)' });
    }
    await server.advanceTo((await server.now()) + (time < 8 ? minute : hours));
  }
  const unexplained = [...seen.values()]
    .filter(({ reason }) => !reason)
    .map(({ id }) => `${id} is parked without a reason`);
  return { parked: seen.size, unexplained };
};
