import { describe, expect, test } from '@jest/globals';
import { showEstablishment } from '#shared/application/establishment/show-establishment.ts';
import { showSubmission } from '#shared/application/submission/show-submission.ts';
import { type FieldClass, fieldClasses } from '#shared/domain/privacy/field-classes.ts';
import { privacyTable } from '#shared/domain/privacy/privacy-table.ts';
import { buildEstablishment } from '../../support/establishment-builder.ts';
import { buildSubmission } from '../../support/submission-builder.ts';

const personalNumber = '001099000001';
const phone = '+84912777555';
const household = buildEstablishment(1, { kind: 'HKD', taxCode: null, personalNumber });
const plain = buildSubmission(1);
const submission = {
  ...plain,
  snapshot: plain.snapshot && {
    ...plain.snapshot,
    establishment: { ...plain.snapshot.establishment, personalNumber },
  },
  assistance: {
    ...{ officerId: 'officer-1', officerName: 'Cán bộ mẫu', producerName: 'Người mẫu', phone },
    confirmedAt: null,
  },
};

/** The values that a record holds in fields which the table shows to others by their last digits, or not at all. */
const maskedValues = (kind: 'establishment' | 'submission', body: object): readonly string[] =>
  (Object.keys(fieldClasses) as FieldClass[])
    .filter(name => ['digits', 'hidden'].includes(fieldClasses[name].mask))
    .flatMap(name => privacyTable[kind].fields[name] ?? [])
    .flatMap(path => {
      const value = path
        .split('/')
        .reduce<unknown>(
          (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : at),
          body,
        );
      return typeof value === 'string' ? [value] : [];
    });

describe('what the table shows by its last digits only', () => {
  test.each([
    ['establishment', household, showEstablishment(household), [personalNumber]],
    ['submission', submission, showSubmission(submission, { state: 'screening' }), [personalNumber, phone]],
  ] as const)('leaves no view of a %s whole', (kind, body, view, expected) => {
    const values = maskedValues(kind, body);

    expect([...values].sort()).toEqual([...expected].sort());
    for (const value of values) expect(JSON.stringify(view)).not.toContain(value);
  });
});
