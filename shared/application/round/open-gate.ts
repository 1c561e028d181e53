import { isSuperseded } from '#shared/domain/round/attempt.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { type Task, TaskRefusedError } from '../task.ts';
import { commitInTask } from './commit-in-task.ts';
import { gateIdOf, occurrenceOf } from './gates.ts';
import { loadRound } from './load-round.ts';

/**
 * Leaves the workflow's token at a gate. Where people settled it before the workflow came, it lets go at once. A token of
 * an attempt that was superseded is not kept.
 */
export const openGate: Task<'OpenGate'> = async (world, { roundId, gate, token }, context) => {
  await commitInTask(world, 'open-gate', context, async () => {
    const { body: round } = await loadRound(world, roundId);
    if (isSuperseded(round, context.execution)) throw new TaskRefusedError('round.superseded');
    const occurrence = occurrenceOf(round, gate);
    const id = gateIdOf(roundId, gate, occurrence);
    const before = await world.records.find('gate', id);
    const settled = before?.body.outcome ?? null;
    const after = {
      roundId,
      gate,
      occurrence,
      token,
      openedAt: before?.body.openedAt ?? isoOf(context.now),
      outcome: settled,
      decidedAt: before?.body.decidedAt ?? null,
    };
    const isKept = before?.body.token === token;
    return {
      changes: isKept ? [] : [{ kind: 'gate', id, before, after, action: `gate.${gate}.open` }],
      effects:
        settled === null
          ? []
          : [
              {
                payload: { type: 'complete-gate', gateId: id, outcome: settled },
                authority: round.authority,
                roundId,
              },
            ],
    };
  });
  return {};
};
