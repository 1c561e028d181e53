import { samplePeople } from '#infra/local/sample/people.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { playGroups } from '../cast.ts';
import { listAll } from '../list-all.ts';
import type { Stage } from '../stage.ts';
import { nation, region, type UpperLevel } from '../upper-levels.ts';
import { type HandedUp, handUp, nominationOf } from './hand-up.ts';
import { judgeUpperRound } from './judge-upper-round.ts';
import { openUpperRound } from './open-upper-round.ts';

export type UpperRound = {
  readonly roundId: string;
  readonly offered: number;
  readonly returned: number;
  readonly accepted: number;
  /** As the level below sees it once the round above is published. */
  readonly recognisedAbove: number;
  readonly certificates: number;
};
type Lower = { readonly roundId: string; readonly official: string };

const isRecognised = (state: string | undefined): boolean => state === 'recognised' || state === 'nominated';

const outcomeOf = async (
  stage: Stage,
  level: UpperLevel,
  lower: Lower,
  roundId: string,
  { offered, returned, entries }: HandedUp,
): Promise<UpperRound> => {
  const { level: at, locality } = level.authority;
  const year = dayOf(await stage.server.now()).slice(0, 4);
  const certificates = await listAll(
    await stage.as(level.signer.sub),
    `/v1/certificates?level=${at}&locality=${locality}&year=${year}`,
  );
  const { offers } = await nominationOf(await stage.as(lower.official), lower.roundId);
  return {
    ...{ roundId, offered, returned },
    accepted: entries.length,
    recognisedAbove: offers.filter(({ above }) => isRecognised(above?.state)).length,
    certificates: certificates.length,
  };
};

/** One level up: its round opens, takes what is nominated, and runs to its certificates. */
const playUpperLevel = (
  stage: Stage,
  level: UpperLevel,
  lower: Lower,
  vi: string,
  en: string,
): Promise<UpperRound> =>
  stage.progress.act({ vi, en }, 3, async bar => {
    const { roundId, closesAt } = await openUpperRound(stage, level, playGroups);
    bar.step();
    const handed = await handUp(stage, level, { ...lower, lower: lower.roundId, upper: roundId });
    bar.step();
    await judgeUpperRound(stage, { roundId, level }, closesAt, handed.entries);
    bar.step();
    return outcomeOf(stage, level, lower, roundId, handed);
  });

/** A regional round takes what the province nominated, a national one the best of the region. */
export const playUpperLevels = async (
  stage: Stage,
  roundId: string,
): Promise<{ readonly regional: UpperRound; readonly national: UpperRound }> => {
  const province = { roundId, official: samplePeople.official.sub };
  const regional = await playUpperLevel(
    stage,
    region,
    province,
    'Đợt cấp khu vực: nhận đề cử, chấm, công nhận',
    'regional round: nominations taken, judged, certified',
  );
  const national = await playUpperLevel(
    stage,
    nation,
    { roundId: regional.roundId, official: region.official.sub },
    'Đợt cấp quốc gia: nhận đề cử, chấm, công nhận',
    'national round: nominations taken, judged, certified',
  );
  return { regional, national };
};
