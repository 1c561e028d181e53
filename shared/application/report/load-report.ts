import type * as z from 'zod';
import type { reportView } from '#shared/contracts/report/report-view.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { countStages, type ReportRound, sourceOf } from '#shared/domain/report/count-report.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';
import { breakDown, supportOf } from './break-down.ts';
import { readImported } from './read-imported.ts';
import { reportRound } from './report-round.ts';

export type Report = z.input<typeof reportView>;
type Counted = Pick<Report['rounds'][number], 'roundId' | 'title' | 'year' | 'state' | 'authorityName'> & {
  readonly figures: ReportRound;
};

/** Rounds of the authority that were opened, the latest first. */
const openedRounds = async (world: World, { level, locality }: Authority): Promise<readonly Round[]> =>
  (await listAll(world, 'rounds-of-authority', { level, locality }))
    .map(({ body }) => body)
    .filter(({ openedAt, state }) => openedAt !== null || (state !== 'planned' && state !== 'announced'))
    .sort((a, b) => b.year - a.year || (a.id < b.id ? 1 : -1));

/** What the office calls itself: as the latest round names it, or as it founded its programme before the first. */
const namesOf = async (world: World, { level, locality }: Authority, latest: Round | undefined) => {
  if (latest !== undefined) return latest;
  const [programme] = await listAll(world, 'programmes-of-authority', { level, locality });
  return programme?.body;
};

/** One round after the other: a report is no reason to hurry. */
const countRounds = async (
  world: World,
  rounds: readonly Round[],
  imported: ReadonlySet<string>,
): Promise<readonly Counted[]> => {
  const counted: Counted[] = [];
  for (const round of rounds) {
    const { id: roundId, title, year, state, authorityName } = round;
    const figures = await reportRound(world, round, imported);
    counted.push({ ...{ roundId, title, year, state, authorityName }, figures });
  }
  return counted;
};

/**
 * The figures of an authority: its rounds, those before this system as far as they were imported, its years, and all of them
 * together; beside them what its ledger of support says.
 */
export const loadReport = async (world: World, authority: Authority, now: number): Promise<Report> => {
  const { level, locality } = authority;
  const [rounds, past, ledger] = await Promise.all([
    openedRounds(world, authority),
    readImported(world, authority, now),
    listAll(world, 'support-of-authority', { level, locality }),
  ]);
  const makers = new Set(
    past.flatMap(({ figures }) => figures.entries.map(({ establishmentId }) => establishmentId)),
  );
  const counted = [
    ...(await countRounds(world, rounds, makers)),
    ...past.map((one): Counted => ({ ...one, roundId: null, state: null })),
  ].sort((a, b) => b.year - a.year);
  const grants = ledger.map(({ body }) => body);
  const yearOf = new Map(rounds.map(({ id, year }) => [id, year]));
  const grantsOfYear = Map.groupBy(grants, ({ roundId }) => yearOf.get(roundId));
  const figuresOf = (held: readonly Counted[]) => held.map(({ figures }) => figures);
  const latest = rounds[0];
  const names = await namesOf(world, authority, latest);
  const thisYear = Number(isoOf(now).slice(0, 4));
  return {
    authority: { level, locality },
    authorityName: names?.authorityName ?? null,
    standingBody: names?.standingBody ?? null,
    madeAt: isoOf(now),
    whole: breakDown(figuresOf(counted), grants, { year: latest?.year ?? thisYear, level }),
    years: [...Map.groupBy(counted, ({ year }) => year)].map(([year, held]) => {
      const source = sourceOf(figuresOf(held));
      const support = supportOf(source, grantsOfYear.get(year) ?? []);
      return { year, counts: countStages(figuresOf(held)), support, source };
    }),
    rounds: counted.map(({ figures, ...round }) => ({
      ...round,
      ...breakDown(
        [figures],
        grants.filter(({ roundId }) => roundId === round.roundId),
        { year: round.year, level },
      ),
    })),
  };
};
