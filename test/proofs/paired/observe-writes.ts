import type { Route } from '#functions/edge/route.ts';
import type { Records, World } from '#shared/application/ports.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';
import { requestOf } from '../matrix/open-matrix.ts';
import type { Person } from '../matrix/people.ts';
import { openDrawn } from '../support/drawn.ts';
import { openDoor } from '../support/open-door.ts';
import { changingContracts } from '../support/requests/index.ts';
import { unhashed } from './observe.ts';
import type { Paired } from './open-pair.ts';
import { values } from './secrets.ts';

/**
 * A world that says of each command that it was done, and does nothing: the next asks the same world. What a command would have
 * changed is told by its extent alone, what it would have sent by every word.
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

type Watch = {
  readonly paired: Paired;
  readonly now: number;
  readonly people: readonly Person[];
  /** Whether this person asks this of the routes. */
  readonly asks: (person: number, route: number) => boolean;
  readonly through?: (route: Route) => Route;
};

/** Versions that an asker may hold a record to have: one that most have here, and one that none has. */
const versions = ['"1"', '"999"'] as const;

/** All that the people can observe by asking for changes: whole answers, what they cost, what would be sent. */
export const observeWrites = async (watch: Watch): Promise<ReadonlyMap<string, string>> => {
  const { paired, now, people, asks, through } = watch;
  const seen = new Map<string, string>();
  const { world, done } = pretending(paired);
  const door = openDoor(world, through);
  for (const [turn, person] of people.entries())
    for (const [at, contract] of changingContracts.entries()) {
      if (!asks(turn, at)) continue;
      for (const version of versions) {
        if (version !== versions[0] && contract.version !== 'matched') continue;
        const request = requestOf(contract, person, values);
        paired.calls();
        done();
        const reply = await door({ ...request, now, headers: { ...request.headers, 'if-match': version } });
        const { written, sent } = done();
        seen.set(
          `${contract.id} ${version} ${person.name}`,
          unhashed(JSON.stringify([reply, written, sent, paired.calls()])),
        );
      }
    }
  return seen;
};
