import type { RoundFacts } from './collect-rounds.ts';
import { finding } from './finding.ts';
import type { Report } from './read-export.ts';

/** States of a round whose certificates are all issued. */
export const certified = ['certified', 'finished'];

/** The first decision recognises what the council proposed; later ones follow complaints and are not held to it. */
const checkDecisions = ({ decisions, sessions }: RoundFacts, roundId: string, report: Report): void => {
  for (const decision of decisions.filter(({ sequence }) => sequence === 1)) {
    const session = sessions.find(({ number }) => number === decision.sessionNumber);
    const proposed = new Set(session?.proposal.map(({ id }) => id));
    for (const { id } of decision.units)
      if (!proposed.has(id))
        report(
          finding(
            'decision.proposal',
            `decision/${roundId}/${decision.sequence}`,
            `Unit ${id} was not proposed.`,
          ),
        );
  }
};

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

/** A unit's entries without those that were taken back between the decision and its publication: they get no certificate. */
const standingIn = ({ submissions }: RoundFacts) => {
  const withdrawn = new Set(submissions.filter(({ state }) => state === 'withdrawn').map(({ id }) => id));
  return ({ submissionIds }: { readonly submissionIds: readonly string[] }): readonly string[] =>
    submissionIds.filter(id => !withdrawn.has(id));
};

/** Each certificate names a decision of its round that recognises its unit, with the same entries and establishment. */
const checkCertificates = (facts: RoundFacts, report: Report): void => {
  const { decisions, certificates } = facts;
  const standing = standingIn(facts);
  for (const certificate of certificates) {
    const basis = decisions.some(
      ({ number, date, units }) =>
        number === certificate.decision.number &&
        date === certificate.decision.date &&
        units.some(
          unit =>
            unit.id === certificate.unitId &&
            unit.establishmentId === certificate.establishmentId &&
            sameIds(standing(unit), certificate.submissionIds),
        ),
    );
    if (!basis) report(finding('certificate.basis', `certificate/${certificate.id} (${certificate.number})`));
  }
};

/** Once a round is certified, every unit of the decision in force has its certificate. */
const checkComplete = (facts: RoundFacts, roundId: string, report: Report): void => {
  if (!certified.includes(facts.round?.state ?? '')) return;
  const inForce = [...facts.decisions].sort((a, b) => b.sequence - a.sequence)[0];
  const issued = new Set(facts.certificates.map(({ unitId }) => unitId));
  const standing = standingIn(facts);
  for (const unit of inForce?.units ?? [])
    if (!issued.has(unit.id) && standing(unit).length > 0)
      report(finding('certificate.missing', `round/${roundId} unit ${unit.id}`));
};

/** From the council's proposal over the decision to the certificates. */
export const checkOutcome = (facts: RoundFacts, roundId: string, report: Report): void => {
  checkDecisions(facts, roundId, report);
  checkCertificates(facts, report);
  checkComplete(facts, roundId, report);
};

/** A certificate's number is given once per authority and year, over all rounds. */
export const checkNumbers = (rounds: Iterable<RoundFacts>, report: Report): void => {
  const holders = new Map<string, string>();
  for (const { certificates } of rounds)
    for (const { id, number, authority, year } of certificates) {
      const name = `${authority.level} ${authority.locality} ${year} ${number}`;
      const holder = holders.get(name);
      if (holder !== undefined)
        report(
          finding('certificate.number', `certificate/${id}`, `${number} is also certificate ${holder}.`),
        );
      holders.set(name, id);
    }
};
