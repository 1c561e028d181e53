import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listScreeningQueueContract } from '#shared/contracts/screening/list-screening-queue.ts';
import { screeningTurns, turnOf } from '#shared/domain/screening/turns.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { listAll } from '../list-all.ts';
import { dossierResource } from '../round-resource.ts';
import { showRoundSubmission } from './list-round-submissions.ts';
import { countFindings } from './screen-submissions.ts';

type Contract = typeof listScreeningQueueContract;
type Item = BodyOf<Contract>['items'][number];

/** As many as one answer carries. */
const mostShown = 500;

const byTurn = (a: Item, b: Item): number =>
  screeningTurns.indexOf(a.turn) - screeningTurns.indexOf(b.turn) ||
  ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? -1 : 1);

/** The dossiers of a round that wait for officials, or for their producers, in the order to work through them. */
export const listScreeningQueue: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId } = ask.input.params;
  const round = await findAllowed(world, ask, 'round', roundId, dossierResource);
  if (!round.ok) return round;
  const [submitted, asked] = await Promise.all(
    ['submitted', 'supplement-requested'].map(state =>
      listAll(world, 'submissions-of-round-by-state', { roundId, state }),
    ),
  );
  const filed = [...(submitted ?? []), ...(asked ?? [])].filter(({ body }) => body.snapshot !== null);
  const screenings = await world.records.findMany(
    'screening',
    filed.map(({ id }) => id),
  );
  const screeningOf = new Map(screenings.map(({ id, body }) => [id, body]));
  const items = filed.flatMap(({ id, body }): Item[] => {
    const screening = screeningOf.get(id);
    const findings = screening === undefined ? null : countFindings(screening);
    const turn = turnOf(body, findings, ask.now);
    const isCurrent = screening?.snapshotAt === body.snapshot?.takenAt;
    return turn === undefined ? [] : [{ ...showRoundSubmission(body, findings), turn, isCurrent }];
  });
  const count = (turn: Item['turn']): number => items.filter(item => item.turn === turn).length;
  return ok({
    body: {
      items: [...items].sort(byTurn).slice(0, mostShown),
      counts: {
        answered: count('answered'),
        overdue: count('overdue'),
        unchecked: count('unchecked'),
        blocking: count('blocking'),
        warnings: count('warnings'),
        clean: count('clean'),
        waiting: count('waiting'),
      },
    },
  });
};
