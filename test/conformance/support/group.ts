import { describe, test } from '@jest/globals';

/** Rules of AWS about one thing, each a sentence, with the page that gives them. */
export type Group<World> = {
  readonly of: string;
  readonly source: string;
  readonly rules: Readonly<Record<string, (world: World) => Promise<void>>>;
};

/** Each rule of the groups as a test, in the world that is open when it runs. */
export const holdTo = <World>(groups: readonly Group<World>[], world: () => World): void => {
  for (const { of, source, rules } of groups) {
    describe(`${of} (${source})`, () => {
      test.each(Object.entries(rules))('%s', (_sentence, rule) => rule(world()));
    });
  }
};

export const countRules = (groups: readonly Group<never>[]): number =>
  groups.reduce((sum, { rules }) => sum + Object.keys(rules).length, 0);
