import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listSignedPapersContract } from '#shared/contracts/output/list-signed-papers.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findOutput } from './allow-output.ts';
import { showSignedPaper } from './show-signed-paper.ts';

type Contract = typeof listSignedPapersContract;

/** What came back signed of a paper, in the order it came, with what each signature says. */
export const listSignedPapers: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findOutput(world, ask);
  if (!found.ok) return found;
  const papers = await world.records.children('signed-paper', found.value.id);
  return ok({ body: { items: papers.map(({ body }) => showSignedPaper(body)) } });
};
