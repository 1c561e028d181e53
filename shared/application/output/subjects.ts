import { can } from '#shared/domain/access/can.ts';
import type { OutputSubject, OutputSubjectKind } from '#shared/domain/output/subjects.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import { allowScoredRound } from '../council/allow-scored-round.ts';
import { establishmentResource } from '../establishment/show-establishment.ts';
import { findAllowed } from '../find-allowed.ts';
import { findSeat } from '../judging/find-seat.ts';
import type { World } from '../ports.ts';
import { findCertificate } from '../recognition/find-certificate.ts';
import { findAuditStream } from '../record/find-audit-stream.ts';
import { dossierResource, findRoundAllowed, roundResource } from '../round-resource.ts';
import { findSubmission } from '../submission/find-submission.ts';

type Find<K extends OutputSubjectKind> = (
  world: World,
  ask: Ask<unknown>,
  subject: OutputSubject<K>,
) => Promise<Result<unknown>>;

/** A complaint: its round's council and authority, and those who filed the dossier it is about. */
const findComplaint: Find<'complaint'> = async (world, ask, { roundId, complaintId }) => {
  const [round, complaint] = await Promise.all([
    world.records.find('round', roundId),
    world.records.find('complaint', `${roundId}/${complaintId}`),
  ]);
  const submission = complaint && (await world.records.find('submission', complaint.body.submissionId));
  if (round === undefined || complaint === undefined || submission === undefined) {
    ask.allow({});
    return fail('resource.not-found');
  }
  const { ownerIds, establishmentId } = submission.body;
  return ask.allow({ ...roundResource(round.body), ownerIds, establishmentId });
};

/** `round/01J…` as the record that it names. */
const namedBy = (stream: string) => {
  const [kind = '', ...id] = stream.split('/');
  return { kind, id: id.join('/') };
};

/** A round of which the asker may read the nominations and also every paper of a dossier. */
const findNominatedDossiers: Find<'nominated-dossiers'> = async (world, ask, { roundId }) => {
  const round = await findRoundAllowed(world, ask, roundId);
  if (!round.ok) return round;
  return can(ask.actor, 'document.read', dossierResource(round.value.body))
    ? round
    : fail('resource.not-found');
};

/** How each kind of subject is found by the one who asks: absent and forbidden are refused alike. */
export const findSubject: { readonly [K in OutputSubjectKind]: Find<K> } = {
  round: (world, ask, { roundId }) => findRoundAllowed(world, ask, roundId),
  'scored-round': (world, ask, { roundId }) => allowScoredRound(world, ask, roundId),
  dossiers: (world, ask, { roundId }) => findAllowed(world, ask, 'round', roundId, dossierResource),
  'nominated-dossiers': findNominatedDossiers,
  submission: (world, ask, { submissionId }) => findSubmission(world, ask, submissionId),
  entry: (world, ask, subject) => findSeat(world, ask, subject),
  session: (world, ask, { roundId }) => allowScoredRound(world, ask, roundId),
  decision: (world, ask, { roundId }) => allowScoredRound(world, ask, roundId),
  complaint: findComplaint,
  certificate: (world, ask, params) => findCertificate(world, { ...ask, input: { params } }),
  establishment: (world, ask, { establishmentId }) =>
    findAllowed(world, ask, 'establishment', establishmentId, establishmentResource),
  authority: async (_world, ask, { level, locality }) => ask.allow({ level, locality }),
  'audit-stream': (world, ask, { stream }) => findAuditStream(world, ask, namedBy(stream)),
  'authority-year': async (_world, ask, { level, locality }) => ask.allow({ level, locality }),
};
