import type { EntityKind } from '../entities.ts';
import { type FieldClass, fieldClasses } from './field-classes.ts';
import type { Reader } from './readers.ts';
import type { RecordPrivacy } from './record-privacy.ts';
import { judgingRecords } from './records/judging-records.ts';
import { officeRecords } from './records/office-records.ts';
import { outcomeRecords } from './records/outcome-records.ts';
import { producerRecords } from './records/producer-records.ts';

/** What every kind of record holds of people: the one table that erasure, copies and docs/data-map.md rest on. */
export const privacyTable: Readonly<Record<EntityKind, RecordPrivacy>> = {
  ...officeRecords,
  ...producerRecords,
  ...judgingRecords,
  ...outcomeRecords,
};

/** Whether a path of the table means a field; with two stars it means all below. */
export const covers = (listed: string, path: string): boolean =>
  listed.endsWith('/**') ? path.startsWith(listed.slice(0, -2)) : listed === path;

/** The classes under which the table lists a field: one, or the table is wrong. */
export const classesOf = (kind: EntityKind, path: string): readonly FieldClass[] =>
  (Object.keys(fieldClasses) as FieldClass[]).filter(name =>
    (privacyTable[kind].fields[name] ?? []).some(listed => covers(listed, path)),
  );

/** Who may see a field, by the table. */
export const readersOf = (kind: EntityKind, path: string): ReadonlySet<Reader> =>
  new Set(
    privacyTable[kind].seenBy
      .filter(({ fields }) => fields === undefined || fields.some(listed => covers(listed, path)))
      .flatMap(({ readers }) => readers),
  );
