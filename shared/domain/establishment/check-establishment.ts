import { personalNumberSchema } from '#shared/domain/identity/personal-number.ts';
import { normalisePhone } from '#shared/domain/identity/phone.ts';
import { checkTaxCode, taxCodeSchema } from '#shared/domain/identity/tax-code.ts';
import { fail, ok, type Problem, type Result } from '#shared/kernel/result.ts';
import { type EstablishmentFields, establishmentFieldsSchema } from './establishment.ts';
import { establishmentKinds } from './kinds.ts';
import { placeWarnings } from './place-rule.ts';
import { sizeOf } from './size-test.ts';

/** Something a person should look at; it refuses nothing. */
type Warning = { readonly pointer: string; readonly code: string };
export type CheckedEstablishment = {
  readonly fields: EstablishmentFields;
  readonly warnings: readonly Warning[];
};

const at = (pointer: string, code: string): readonly Problem[] => [{ pointer: `/body/${pointer}`, code }];

/** Which number names the establishment to the tax office, by kind; the other one is not kept (data minimisation). */
const identifierRules = {
  taxCode: ({ taxCode, personalNumber }) => [
    ...(taxCode === null ? at('taxCode', 'establishment.tax-code-required') : []),
    ...(personalNumber === null ? [] : at('personalNumber', 'establishment.personal-number-not-kept')),
  ],
  personalNumber: ({ taxCode, personalNumber }) => [
    ...(personalNumber === null ? at('personalNumber', 'establishment.personal-number-required') : []),
    ...(taxCode === null ? [] : at('taxCode', 'establishment.tax-code-retired')),
  ],
  either: ({ taxCode, personalNumber }) =>
    (taxCode === null) === (personalNumber === null)
      ? at('taxCode', 'establishment.one-identifier-required')
      : [],
} as const satisfies Record<
  (typeof establishmentKinds)[keyof typeof establishmentKinds]['identifier'],
  (fields: EstablishmentFields) => readonly Problem[]
>;

const identifierProblems = (fields: EstablishmentFields): readonly Problem[] => {
  const { taxCode, personalNumber } = fields;
  return [
    ...identifierRules[establishmentKinds[fields.kind].identifier](fields),
    ...(taxCode !== null && !taxCodeSchema.safeParse(taxCode).success
      ? at('taxCode', 'tax-code.malformed')
      : []),
    ...(personalNumber !== null && !personalNumberSchema.safeParse(personalNumber).success
      ? at('personalNumber', 'personal-number.malformed')
      : []),
  ];
};

/** From when until when each kind is within the scheme. */
const terms: Readonly<
  Record<EstablishmentFields['kind'], { readonly from: string; readonly until: string | null }>
> = establishmentKinds;

const kindProblems = ({ kind }: EstablishmentFields, day: string): readonly Problem[] => {
  const { from, until } = terms[kind];
  return from <= day && (until === null || day <= until) ? [] : at('kind', 'establishment.kind-not-in-force');
};

const figureProblems = ({ figures }: EstablishmentFields): readonly Problem[] =>
  new Set(figures.map(({ year }) => year)).size === figures.length
    ? []
    : at('figures', 'establishment.year-twice');

const warningsOf = (fields: EstablishmentFields, day: string): readonly Warning[] => [
  // Published ways to compute the check digit differ, so a wrong one is a warning (public implementations; no official text).
  ...(fields.taxCode !== null && checkTaxCode(fields.taxCode) === 'differs'
    ? at('taxCode', 'tax-code.check-digit')
    : []),
  ...(establishmentKinds[fields.kind].sizeLimited && sizeOf(fields) === 'large'
    ? at('figures', 'establishment.not-small-or-medium')
    : []),
  ...placeWarnings(fields, day),
];

/**
 * Checks what a producer declares of an establishment on a day, all problems at once, and gives it normalised: kind in
 * force (Decree 235/2025/NĐ-CP), identifier of the kind, phone as `+84…`. Warnings are for people: check digit, size, place.
 */
export const checkEstablishment = (
  declared: EstablishmentFields,
  day: string,
): Result<CheckedEstablishment> => {
  const fields = establishmentFieldsSchema.parse(declared);
  const phone = normalisePhone(fields.representative.phone);
  const pointers = [
    ...kindProblems(fields, day),
    ...identifierProblems(fields),
    ...figureProblems(fields),
    ...(phone.ok ? [] : at('representative/phone', 'phone.malformed')),
  ];
  if (pointers.length > 0 || !phone.ok) return fail({ code: 'request.invalid', pointers });
  const normalised = { ...fields, representative: { ...fields.representative, phone: phone.value } };
  return ok({ fields: normalised, warnings: warningsOf(normalised, day) });
};
