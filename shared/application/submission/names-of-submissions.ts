import type { Actor } from '#shared/domain/access/actor.ts';
import { blindProduct } from '#shared/domain/judging/blind-product.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { World } from '../ports.ts';

export type SubmissionNames = {
  readonly productName: string;
  /** Null to those who judge in a blind round. */
  readonly establishmentName: string | null;
  readonly receiptCode: string | null;
};

/**
 * What submissions are called, as they were filed. Who judges in a blind round, perhaps once more after a rescore, is not
 * told the maker by sitting on the council too.
 */
export const namesOfSubmissions = async (
  world: World,
  round: Pick<Round, 'id' | 'rules'>,
  submissionIds: readonly string[],
  reader: Pick<Actor, 'grants'>,
): Promise<(submissionId: string) => SubmissionNames> => {
  const judges = reader.grants.some(
    ({ roundId, role }) => roundId === round.id && (role === 'juror' || role === 'panel-head'),
  );
  const found = await world.records.findMany('submission', [...new Set(submissionIds)]);
  const names = new Map(
    found.flatMap(({ id, body: { snapshot, receiptCode } }): [string, SubmissionNames][] => {
      if (snapshot === null) return [];
      const { product, establishment } = snapshot;
      const isBlind = judges && round.rules.blind;
      return [
        [
          id,
          isBlind
            ? {
                productName: blindProduct(product, establishment).name,
                establishmentName: null,
                receiptCode: null,
              }
            : { productName: product.name, establishmentName: establishment.name, receiptCode },
        ],
      ];
    }),
  );
  return id => names.get(id) ?? { productName: '', establishmentName: null, receiptCode: null };
};
