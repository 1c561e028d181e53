import * as z from 'zod';
import { type EntityKind, type EntityOf, entitySchemas } from '#shared/domain/entities.ts';
import type { FieldClass } from '#shared/domain/privacy/field-classes.ts';
import { classesOf } from '#shared/domain/privacy/privacy-table.ts';
import { sampleTaxCode } from '../../support/establishment-builder.ts';
import type { Links } from './kind-samples.ts';
import { leastOf, sampleOf } from './sample-of.ts';

/** A value that stands in one field of one record and nowhere else. */
export type Canary = {
  readonly token: string;
  readonly kind: EntityKind;
  readonly id: string;
  /** The field as the table names it: a star for each of many. */
  readonly path: string;
  readonly fieldClass: FieldClass;
  /** The people whom the record names as those who act by it. */
  readonly of: readonly string[];
};

/** Classes that say something of a person, and secrets; who acted is known by an id that says nothing by itself. */
export const isPlanted = (name: FieldClass | undefined): name is FieldClass =>
  name !== undefined && !['plain', 'actor'].includes(name);

const below = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);

let planted = 0;
const nextWord = (): string => `zq${(planted++).toString(36).padStart(4, '0')}k`;
const nextDigits = (): string => String(731_000_000 + planted++);

/** What a field may hold, the most telling first: the first that its schema takes is planted. */
const candidates = (name: FieldClass): readonly { readonly token: string; readonly value: unknown }[] => {
  const word = nextWord();
  const digits = nextDigits();
  const words = { token: word, value: `Mẫu ${word}` };
  const taxCode = sampleTaxCode(Number(digits) - 460_000_000);
  const own: Partial<Readonly<Record<FieldClass, { token: string; value: unknown }>>> = {
    phone: { token: digits, value: `+84${digits}` },
    'phone-masked': { token: digits, value: `+84${digits}` },
    'personal-number': { token: digits, value: `001${digits}` },
    'tax-code': { token: digits, value: taxCode },
    'file-name': { token: word, value: `${word}.pdf` },
  };
  const first = own[name];
  return [
    ...(first === undefined ? [] : [first]),
    words,
    { token: word, value: word },
    { token: word, value: `${word}@mau.example` },
    { token: digits, value: Number(digits) },
    { token: digits, value: digits },
  ];
};

type Planting = {
  readonly kind: EntityKind;
  readonly id: string;
  readonly canaries: Canary[];
  readonly bare: Set<string>;
  readonly links: Links;
  readonly of: readonly string[];
  /** Parts that stay absent where they are. */
  readonly leave: readonly string[];
};

const leaf = (at: Planting, schema: z.ZodType, value: unknown, path: string): unknown => {
  const [fieldClass] = classesOf(at.kind, path);
  if (!isPlanted(fieldClass)) return value === undefined ? sampleOf(schema, at.links) : value;
  const found = candidates(fieldClass).find(one => schema.safeParse(one.value).success);
  if (found === undefined) {
    at.bare.add(`${at.kind} ${path}`);
    return value === undefined ? sampleOf(schema, at.links) : value;
  }
  at.canaries.push({ token: found.token, kind: at.kind, id: at.id, path, fieldClass, of: at.of });
  return found.value;
};

/** Whether anything personal stands at a path or below it. */
const holds = (kind: EntityKind, schema: unknown, path: string): boolean => {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).some(([name, member]) => holds(kind, member, below(path, name)));
  if (schema instanceof z.ZodArray) return holds(kind, schema.element, below(path, '*'));
  if (schema instanceof z.ZodRecord) return holds(kind, schema.valueType, below(path, '*'));
  if (schema instanceof z.ZodUnion) return schema.options.some(option => holds(kind, option, path));
  if (isWrapped(schema)) return holds(kind, schema.unwrap(), path);
  return isPlanted(classesOf(kind, path)[0]);
};

type Wrapped = z.ZodNullable | z.ZodOptional | z.ZodDefault | z.ZodReadonly;
const isWrapped = (schema: unknown): schema is Wrapped =>
  schema instanceof z.ZodNullable ||
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodReadonly;

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const fill = (at: Planting, schema: unknown, value: unknown, path: string): unknown => {
  if (isWrapped(schema)) {
    if (isAbsent(value) && (at.leave.includes(path) || !holds(at.kind, schema, path)))
      return value ?? sampleOf(schema, at.links);
    return fill(at, schema.unwrap(), value ?? undefined, path);
  }
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape).map(([name, member]) => [
      name,
      fill(at, member, isAbsent(value) ? undefined : Reflect.get(Object(value), name), below(path, name)),
    ]);
    return Object.fromEntries(members.filter(([, member]) => member !== undefined));
  }
  if (schema instanceof z.ZodArray) {
    const items = Array.isArray(value) ? value : [];
    if (items.length === 0 && !holds(at.kind, schema, path)) return value ?? sampleOf(schema, at.links);
    const least =
      items.length > 0 ? items : Array.from({ length: Math.max(1, leastOf(schema)) }, () => undefined);
    return least.map(item => fill(at, schema.element, item, below(path, '*')));
  }
  if (schema instanceof z.ZodRecord) {
    const entries = Object.entries(Object(value ?? {}));
    if (!holds(at.kind, schema, path)) return value ?? {};
    const kept = entries.length > 0 ? entries : [[String(sampleOf(schema.keyType)), undefined] as const];
    return Object.fromEntries(
      kept.map(([key, one]) => [key, fill(at, schema.valueType, one, below(path, '*'))]),
    );
  }
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find(one => one instanceof z.ZodType && one.safeParse(value).success);
    return fill(
      at,
      option ?? schema.options.find(one => holds(at.kind, one, path)) ?? schema.options[0],
      value,
      path,
    );
  }
  return schema instanceof z.ZodType ? leaf(at, schema, value, path) : value;
};

const peopleOf = (body: object): readonly string[] => {
  const named: unknown[] = ['personId', 'jurorId', 'ownerId'].map(name => Reflect.get(body, name));
  const officer = 'assistance' in body && Reflect.get(Object(body.assistance ?? {}), 'officerId');
  return [...named, officer].filter(one => typeof one === 'string');
};

/** A record with a canary in each personal field, parts that it lacked included; `bare` names fields that can hold none. */
export const plantCanaries = <K extends EntityKind>(
  kind: K,
  id: string,
  body: EntityOf<K>,
  { links, leave = [] }: { readonly links: Links; readonly leave?: readonly string[] },
): { readonly body: EntityOf<K>; readonly canaries: readonly Canary[]; readonly bare: readonly string[] } => {
  const at: Planting = { kind, id, canaries: [], bare: new Set(), links, leave, of: peopleOf(body) };
  const filled = entitySchemas[kind].parse(fill(at, entitySchemas[kind], body, ''));
  return { body: filled as EntityOf<K>, canaries: at.canaries, bare: [...at.bare] };
};
