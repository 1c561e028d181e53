import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import { findAllowed } from '../find-allowed.ts';
import type { Stored, World } from '../ports.ts';

/** The programme of the path, for those who have the right within its authority. */
export const findProgramme = (
  world: World,
  ask: Ask<{ readonly params: { readonly programmeId: string } }>,
): Promise<Result<Stored<'programme'>>> =>
  findAllowed(world, ask, 'programme', ask.input.params.programmeId, ({ authority }: Programme) => authority);
