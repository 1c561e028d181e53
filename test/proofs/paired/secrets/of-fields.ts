import type { World } from '#shared/application/ports.ts';
import { type EntityKind, type EntityOf, entitySchemas } from '#shared/domain/entities.ts';
import type { FieldClass } from '#shared/domain/privacy/field-classes.ts';
import { fieldPaths } from '#shared/domain/privacy/field-paths.ts';
import { classesOf, readersOf } from '#shared/domain/privacy/privacy-table.ts';
import type { Reader } from '#shared/domain/privacy/readers.ts';
import { sampleTaxCode } from '../../../support/establishment-builder.ts';
import type { Person } from '../../matrix/people.ts';
import { linksOf } from '../../support/kind-samples.ts';
import type { Choose } from '../../support/make-input.ts';
import { isPlanted, plantCanaries } from '../../support/plant-canaries.ts';
import { type OpenMoment, type Place, textsOf } from '../open-worlds.ts';
import { alter, type Drawn, oneOf } from '../secret.ts';

/** What a field may hold in one world and in the other, the first pair that its schema takes. */
const pairsFor = (name: FieldClass): readonly (readonly [unknown, unknown])[] => {
  const words = ['Ân Mẫu', 'Xưởng mẫu khác, ở xa hơn và có tên dài hơn'] as const;
  const own: Partial<Readonly<Record<FieldClass, readonly [unknown, unknown]>>> = {
    phone: ['+84912000321', '+84987654321'],
    'phone-masked': ['+84912000321', '+84987654321'],
    'personal-number': ['001087000321', '037199654321'],
    'tax-code': [sampleTaxCode(8001), sampleTaxCode(8002)],
    email: ['a@mau.example', 'nguoi-khac-ten-dai@mau.example'],
    'file-name': ['a.pdf', 'ban-khac-ten-dai-hon.pdf'],
  };
  const first = own[name];
  return [
    ...(first === undefined ? [] : [first]),
    words,
    ['https://a.mau.example/', 'https://mau.example/duong-dan-khac'],
    ['a', 'khac'],
    ['for', 'against'],
    [321, 987_654_321],
    [3, 21],
    ['321', '987654321'],
  ];
};

type Written = { readonly value: unknown; readonly path: string };

/** A value with each leaf that `change` wants another for changed, by its path in the table of personal data. */
const withLeaves = (value: unknown, path: string, change: (leaf: Written) => unknown): unknown => {
  const below = (name: string) => (path === '' ? name : `${path}/${name}`);
  if (Array.isArray(value)) return value.map(item => withLeaves(item, below('*'), change));
  if (typeof value !== 'object' || value === null) return change({ value, path });
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withLeaves(member, below(name), change)]),
  );
};

/** Ids lead to other records: another one is another record, not another word. */
const leads = /(^|\/)(id|tokenId)$/;

/** Figures that are held against each other: a sheet whose lines do not add up is counted by nobody. A score is a secret of its own. */
const addsUp = /(^|\/)(points|total)$/;

/** A field as the table names it: where it names each of many by a star, any of them. */
const listedAs = (kind: EntityKind, path: string): string =>
  classesOf(kind, path).length > 0 ? path : path.replace(/[^/]+$/, '*');

/** The leaves of a record that say something of somebody, by those who may read them. */
const fieldsByReaders = (kind: EntityKind, body: unknown): readonly (readonly string[])[] => {
  const groups = new Map<string, Set<string>>();
  withLeaves(body, '', ({ value, path }) => {
    const listed = listedAs(kind, path);
    const [fieldClass] = classesOf(kind, listed);
    const readers = readersOf(kind, listed);
    if (!isPlanted(fieldClass) || readers.has('anyone') || leads.test(path) || addsUp.test(path))
      return value;
    const who = [...readers].sort().join(' ');
    groups.set(who, (groups.get(who) ?? new Set()).add(path));
    return value;
  });
  return [...groups.values()].map(paths => [...paths].sort());
};

/** The values of each field in one world and in the other; a field too narrow for two is not among them. */
const valuesFor = (kind: EntityKind, body: unknown, paths: readonly string[]) =>
  new Map(
    paths.flatMap(path => {
      const [fieldClass] = classesOf(kind, listedAs(kind, path));
      const takes = (wanted: unknown): boolean =>
        entitySchemas[kind].safeParse(
          withLeaves(body, '', leaf => (leaf.path === path ? wanted : leaf.value)),
        ).success;
      const pair = fieldClass && pairsFor(fieldClass).find(([one, other]) => takes(one) && takes(other));
      return pair === undefined ? [] : [[path, pair] as const];
    }),
  );

const idsIn = (body: object, ...names: readonly string[]): readonly unknown[] =>
  names.flatMap(name => Reflect.get(body, name) ?? []);

/** Whether the table of personal data makes a reader of this person. */
const isReader = (readers: ReadonlySet<Reader>, body: object, { caller, columns }: Person): boolean => {
  const id = 'id' in caller ? caller.id : undefined;
  const owners = 'ownerIds' in body ? idsIn(body, 'ownerIds') : ['producer-1'];
  const inPerson = 'id' in caller && caller.kind === 'person';
  const assistance: unknown = Reflect.get(body, 'assistance');
  const selves = [
    ...idsIn(body, 'personId', 'jurorId', 'ownerId'),
    ...idsIn(Object(assistance ?? {}), 'officerId'),
  ];
  return (
    [...readers].some(reader => columns.includes(reader)) ||
    (readers.has('owner') && (columns.includes('its token') || (inPerson && owners.includes(id)))) ||
    (readers.has('self') && inPerson && selves.includes(id))
  );
};

/** All fields of one record that the same people may read, and no one else: other words in one world than in the other. */
export const drawFields = async (
  choose: Choose,
  { world, values }: OpenMoment,
  { kind, id }: Place,
): Promise<Drawn | undefined> => {
  const stored = await world.records.find(kind, id);
  if (stored === undefined) return undefined;
  const links = linksOf(textsOf(values));
  const filled = () => plantCanaries(kind, id, stored.body as EntityOf<typeof kind>, { links }).body;
  // Parts that it lacks are there in half of the pairs, and where it has nothing else to tell.
  const asItIs = choose(2) === 0 && fieldsByReaders(kind, stored.body).length > 0;
  const body = asItIs ? stored.body : filled();
  const groups = fieldsByReaders(kind, body);
  if (groups.length === 0) return undefined;
  const written = valuesFor(kind, body, oneOf(choose, groups));
  if (written.size === 0) return undefined;
  const [first = '', ...more] = [...written.keys()];
  const readers = readersOf(kind, listedAs(kind, first));
  return {
    what: `${id}: ${first}${more.length === 0 ? '' : ` and ${more.length} more`}`,
    mayKnow: person => isReader(readers, body, person),
    seed: (of: World, other) =>
      alter(
        of,
        kind,
        id,
        () =>
          entitySchemas[kind].parse(
            withLeaves(body, '', ({ path, value }) => written.get(path)?.[other ? 1 : 0] ?? value),
          ) as EntityOf<typeof kind>,
      ),
  };
};

/** Kinds of which the table says that some people may not read some of it. */
export const kindsWithSecrets = (Object.keys(entitySchemas) as EntityKind[]).filter(kind =>
  fieldPaths(entitySchemas[kind]).some(
    path => isPlanted(classesOf(kind, path)[0]) && !readersOf(kind, path).has('anyone') && !leads.test(path),
  ),
);
