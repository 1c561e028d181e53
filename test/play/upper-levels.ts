import { upperPeople } from '#infra/local/sample/people.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';

type Person = (typeof upperPeople)['regionOfficial'];

/** A level above the province: who runs its round. */
export type UpperLevel = {
  readonly authority: Authority;
  readonly name: string;
  readonly official: Person;
  readonly signer: Person;
  /** How many of its best go up again; null where there is no level above. */
  readonly recommends: number | null;
};

export const region: UpperLevel = {
  authority: { level: 'KHUVUC', locality: 'BAC' },
  name: 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công (mẫu)',
  official: upperPeople.regionOfficial,
  signer: upperPeople.regionSigner,
  recommends: 2,
};
export const nation: UpperLevel = {
  authority: { level: 'QUOCGIA', locality: 'VN' },
  name: 'Bộ Công Thương (mẫu)',
  official: upperPeople.nationOfficial,
  signer: upperPeople.nationSigner,
  recommends: null,
};

const day = 86_400_000;
const after = (now: number, days: number): string => new Date(now + days * day).toISOString();

/** The deadlines of a short round that opens on the next day. */
export const shortTimeline = (now: number) => ({
  opensAt: after(now, 1),
  closesAt: after(now, 8),
  screeningUntil: after(now, 30),
  framesUntil: after(now, 40),
  scoringUntil: after(now, 50),
  councilUntil: after(now, 60),
  decisionUntil: after(now, 70),
});

/** Rules of a sample round with one juror, who heads every panel. */
export const shortRules = ({ recommends }: UpperLevel) => ({
  recommendationQuota: recommends,
  ...{ juryMin: 1, juryMax: 3, minSheetsPerEntry: 1, complaintWorkingDays: 1 },
});

/**
 * What the one juror gives the entries in turn, half a point less each: the best are apart, and however many came up, all of
 * them pass.
 */
export const upperPoints = (index: number) => ({
  C1: Math.max(1700, 3800 - index * 50),
  ...{ C2: 3600, C3: 900, C4: 900 },
});
