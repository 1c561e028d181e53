import { type Ask, makeAsk } from '#shared/application/ask.ts';
import type { Actor, Grant } from '#shared/domain/access/actor.ts';
import type { Action } from '#shared/domain/access/permissions.ts';

export const province = { level: 'TINH', locality: '19' } as const;

/** Noon of a Monday, local time; tests move on from here. */
export const monday = Date.parse('2026-03-02T05:00:00.000Z');

export const person = (id: string, ...grants: readonly Partial<Grant>[]): Actor => ({
  id,
  kind: 'person',
  name: `Người mẫu ${id}`,
  email: `${id}@mau.example`,
  grants: grants.map(grant => ({ role: 'official', ...province, roundId: null, groups: [], ...grant })),
  establishmentIds: null,
});

export const official = person('official-1', { role: 'official' });

/** An ask as the pipeline makes it, for use cases run without HTTP. */
export const askAs = <Input>(
  actor: Actor,
  action: Action,
  input: Input,
  more: { readonly now?: number; readonly ifVersion?: number } = {},
): Ask<Input> =>
  makeAsk(
    {
      input,
      actor,
      now: more.now ?? monday,
      requestId: 'test',
      ifVersion: more.ifVersion,
      sourceIp: '127.0.0.1',
    },
    action,
  ).ask;
