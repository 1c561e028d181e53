import type { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import type { Answer } from '#web/api/call.ts';

export type Session = Answer<typeof getCouncilSessionContract>;

/** What a decision may take or decline: a product or a set, under the codes of its entries. */
export type Unit = { readonly id: string; readonly name: string; readonly codes: string };

/** The entries of a unit on the agenda. */
export const itemsOf = (session: Session, submissionIds: readonly string[]) =>
  session.items.filter(({ submissionId }) => submissionIds.includes(submissionId));

/** The council's proposal as units to decide on. */
export const proposedUnits = (session: Session): readonly Unit[] =>
  session.proposal.map(({ id, name, submissionIds }) => ({
    id,
    name,
    codes: itemsOf(session, submissionIds)
      .map(({ selectionCode }) => selectionCode)
      .join(', '),
  }));
