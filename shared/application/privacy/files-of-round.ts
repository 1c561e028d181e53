import type { Day } from '#shared/domain/calendar/day.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { EntityKind } from '#shared/domain/entities.ts';
import type { EndingTerm } from '#shared/domain/privacy/retention.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import { listAll } from '../list-all.ts';
import type { AnyStored, Stored, World } from '../ports.ts';
import type { RetentionFile } from './retention-file.ts';

/** What jurors did in a round, kept below it. */
const juryKinds = [
  ...(['panel', 'entry', 'conflict', 'score-frame', 'sheet', 'sheet-correction'] as const),
  ...(['paper-sheet', 'scoring-closure'] as const),
] satisfies readonly EntityKind[];

/** When the work of a round ended: its results stood, or it was cancelled. */
export const endOfRound = ({ cancelled, publishedAt, timeline }: Round): Day =>
  dayOf(millis(cancelled?.at ?? publishedAt ?? timeline.decisionUntil));

const lastDay = (certificates: readonly Stored<'certificate'>[]): Day | null =>
  certificates
    .map(({ body }) => body.validTo)
    .sort()
    .at(-1) ?? null;

const idsOf = (listed: readonly { readonly id: string }[]) => listed.map(({ id }) => id);

type Around = {
  readonly round: Stored<'round'>;
  readonly certificates: readonly Stored<'certificate'>[];
  readonly complaints: readonly Stored<'complaint'>[];
  readonly offers: readonly Stored<'offer'>[];
  readonly placeOf: (establishmentId: string) => RetentionFile['establishments'];
};

/** Whether a dossier of a level above still refers to the papers of this one. */
const isNeededAbove = async (world: World, offers: Around['offers']): Promise<boolean> => {
  const above = offers.flatMap(({ body: { accepted } }) =>
    accepted === null ? [] : [accepted.submissionId],
  );
  const documents = await Promise.all(above.map(id => world.records.children('document', id)));
  return documents.flat().some(({ body }) => body.state !== 'removed');
};

const dossierFile = async (
  world: World,
  submission: Stored<'submission'>,
  { round, complaints, placeOf, ...around }: Around,
): Promise<RetentionFile> => {
  const { id, body } = submission;
  const certificates = around.certificates.filter(one => one.body.submissionIds.includes(id));
  const [snapshots, documents, confirmation, screening, needed] = await Promise.all([
    world.records.children('snapshot', id),
    world.records.children('document', id),
    world.records.find('confirmation', id),
    world.records.find('screening', id),
    isNeededAbove(
      world,
      around.offers.filter(one => one.body.submissionIds.includes(id)),
    ),
  ]);
  const recognised = certificates.length > 0 || body.state === 'recognised' || body.state === 'nominated';
  const ended = recognised ? lastDay(certificates) : endOfRound(round.body);
  return {
    ...{ what: 'dossier', id, title: body.snapshot?.product.name ?? '' },
    ...{ round: { id: round.id, title: round.body.title }, establishments: placeOf(body.establishmentId) },
    ...{ term: recognised ? 'recognised' : 'dossier', endedOn: needed ? null : ended },
    ownsObjects: body.raised === undefined,
    records: [
      ...[submission, ...snapshots, ...documents],
      ...[confirmation, screening].filter(one => one !== undefined),
      ...complaints.filter(one => one.body.submissionId === id),
    ],
  };
};

const recognitionFile = async (
  world: World,
  certificate: Stored<'certificate'>,
  { round, offers, placeOf }: Around,
): Promise<RetentionFile> => {
  const { id, body } = certificate;
  const [grants, revocations] = await Promise.all([
    world.records.children('support-grant', id),
    world.records.children('revocation', id),
  ]);
  return {
    ...{ what: 'recognition', id, title: body.productName, term: 'recognised', endedOn: body.validTo },
    ...{ round: { id: round.id, title: round.body.title }, establishments: placeOf(body.establishmentId) },
    ownsObjects: false,
    records: [
      ...[certificate, ...grants, ...revocations],
      ...offers.filter(one => one.body.certificateId === id),
    ],
  };
};

const juryFile = async (
  world: World,
  { round, certificates }: Around,
  establishments: RetentionFile['establishments'],
): Promise<RetentionFile> => {
  const found = await Promise.all(juryKinds.map(kind => world.records.children(kind, round.id)));
  // A record is of the kind by which it was found; the union cannot be rebuilt from a generic.
  const records = found.flat() as unknown as readonly AnyStored[];
  const recognised = lastDay(certificates);
  const term: EndingTerm = recognised === null ? 'dossier' : 'recognised';
  return {
    ...{ what: 'jury', id: round.id, title: round.body.title, term, establishments },
    ...{ endedOn: recognised ?? endOfRound(round.body), ownsObjects: true, records },
    round: { id: round.id, title: round.body.title },
  };
};

/** How many dossiers are read at a time. */
const atOnce = 8;

/**
 * All that a round that is over has left, as files. Drafts that were never filed are among them only for the system: how many
 * there were is no official's to know.
 */
export const filesOfRound = async (
  world: World,
  round: Stored<'round'>,
  withDrafts: boolean,
): Promise<readonly RetentionFile[]> => {
  const of = { roundId: round.id };
  const listed = [
    ...(await listAll(world, 'submissions-of-round', of)),
    ...(withDrafts ? await listAll(world, 'drafts-of-round', of) : []),
  ];
  const submissions = await world.records.findMany('submission', idsOf(listed));
  const establishments = await world.records.findMany('establishment', [
    ...new Set(submissions.map(({ body }) => body.establishmentId)),
  ]);
  const recognised = await Promise.all(
    establishments.map(({ id }) => listAll(world, 'certificates-of-establishment', { establishmentId: id })),
  );
  const certificates = (await world.records.findMany('certificate', idsOf(recognised.flat()))).filter(
    ({ body }) => body.roundId === round.id,
  );
  const places = establishments.map(({ id, body }) => ({ id, province: body.site.province }));
  const around: Around = {
    ...{ round, certificates },
    complaints: await world.records.children('complaint', round.id),
    offers: await world.records.children('offer', round.id),
    placeOf: establishmentId => places.filter(({ id }) => id === establishmentId),
  };
  const files: RetentionFile[] = [await juryFile(world, around, places)];
  for (let start = 0; start < submissions.length; start += atOnce)
    files.push(
      ...(await Promise.all(
        submissions.slice(start, start + atOnce).map(one => dossierFile(world, one, around)),
      )),
    );
  for (const certificate of certificates) files.push(await recognitionFile(world, certificate, around));
  return files;
};
