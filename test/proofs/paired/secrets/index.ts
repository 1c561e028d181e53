import type { SecretKind } from '../secret.ts';
import { secretsOfJury } from './of-jury.ts';
import { secretsOfOffice } from './of-office.ts';
import { secretsOfOutcomes } from './of-outcomes.ts';
import { secretsOfProducers } from './of-producers.ts';

/** Kinds of secrets, by name; fields that say something of people are secrets besides, by the table of personal data. */
export const secretKinds: Readonly<Record<string, SecretKind>> = {
  ...secretsOfJury,
  ...secretsOfProducers,
  ...secretsOfOutcomes,
  ...secretsOfOffice,
};
