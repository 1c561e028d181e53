import type { Records, World } from '#shared/application/ports.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';
import { requestOf } from '../matrix/open-matrix.ts';
import { openDrawn } from '../support/drawn.ts';
import { openDoor } from '../support/open-door.ts';
import type { Paired } from './open-worlds.ts';
import { type Seen, unhashed, type Watch } from './seen.ts';
import { wordsSent } from './words-sent.ts';

/**
 * A world that says of each command that it was done, and does nothing: the next asks the same world. What a command would have
 * changed is told by its extent alone, what it would have sent by the words that others read.
 */
const pretending = ({ world }: Paired) => {
  let written: string[] = [];
  let sent: EffectPayload[] = [];
  let drawn = openDrawn(1, 'writes');
  const records: Records = {
    ...world.records,
    closeIntake: async () => {},
    commit: async ({ operation, records: changed, audit, effects, claims, checks, marks }) => {
      const extent = [changed, audit, claims, checks, marks].map(({ length }) => length);
      written.push(`${operation} ${extent}`);
      sent.push(...effects.map(({ payload }) => payload));
      return { type: 'committed' };
    },
  };
  const pretended: World = {
    ...world,
    records,
    chance: { id: now => drawn.id(now), bytes: count => drawn.bytes(count) },
  };
  return {
    world: pretended,
    /** What the last command would have written and sent. The next draws what it drew. */
    done: () => {
      const said = { written, sent };
      [written, sent, drawn] = [[], [], openDrawn(1, 'writes')];
      return said;
    },
  };
};

/** Versions that an asker may hold a record to have: one that most have here, and one that none has. */
const versions = ['"1"', '"999"'] as const;

/** What comes of asking for changes: whole answers, what they cost, what would be sent. */
export const observeWrites = async (watch: Watch): Promise<Seen> => {
  const { paired, secret, cells, through } = watch;
  const seen = new Map<string, string>();
  const { world, done } = pretending(paired);
  const door = openDoor(world, through);
  for (const { person, contract } of cells)
    for (const version of versions) {
      if (version !== versions[0] && contract.version !== 'matched') continue;
      const request = requestOf(contract, person, paired.values);
      paired.calls();
      done();
      const reply = await door({
        ...{ ...request, now: secret.now, headers: { ...request.headers, 'if-match': version } },
      });
      const { written, sent } = done();
      seen.set(
        `${contract.id} ${version} ${person.name}`,
        unhashed(JSON.stringify([reply, written, wordsSent(sent, secret.mayKnow), paired.calls()])),
      );
    }
  return seen;
};
