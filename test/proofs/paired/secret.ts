import type { Change } from '#shared/application/command.ts';
import type { World } from '#shared/application/ports.ts';
import type { Role } from '#shared/domain/access/roles.ts';
import type { EntityKind, EntityOf } from '#shared/domain/entities.ts';
import { seed } from '../../support/seed.ts';
import type { Person } from '../matrix/people.ts';
import type { Choose } from '../support/make-input.ts';
import type { MomentName } from './moments.ts';
import type { OpenMoment } from './open-worlds.ts';

/** Whom a thing may be known to. */
export type MayKnow = (person: Person) => boolean;

/** What must not be told: two worlds differ in it alone. */
export type Secret = {
  /** Which it is, for people. */
  readonly what: string;
  readonly now: number;
  /** Brings about, from a moment, that it is one thing or another. */
  readonly seed: (world: World, other: boolean) => Promise<unknown>;
  readonly mayKnow: MayKnow;
};

export type Drawn = Omit<Secret, 'now'> & Partial<Pick<Secret, 'now'>>;

/** A kind of secret: the moments at which there is one, and which it is when it is drawn. */
export type SecretKind = {
  readonly at: readonly MomentName[];
  readonly draw: (choose: Choose, moment: OpenMoment) => Promise<Drawn> | Drawn;
};

export const oneOf = <T>(choose: Choose, of: readonly T[]): T => {
  const chosen = of[choose(of.length)];
  if (chosen === undefined) throw new Error('there is nothing to choose from');
  return chosen;
};

/** Two of them that are not the same. */
export const twoOf = <T>(choose: Choose, of: readonly T[]): readonly [T, T] => {
  const first = oneOf(choose, of);
  return [
    first,
    oneOf(
      choose,
      of.filter(one => one !== first),
    ),
  ];
};

/** Those who have one of these roles here and now. */
export const ofRole =
  (...roles: readonly Role[]): MayKnow =>
  ({ columns }) =>
    roles.some(role => columns.includes(role));

/** These themselves, in person. */
export const themselves =
  (...ids: readonly string[]): MayKnow =>
  ({ caller }) =>
    'id' in caller && caller.kind === 'person' && ids.includes(caller.id);

export const anyOf =
  (...who: readonly MayKnow[]): MayKnow =>
  person =>
    who.some(may => may(person));

/** Who owns the sample establishment, and the token made for it. */
export const owner: MayKnow = ({ columns }) => columns.includes('owner') || columns.includes('its token');
export const office = ofRole('official', 'auditor');
export const desk = anyOf(office, ofRole('helping-team'));
export const council = ofRole('council-chair', 'council-member');
export const deciders = anyOf(office, council, ofRole('authority-signer'));

/** Changes one record that is there. */
export const alter = async <K extends EntityKind>(
  world: World,
  kind: K,
  id: string,
  change: (body: EntityOf<K>) => EntityOf<K>,
): Promise<void> => {
  const before = await world.records.find(kind, id);
  if (before === undefined) throw new Error(`there is no ${kind}/${id}`);
  // Kind and body belong together by this function's type; the union cannot be rebuilt from a generic.
  const changed = { kind, id, before, after: change(before.body), action: 'test.part' } as unknown as Change;
  await seed(world, [changed]);
};
