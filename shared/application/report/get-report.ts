import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getReportContract } from '#shared/contracts/report/get-report.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { loadReport } from './load-report.ts';

type Contract = typeof getReportContract;

/** The report of an authority, for its officials, auditors and signers. */
export const getReport: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality } = ask.input.query;
  const allowed = ask.allow({ level, locality });
  if (!allowed.ok) return fail('access.denied');
  return ok({ body: await loadReport(world, { level, locality }, ask.now) });
};
