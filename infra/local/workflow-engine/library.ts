import { createHash } from 'node:crypto';
import { loadDefinition, type Machine } from './definition.ts';
import type { Store } from './store.ts';

type Registered = {
  readonly arn: string;
  readonly name: string;
  readonly body: string;
  readonly definitionId: string;
  readonly machine: Machine;
  readonly createdAt: number;
};

/** A state machine ARN: region, account, name. */
export const machineArnPattern = /^arn:aws[a-z-]*:states:[a-z0-9-]*:\d*:stateMachine:([A-Za-z0-9_-]{1,80})$/;

/**
 * The current machines, and every definition that an execution was started with: a running execution keeps its own.
 * @throws DefinitionRefused for a current or a stored definition that this engine cannot run
 */
export const openLibrary = (store: Store, current: Readonly<Record<string, unknown>>, now: () => number) => {
  const registered = new Map<string, Registered>();
  for (const [arn, definition] of Object.entries(current)) {
    const name = machineArnPattern.exec(arn)?.[1];
    if (name === undefined) throw new Error(`${arn} is not the ARN of a state machine`);
    const body = JSON.stringify(definition);
    const definitionId = createHash('sha256').update(body).digest('hex');
    const machine = loadDefinition(name, JSON.parse(body));
    registered.set(arn, { arn, name, body, definitionId, machine, createdAt: now() });
  }
  store.transaction(() => {
    for (const { definitionId: id, body, createdAt } of registered.values()) {
      store.addDefinition({ id, body, createdAt });
    }
  });
  const stored = new Map(
    store.definitions().map(({ id, body }) => [id, () => loadDefinition(id, JSON.parse(body))] as const),
  );
  const loaded = new Map<string, Machine>();

  return {
    registered: (arn: string): Registered | null => registered.get(arn) ?? null,

    /** The machine of an execution: its pinned definition, then down the Map states of `path`. */
    machineOf: (definitionId: string, path: readonly string[]): Machine => {
      const root = loaded.get(definitionId) ?? stored.get(definitionId)?.();
      if (root === undefined) throw new Error(`definition ${definitionId} is missing in the store`);
      loaded.set(definitionId, root);
      return path.reduce((machine, state) => {
        const inner = machine.processors.get(state);
        if (inner === undefined)
          throw new Error(`definition ${definitionId} has no item processor in ${state}`);
        return inner;
      }, root);
    },
  };
};

export type Library = ReturnType<typeof openLibrary>;
