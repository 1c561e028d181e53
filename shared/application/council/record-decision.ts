import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { recordDecisionContract } from '#shared/contracts/council/record-decision.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { type Decision, decisionIdOf } from '#shared/domain/council/council.ts';
import { decideUnits, demandDecisionDate } from '#shared/domain/council/record-decision.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import type { Claim, Stored, World } from '../ports.ts';
import { followDecision } from '../recognition/register-changes.ts';
import { settleGate } from '../round/gates.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { viewDecision } from './decision-view.ts';
import { followComplaints } from './follow-complaints.ts';
import { decisionsOf, sessionsOf } from './latest.ts';
import { decisionFolder } from './request-decision-file.ts';

type Contract = typeof recordDecisionContract;

/** The uploaded signed file, pinned to its version and checksum; its ticket bound type, length and checksum. */
const readFile = async (
  world: World,
  round: Stored<'round'>,
  fileKey: string | null,
): Promise<Result<Decision['file']>> => {
  if (fileKey === null) return ok(null);
  const head = fileKey.startsWith(decisionFolder(round.id)) ? await world.files.head(fileKey) : undefined;
  if (head?.sha256 === undefined)
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/fileKey', code: 'decision.file-missing' }],
    });
  return ok({ key: fileKey, versionId: head.versionId, sha256: head.sha256, bytes: head.bytes });
};

/** The signer's name as appointed; the identity provider's where an appointment does not say it. */
const signerName = async (world: World, { authority }: Round, actor: Actor): Promise<string> => {
  const seat = (await world.records.children('membership', actor.id)).find(
    ({ body }) =>
      body.role === 'authority-signer' &&
      body.endedAt === null &&
      body.authority.level === authority.level &&
      body.authority.locality === authority.locality,
  );
  return seat?.body.name ?? (actor.name === '' ? actor.id : actor.name);
};

/** A decision's number is used once by an authority in a year. */
const numberClaim = ({ authority }: Round, number: string, date: string, holder: string): Claim => ({
  scope: 'decision-number',
  value: [authority.level, authority.locality, date.slice(0, 4), number.toUpperCase()].join('|'),
  holder,
  refusal: { code: 'decision.number-taken', pointer: '/body/number' },
});

/**
 * The signer records the authority's decision. The first, on the council's proposal, settles the decision's gate; a later
 * one follows upheld complaints and changes what they ask (Circular 26/2014/TT-BCT, Article 20). A decision is never edited.
 */
export const recordDecision: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!allowed.ok) return allowed;
  const round = allowed.value;
  const { number, date, signerPosition, fileKey, declined } = ask.input.body;
  const [decisions, sessions] = await Promise.all([
    decisionsOf(world, round.id),
    sessionsOf(world, round.id),
  ]);
  const previous = decisions.at(-1)?.body;
  if (round.body.state === 'deciding' && previous !== undefined) return fail('decision.recorded');
  if (round.body.state !== 'deciding' && round.body.state !== 'complaints')
    return fail('decision.round-not-deciding');
  const session = sessions.find(({ body }) => body.closed?.outcome === 'propose')?.body;
  if (session === undefined) throw new Error(`round ${round.id} is being decided without a proposal`);
  const sequence = decisions.length + 1;
  const followed =
    previous === undefined
      ? ok({
          units: session.proposal,
          deciding: session.proposal,
          since: session.closed?.at ?? session.openedAt,
          resultVersion: session.resultVersion,
          changes: [],
          effects: [],
        })
      : await followComplaints(world, round.body, previous, { sequence, declined, now: ask.now });
  if (!followed.ok) return followed;
  const { units, deciding, since, resultVersion } = followed.value;
  const decided = decideUnits(deciding, declined);
  const dated = demandDecisionDate(date, since, ask.now);
  if (!decided.ok) return decided;
  if (!dated.ok) return dated;
  const file = await readFile(world, round, fileKey);
  if (!file.ok) return file;
  const decision: Decision = {
    id: world.chance.id(ask.now),
    roundId: round.id,
    ...{ sequence, resultVersion, number, date },
    sessionNumber: session.number,
    signer: {
      personId: ask.actor.id,
      name: await signerName(world, round.body, ask.actor),
      position: signerPosition,
    },
    file: file.value,
    units: units.filter(({ id }) => !declined.some(({ unitId }) => unitId === id)),
    declined,
    recordedAt: isoOf(ask.now),
    recordedBy: ask.actor.id,
  };
  const gate =
    previous === undefined
      ? await settleGate(world, round.body, 'decision', 'recorded', ask.now)
      : { changes: [], effects: [] };
  const { publishedAt } = round.body;
  const register =
    previous === undefined || publishedAt === null
      ? []
      : await followDecision(
          world,
          {
            round: round.body,
            publishedAt,
            decisions: [...decisions.map(({ body }) => body), decision],
          },
          previous,
          decision,
        );
  const id = decisionIdOf(round.id, sequence);
  return ok({
    changes: [
      { kind: 'decision', id, before: undefined, after: decision, action: 'decision.record' },
      ...gate.changes,
      ...followed.value.changes,
      ...register,
    ],
    effects: [...gate.effects, ...followed.value.effects],
    claims: [numberClaim(round.body, number, date, id)],
    answer: sealed => ({ body: viewDecision(decision), version: sealed.version('decision', id) }),
  });
};
