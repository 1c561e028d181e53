import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getRecognisedProductContract } from '#shared/contracts/public/get-recognised-product.ts';
import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import type { Recognition } from '#shared/domain/recognition/recognition-record.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { viewRecognisedProduct } from './recognised-product-view.ts';

type Contract = typeof getRecognisedProductContract;

/** Recognitions of one establishment that its product pages name. */
const named = 100;

const briefOf = (
  { id, authority, authorityName, year, name, certificate }: Recognition,
  now: number,
): BodyOf<Contract>['path'][number] => ({
  ...{ id, authority, authorityName, year, name },
  status: certificate && certificateStatus(certificate, now),
});

/**
 * One recognised product with the other recognitions of it, at the levels before and after. One that a later decision took
 * back is not there, as if it had never been.
 */
export const getRecognisedProduct: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const found = (await world.records.find('recognition', ask.input.params.recognitionId))?.body;
  if (found === undefined || found.annulled) return fail('resource.not-found');
  const { items } = await world.records.list(
    'recognitions-of-establishment',
    { key: found.establishment.key },
    { limit: named, cursor: undefined },
  );
  const beside = items.map(({ body }) => body).filter(({ id }) => id !== found.id);
  const keys = new Set(found.productKeys);
  const isSame = ({ productKeys }: Recognition) => productKeys.some(key => keys.has(key));
  return ok({
    body: {
      ...viewRecognisedProduct(found, ask.now),
      path: beside.filter(isSame).map(other => briefOf(other, ask.now)),
      others: beside.filter(other => !isSame(other)).map(other => briefOf(other, ask.now)),
    },
  });
};
