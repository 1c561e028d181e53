import { catalog, type FunctionEntry, functionNames } from '#functions/catalog.ts';
import { statementsOf } from '../../grants/grants.ts';
import type { OutsideReach, Reach } from '../../grants/reach.ts';
import type { Statement } from '../../grants/statement.ts';

/** By function: the statements of its role that its needs bring, as the stacks write them. */
export const policiesOf = (
  reach: Reach & { readonly outside: OutsideReach },
): ReadonlyMap<string, readonly Statement[]> =>
  new Map(
    functionNames.map(name => {
      const { needs }: FunctionEntry = catalog[name];
      return [name, statementsOf(needs, reach)];
    }),
  );
