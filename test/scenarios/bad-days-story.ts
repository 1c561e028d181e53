import { samplePeople } from '#infra/local/sample/people.ts';
import type { ApiClient, Reply } from '#test/support/http/api-client.ts';
import { foundProgramme } from '../play/acts/found-programme.ts';
import { type Registered, registerProducers } from '../play/acts/register-producers.ts';
import { awaitRound, roundProgress } from '../play/await-round.ts';
import { timeline } from '../play/calendar.ts';
import { dossierFiles } from '../play/dossier-files.ts';
import type { Stage } from '../play/stage.ts';
import { until } from '../play/until.ts';
import { uploadAll } from '../play/upload.ts';
import { knockAt } from './at-the-door.ts';
import { appoint, planRound, planTwin } from './plan-rounds.ts';
import { spoilRecord } from './plant-fault.ts';
import { startAgain } from './start-again.ts';

type Mail = { readonly subject: string; readonly text: string | null; readonly to: readonly string[] };
type Parked = { readonly id: string; readonly type: string; readonly reason: string | null };
type Entry = { readonly action: string; readonly reason?: string };

const hour = 3_600_000;
const day = 24 * hour;
const many = 1000;
const effects = '/v1/effects?level=TINH&locality=19';

const mailsTo = async ({ server }: Stage, to: string): Promise<readonly Mail[]> =>
  (await server.control<{ messages: readonly Mail[] }>('GET', `mail?to=${to}&limit=500`)).messages;

const official = (stage: Stage): Promise<ApiClient> => stage.as(samplePeople.official.sub);
const parked = async (client: ApiClient) =>
  (await client.get<{ items: readonly Parked[] }>(effects)).body.items;

/** Mail is away while somebody is appointed: the appointment stands, its mail is parked, seen and sent again. */
const mailAway = async (stage: Stage, roundId: string) => {
  const client = await official(stage);
  await stage.server.settle();
  await stage.server.control('POST', 'mail/fail-next', { count: many, code: 'SendingPausedException' });
  await appoint(client, roundId, 'helping-team', samplePeople.helper);
  const listed = await until('the parked mail', async () => {
    const items = await parked(client);
    return items.length > 0 ? items : undefined;
  });
  await stage.server.control('POST', 'mail/fail-next', { count: 0 });
  const before = await mailsTo(stage, samplePeople.helper.email);
  const resends = `/v1/effects/${listed[0]?.id}/resends`;
  const reason = { reason: 'Máy chủ thư đã hoạt động lại (mẫu)' };
  await client.post(resends, reason);
  await stage.server.settle();
  const after = await mailsTo(stage, samplePeople.helper.email);
  const again = await client.send('POST', resends, { body: reason });
  await stage.server.settle();
  return {
    listed,
    left: await parked(client),
    before: before.length,
    after: after.length,
    again,
    twice: (await mailsTo(stage, samplePeople.helper.email)).length,
  };
};

/** The scheduler is away at the opening hour: nothing opens, nothing can be filed, and an official opens by hand. */
const lateOpening = async (stage: Stage, roundId: string, { client, productId, product }: Registered) => {
  const chief = await official(stage);
  await stage.server.control('POST', 'scheduler/pause');
  await stage.server.advanceTo(Date.parse(timeline.opensAt) + hour);
  await stage.server.settle();
  const waiting = (
    await chief.get<{ state: string; allowedSteps: readonly string[] }>(`/v1/rounds/${roundId}/progress`)
  ).body;
  const filing = await client.send('POST', `/v1/rounds/${roundId}/submissions`, {
    body: { productId, group: product.group },
  });
  const steps = `/v1/rounds/${roundId}/steps`;
  const outOfOrder = await chief.send('POST', steps, { body: { step: 'close-screening' } });
  await chief.post(steps, { step: 'open', reason: 'Bộ hẹn giờ không chạy (mẫu)' });
  await awaitRound(stage, roundId, 'open');
  await stage.server.control('POST', 'scheduler/resume');
  await stage.server.advanceTo(Date.parse(timeline.opensAt) + 2 * hour);
  await stage.server.settle();
  return { waiting, filing, outOfOrder };
};

const file = async (roundId: string, { client, product, productId }: Registered): Promise<string> => {
  const { body } = await client.post<{ id: string }>(`/v1/rounds/${roundId}/submissions`, {
    productId,
    group: product.group,
  });
  await uploadAll(client, body.id, await dossierFiles(product));
  await client.post(`/v1/submissions/${body.id}/submission`, {
    declaration: { accepted: true, name: 'Chủ cơ sở Mẫu' },
  });
  return body.id;
};

/** Past a closing hour, and past the wait for requests that were under way then. */
const passClosing = async ({ server }: Stage, closesAt: number): Promise<void> => {
  await server.advanceTo(closesAt + 1000);
  await server.settle();
  await server.advanceTo(closesAt + 120_000);
};

const stalled = (stage: Stage, roundId: string) =>
  until('the stall', async () => {
    await stage.server.settle();
    const progress = await roundProgress(stage, roundId);
    return progress.stalled === null ? undefined : progress;
  });

const redrive = async (stage: Stage, roundId: string): Promise<void> => {
  await (await official(stage)).post(`/v1/rounds/${roundId}/steps`, {
    step: 'redrive',
    reason: 'Đã khắc phục (mẫu)',
  });
};

/** A paper of a filed dossier cannot be read when its round closes: that round stalls, the other goes on. */
const unreadablePaper = async (stage: Stage, rounds: Rounds, submissionId: string, filer: Registered) => {
  const { items } = (
    await filer.client.get<{ items: readonly { id: string }[] }>(`/v1/submissions/${submissionId}/documents`)
  ).body;
  const mend = await spoilRecord(stage.server.folder, 'document', `${submissionId}/${items[0]?.id}`);
  await passClosing(stage, Date.parse(timeline.closesAt));
  const stall = await stalled(stage, rounds.first);
  const beside = await roundProgress(stage, rounds.second);
  await mend();
  await redrive(stage, rounds.first);
  // The order is acknowledged; what follows from it must survive a power cut.
  await stage.server.kill();
  await stage.server.start();
  const healed = await awaitRound(stage, rounds.first, 'screening', 'screening');
  return { stall, beside, healed };
};

type Rounds = { readonly first: string; readonly second: string };

/** The second round's closing is moved while it is open: its old hour passes, and dossiers still come in. */
const movedClosing = async (stage: Stage, { second }: Rounds, filer: Registered) => {
  const oldClosing = Date.parse(timeline.closesAt) + day;
  const newClosing = oldClosing + 3 * day;
  await (await official(stage)).post(`/v1/rounds/${second}/extensions`, {
    deadlines: { closesAt: new Date(newClosing).toISOString() },
    reason: 'Mưa lũ, nhiều cơ sở chưa nộp được (mẫu)',
  });
  await stage.server.advanceTo(oldClosing + 120_000);
  await stage.server.settle();
  const past = await roundProgress(stage, second);
  await file(second, filer);
  await passClosing(stage, newClosing);
  return { past, closed: await awaitRound(stage, second, 'screening', 'screening') };
};

/** Nobody screens until the deadline is gone: a visible stall, a later deadline, and the same gate again. */
const missedDeadline = async (stage: Stage, { first }: Rounds) => {
  const passed = Date.parse(timeline.screeningUntil) + 60_000;
  await stage.server.advanceTo(passed);
  const stall = await stalled(stage, first);
  await (await official(stage)).post(`/v1/rounds/${first}/extensions`, {
    deadlines: { screeningUntil: new Date(passed + 3 * day).toISOString() },
    reason: 'Hội đồng cần thêm thời gian (mẫu)',
  });
  await redrive(stage, first);
  return { stall, healed: await awaitRound(stage, first, 'screening', 'screening') };
};

const historyOf = async (stage: Stage, roundId: string): Promise<readonly Entry[]> =>
  (
    await (
      await official(stage)
    ).get<{ items: readonly Entry[] }>(`/v1/audit?kind=round&id=${roundId}&limit=100`)
  ).body.items;

/** Two years on, the morning's job. */
const nextPeriod = async (stage: Stage) => {
  await stage.server.advanceTo(Date.parse('2028-01-17T02:00:00.000Z'));
  await stage.server.settle();
  // The tokens of 2026 have lapsed.
  const client = await stage.server.as(samplePeople.official.sub);
  const rounds = await until('the drafted round', async () => {
    const { items } = (
      await client.get<{ items: readonly { year: number; state: string; clonedFrom: string | null }[] }>(
        '/v1/rounds?level=TINH&locality=19&limit=100',
      )
    ).body;
    return items.some(({ year }) => year === 2028) ? items : undefined;
  });
  await stage.server.settle();
  return rounds;
};

export type BadDays = Awaited<ReturnType<typeof liveThroughBadDays>>;

/** Two rounds of one programme side by side, through days on which something is always away. */
export const liveThroughBadDays = async (stage: Stage) => {
  const programmeId = await foundProgramme(stage);
  const { token } = await stage.server.control<{ token: string }>('POST', 'tokens', {
    sub: samplePeople.official.sub,
  });
  const door = await knockAt(stage.server, token);
  const again = await startAgain(stage.server.folder);
  const first = await planRound(stage, programmeId);
  const mail = await mailAway(stage, first);
  const second = await planTwin(stage, first);
  const rounds: Rounds = { first, second };
  const chief = await official(stage);
  for (const roundId of [first, second]) await chief.post(`/v1/rounds/${roundId}/announcement`);
  const { products } = await registerProducers(stage);
  const [one, two, three] = products;
  if (one === undefined || two === undefined || three === undefined) throw new Error('too few products');
  const late = await lateOpening(stage, first, one);
  await stage.server.advanceTo(Date.parse(timeline.opensAt) + day);
  await awaitRound(stage, second, 'open');
  const submissionId = await file(first, one);
  await file(second, one);
  await file(second, two);
  const count = async () =>
    (await stage.server.control<{ messages: readonly Mail[] }>('GET', 'mail?limit=1000')).messages.length;
  await stage.server.settle();
  const sent = await count();
  await stage.server.control('POST', 'events/redeliver');
  await stage.server.settle();
  const redelivered = { sent, after: await count() };
  const paper = await unreadablePaper(stage, rounds, submissionId, one);
  const moved = await movedClosing(stage, rounds, three);
  const missed = await missedDeadline(stage, rounds);
  const history = await historyOf(stage, first);
  const drafted = await nextPeriod(stage);
  const mails = {
    official: await mailsTo(stage, samplePeople.official.email),
    chair: await mailsTo(stage, samplePeople.chair.email),
  };
  return { door, again, rounds, mail, late, redelivered, paper, moved, missed, history, drafted, mails };
};

export const codeOf = ({ body }: Reply): unknown =>
  typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
