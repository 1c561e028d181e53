import type { ProductGroup } from '#shared/domain/product/groups.ts';
import type { ApiClient } from '../../support/http/api-client.ts';
import { listAll } from '../list-all.ts';
import { mustRefuse } from '../refused.ts';
import type { Stage } from '../stage.ts';
import type { UpperLevel } from '../upper-levels.ts';

type Offered = {
  readonly roundId: string;
  readonly unitId: string;
  readonly group: ProductGroup;
  readonly state: string;
  readonly version: number;
};
type Below = {
  readonly unitId: string;
  readonly state: string;
  readonly above: { readonly state: string } | null;
};
export type Nomination = { readonly offers: readonly Below[] };
export type Entry = { readonly group: ProductGroup; readonly submissionId: string };
export type HandedUp = {
  readonly offered: number;
  readonly returned: number;
  readonly entries: readonly Entry[];
};

export const nominationOf = async (client: ApiClient, roundId: string): Promise<Nomination> =>
  (await client.get<Nomination>(`/v1/rounds/${roundId}/nomination`)).body;

/** Units that are sent up in one request at most, by its contract. */
const atOnce = 40;

const pathOf = ({ roundId, unitId }: Offered): string => `/v1/offers/${roundId}/${unitId}`;
const etagOf = ({ version }: Offered): string => `"${version}"`;

const offeredTo = async (client: ApiClient, { authority }: UpperLevel): Promise<readonly Offered[]> =>
  (
    await listAll<Offered>(client, `/v1/offers?level=${authority.level}&locality=${authority.locality}`)
  ).filter(({ state }) => state === 'offered');

/** The first comes back for a reason, is mended, and goes up again. */
const sendBackOnce = async (below: ApiClient, above: ApiClient, lowerRound: string, first: Offered) => {
  await above.post(
    `${pathOf(first)}/return`,
    { reason: 'Thiếu danh sách trích ngang (mẫu).' },
    { etag: etagOf(first) },
  );
  const seen = (await nominationOf(below, lowerRound)).offers.find(({ unitId }) => unitId === first.unitId);
  if (seen?.state !== 'returned') throw new Error(`the level below sees an offer that is ${seen?.state}`);
  await below.post(`/v1/rounds/${lowerRound}/nomination/offers`, {
    unitIds: [first.unitId],
    locality: null,
    note: 'Đã bổ sung danh sách (mẫu).',
  });
};

/** What was nominated below is offered to the level, where nobody has said yet which place of it that is. */
export const offerUp = async (
  stage: Stage,
  level: UpperLevel,
  { lower, official }: { readonly lower: string; readonly official: string },
): Promise<readonly Offered[]> => {
  const below = await stage.as(official);
  const prepared = (await nominationOf(below, lower)).offers.filter(({ state }) => state === 'prepared');
  const unitIds = prepared.map(({ unitId }) => unitId);
  for (let start = 0; start < unitIds.length; start += atOnce)
    await below.post(`/v1/rounds/${lower}/nomination/offers`, {
      unitIds: unitIds.slice(start, start + atOnce),
      locality: level.authority.locality,
      note: null,
    });
  await stage.server.settle();
  return offeredTo(await stage.as(level.official.sub), level);
};

/** Neither level reads the other's dossiers but by what was offered. */
const keepApart = async (below: ApiClient, above: ApiClient, lowerRound: string, upperRound: string) => {
  mustRefuse(await above.send('GET', `/v1/rounds/${lowerRound}/submissions`), 404);
  mustRefuse(await above.send('GET', `/v1/rounds/${lowerRound}/nomination`), 404);
  mustRefuse(await below.send('GET', `/v1/rounds/${upperRound}/submissions`), 404);
};

/** What was nominated is offered, once returned, offered again, and taken into the upper round with its sealed dossiers. */
export const handUp = async (
  stage: Stage,
  level: UpperLevel,
  rounds: { readonly lower: string; readonly upper: string; readonly official: string },
): Promise<HandedUp> => {
  const [below, above] = [await stage.as(rounds.official), await stage.as(level.official.sub)];
  const offered = await offerUp(stage, level, rounds);
  const [first] = offered;
  if (first === undefined) throw new Error('nothing was offered');
  await keepApart(below, above, rounds.lower, rounds.upper);
  await sendBackOnce(below, above, rounds.lower, first);
  const entries: Entry[] = [];
  for (const offer of await offeredTo(above, level)) {
    const { body } = await above.post<{ submissionId: string }>(
      `${pathOf(offer)}/acceptance`,
      { intoRound: rounds.upper },
      { etag: etagOf(offer) },
    );
    entries.push({ group: offer.group, submissionId: body.submissionId });
  }
  return { offered: offered.length, returned: 1, entries };
};
