import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getRegisterSchemaContract } from '#shared/contracts/public/get-register-schema.ts';
import { describeRows } from '#shared/domain/list/describe-rows.ts';
import { registerShape } from '#shared/domain/recognition/open-data.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';

type Contract = typeof getRegisterSchemaContract;

/** What each column of the open register means and holds. */
export const getRegisterSchema: Query<InputOf<Contract>, BodyOf<Contract>> = async (_world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  return ok({ body: JSON.stringify(describeRows(registerShape)) });
};
