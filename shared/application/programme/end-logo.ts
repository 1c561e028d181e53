import { type Logo, logoIdOf } from '#shared/domain/programme/logo.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Change } from '../command.ts';
import type { World } from '../ports.ts';

/** What the record says of the logo in force once it is no more; nothing where none is. */
export const endLogo = async (
  world: World,
  { id: programmeId, logoId }: Programme,
  ended: NonNullable<Logo['ended']>,
): Promise<readonly Change[]> => {
  const before =
    logoId === null ? undefined : await world.records.find('logo', logoIdOf({ programmeId, id: logoId }));
  if (before === undefined) return [];
  const { reason, how } = ended;
  return [
    {
      ...{ kind: 'logo', id: before.id, before, after: { ...before.body, ended } },
      ...{ action: how === 'replaced' ? 'logo.replace' : 'logo.withdraw', reason },
    },
  ];
};
