import { idempotencyDays } from '#shared/contracts/idempotency-days.ts';
import { hashOf } from '#shared/kernel/hash.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import type { Ask } from './ask.ts';
import type { Answer, Command } from './command.ts';
import type { Idempotency, StoredAnswer, World } from './ports.ts';
import { buildTransaction } from './record/build-transaction.ts';

const maxRaces = 12;

/** A growing, jittered pause before deciding again (at most 10, 20 … 320 ms), so that losers do not meet again at once. */
const stepAside = (race: number, { chance, pause }: World) =>
  pause(((chance.bytes(1)[0] ?? 0) / 255) * 10 * 2 ** Math.min(race, 5));

/** The key under which an answer is remembered: one principal, one route (or task), one key. */
export const idempotencyOf = (
  scope: { readonly principal: string; readonly route: string },
  key: string,
  input: unknown,
  now: number,
): Idempotency => ({
  scope: `${scope.principal}|${scope.route}`,
  key,
  fingerprint: hashOf(input),
  expiresAt: now + idempotencyDays * 86_400_000,
});

/**
 * Runs a command: decide, then commit once. A record changed in between sends it back to decide again, with the world as
 * it is now; a key used before returns the stored answer for as long as the rights it rests on are held, and another body
 * under the same key is refused (`request.idempotency-conflict`). No look at the key comes first: a repeat is told by the
 * write, whose condition fails, or by the refusal of what was done already, and a first request, as nearly all are, saves a read.
 * @throws UnavailableError when every race was lost.
 */
export const runCommand = async <Input, Body>(
  world: World,
  command: Command<Input, Body>,
  ask: Ask<Input>,
  idempotency?: Idempotency,
): Promise<Result<Answer<Body>>> => {
  const replay = (stored: StoredAnswer): Result<Answer<Body>> => {
    for (const { action, ...resource } of stored.rights) {
      const still = ask.allow(resource, action);
      if (!still.ok) return still;
    }
    return stored.fingerprint === idempotency?.fingerprint
      ? // The answer was written by this very route under this key: its response schema is parsed again on the way out.
        ok(stored.answer as Answer<Body>)
      : fail('request.idempotency-conflict');
  };
  const remembered = async (): Promise<Result<Answer<Body>> | undefined> => {
    const stored = idempotency && (await world.records.answerOf(idempotency.scope, idempotency.key, ask.now));
    return stored && replay(stored);
  };
  for (let race = 0; race < maxRaces; race += 1) {
    const before = ask.granted().length;
    const decided = await command(world, ask);
    // Refused perhaps by what the same request under the same key has done before, or meanwhile (a double click).
    if (!decided.ok) return (await remembered()) ?? decided;
    const { changes, claims, marks, effects, once } = decided.value;
    const { transaction, answer } = buildTransaction(
      decided.value,
      { ...ask, chance: world.chance },
      idempotency && { ...idempotency, rights: ask.granted().slice(before) },
    );
    if (
      changes.length === 0 &&
      !claims?.length &&
      !marks?.length &&
      !effects?.length &&
      idempotency === undefined
    )
      return ok(answer);
    const outcome = await world.records.commit(transaction);
    if (outcome.type === 'committed')
      return ok(once ? { ...answer, body: { ...answer.body, ...once } } : answer);
    if (outcome.type === 'answered') return replay(outcome.stored);
    if (outcome.type === 'refused') return fail(outcome.code);
    if (outcome.type === 'claimed') {
      const { code, pointer } = outcome.claim.refusal;
      return fail(pointer === undefined ? code : { code, pointers: [{ pointer, code }] });
    }
    await stepAside(race, world);
  }
  throw new UnavailableError('the record kept changing');
};
