import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { returnSignedPaperContract } from '#shared/contracts/output/return-signed-paper.ts';
import { incomingKey, ticketExpiry } from '#shared/domain/dossier/upload-plan.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import type { SignedPaper } from '#shared/domain/output/signed-paper.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findOutput } from './allow-output.ts';
import { showSignedPaper } from './show-signed-paper.ts';

type Contract = typeof returnSignedPaperContract;

const mostReturned = 50;

/**
 * Announces that a paper made here comes back signed, and gives the ticket for it. It counts once it was examined: it must be
 * the very file that was made, with a signature appended. Each is a new one; none is replaced.
 */
export const returnSignedPaper: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findOutput(world, ask);
  if (!found.ok) return found;
  const { id: outputId, format, file, subject } = found.value.body;
  if (file === null) return fail('output.not-made');
  if (format !== 'pdf') return fail('signed.not-a-pdf');
  const before = await world.records.children('signed-paper', outputId);
  if (before.length >= mostReturned) return fail('signed.too-many');
  const { bytes, sha256 } = ask.input.body;
  const id = world.chance.id(ask.now);
  const paper: SignedPaper = {
    id,
    outputId,
    roundId: 'roundId' in subject ? subject.roundId : null,
    key: incomingKey(outputId, id, world.chance.bytes(8)),
    declaredBytes: bytes,
    declaredSha256: sha256,
    state: 'awaiting',
    versionId: null,
    findings: [],
    signatures: [],
    addedBy: ask.actor.id,
    addedAt: isoOf(ask.now),
  };
  const expiresAt = ticketExpiry(ask.now, Number.POSITIVE_INFINITY);
  const contentType = fileKinds.PDF.mime;
  const ticket = await world.files.ticket({
    key: paper.key,
    contentType,
    bytes,
    sha256,
    now: ask.now,
    expiresAt,
  });
  return ok({
    changes: [
      {
        kind: 'signed-paper',
        id: `${outputId}/${id}`,
        before: undefined,
        after: paper,
        action: 'signed-paper.return',
      },
    ],
    answer: () => ({
      body: {
        signedPaper: showSignedPaper(paper),
        upload: { url: ticket.url, fields: { ...ticket.fields }, expiresAt: isoOf(expiresAt) },
      },
    }),
  });
};
