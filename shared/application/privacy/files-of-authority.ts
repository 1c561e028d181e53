import type { Authority } from '#shared/domain/authority/levels.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import {
  type EndingTerm,
  isHeld,
  letGoFrom,
  type Retention,
  retentionIdOf,
} from '#shared/domain/privacy/retention.ts';
import { isOver } from '#shared/domain/round/states.ts';
import { millis } from '#shared/kernel/instant.ts';
import { listAll } from '../list-all.ts';
import type { Stored, World } from '../ports.ts';
import { endOfRound, filesOfRound } from './files-of-round.ts';
import { erasedOf, type RetentionFile } from './retention-file.ts';

const none = { round: null, establishments: [], ownsObjects: false } as const;

const appointments = async (world: World, authority: Authority): Promise<readonly RetentionFile[]> =>
  (await listAll(world, 'memberships-of-authority', authority)).flatMap(one =>
    one.body.endedAt === null
      ? []
      : [
          {
            ...{ ...none, what: 'appointment', id: one.body.id, title: one.body.name, term: 'office' },
            ...{ endedOn: dayOf(millis(one.body.endedAt)), records: [one] },
          } as const,
        ],
  );

const requests = async (world: World, authority: Authority): Promise<readonly RetentionFile[]> =>
  (await listAll(world, 'data-requests-of-authority', authority)).flatMap(one => {
    const { answer, establishmentId } = one.body;
    if (answer === null) return [];
    const establishments = [{ id: establishmentId, province: authority.locality }];
    return [
      {
        ...{
          ...none,
          what: 'request',
          id: one.id,
          title: dayOf(millis(one.body.receivedAt)),
          establishments,
        },
        ...{ term: 'office', endedOn: dayOf(millis(answer.at)), records: [one] },
      } as const,
    ];
  });

export type WhichFiles = {
  /** Whose term is over on this day. */
  readonly day: string;
  readonly years: (term: EndingTerm) => number | undefined;
  readonly withDrafts: boolean;
  /** Rounds of which nothing is left. */
  readonly emptied: readonly string[];
};

/** What the terms let go, and the rounds that were found to hold nothing of a person any more. */
type Found = { readonly files: readonly RetentionFile[]; readonly emptied: readonly string[] };

const isDue = (
  { endedOn, term }: Pick<RetentionFile, 'endedOn' | 'term'>,
  { day, years }: WhichFiles,
): boolean => {
  const kept = years(term);
  return kept !== undefined && endedOn !== null && letGoFrom(endedOn, kept) <= day;
};

const isEmpty = ({ records }: RetentionFile): boolean => records.every(one => erasedOf(one).length === 0);

/**
 * What an authority's terms let go on a day, file by file. Rounds that are too young for any term are not looked into, nor are
 * those that were emptied before: their certificates have run out and nothing is added to them.
 */
export const filesOfAuthority = async (
  world: World,
  authority: Authority,
  which: WhichFiles,
): Promise<Found> => {
  const rounds = (await listAll(world, 'rounds-of-authority', authority)).filter(
    ({ id, body }) =>
      isOver(body.state) &&
      !which.emptied.includes(id) &&
      (['dossier', 'recognised'] as const).some(term => isDue({ endedOn: endOfRound(body), term }, which)),
  );
  const files: RetentionFile[] = [];
  const emptied: string[] = [];
  for (const round of rounds) {
    const ofRound = await filesOfRound(world, round, which.withDrafts);
    files.push(...ofRound);
    if (which.withDrafts && ofRound.every(isEmpty)) emptied.push(round.id);
  }
  files.push(...(await appointments(world, authority)), ...(await requests(world, authority)));
  return { files: files.filter(file => isDue(file, which)), emptied };
};

/** The decisions that may hold a file: of its own authority, and of the provinces of those whom it is about. */
export const holdersOf = async (
  world: World,
  authority: Authority,
  { establishments }: Pick<RetentionFile, 'establishments'>,
): Promise<readonly Stored<'retention'>[]> => {
  const ids = [
    retentionIdOf(authority),
    ...establishments.map(({ province }) => retentionIdOf({ level: 'TINH', locality: province })),
  ];
  return world.records.findMany('retention', [...new Set(ids)]);
};

/** Whether a file is under a legal hold: its round, or anybody whom it is about. */
export const isFileHeld = (
  { round, establishments }: Pick<RetentionFile, 'round' | 'establishments'>,
  holders: readonly { readonly body: Retention }[],
): boolean =>
  holders.some(
    ({ body }) =>
      (round !== null && isHeld(body, { kind: 'round', id: round.id })) ||
      establishments.some(({ id }) => isHeld(body, { kind: 'establishment', id })),
  );
