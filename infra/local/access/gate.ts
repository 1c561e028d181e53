import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { functionNames } from '#functions/catalog.ts';
import type { Statement } from '../../grants/statement.ts';
import { accessKeyOf, localCredentials } from '../runtime/names.ts';
import { AccessDeniedError, type Admit } from './admit.ts';
import { covers, decide } from './decide.ts';

const useSchema = z.strictObject({
  caller: z.string(),
  sid: z.string(),
  action: z.string(),
  resource: z.string(),
});
/** An action of a statement, on one of the resources it names, that a function may use or was seen to use. */
export type Use = z.infer<typeof useSchema>;

export const textOfUse = ({ caller, sid, action, resource }: Use): string =>
  `${caller} ${sid} ${action} ${resource}`;

const readUses = (file: string): readonly Use[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line !== '')
        // What an earlier version noted in another form is noted again when it is used.
        .flatMap(line => useSchema.safeParse(JSON.parse(line)).data ?? [])
    : [];

/**
 * The gate before the embedded services. The runtime's own key may do everything, as the platform may; a function's key what
 * its statements allow. `file` keeps what was used, over restarts.
 */
export const openGate = (options: {
  readonly file: string;
  readonly policies: ReadonlyMap<string, readonly Statement[]>;
}) => {
  const { file, policies } = options;
  const callers = new Map(functionNames.map(name => [accessKeyOf(name), name]));
  const used = new Map(readUses(file).map(use => [textOfUse(use), use]));
  const note = (use: Use): void => {
    if (used.has(textOfUse(use))) return;
    used.set(textOfUse(use), use);
    appendFileSync(file, `${JSON.stringify(use)}\n`);
  };
  const refused = new Set<string>();
  const admit: Admit = (accessKey, asks) => {
    if (accessKey === localCredentials.accessKeyId) return;
    const caller = callers.get(accessKey ?? '');
    if (caller === undefined) throw new AccessDeniedError(`nobody has the access key ${accessKey}`);
    for (const ask of asks) {
      const allowing = decide(policies.get(caller) ?? [], ask);
      if (allowing === undefined) {
        refused.add(`${caller} ${ask.action} ${ask.resource}`);
        throw new AccessDeniedError(
          `${caller} is not authorized to perform ${ask.action} on ${ask.resource}`,
        );
      }
      const { sid, resources } = allowing;
      const resource = resources.find(pattern => covers(pattern, ask.resource)) ?? ask.resource;
      note({ caller, sid, action: ask.action, resource });
    }
  };
  return { admit, used: (): readonly Use[] => [...used.values()], refused: () => [...refused] };
};
