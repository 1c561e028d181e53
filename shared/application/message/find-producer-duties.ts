import type { Contact } from '#shared/domain/message/channels.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { missingOf } from '#shared/domain/submission/missing.ts';
import { listAll } from '../list-all.ts';
import type { Stored, World } from '../ports.ts';
import { loadDossier } from '../submission/load-dossier.ts';
import { type Duty, deadlineOf, type FindDuties } from './duty.ts';
import { contactOfEstablishment, producerContacts } from './producer-contacts.ts';

const draftDuty = async (
  world: World,
  round: Round,
  { id, body: submission }: Stored<'submission'>,
  deadline: number,
): Promise<Duty> => {
  const dossier = await loadDossier(world, submission);
  const lacks = missingOf({ submission, round, ...dossier }).length;
  return {
    name: 'draft-open',
    ...{ round, deadline },
    contact: contactOfEstablishment(dossier.establishment),
    line: lacks === 0 ? 'draft-complete' : 'draft-open',
    params: { product: dossier.product.name, count: lacks },
    path: `/producer/submissions/${id}`,
  };
};

/** Drafts that were not filed, complete or not: the complete ones are the ones whose owners think that they are done. */
export const findDraftDuties: FindDuties = async (world, round, isDue) => {
  const deadline = deadlineOf('draft-open', round);
  if (!isDue(deadline)) return [];
  const listed = await listAll(world, 'drafts-of-round', { roundId: round.id });
  const drafts = await world.records.findMany(
    'submission',
    listed.map(({ id }) => id),
  );
  const duties: Duty[] = [];
  for (const draft of drafts)
    if (draft.body.state === 'draft') duties.push(await draftDuty(world, round, draft, deadline));
  return duties;
};

const supplementDuty = (
  round: Round,
  { id, body: { snapshot, receiptCode, supplement } }: Stored<'submission'>,
  contact: Contact | undefined,
): readonly Duty[] =>
  contact === undefined || !supplement
    ? []
    : [
        {
          name: 'supplement-open',
          ...{ round, contact },
          deadline: Date.parse(supplement.dueAt),
          line: 'supplement-open',
          params: { product: snapshot?.product.name ?? '', receiptCode: receiptCode ?? '' },
          path: `/producer/submissions/${id}`,
        },
      ];

/** Requests for supplements that were not answered. */
export const findSupplementDuties: FindDuties = async (world, round, isDue) => {
  const state = 'supplement-requested';
  const listed = await listAll(world, 'submissions-of-round-by-state', { roundId: round.id, state });
  const found = await world.records.findMany(
    'submission',
    listed.map(({ id }) => id),
  );
  const open = found.filter(
    ({ body }) => body.state === state && body.supplement && isDue(Date.parse(body.supplement.dueAt)),
  );
  const contacts = await producerContacts(
    world,
    open.map(({ body }) => body.establishmentId),
  );
  return open.flatMap(submission =>
    supplementDuty(round, submission, contacts.get(submission.body.establishmentId)),
  );
};
