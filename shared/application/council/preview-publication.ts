import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { previewPublicationContract } from '#shared/contracts/council/preview-publication.ts';
import { recognisedIds } from '#shared/domain/council/decide.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { allowScoredRound } from './allow-scored-round.ts';
import { effectiveDecision, sessionsOf } from './latest.ts';
import { readEntries } from './read-scores.ts';

type Contract = typeof previewPublicationContract;

/**
 * What publishing would say and to whom, from the end of the council's work on: of the decision in force where one is
 * recorded, else of the proposal. Those who withdrew are left out, as publishing leaves them out.
 */
export const previewPublication: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId } = ask.input.params;
  const allowed = await allowScoredRound(world, ask, roundId);
  if (!allowed.ok) return allowed;
  const round = allowed.value.body;
  if (!hasReached(round.state, 'deciding')) return fail('decision.round-not-deciding');
  const [decision, sessions, entries] = await Promise.all([
    effectiveDecision(world, roundId),
    sessionsOf(world, roundId),
    readEntries(world, roundId),
  ]);
  const proposal = sessions.find(({ body }) => body.closed?.outcome === 'propose')?.body.proposal;
  const units = decision?.units ?? proposal;
  if (units === undefined) return fail('decision.round-not-deciding');
  const codeOf = new Map(entries.map(({ submissionId, selectionCode }) => [submissionId, selectionCode]));
  const recognised = recognisedIds({ units: [...units] });
  const submissions = await world.records.findMany('submission', [...codeOf.keys()]);
  const declared = submissions.flatMap(({ body }) => body.snapshot?.establishment ?? []);
  const withAddress = declared.filter(({ representative }) => representative.email !== null);
  return ok({
    body: {
      basis: decision === undefined ? 'proposal' : 'decision',
      recognised: units.flatMap(({ id, name, group, submissionIds }) => {
        const selectionCodes = submissionIds.flatMap(submissionId => codeOf.get(submissionId) ?? []);
        return selectionCodes.length === 0 ? [] : [{ id, name, group, selectionCodes }];
      }),
      notRecognised: [...codeOf].flatMap(([id, code]) => (recognised.has(id) ? [] : [code])).sort(),
      told: {
        mails: withAddress.length,
        producers: new Set(submissions.map(({ body }) => body.establishmentId)).size,
        withoutAddress: [
          ...new Set(
            declared.flatMap(({ name, representative }) => (representative.email === null ? [name] : [])),
          ),
        ],
      },
      publishedAt: round.publishedAt,
      complaintWorkingDays: round.rules.complaintWorkingDays,
    },
  });
};
