import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { samplePeople } from '#infra/local/sample/people.ts';
import { foundProgramme } from '../play/acts/found-programme.ts';
import { registerProducers } from '../play/acts/register-producers.ts';
import { awaitRound } from '../play/await-round.ts';
import { timeline } from '../play/calendar.ts';
import { silentProgress } from '../play/progress.ts';
import { scaleOf, smallest } from '../play/scale.ts';
import { openStage, type Stage } from '../play/stage.ts';
import { until } from '../play/until.ts';
import { planRound } from './plan-rounds.ts';

const longest = 300_000;
const day = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-reminders-'));

type Mail = { readonly messages: readonly { readonly subject: string; readonly text: string }[] };

let stage: Stage;
let roundId: string;
let owner: string;

beforeAll(async () => {
  stage = await openStage(folder, scaleOf(smallest.products, smallest.jurors), silentProgress());
  const programmeId = await foundProgramme(stage);
  roundId = await planRound(stage, programmeId);
  const official = await stage.as(samplePeople.official.sub);
  await official.post(`/v1/rounds/${roundId}/announcement`);
  await stage.at(timeline.opensAt);
  await awaitRound(stage, roundId, 'open');
  const [first] = (await registerProducers(stage)).products;
  if (first === undefined) throw new Error('nobody registered');
  const { client, productId, product } = first;
  owner = `${product.establishment.owner}@mau.example`;
  await client.post(`/v1/rounds/${roundId}/submissions`, { productId, group: product.group });
}, longest);
afterAll(async () => {
  await stage?.server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const reminders = async (): Promise<readonly string[]> => {
  await stage.server.settle();
  const { messages } = await stage.server.control<Mail>('GET', `mail?to=${encodeURIComponent(owner)}`);
  return messages.filter(({ subject }) => subject.includes('Nhắc việc')).map(({ text }) => text);
};

/** A minute past six in the morning, so many days before the closing's. */
const morning = (daysBefore: number): number =>
  Date.parse(
    `${new Date(Date.parse(timeline.closesAt) - daysBefore * day).toISOString().slice(0, 10)}T06:01:00+07:00`,
  );

test(
  'a draft is reminded of by the morning job, day by day as the clock moves; a week that nobody ran is not made up for',
  async () => {
    await stage.server.advanceTo(morning(10));
    expect(await reminders()).toHaveLength(0);

    // From ten days before to three: the seventh day passed with the computer off.
    await stage.server.advanceTo(morning(3));
    const told = await until('the reminder', async () => {
      const found = await reminders();
      return found.length > 0 ? found : undefined;
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/còn thiếu \d+ mục, chưa nộp\. Hết hạn: 17:00 17\/04\/2026/);
    expect(told[0]).toMatch(/http:\/\/127\.0\.0\.1:\d+\/producer\/submissions\/[0-9A-Z]{26}/);

    await stage.server.advanceTo(morning(3) + 6 * 3_600_000);
    expect(await reminders()).toHaveLength(1);

    await stage.server.advanceTo(morning(1));
    await until('the last reminder', async () => ((await reminders()).length === 2 ? true : undefined));

    await stage.server.advanceTo(morning(-1));
    expect(await reminders()).toHaveLength(2);
  },
  longest,
);
