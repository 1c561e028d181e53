import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { requestDecisionFileContract } from '#shared/contracts/council/request-decision-file.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';

type Contract = typeof requestDecisionFileContract;

/** How long an upload may begin: 15 minutes. */
const ticketMs = 15 * 60_000;

/** The folder of a round's signed decisions in the store of attachments. */
export const decisionFolder = (roundId: string): string => `decisions/${roundId}/`;

/** A ticket to upload the signed decision: one object, bound to its type, length and checksum. */
export const requestDecisionFile: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const fileKey = `${decisionFolder(round.value.id)}${world.chance.id(ask.now)}.pdf`;
  const expiresAt = ask.now + ticketMs;
  const ticket = await world.files.ticket({ key: fileKey, ...ask.input.body, now: ask.now, expiresAt });
  return ok({
    changes: [],
    answer: () => ({
      body: { fileKey, url: ticket.url, fields: { ...ticket.fields }, expiresAt: isoOf(ticket.expiresAt) },
    }),
  });
};
