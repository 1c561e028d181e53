import { parts } from '#test/play/cast.ts';
import { province, type Stage } from '#test/play/stage.ts';
import type { Played } from './play-on.ts';

/** A product of the played round by its part in the story, see `#test/play/cast.ts`. */
export type Part = keyof typeof parts;

const known = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what}: the round has not been played that far`);
  return value;
};

/** Ids that the paths of pages are made of, as far as the round has been played. */
export const idsOf = (stage: Stage, played: Played) => {
  const registered = (part: Part) =>
    known(
      played.registered?.find(({ product }) => product.index === parts[part]),
      part,
    );
  const filed = (part: Part) =>
    known(
      played.filing?.filed.find(({ product }) => product.index === parts[part]),
      part,
    );
  return {
    programme: () => known(played.programmeId, 'programme'),
    /** Of a round that is still being planned, too. */
    round: async (): Promise<string> => {
      if (played.roundId !== undefined) return played.roundId;
      const official = await stage.as('mau-can-bo');
      const { body } = await official.get<{ items: readonly { readonly id: string }[] }>(
        `/v1/rounds?${new URLSearchParams(province)}`,
      );
      return known(body.items[0]?.id, 'round');
    },
    owner: (part: Part) => registered(part).product.establishment.owner,
    establishment: (part: Part) => registered(part).establishmentId,
    product: (part: Part) => registered(part).productId,
    /** Of a dossier that is still a draft, too. */
    submission: async (part: Part): Promise<string> => {
      if (played.filing !== undefined) return filed(part).submissionId;
      const { client, establishmentId, productId } = registered(part);
      const { body } = await client.get<{
        items: readonly { readonly id: string; readonly productId: string }[];
      }>(`/v1/establishments/${establishmentId}/submissions`);
      return known(body.items.find(item => item.productId === productId)?.id, 'submission');
    },
    receipt: (part: Part) => filed(part).receiptCode,
    selection: (part: Part) => known(played.jury?.codes.get(parts[part]), 'selection code'),
    offer: () => known(played.offers?.[0], 'offer'),
    certificate: () => known(played.certificates?.[0]?.id, 'certificate'),
    /** Of the first product of the public register. */
    recognition: async (): Promise<string> => {
      const { body } = await (await stage.as('mau-can-bo')).get<{
        items: readonly { readonly id: string }[];
      }>('/v1/public/recognised-products');
      return known(body.items[0]?.id, 'recognised product');
    },
    checkCode: () => known(played.certificates?.[0]?.checkCode, 'certificate'),
  };
};
export type Ids = ReturnType<typeof idsOf>;
