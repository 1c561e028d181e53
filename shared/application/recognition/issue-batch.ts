import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { CertificateUnit, Decision } from '#shared/domain/council/council.ts';
import { decisionOfUnit, latestDecision } from '#shared/domain/council/decide.ts';
import { makeCertificateCode } from '#shared/domain/identity/certificate-code.ts';
import type { Contact } from '#shared/domain/message/channels.ts';
import { certificateNumber, lastDayOfValidity } from '#shared/domain/recognition/certificate.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Change, Command, NewEffect } from '../command.ts';
import { decisionsOf } from '../council/latest.ts';
import { standingUnits } from '../council/standing-units.ts';
import { aboutRound, notify } from '../message/notify.ts';
import { producerContacts } from '../message/producer-contacts.ts';
import type { Claim, Stored, World } from '../ports.ts';
import { logoInForce } from '../programme/logo-in-force.ts';
import { runInTask, type Task, TaskRefusedError } from '../task.ts';
import { tellSystems } from '../webhook/tell-systems.ts';
import { unitsPerBatch } from './certificate-batches.ts';
import { followCertificates } from './register-changes.ts';

/**
 * Certificates per commit: each is a record, an audit entry, two claims, three messages, a call of systems, and its copy in the register with an
 * audit entry of the 100 items of a transaction.
 */
const perCommit = 9;

/** Who holds the certificate of a unit: the claim's value. */
export const unitClaimValue = (roundId: string, unitId: string): string => `${roundId}|${unitId}`;
export const unitClaimScope = 'certificate-unit';
export const codeClaimScope = 'certificate-code';

type IssueInput = {
  readonly round: Round;
  readonly units: readonly CertificateUnit[];
  readonly decisions: readonly Decision[];
};

const withoutCertificate = async (
  world: World,
  roundId: string,
  units: readonly CertificateUnit[],
): Promise<readonly CertificateUnit[]> => {
  const holders = await Promise.all(
    units.map(({ id }) => world.records.claimHolder(unitClaimScope, unitClaimValue(roundId, id))),
  );
  return units.filter((_, index) => holders[index] === undefined);
};

const certificateOf = (
  world: World,
  { round, decisions }: IssueInput,
  unit: CertificateUnit,
  submission: Stored<'submission'>,
  made: Pick<Certificate, 'serial' | 'logo'> & { readonly now: number },
): Certificate => {
  const decision = decisionOfUnit(decisions, unit.id);
  const establishment = submission.body.snapshot?.establishment;
  if (decision === undefined || establishment === undefined)
    throw new TaskRefusedError('certificate.unit-incomplete');
  const issuedOn = dayOf(made.now);
  const year = Number(issuedOn.slice(0, 4));
  return {
    id: world.chance.id(made.now),
    roundId: round.id,
    unitId: unit.id,
    submissionIds: unit.submissionIds,
    establishmentId: unit.establishmentId,
    establishmentName: establishment.name,
    establishmentAddress: establishment.office.address,
    productName: unit.name,
    group: unit.group,
    authority: round.authority,
    authorityName: round.authorityName,
    year,
    serial: made.serial,
    number: certificateNumber(made.serial, year),
    decision: { number: decision.number, date: decision.date, signer: decision.signer.name },
    issuedOn,
    validTo: lastDayOfValidity(issuedOn, round.rules.certificateValidYearOffset),
    checkCode: makeCertificateCode(world.chance.bytes(10)),
    logo: made.logo,
    revoked: null,
  };
};

const claimsOf = ({ id, roundId, unitId, checkCode }: Certificate): readonly Claim[] => {
  const refusal = { code: 'certificate.issued' };
  return [
    { scope: unitClaimScope, value: unitClaimValue(roundId, unitId), holder: id, refusal },
    { scope: codeClaimScope, value: checkCode, holder: id, refusal },
  ];
};

const tellHolder = (
  round: Round,
  { productName: product, number, checkCode, validTo }: Certificate,
  contact: Contact | undefined,
): readonly NewEffect[] =>
  contact === undefined
    ? []
    : notify('certificate.issued', [contact], aboutRound(round), { product, number, checkCode, validTo });

/**
 * One certificate per unit that has none. The authority's series of the year gives the numbers: two batches at once take
 * them one after the other, since each commit moves the series on from where it read it.
 */
const issue: Command<IssueInput, null> = async (world, ask) => {
  const { round, units } = ask.input;
  const missing = await withoutCertificate(world, round.id, units);
  if (missing.length === 0) return ok({ changes: [], answer: () => ({ body: null }) });
  const firsts = missing.map(({ submissionIds }) => submissionIds[0] ?? '');
  const submissions = new Map(
    (await world.records.findMany('submission', firsts)).map(found => [found.id, found]),
  );
  const { level, locality } = round.authority;
  const series = ['certificate', level, locality, dayOf(ask.now).slice(0, 4)].join('|');
  const last = await world.records.seriesAt(series);
  const logo = await logoInForce(world, round.programmeId);
  const made = missing.flatMap((unit, index) => {
    const submission = submissions.get(unit.submissionIds[0] ?? '');
    if (submission === undefined) return [];
    const serial = last + index + 1;
    return [
      { certificate: certificateOf(world, ask.input, unit, submission, { serial, logo, now: ask.now }) },
    ];
  });
  if (made.length !== missing.length) return fail('certificate.unit-incomplete');
  const contacts = await producerContacts(
    world,
    made.map(({ certificate }) => certificate.establishmentId),
  );
  return ok({
    changes: [
      ...made.map(
        ({ certificate }): Change => ({
          ...{ kind: 'certificate', id: certificate.id, before: undefined, after: certificate },
          action: 'certificate.issue',
        }),
      ),
      ...(await followCertificates(
        world,
        made.map(({ certificate }) => certificate),
      )),
    ],
    claims: made.flatMap(({ certificate }) => claimsOf(certificate)),
    marks: [{ type: 'advance-series', series, from: last, to: last + made.length }],
    effects: made.flatMap(({ certificate }) => [
      tellSystems('certificate.issued', round, certificate.establishmentId, {
        certificateId: certificate.id,
      }),
      ...tellHolder(round, certificate, contacts.get(certificate.establishmentId)),
    ]),
    answer: () => ({ body: null }),
  });
};

/** Issues one batch of the certificates of the decision in force; a batch run again issues only what is missing. */
export const issueBatch: Task<'IssueBatch'> = async (world, input, context) => {
  const round = await world.records.find('round', input.roundId);
  const decisions = (await decisionsOf(world, input.roundId)).map(({ body }) => body);
  const decision = latestDecision(decisions);
  if (round === undefined || decision === undefined) throw new TaskRefusedError('decision.missing');
  const batch = decision.units.slice(input.batch * unitsPerBatch, (input.batch + 1) * unitsPerBatch);
  const units = await standingUnits(world, batch);
  for (let start = 0; start < units.length; start += perCommit)
    await runInTask(
      world,
      'issue-batch',
      issue,
      { round: round.body, units: units.slice(start, start + perCommit), decisions },
      context,
    );
  return { issued: units.length };
};
