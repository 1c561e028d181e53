import { useQueries } from '@tanstack/react-query';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { getRoundProgressContract } from '#shared/contracts/round/get-round-progress.ts';
import { listRoundsContract } from '#shared/contracts/round/list-rounds.ts';
import { isOver } from '#shared/domain/round/states.ts';
import { type Answer, call } from '#web/api/call.ts';
import { readAll } from '#web/api/use-all.ts';
import { readKey } from '#web/api/use-read.ts';
import { type Office, roundPlace } from '../../frame/use-office.ts';

export type RoundBody = Answer<typeof getRoundContract>;
export type Progress = Answer<typeof getRoundProgressContract>;

const listOf = (place: {
  level: Answer<typeof getRoundContract>['authority']['level'];
  locality: string;
}) => {
  const input = { query: place };
  return {
    queryKey: [...readKey(listRoundsContract, input), 'desk'],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => readAll(listRoundsContract, input, signal),
  };
};

const one = (roundId: string) => ({
  queryKey: readKey(getRoundContract, { params: { roundId } }),
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    call(getRoundContract, { params: { roundId }, signal }),
});

/** All rounds of the person's desk, the newest year first, and what could not be read. */
export const useMyRounds = (office: Office) => {
  const lists = useQueries({ queries: office.where('round.read').map(listOf) });
  const single = useQueries({ queries: office.roundIds.map(one) });
  const reads = [...lists, ...single];
  const found = [
    ...lists.flatMap(({ data }) => data ?? []),
    ...single.flatMap(({ data }) => (data === undefined ? [] : [data.body])),
  ];
  const rounds = [...new Map(found.map(round => [round.id, round])).values()].sort(
    (one, other) => other.year - one.year || other.timeline.opensAt.localeCompare(one.timeline.opensAt),
  );
  return {
    loading: reads.some(({ isPending }) => isPending),
    failed: reads.find(({ error }) => error !== null),
    rounds,
  };
};

/** Where the rounds that are not over stand, by id; only those whose progress the person may see. */
export const useProgressOf = (
  office: Office,
  rounds: readonly RoundBody[],
): ReadonlyMap<string, Progress> => {
  const running = rounds.filter(
    round => !isOver(round.state) && office.may('round.progress', roundPlace(round)),
  );
  const reads = useQueries({
    queries: running.map(({ id }) => ({
      queryKey: readKey(getRoundProgressContract, { params: { roundId: id } }),
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        call(getRoundProgressContract, { params: { roundId: id }, signal }),
      refetchInterval: 60_000,
    })),
  });
  return new Map(reads.flatMap(({ data }) => (data === undefined ? [] : [[data.body.roundId, data.body]])));
};
