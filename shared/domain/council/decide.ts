import type { CertificateUnit, Complaint, Decision } from './council.ts';

/** The decision in force: the one recorded last. */
export const latestDecision = (decisions: readonly Decision[]): Decision | undefined =>
  [...decisions].sort((a, b) => b.sequence - a.sequence)[0];

/** The decision that first recognised a unit. */
export const decisionOfUnit = (decisions: readonly Decision[], unitId: string): Decision | undefined =>
  [...decisions]
    .sort((a, b) => a.sequence - b.sequence)
    .find(({ units }) => units.some(({ id }) => id === unitId));

/** Every entry a decision recognises. */
export const recognisedIds = (decision: Pick<Decision, 'units'>): ReadonlySet<string> =>
  new Set(decision.units.flatMap(({ submissionIds }) => submissionIds));

/** What tells whether a decision must follow a complaint; its answer may say more or less beside. */
type Answered = Pick<Complaint, 'state' | 'decisionSequence' | 'receivedAt'> & {
  readonly answer: Pick<NonNullable<Complaint['answer']>, 'recognise'> | null;
};

/** Upheld complaints whose answer changes a recognition that no decision has followed yet, oldest first. */
export const awaitingDecision = <C extends Answered>(complaints: readonly C[]): readonly C[] =>
  complaints
    .filter(
      ({ state, answer, decisionSequence }) =>
        state === 'upheld' && answer !== null && answer.recognise !== null && decisionSequence === null,
    )
    .sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0));

/**
 * The newest version of a result that stands decided: what an upheld complaint made is none of a producer's before the signer
 * has decided on it, and neither is what was counted on top of it.
 */
export const decidedResult = <R extends { readonly version: number }>(
  results: readonly R[],
  complaints: readonly Complaint[],
): R | undefined => {
  const pending = awaitingDecision(complaints).flatMap(({ answer }) => answer?.resultVersion ?? []);
  return results.findLast(({ version }) => pending.every(held => version < held));
};

/** Complaints that keep the round from going on: not answered, or upheld with the decision still to come. */
export const openComplaints = (complaints: readonly Complaint[]): readonly Complaint[] => [
  ...complaints.filter(({ state }) => state === 'received'),
  ...awaitingDecision(complaints),
];

const without = (units: readonly CertificateUnit[], submissionId: string): readonly CertificateUnit[] =>
  units.flatMap(unit => {
    if (!unit.submissionIds.includes(submissionId)) return [unit];
    const left = unit.submissionIds.filter(id => id !== submissionId);
    return left.length === 0 ? [] : [{ ...unit, submissionIds: left }];
  });

/** The recognised units after upheld complaints: entries put in as units of their own, or taken out. */
export const unitsAfter = (
  units: readonly CertificateUnit[],
  changes: readonly { readonly unit: CertificateUnit; readonly recognise: boolean }[],
): readonly CertificateUnit[] =>
  changes.reduce<readonly CertificateUnit[]>((left, { unit, recognise }) => {
    const cleared = without(left, unit.id);
    return recognise ? [...cleared, unit] : cleared;
  }, units);
