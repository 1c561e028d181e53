import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getSheetContract } from '#shared/contracts/judging/get-sheet.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findSheet } from './find-sheet.ts';

type Contract = typeof getSheetContract;

/** A juror's own sheet for an entry, and the correction of it that waits for the head. Its ETag is the sheet's own version, so it tells nothing of anybody else's. */
export const getSheet: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSheet(world, ask, ask.input.params);
  if (!found.ok) return found;
  const { id, body, version } = found.value.sheet;
  const correction = await world.records.find('sheet-correction', id);
  const pendingCorrection = correction?.body.approvedAt === null ? correction.body : null;
  return ok({ body: { ...body, pendingCorrection }, version });
};
