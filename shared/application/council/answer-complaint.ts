import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { answerComplaintContract } from '#shared/contracts/council/answer-complaint.ts';
import { checkCorrections } from '#shared/domain/council/answer-complaint.ts';
import {
  type Complaint,
  complaintIdOf,
  type RoundResult,
  resultIdOf,
} from '#shared/domain/council/council.ts';
import { recognisedIds } from '#shared/domain/council/decide.ts';
import { conflictIdOf } from '#shared/domain/judging/judging.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Command, NewEffect } from '../command.ts';
import { aboutRound, notify } from '../message/notify.ts';
import { producerContact } from '../message/producer-contacts.ts';
import type { World } from '../ports.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { viewComplaint } from './complaint-view.ts';
import { findComplaintsGate, settleComplaintsGate } from './complaints-gate.ts';
import { effectiveDecision, latestResult } from './latest.ts';
import { nameSheets } from './name-sheets.ts';
import { closeComplaint } from './open-complaint.ts';
import { complaintsOf, countedIn, excludedIn, readScoring, tallyRound } from './read-scores.ts';

type Contract = typeof answerComplaintContract;
type Answer = InputOf<Contract>['body'];
const none = { excludedSheetIds: [], recognise: null };

type Retallied = {
  readonly result: RoundResult | undefined;
  /** Of the sheets that the answer puts out, the council knew the names alone. */
  readonly excludedSheetIds: readonly string[];
};

type Asked = {
  readonly round: Round;
  readonly complaint: Complaint;
  /** All of the round. */
  readonly complaints: readonly Complaint[];
  readonly answer: Answer;
  readonly now: number;
};

/** The next result version that an upheld complaint makes; the versions before stay as they are. */
const retally = async (
  world: World,
  { round, complaint, complaints, answer, now }: Asked,
): Promise<Result<Retallied>> => {
  const upheld = answer.outcome === 'upheld';
  const corrections = answer.corrections ?? none;
  const { excludedSheetIds: putOut, recognise } = corrections;
  if (!upheld && putOut.length === 0 && recognise === null)
    return ok({ result: undefined, excludedSheetIds: [] });
  const excluded = excludedIn(complaints);
  const [last, decision, nameOf, scoring] = await Promise.all([
    latestResult(world, round.id),
    effectiveDecision(world, round.id),
    nameSheets(world, round.id),
    readScoring(world, round.id),
  ]);
  if (last === undefined || decision === undefined)
    throw new Error(`round ${round.id} has complaints but no result`);
  const counted = countedIn(scoring, { scoringRound: round.scoringRound, excluded, asOf: isoOf(now) });
  const own = counted.filter(({ submissionId }) => submissionId === complaint.submissionId);
  const checked = checkCorrections(corrections, {
    upheld,
    recognised: recognisedIds(decision).has(complaint.submissionId),
    sheets: own.map(sheet => ({ ...sheet, id: nameOf(sheet.id) })),
    minSheets: round.rules.minSheetsPerEntry,
  });
  if (!checked.ok) return checked;
  const named = new Set(putOut);
  const excludedSheetIds = own.flatMap(({ id }) => (named.has(nameOf(id)) ? [id] : []));
  const result = await tallyRound(world, round, {
    version: last.body.version + 1,
    cause: 'complaint',
    reason: answer.text.slice(0, 2000),
    complaintId: complaint.id,
    excluded: new Set([...excluded, ...excludedSheetIds]),
    ...{ now, scoring },
  });
  const standing = result.standings.find(({ submissionId }) => submissionId === complaint.submissionId);
  return recognise === true && standing?.passed !== true
    ? fail({
        code: 'request.invalid',
        pointers: [{ pointer: '/body/corrections/recognise', code: 'complaint.not-passed' }],
      })
    : ok({ result, excludedSheetIds });
};

const tellComplainant = async (
  world: World,
  round: Round,
  { submissionId, establishmentId }: Complaint,
  outcome: Answer['outcome'],
): Promise<readonly NewEffect[]> => {
  const [submission, contacts] = await Promise.all([
    world.records.find('submission', submissionId),
    producerContact(world, establishmentId),
  ]);
  const product = submission?.body.snapshot?.product.name;
  if (product === undefined) return [];
  const notice = outcome === 'upheld' ? 'complaint.upheld' : 'complaint.rejected';
  return notify(notice, contacts, aboutRound(round), { product, round: round.title });
};

/**
 * The council's chair answers a complaint, once; one with a conflict over the entry does not, and another chair is appointed. An upheld one makes a new result version; where it changes a recognition,
 * it stays open until the signer's further decision.
 */
export const answerComplaint: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId, complaintId } = ask.input.params;
  const id = complaintIdOf(roundId, complaintId);
  const [allowed, before, gate] = await Promise.all([
    findRoundAllowed(world, ask, roundId),
    world.records.find('complaint', id),
    findComplaintsGate(world, roundId),
  ]);
  if (!allowed.ok) return allowed;
  const round = allowed.value.body;
  if (before === undefined) return fail('resource.not-found');
  const own = await world.records.find(
    'conflict',
    conflictIdOf(roundId, before.body.submissionId, ask.actor.id),
  );
  if (own?.body.state === 'confirmed') return fail('complaint.own-conflict');
  if (before.body.state !== 'received') return fail('complaint.answered');
  if (round.state !== 'complaints') return fail('complaint.round-not-open');
  const { outcome, text, corrections } = ask.input.body;
  const complaints = await complaintsOf(world, roundId);
  const retallied = await retally(world, {
    ...{ round, complaint: before.body, complaints },
    ...{ answer: ask.input.body, now: ask.now },
  });
  if (!retallied.ok) return retallied;
  const { result, excludedSheetIds } = retallied.value;
  const after: Complaint = {
    ...before.body,
    state: outcome,
    answer: {
      text,
      at: isoOf(ask.now),
      by: ask.actor.id,
      resultVersion: result?.version ?? null,
      excludedSheetIds: [...excludedSheetIds],
      recognise: (corrections ?? none).recognise,
    },
  };
  const others = complaints.filter(other => other.id !== complaintId);
  const settled = settleComplaintsGate(round, gate, [...others, after], ask.now);
  const told = await tellComplainant(world, round, before.body, outcome);
  return ok({
    changes: [
      { kind: 'complaint', id, before, after, action: `complaint.${outcome}` },
      ...(result === undefined
        ? []
        : [
            {
              ...({ kind: 'result', id: resultIdOf(roundId, result.version) } as const),
              before: undefined,
              after: result,
              action: 'result.correct',
            },
          ]),
      ...settled.changes,
    ],
    marks: [closeComplaint(before.body)],
    effects: [...settled.effects, ...told],
    answer: sealed => ({ body: viewComplaint(after), version: sealed.version('complaint', id) }),
  });
};
