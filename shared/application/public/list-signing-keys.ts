import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listSigningKeysContract } from '#shared/contracts/public/list-signing-keys.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';

type Contract = typeof listSigningKeysContract;

/** The public halves of all keys that statements were ever signed with. */
export const listSigningKeys: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  return ok({ body: { keys: [...(await world.signer.keys())] } });
};
