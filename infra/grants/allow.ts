import type { Statement } from './statement.ts';

type Conditions = Pick<Statement, 'equals' | 'keysLike'>;

export const allow = (
  sid: string,
  actions: readonly string[],
  resources: readonly string[],
  { equals = {}, keysLike = [] }: Partial<Conditions> = {},
): Statement => ({ sid, effect: 'Allow', actions, resources, equals, keysLike });

export const deny = (sid: string, actions: readonly string[], resources: readonly string[]): Statement => ({
  ...{ sid, effect: 'Deny', actions, resources },
  ...{ equals: {}, keysLike: [] },
});

/** A key is used through its service only, so that no function can decrypt anything by itself. */
export const useKey = (
  sid: string,
  service: 'dynamodb' | 's3',
  region: string,
  key: string,
  actions: readonly string[],
): Statement =>
  allow(sid, actions, [key], { equals: { 'kms:ViaService': `${service}.${region}.amazonaws.com` } });

/** All objects of a bucket below some folders. */
export const under = (bucketArn: string, folders: readonly string[]): readonly string[] =>
  folders.map(folder => `${bucketArn}/${folder}/*`);

/** One statement a name: those of one name are about the same resources, and allow what any of them allows. */
export const united = (statements: readonly Statement[]): readonly Statement[] => {
  const bySid = new Map<string, Statement>();
  for (const statement of statements) {
    const actions = [...(bySid.get(statement.sid)?.actions ?? []), ...statement.actions];
    bySid.set(statement.sid, { ...statement, actions: [...new Set(actions)].sort() });
  }
  return [...bySid.values()];
};
