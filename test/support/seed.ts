import type { Change } from '#shared/application/command.ts';
import type { Claim, Mark, World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import type { EntityKind, EntityOf } from '#shared/domain/entities.ts';
import { ok } from '#shared/kernel/result.ts';
import { monday } from './asks.ts';

/** A ULID for samples, the same for the same number. */
export const sampleId = (number: number): string => `01KJ${String(number).padStart(22, '0')}`;

/** A record as a test wants it to stand in the store. */
export const record = <K extends EntityKind>(kind: K, id: string, body: EntityOf<K>): Change =>
  // The kind and its body belong together by this function's type; the union cannot be rebuilt from a generic.
  ({ kind, id, before: undefined, after: body, action: 'test.seed' }) as unknown as Change;

/** Puts records in the store as they are, by the very commit that use cases end in (audit chain included). */
export const seed = async (
  world: World,
  changes: readonly Change[],
  more: {
    readonly marks?: readonly Mark[];
    readonly claims?: readonly Claim[];
    readonly now?: number;
  } = {},
): Promise<void> => {
  for (let start = 0; start < Math.max(1, changes.length); start += 40) {
    const result = await runCommand(
      world,
      async () =>
        ok({
          changes: changes.slice(start, start + 40),
          marks: start === 0 ? (more.marks ?? []) : [],
          claims: start === 0 ? (more.claims ?? []) : [],
          answer: () => ({ body: null }),
        }),
      systemAsk('seed', null, more.now ?? monday, 'test'),
    );
    if (!result.ok) throw new Error(`seeding was refused: ${result.refusal.code}`);
  }
};
