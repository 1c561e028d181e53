import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { agreeScoreFrameContract } from '#shared/contracts/judging/agree-score-frame.ts';
import { panelIdOf } from '#shared/domain/judging/judging.ts';
import { stillJudging } from '#shared/domain/judging/panels.ts';
import { agreeToFrame } from '#shared/domain/judging/score-frame.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command, Commit } from '../command.ts';
import type { World } from '../ports.ts';
import { settleGate } from '../round/gates.ts';
import { membersOfRound } from '../round/round-people.ts';
import { findFrame } from './find-frame.ts';
import { showFrame } from './show-frame.ts';

type Contract = typeof agreeScoreFrameContract;

/**
 * What to commit beside the freezing of a frame: the settled gate if the others are frozen, else a check that one of them
 * still is not, so that of two frames frozen at the same moment the later one settles the gate.
 */
const settleFramesGate = async (
  world: World,
  round: Round,
  frameId: string,
  now: number,
): Promise<Required<Pick<Commit<never>, 'changes' | 'effects' | 'checks'>>> => {
  const other = (await world.records.children('score-frame', round.id)).find(
    ({ id, body }) => id !== frameId && body.frozenAt === null,
  );
  if (other === undefined)
    return { ...(await settleGate(world, round, 'score-frames', 'frozen', now)), checks: [] };
  const { id, version } = other;
  return { changes: [], effects: [], checks: [{ type: 'version', kind: 'score-frame', id, version }] };
};

/** A juror agrees to the proposed frame of their panel; the last one's agreement freezes it. */
export const agreeScoreFrame: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, body } = ask.input;
  const found = await findFrame(world, ask, params);
  if (!found.ok) return found;
  const { round, frame } = found.value;
  if (round.body.state !== 'judging' || round.body.scoringRound > 0) return fail('score-frame.not-now');
  const [panel, members] = await Promise.all([
    world.records.find('panel', panelIdOf(round.id, params.group)),
    membersOfRound(world, round.id),
  ]);
  const judging = panel === undefined ? [] : stillJudging(panel.body, members);
  if (!judging.some(({ personId }) => personId === ask.actor.id)) return fail('resource.not-found');
  const agreement = { jurorId: ask.actor.id, proposal: body.proposal, now: ask.now };
  const agreed = agreeToFrame(frame.body, agreement, judging);
  if (!agreed.ok) return agreed;
  const isFrozen = agreed.value.frozenAt !== null;
  const gate = isFrozen
    ? await settleFramesGate(world, round.body, frame.id, ask.now)
    : { changes: [], effects: [], checks: [] };
  return ok({
    changes: [
      {
        kind: 'score-frame',
        id: frame.id,
        before: frame,
        after: agreed.value,
        action: isFrozen ? 'score-frame.freeze' : 'score-frame.agree',
      },
      ...gate.changes,
    ],
    checks: gate.checks,
    effects: gate.effects,
    answer: sealed => ({
      body: { ...showFrame(agreed.value), receipt: sealed.receipt('score-frame', frame.id) },
      version: sealed.version('score-frame', frame.id),
    }),
  });
};
