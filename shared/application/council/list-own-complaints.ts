import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listOwnComplaintsContract } from '#shared/contracts/council/list-own-complaints.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findSubmission } from '../submission/find-submission.ts';
import { viewOwnComplaint } from './complaint-view.ts';

type Contract = typeof listOwnComplaintsContract;

/** The complaints about one submission, with their answers. */
export const listOwnComplaints: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = await findSubmission(world, ask, ask.input.params.submissionId);
  if (!allowed.ok) return allowed;
  const { submission, round } = allowed.value;
  const complaints = await world.records.children('complaint', round.id);
  const items = complaints
    .filter(({ body }) => body.submissionId === submission.id)
    .map(({ body }) => viewOwnComplaint(body));
  return ok({ body: { items } });
};
