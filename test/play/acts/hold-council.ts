import { samplePeople } from '#infra/local/sample/people.ts';
import { awaitRound } from '../await-round.ts';
import { moments } from '../calendar.ts';
import { parts } from '../cast.ts';
import { mustRefuse } from '../refused.ts';
import type { Receipt, Stage } from '../stage.ts';
import type { Jury } from './convene-jury.ts';
import type { Filed } from './file-dossiers.ts';
import { type Result, readResult, type Standing } from './read-result.ts';

type Item = { readonly submissionId: string; readonly outcome: 'propose' | 'reject' | null };
type Session = {
  readonly number: number;
  readonly items: readonly Item[];
  readonly members: readonly { readonly personId: string }[];
  readonly merges: readonly unknown[];
};
export type Council = {
  readonly result: Result;
  /** Entries proposed, and sets that the council made of like ones. */
  readonly proposed: number;
  readonly merged: number;
};

const members = [samplePeople.chair, ...samplePeople.council].map(({ sub }) => sub);
/** One member is on a journey; enough are there. */
const absent = members.at(-1);
const present = members.filter(member => member !== absent);
/** The one who leaves the room for an item: a relative's product. */
const related = members[2] ?? '';

const attendance = (there: readonly string[]) => ({
  attendance: members.map(personId => ({
    personId,
    present: there.includes(personId),
    reason: there.includes(personId) ? null : 'Đi công tác (mẫu)',
  })),
});

/** Two tied at the line, one place: the members vote on each, and the chair settles what the votes bear. */
const voteOnTie = async (stage: Stage, path: string, tied: readonly Standing[], winner: string) => {
  for (const { submissionId } of tied)
    for (const [index, member] of present.entries()) {
      const isForWinner = index !== present.length - 1;
      const vote = (submissionId === winner) === isForWinner ? 'for' : 'against';
      await (await stage.as(member)).post(`${path}/items/${submissionId}/votes`, { vote });
    }
  const chair = await stage.as(samplePeople.chair.sub);
  for (const { submissionId } of tied)
    await chair.post(`${path}/items/${submissionId}/outcome`, {
      outcome: submissionId === winner ? 'propose' : 'reject',
    });
};

const openSession = async (stage: Stage, roundId: string): Promise<string> => {
  const chair = await stage.as(samplePeople.chair.sub);
  const sessions = `/v1/rounds/${roundId}/council-sessions`;
  const { body } = await chair.post<Session>(sessions);
  return `${sessions}/${body.number}`;
};

/** First too few are there, and nobody may vote; then the quorum is reached. */
const gather = async (stage: Stage, path: string, anyItem: string): Promise<void> => {
  const chair = await stage.as(samplePeople.chair.sub);
  const { etag } = await chair.get(path);
  const early = await chair.put(`${path}/attendance`, attendance(members.slice(0, 3)), etag);
  const vote = await chair.send('POST', `${path}/agenda-approval`, { body: { submissionIds: [anyItem] } });
  mustRefuse(vote, 409, 'council.no-quorum');
  await chair.put(`${path}/attendance`, attendance(present), early.etag);
};

const leaveForItem = async (stage: Stage, roundId: string, selectionCode: string): Promise<void> => {
  const declared = await (await stage.as(related)).post<{ receipt: Receipt }>(
    `/v1/rounds/${roundId}/conflicts`,
    { selectionCode, reason: 'Con gái là kế toán của cơ sở (mẫu).' },
  );
  stage.receipts.push(declared.body.receipt);
};

/**
 * The council sits: a member leaves for an item, the list is approved as ranked, the tie at the quota line is decided by
 * vote, two like products become one set, and the proposal goes to the authority.
 */
export const holdCouncil = (
  stage: Stage,
  roundId: string,
  jury: Jury,
  filed: readonly Filed[],
): Promise<Council> =>
  stage.progress.act(
    { vi: 'Hội đồng họp, biểu quyết, gộp bộ, đề nghị', en: 'council: votes, a merge, the proposal' },
    present.length + 4,
    async bar => {
      await stage.at(moments.council);
      const chair = await stage.as(samplePeople.chair.sub);
      const result = await readResult(chair, roundId, 1);
      await leaveForItem(stage, roundId, jury.codes.get(parts.automatic) ?? '');
      const path = await openSession(stage, roundId);
      bar.step();
      const idOf = (index: number) =>
        filed.find(({ product }) => product.index === index)?.submissionId ?? '';
      const ranked = result.standings.filter(({ passed, tiedAtQuota }) => passed && !tiedAtQuota);
      const tied = result.standings.filter(({ tiedAtQuota }) => tiedAtQuota);
      await gather(stage, path, idOf(parts.alike));
      const submissionIds = ranked.map(({ submissionId }) => submissionId);
      for (const member of present) {
        await (await stage.as(member)).post(`${path}/agenda-approval`, { submissionIds });
        bar.step();
      }
      await voteOnTie(stage, path, tied, idOf(parts.assisted));
      bar.step();
      const alike = [parts.alike, stage.scale.establishments];
      const { name } = stage.products[parts.alike] ?? { name: '' };
      await chair.post(`${path}/merges`, {
        submissionIds: alike.map(idOf),
        name: `Bộ sản phẩm ${name}`,
        reason: 'Hai sản phẩm cùng loại của một cơ sở (mẫu).',
      });
      bar.step();
      await chair.post(`${path}/closure`, { outcome: 'propose' });
      await awaitRound(stage, roundId, 'deciding', 'decision');
      bar.step();
      const { body } = await chair.get<Session>(path);
      const proposed = body.items.filter(({ outcome }) => outcome === 'propose').length;
      return { result, proposed, merged: body.merges.length };
    },
  );
