import type { Resource } from '#shared/domain/access/can.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type Ask, matches } from '../ask.ts';
import type { Stored, World } from '../ports.ts';

/** The certificate of the path for its authority and the owners of its establishment. */
export const findCertificate = async (
  world: World,
  ask: Ask<{ readonly params: { readonly certificateId: string } }>,
): Promise<Result<Stored<'certificate'>>> => {
  const found = await world.records.find('certificate', ask.input.params.certificateId);
  const allowed = ask.allow(found === undefined ? {} : await resourceOf(world, found.body));
  if (found === undefined) return fail('resource.not-found');
  if (!allowed.ok) return allowed;
  const current = matches(ask, found);
  return current.ok ? ok(found) : current;
};

const resourceOf = async (
  world: World,
  { authority, roundId, group, establishmentId }: Certificate,
): Promise<Resource> => {
  const establishment = await world.records.find('establishment', establishmentId);
  return { ...authority, roundId, group, establishmentId, ownerIds: establishment?.body.ownerIds ?? [] };
};
