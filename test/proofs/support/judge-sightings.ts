import { type FieldClass, fieldClasses } from '#shared/domain/privacy/field-classes.ts';
import { covers, privacyTable, readersOf } from '#shared/domain/privacy/privacy-table.ts';
import type { Reader as Entitled } from '#shared/domain/privacy/readers.ts';
import { producer } from '../../support/establishment-builder.ts';
import type { Canary } from './plant-canaries.ts';
import type { Reader } from './readers.ts';

export type Sighting = { readonly reader: Reader; readonly where: string; readonly canary: Canary };

/** What a reader is to a record. Every establishment of the sample province is the sample producer's. */
const standingOf = ({ name, role }: Reader, { of }: Canary): readonly Entitled[] => [
  'anyone',
  ...(role === undefined ? [] : [role]),
  ...(name === producer.id ? (['owner'] as const) : []),
  ...(of.includes(name) ? (['self'] as const) : []),
];

/** Shown by its last digits at most, or not at all, whoever reads. */
const isNeverWhole = (name: FieldClass): boolean => ['digits', 'hidden'].includes(fieldClasses[name].mask);

const said = ({ reader, where, canary: { kind, path } }: Sighting): string =>
  `${reader.name} in ${where}: ${kind} ${path}`;

/** Sightings that the table does not allow, each once. */
export const leaksAmong = (sightings: readonly Sighting[]): readonly string[] => {
  const leaks = sightings.filter(sighting => {
    const { reader, canary } = sighting;
    const may = readersOf(canary.kind, canary.path);
    return isNeverWhole(canary.fieldClass) || !standingOf(reader, canary).some(one => may.has(one));
  });
  return [...new Set(leaks.map(said))];
};

/** Lines of the table that nobody was seen to make use of: a reader it names who saw nothing of the record. */
export const unusedRights = (
  planted: Iterable<Canary>,
  sightings: readonly Sighting[],
): readonly string[] => {
  const kinds = new Set<string>([...planted].map(({ kind }) => kind));
  return Object.entries(privacyTable).flatMap(([kind, { seenBy }]) => {
    const ofKind = sightings.filter(({ canary }) => canary.kind === kind);
    // Of kinds that hold nothing personal the table names the readers for people alone.
    if (!kinds.has(kind)) return [];
    return seenBy.flatMap(({ readers, fields }) =>
      readers.flatMap(entitled => {
        const used = ofKind.some(
          ({ reader, canary }) =>
            standingOf(reader, canary).includes(entitled) &&
            readersOf(canary.kind, canary.path).has(entitled) &&
            (fields === undefined || fields.some(listed => covers(listed, canary.path))),
        );
        return used ? [] : [`${kind}: ${entitled} ${(fields ?? ['all']).join(', ')}`];
      }),
    );
  });
};

/** Fields that the table shows whole to somebody, and that nobody was seen to read. */
export const unseenFields = (
  planted: Iterable<Canary>,
  sightings: readonly Sighting[],
): readonly string[] => {
  const nameOf = ({ kind, path }: Canary): string => `${kind} ${path}`;
  const seen = new Set(sightings.map(({ canary }) => nameOf(canary)));
  const shown = [...planted].filter(
    canary => readersOf(canary.kind, canary.path).size > 0 && !isNeverWhole(canary.fieldClass),
  );
  return [...new Set(shown.map(nameOf))].filter(name => !seen.has(name));
};
