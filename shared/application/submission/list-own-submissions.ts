import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listOwnSubmissionsContract } from '#shared/contracts/submission/list-own-submissions.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { missingOf } from '#shared/domain/submission/missing.ts';
import { needOf } from '#shared/domain/submission/need-of.ts';
import { publicStateOf } from '#shared/domain/submission/public-state.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Query } from '../command.ts';
import { listAll } from '../list-all.ts';
import type { Stored, World } from '../ports.ts';
import { loadDossier } from './load-dossier.ts';

type Contract = typeof listOwnSubmissionsContract;
type Item = BodyOf<Contract>['items'][number];

/** The establishments of the caller; a token's are those it names. */
const ownEstablishments = async (
  world: World,
  { actor }: Pick<Ask<unknown>, 'actor'>,
): Promise<readonly Stored<'establishment'>[]> => {
  if (actor.establishmentIds === null)
    return listAll(world, 'establishments-of-owner', { ownerId: actor.id });
  const named = await world.records.findMany('establishment', actor.establishmentIds);
  return named.filter(({ body }) => body.ownerIds.includes(actor.id));
};

const show = async (
  world: World,
  submission: Submission,
  names: Pick<Item, 'establishmentName' | 'productName'>,
  round: Round,
  now: number,
): Promise<Item> => {
  const { need, until } = needOf(submission, round, now);
  const isOpenDraft = need === 'finish-draft' || need === 'confirm';
  const missing = isOpenDraft
    ? missingOf({ submission, round, ...(await loadDossier(world, submission)) }).length
    : null;
  return {
    ...submission,
    ...names,
    state: publicStateOf(submission.state, round),
    roundTitle: round.title,
    need,
    missing,
    until: until === null ? null : isoOf(until),
    untilLocal: until === null ? null : formatInstant(until),
  };
};

const byNeed = (a: Item, b: Item): number => {
  if ((a.need === null) !== (b.need === null)) return a.need === null ? 1 : -1;
  if (a.until !== b.until) return (a.until ?? '') < (b.until ?? '') ? -1 : 1;
  return a.createdAt < b.createdAt ? 1 : -1;
};

/** Everything the caller's establishments have drafted or filed, in any round, with what is asked of them now. */
export const listOwnSubmissions: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  if (!ask.allow({}).ok) return fail('access.denied');
  const establishments = await ownEstablishments(world, ask);
  const lists = await Promise.all(
    establishments.map(({ id }) => listAll(world, 'submissions-of-establishment', { establishmentId: id })),
  );
  const submissions = lists.flat().map(({ body }) => body);
  const [rounds, products] = await Promise.all([
    world.records.findMany('round', [...new Set(submissions.map(({ roundId }) => roundId))]),
    world.records.findMany('product', [...new Set(submissions.map(({ productId }) => productId))]),
  ]);
  const roundOf = new Map(rounds.map(({ id, body }) => [id, body]));
  const productName = new Map(products.map(({ id, body }) => [id, body.name]));
  const establishmentName = new Map(establishments.map(({ id, body }) => [id, body.name]));
  const items = await Promise.all(
    submissions.flatMap(submission => {
      const round = roundOf.get(submission.roundId);
      const names = {
        establishmentName: establishmentName.get(submission.establishmentId) ?? '',
        productName: productName.get(submission.productId) ?? '',
      };
      return round === undefined ? [] : [show(world, submission, names, round, ask.now)];
    }),
  );
  return ok({ body: { items: items.sort(byNeed) } });
};
