import { expect, test } from '@jest/globals';
import { changingContracts, requestCases } from './support/requests/index.ts';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

test('every route that changes something has a request that is known to succeed, and one only', () => {
  expect(idsOf(requestCases.map(({ contract }) => contract))).toEqual(idsOf(changingContracts));
});
