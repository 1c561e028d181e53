import { canonical } from './canonical.ts';
import { certified } from './check-outcome.ts';
import type { RoundFacts } from './collect-rounds.ts';
import { establishmentKey, registerId } from './derived-id.ts';
import { type Finding, type FindingCode, finding } from './finding.ts';
import type { Report } from './read-export.ts';

type Line = RoundFacts['register'][number];
type Certificate = RoundFacts['certificates'][number];
type Decision = RoundFacts['decisions'][number];

/** One thing that the register copies: what it is, what the register says, and what the record says that it is a copy of. */
type Copied = readonly [what: string, shown: unknown, source: unknown];

/** What stands where a name stood that had been kept long enough: the register keeps its own for good. */
const erased = '[đã xóa]';

/** The first thing said differently, as a finding. */
const firstDifference = (
  code: FindingCode,
  where: string,
  source: string,
  copied: readonly Copied[],
): Finding | undefined => {
  const different = copied.find(([, a, b]) => canonical(a) !== canonical(b));
  if (different === undefined) return undefined;
  const [what, shown, stands] = different;
  return finding(
    code,
    where,
    `The register shows the ${what} ${canonical(shown)}, the ${source} says ${canonical(stands)}.`,
  );
};

/** A unit as a decision of its round recognises it. */
type Recognised = { readonly decision: Decision; readonly unit: Decision['units'][number] };

/** Every recognition of a round by the line that the register has of it, in the order of the decisions. */
const recognisedIn = (inOrder: readonly Decision[], roundId: string): Map<string, Recognised[]> =>
  Map.groupBy(
    inOrder.flatMap(decision => decision.units.map(unit => ({ decision, unit }))),
    ({ unit }) => registerId(roundId, unit.id),
  );

/** A line names the decision that first recognised its unit; the last decision of the round says whether it stands. */
const againstDecisions = (
  line: Line,
  where: string,
  recognised: readonly Recognised[],
  inForce: Decision | undefined,
): Finding | undefined => {
  const [first, last] = [recognised[0], recognised.at(-1)];
  if (first === undefined || last === undefined) return finding('register.basis', where);
  const { number, date } = first.decision;
  return firstDifference('register.copy', where, 'decision', [
    ['product', line.name, last.unit.name],
    ['group', line.group, last.unit.group],
    ['establishment', line.establishment.key, establishmentKey(last.unit.establishmentId)],
    ['decision', line.decision, { number, date }],
    ['annulment', line.annulled, last.decision !== inForce],
  ]);
};

const againstRound = (line: Line, where: string, round: RoundFacts['round']): Finding | undefined =>
  round &&
  firstDifference('register.copy', where, 'round', [
    ['authority', line.authority, round.authority],
    ['year', line.year, round.year],
  ]);

const againstCertificate = (line: Line, where: string, certificate: Certificate): Finding | undefined => {
  const { certificate: shown } = line;
  if (shown === null)
    return finding(
      'register.missing',
      `certificate/${certificate.id} (${certificate.number})`,
      'The register shows its product without it.',
    );
  const holder =
    certificate.establishmentName === erased ? line.establishment.name : certificate.establishmentName;
  return (
    firstDifference('register.copy', where, 'certificate', [
      ['number', shown.number, certificate.number],
      ['product', line.name, certificate.productName],
      ['group', line.group, certificate.group],
      ['establishment', line.establishment.key, establishmentKey(certificate.establishmentId)],
      ["establishment's name", line.establishment.name, holder],
      ['authority', line.authority, certificate.authority],
      ['decision', line.decision, certificate.decision],
      ['day of issue', shown.issuedOn, certificate.issuedOn],
      ['last day', shown.validTo, certificate.validTo],
    ]) ??
    firstDifference('register.revoked', where, 'certificate', [
      ['revocation', shown.revoked, certificate.revoked],
    ])
  );
};

/**
 * The public register's lines of a round against what they are copies of: the round, its decisions and its certificates. Names
 * the first thing of each line that does not agree; lines of imported history are copies of nothing that an export holds.
 */
export const checkRegister = (facts: RoundFacts, roundId: string, report: Report): void => {
  const { round, register } = facts;
  const inOrder = [...facts.decisions].sort((a, b) => a.sequence - b.sequence);
  const recognised = recognisedIn(inOrder, roundId);
  const issued = Map.groupBy(facts.certificates, ({ unitId }) => registerId(roundId, unitId));
  const mayLack = (line: Line): boolean =>
    line.certificate === null && (line.annulled || !certified.includes(round?.state ?? ''));
  for (const line of register) {
    const where = `recognition/${line.id}`;
    const certificates = issued.get(line.id) ?? [];
    const found =
      againstDecisions(line, where, recognised.get(line.id) ?? [], inOrder.at(-1)) ??
      againstRound(line, where, round) ??
      (certificates.length === 0 && !mayLack(line) ? finding('register.certificate', where) : undefined) ??
      certificates.map(certificate => againstCertificate(line, where, certificate)).find(one => one);
    if (found !== undefined) report(found);
  }
  const shown = new Set(register.map(({ id }) => id));
  for (const [id, certificates] of issued)
    if (!shown.has(id))
      for (const { id: certificateId, number } of certificates)
        report(finding('register.missing', `certificate/${certificateId} (${number})`));
};
