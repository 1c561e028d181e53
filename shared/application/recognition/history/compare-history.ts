import type { Authority } from '#shared/domain/authority/levels.ts';
import { recognitionOfLine } from '#shared/domain/recognition/history/recognition-of-line.ts';
import type { Recognition } from '#shared/domain/recognition/recognition-record.ts';
import type { Stored, World } from '../../ports.ts';
import type { NumberedLine } from './read-history.ts';

type Compared = {
  readonly at: number;
  readonly after: Recognition;
  readonly before: Stored<'recognition'> | undefined;
  readonly is: 'fresh' | 'same' | 'changed';
};

/** Each line beside what the register has of it. */
export const compareHistory = async (
  world: World,
  of: { readonly authority: Authority; readonly authorityName: string },
  lines: readonly NumberedLine[],
  made: { readonly now: number; readonly by: string },
): Promise<readonly Compared[]> => {
  const meant = lines.map(({ at, line }) => ({ at, after: recognitionOfLine(line, of, made) }));
  const known = await world.records.findMany(
    'recognition',
    meant.map(({ after }) => after.id),
  );
  const knownOf = new Map(known.map(stored => [stored.id, stored]));
  return meant.map(({ at, after }) => {
    const before = knownOf.get(after.id);
    const same = before?.body.imported?.lineHash === after.imported?.lineHash;
    return { at, after, before, is: before === undefined ? 'fresh' : same ? 'same' : 'changed' };
  });
};
