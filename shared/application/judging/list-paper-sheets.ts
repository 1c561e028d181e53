import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listPaperSheetsContract } from '#shared/contracts/judging/list-paper-sheets.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { showPaperSheet } from './show-paper-sheet.ts';

type Contract = typeof listPaperSheetsContract;

/** The sheets of a round that were keyed in, the latest first; no points. */
export const listPaperSheets: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const papers = await world.records.children('paper-sheet', round.value.id);
  const items = papers
    .map(({ body }) => showPaperSheet(body))
    .sort((a, b) => (a.keyedAt < b.keyedAt ? 1 : -1));
  return ok({ body: { items } });
};
