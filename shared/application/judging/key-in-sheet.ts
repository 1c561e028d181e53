import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { keyInSheetContract } from '#shared/contracts/judging/key-in-sheet.ts';
import { incomingKey, ticketExpiry } from '#shared/domain/dossier/upload-plan.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import type { Sheet } from '#shared/domain/judging/judging.ts';
import { entryIdOf } from '#shared/domain/judging/judging.ts';
import { lockFromPaper, type PaperSheet, paperSheetIdOf } from '#shared/domain/judging/paper-sheet.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Command } from '../command.ts';
import type { World } from '../ports.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { submissionOfCode } from './selection-codes.ts';
import { sheetForPaper } from './sheet-for-paper.ts';
import { showPaperSheet } from './show-paper-sheet.ts';

type Contract = typeof keyInSheetContract;

/** The record of what was keyed in, its scan still to come. */
const newPaperSheet = (
  world: World,
  ask: Ask<InputOf<Contract>>,
  { submissionId, selectionCode, group, jurorId, jurorName, scoringRound, version }: Sheet,
  total: number,
): PaperSheet => {
  const { scores, remarks, scan } = ask.input.body;
  const { roundId } = ask.input.params;
  const id = world.chance.id(ask.now);
  return {
    ...{ id, roundId, submissionId, selectionCode, group, jurorId, jurorName, scoringRound, version },
    ...{ scores, remarks, total },
    scan: {
      key: incomingKey(roundId, id, world.chance.bytes(8)),
      kind: scan.kind,
      declaredBytes: scan.bytes,
      declaredSha256: scan.sha256,
      state: 'awaiting',
      versionId: null,
      findings: [],
    },
    keyedBy: ask.actor.id,
    keyedAt: isoOf(ask.now),
    settled: null,
  };
};

/**
 * The secretary keys in a sheet that a juror filled by hand, and gets the ticket for its scan. Held against all that holds of a
 * typed sheet; it counts once a second person has confirmed it.
 */
export const keyInSheet: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const { selectionCode, jurorId, scores, remarks } = ask.input.body;
  if (jurorId === ask.actor.id) return fail('paper-sheet.second-person');
  const submissionId = await submissionOfCode(world, round.value.id, selectionCode);
  const entry = submissionId && (await world.records.find('entry', entryIdOf(round.value.id, submissionId)));
  if (!entry) return fail('paper-sheet.no-sheet');
  const found = await sheetForPaper(world, round.value, { ...entry.body, jurorId }, ask.now);
  if (!found.ok) return found;
  const { sheet, frame, open } = found.value;
  const { scoreStep } = round.value.body.rules;
  const locked = lockFromPaper(sheet.body, frame.body, scoreStep, { scores, remarks }, ask.now);
  if (!locked.ok) return locked;
  const after = newPaperSheet(world, ask, sheet.body, locked.value.total);
  const expiresAt = ticketExpiry(ask.now, millis(round.value.body.timeline.scoringUntil));
  const { key, kind, declaredBytes: bytes, declaredSha256: sha256 } = after.scan;
  const ticket = await world.files.ticket({
    ...{ key, bytes, sha256, expiresAt },
    contentType: fileKinds[kind].mime,
    now: ask.now,
  });
  const id = paperSheetIdOf(after);
  return ok({
    changes: [{ kind: 'paper-sheet', id, before: undefined, after, action: 'paper-sheet.key-in' }],
    checks: open,
    answer: sealed => ({
      body: {
        paperSheet: showPaperSheet(after),
        receipt: sealed.receipt('paper-sheet', id),
        upload: { url: ticket.url, fields: { ...ticket.fields }, expiresAt: isoOf(ticket.expiresAt) },
      },
    }),
  });
};
