import { dayOf } from '#shared/domain/calendar/instant.ts';
import { awaitRound } from '../await-round.ts';
import { listAll } from '../list-all.ts';
import type { Stage } from '../stage.ts';
import { type UpperLevel, upperPoints } from '../upper-levels.ts';
import type { Entry } from './hand-up.ts';
import { upperCouncil, upperJuror } from './open-upper-round.ts';

type Upper = { readonly roundId: string; readonly level: UpperLevel };
type Screening = {
  readonly verdicts: readonly { readonly severity: string | null; readonly code: string | null }[];
};

/** Requests that arrived in a window may run a little beyond it. */
const afterWindowMs = 120_000;

/** Every dossier passes its checks as it came: decision and certificate of the level below are known to the record. */
const screen = async (stage: Stage, { roundId, level }: Upper, entries: readonly Entry[]): Promise<void> => {
  const official = await stage.as(level.official.sub);
  for (const { submissionId } of entries) {
    const { body, etag } = await official.get<Screening>(`/v1/submissions/${submissionId}/screening`);
    const blocking = body.verdicts.filter(({ severity }) => severity === 'blocking');
    if (blocking.length > 0) throw new Error(`a raised dossier is blocked: ${JSON.stringify(blocking)}`);
    await official.post(`/v1/submissions/${submissionId}/settlement`, { eligible: true }, { etag });
  }
  await awaitRound(stage, roundId, 'judging', 'score-frames', level.official.sub);
};

const score = async (stage: Stage, { roundId, level }: Upper, entries: readonly Entry[]) => {
  const juror = await stage.as(upperJuror);
  for (const group of new Set(entries.map(entry => entry.group))) {
    const path = `/v1/rounds/${roundId}/score-frames/${group}`;
    const { body } = await juror.get<{ proposal: number }>(path);
    await juror.post(`${path}/agreements`, { proposal: body.proposal });
  }
  await awaitRound(stage, roundId, 'judging', 'score-sheets', level.official.sub);
  const worklist = await listAll<{ selectionCode: string }>(juror, `/v1/rounds/${roundId}/worklist`);
  for (const [index, { selectionCode }] of worklist.entries()) {
    const path = `/v1/rounds/${roundId}/sheets/${selectionCode}`;
    const { etag } = await juror.get(path);
    const points = upperPoints(index);
    const scores = Object.fromEntries(
      Object.entries(points).map(([line, given]) => [line, { points: given, note: null }]),
    );
    const saved = await juror.patch(path, { scores }, etag);
    await juror.post(`${path}/locks`, undefined, { etag: saved.etag });
  }
  await awaitRound(stage, roundId, 'council', 'council', level.official.sub);
};

const sit = async (stage: Stage, { roundId, level }: Upper, entries: readonly Entry[]): Promise<void> => {
  const chair = await stage.as(upperCouncil[0]?.sub ?? '');
  const sessions = `/v1/rounds/${roundId}/council-sessions`;
  const { body } = await chair.post<{ number: number }>(sessions);
  const path = `${sessions}/${body.number}`;
  const { etag } = await chair.get(path);
  const attendance = upperCouncil.map(({ sub: personId }) => ({ personId, present: true, reason: null }));
  await chair.put(`${path}/attendance`, { attendance }, etag);
  const submissionIds = entries.map(({ submissionId }) => submissionId);
  for (const { sub } of upperCouncil)
    await (await stage.as(sub)).post(`${path}/agenda-approval`, { submissionIds });
  await chair.post(`${path}/closure`, { outcome: 'propose' });
  await awaitRound(stage, roundId, 'deciding', 'decision', level.official.sub);
};

/** A short round from its closing to its certificates: screened, scored by one juror, proposed, decided, published. */
export const judgeUpperRound = async (
  stage: Stage,
  upper: Upper,
  closesAt: string,
  entries: readonly Entry[],
): Promise<void> => {
  const { roundId, level } = upper;
  await stage.server.advanceTo(Date.parse(closesAt) + 1000);
  // The workflow sees the hour, and waits anew for what was under way.
  await stage.server.settle();
  await stage.server.advanceTo(Date.parse(closesAt) + 1000 + afterWindowMs);
  await awaitRound(stage, roundId, 'screening', 'screening', level.official.sub);
  await screen(stage, upper, entries);
  await score(stage, upper, entries);
  await sit(stage, upper, entries);
  const signer = await stage.as(level.signer.sub);
  await signer.post(`/v1/rounds/${roundId}/decisions`, {
    number: '76/QĐ (mẫu)',
    date: dayOf(await stage.server.now()),
    signerPosition: 'Người ký (mẫu)',
  });
  await awaitRound(stage, roundId, 'complaints', undefined, level.official.sub);
  const { body } = await stage.server.anyone.get<{ complaintsUntil: string }>(`/v1/public/rounds/${roundId}`);
  await stage.server.advanceTo(Date.parse(body.complaintsUntil) + afterWindowMs);
  await awaitRound(stage, roundId, 'finished', undefined, level.official.sub);
};
