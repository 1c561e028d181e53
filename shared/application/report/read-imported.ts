import type { Authority } from '#shared/domain/authority/levels.ts';
import { communeOf } from '#shared/domain/place/communes.ts';
import { successorOf } from '#shared/domain/place/province-at.ts';
import type { Recognition } from '#shared/domain/recognition/recognition-record.ts';
import { type ImportedRound, importedRounds } from '#shared/domain/report/imported-rounds.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';
import { readAllYears } from '../public/read-register.ts';

/** The part of the register that holds all that the authority recognised, and what became of it above. */
const registerFor = async (
  world: World,
  { level, locality }: Authority,
  now: number,
): Promise<readonly Recognition[]> => {
  const province =
    level === 'TINH' ? successorOf(locality) : level === 'XA' ? communeOf(locality)?.province : undefined;
  if (province === undefined) return readAllYears(world, now);
  return (await listAll(world, 'register-of-province', { province })).map(({ body }) => body);
};

/** The past rounds of an authority that were recorded from files. */
export const readImported = async (
  world: World,
  authority: Authority,
  now: number,
): Promise<readonly ImportedRound[]> => importedRounds(await registerFor(world, authority, now), authority);
