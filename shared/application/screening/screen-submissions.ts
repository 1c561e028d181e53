import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { screenSubmissionsContract } from '#shared/contracts/screening/screen-submissions.ts';
import { runChecks } from '#shared/domain/screening/checks/index.ts';
import type { Screening, Verdict } from '#shared/domain/screening/screening.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Change, Command, Commit } from '../command.ts';
import type { Stored, World } from '../ports.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { loadFacts } from './load-facts.ts';
import { settleScreeningGate } from './settle-screening-gate.ts';

type Contract = typeof screenSubmissionsContract;
type Body = BodyOf<Contract>;

const countOf = (verdicts: readonly Verdict[], severity: 'blocking' | 'warning'): number =>
  verdicts.filter(verdict => verdict.answer === 'fail' && verdict.severity === severity).length;

/** Failures of a screening, counted by severity. */
export const countFindings = ({ verdicts }: Pick<Screening, 'verdicts'>) => ({
  blocking: countOf(verdicts, 'blocking'),
  warnings: countOf(verdicts, 'warning'),
});

/** One commit that records the verdicts of all checks on the given submissions of a round; what is not submitted is left out. */
export const screenThem = async (
  world: World,
  round: Stored<'round'>,
  submissionIds: readonly string[],
  now: number,
): Promise<Result<Commit<Body>>> => {
  const [submissions, earlier] = await Promise.all([
    world.records.findMany('submission', submissionIds),
    world.records.findMany('screening', submissionIds),
  ]);
  const changes: Change[] = [];
  const checked: Body['checked'] = [];
  for (const { id, body } of submissions) {
    if (body.roundId !== round.id) continue;
    const facts = await loadFacts(world, round.body, body, now);
    if (facts === undefined) continue;
    const screening: Screening = {
      submissionId: id,
      roundId: round.id,
      verdicts: [...runChecks(facts)],
      checkedAt: isoOf(now),
      snapshotAt: facts.snapshot.takenAt,
    };
    const before = earlier.find(found => found.id === id);
    changes.push({ kind: 'screening', id, before, after: screening, action: 'screening.check' });
    checked.push({ submissionId: id, ...countFindings(screening) });
  }
  return ok({ changes, answer: () => ({ body: { checked } }) });
};

/**
 * Officials have submissions checked again, e.g. after a supplement, while the round is in screening. Should nothing await a
 * settlement any more (the last one was withdrawn), the round goes on.
 */
export const screenSubmissions: Command<InputOf<Contract>, Body> = async (world, ask) => {
  const { params, body } = ask.input;
  const round = await findRoundAllowed(world, ask, params.roundId);
  if (!round.ok) return round;
  if (round.value.body.state !== 'screening') return fail('screening.not-now');
  const screened = await screenThem(world, round.value, body.submissionIds, ask.now);
  if (!screened.ok) return screened;
  const gate = await settleScreeningGate(world, round.value.body, undefined, ask.now);
  const { changes } = screened.value;
  return ok({ ...screened.value, changes: [...changes, ...gate.changes], effects: gate.effects });
};
