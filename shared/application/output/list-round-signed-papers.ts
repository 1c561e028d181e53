import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listRoundSignedPapersContract } from '#shared/contracts/output/list-round-signed-papers.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listShown } from '../list-shown.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { allowOutput } from './allow-output.ts';
import { showSignedPaper } from './show-signed-paper.ts';

type Contract = typeof listRoundSignedPapersContract;

/**
 * What came back signed of a round's papers, whoever had them made; a paper whose own right the asker has not is left out, as
 * it is of every other reading.
 */
export const listRoundSignedPapers: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId } = ask.input.params;
  const round = await findRoundAllowed(world, ask, roundId);
  if (!round.ok) return round;
  const { limit, cursor } = ask.input.query;
  const page = await listShown(
    world,
    'signed-papers-of-round',
    { roundId },
    { limit, cursor },
    async papers => {
      const ids = [...new Set(papers.map(({ body }) => body.outputId))];
      const made = new Map((await world.records.findMany('output', ids)).map(({ id, body }) => [id, body]));
      return Promise.all(
        papers.map(async ({ body }) => {
          const output = made.get(body.outputId);
          if (output === undefined || !(await allowOutput(world, ask, output)).ok) return undefined;
          const { what, file } = output;
          return { ...showSignedPaper(body), outputId: body.outputId, what, fileName: file?.fileName ?? '' };
        }),
      );
    },
  );
  return ok({ body: { items: [...page.items], cursor: page.cursor ?? null } });
};
