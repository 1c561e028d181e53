import type { BodyOf } from '#shared/contracts/contract.ts';
import type { getProductPathContract } from '#shared/contracts/product/get-product-path.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { decisionOfUnit, latestDecision } from '#shared/domain/council/decide.ts';
import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import { offerMayBecome } from '#shared/domain/recognition/offer.ts';
import { type Recognition, recognitionIdOf } from '#shared/domain/recognition/recognition-record.ts';
import { publicStateOf } from '#shared/domain/submission/public-state.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { Ask } from '../ask.ts';
import { decisionsOf, resultToTell } from '../council/latest.ts';
import type { World } from '../ports.ts';
import { entriesAbove } from '../recognition/entries-above.ts';
import type { PathEntry } from './path-entries.ts';
import { isOut, type PathRights, pathRights } from './path-rights.ts';

export type Path = BodyOf<typeof getProductPathContract>;
type Step = Path['steps'][number];

/** A certificate as the register has it, with what it says today. */
export const showPathCertificate = (
  certificate: Recognition['certificate'],
  now: number,
): Step['certificate'] =>
  certificate && {
    ...certificate,
    status: certificateStatus(certificate, now),
    revoked: certificate.revoked && {
      on: dayOf(millis(certificate.revoked.at)),
      decision: certificate.revoked.decision,
    },
  };

/** The recognition of an entry as the register has it: of a published round alone. */
const recognised = async (world: World, entry: PathEntry) => {
  if (!isOut(entry)) return undefined;
  const { submission, round } = entry;
  const decisions = (await decisionsOf(world, round.id)).map(({ body }) => body);
  const unit = latestDecision(decisions)?.units.find(({ submissionIds }) =>
    submissionIds.includes(submission.id),
  );
  const decision = unit && decisionOfUnit(decisions, unit.id);
  const isStanding = submission.state === 'recognised' || submission.state === 'nominated';
  if (unit === undefined || decision === undefined || !isStanding) return undefined;
  const found = (await world.records.find('recognition', recognitionIdOf(round.id, unit.id)))?.body;
  return {
    decision: { number: decision.number, date: decision.date },
    ...{ id: found?.annulled === false ? found.id : null, certificate: found?.certificate ?? null },
  };
};

const showResult = async (
  world: World,
  { submission, round }: PathEntry,
  may: PathRights,
): Promise<Step['result']> => {
  if (!may.result) return null;
  const result = await resultToTell(world, round.id);
  const standing = result?.standings.find(({ submissionId }) => submissionId === submission.id);
  return standing === undefined
    ? null
    : { mean: standing.mean, passMark: round.rules.passMark, passed: standing.passed };
};

const showOffer = async (world: World, { offer }: PathEntry, may: PathRights): Promise<Step['offer']> => {
  if (offer === undefined || !may.offer) return null;
  const { unitId, to, state, times, offeredAt, returned } = offer;
  const above = (await entriesAbove(world, [offer])).get(unitId);
  return {
    ...{ unitId, to, state, times, offeredAt },
    returned: returned && { at: returned.at, reason: returned.reason },
    above: above ? { roundTitle: above.round.title, state: above.state } : null,
    withdrawable: may.withdrawal && offerMayBecome(state, 'withdrawn'),
  };
};

/** One round of the path as the caller may see it; undefined where nothing of it is theirs to know. */
export const showPathStep = async (
  world: World,
  ask: Ask<unknown>,
  entry: PathEntry,
): Promise<Step | undefined> => {
  const { submission, round } = entry;
  const may = pathRights(ask, entry);
  const [register, result, offer] = await Promise.all([
    recognised(world, entry),
    showResult(world, entry, may),
    showOffer(world, entry, may),
  ]);
  if (!may.entry && register === undefined) return undefined;
  return {
    ...{ roundId: round.id, roundTitle: round.title, year: round.year },
    ...{ authority: round.authority, authorityName: round.authorityName },
    submissionId: may.dossier ? submission.id : null,
    // Whether it goes up is for those whom offers are shown to.
    state: may.entry ? publicStateOf(submission.state, round) : 'recognised',
    submittedAt: may.entry ? submission.submittedAt : null,
    result,
    decision: register?.decision ?? null,
    certificate: showPathCertificate(register?.certificate ?? null, ask.now),
    recognitionId: register?.id ?? null,
    offer,
  };
};
