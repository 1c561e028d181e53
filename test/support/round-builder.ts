import { newRound } from '#shared/application/round/new-round.ts';
import type { Membership } from '#shared/domain/access/membership.ts';
import type { Role } from '#shared/domain/access/roles.ts';
import { defaultDocuments } from '#shared/domain/dossier/document-types.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Round, Timeline } from '#shared/domain/round/round.ts';
import { defaultRoundRules, type RoundRules } from '#shared/domain/round/rules.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { monday, province } from './asks.ts';
import { sampleId } from './seed.ts';

/** Weekdays of 2026, in UTC; the round opens a week after `monday`, at 08:00 local, and closes at 17:00 local. */
export const sampleTimeline: Timeline = {
  opensAt: '2026-03-09T01:00:00.000Z',
  closesAt: '2026-04-10T10:00:00.000Z',
  screeningUntil: '2026-05-08T10:00:00.000Z',
  framesUntil: '2026-05-15T10:00:00.000Z',
  scoringUntil: '2026-05-29T10:00:00.000Z',
  councilUntil: '2026-06-12T10:00:00.000Z',
  decisionUntil: '2026-06-30T10:00:00.000Z',
};

export const sampleProgrammeId = sampleId(1);
export const sampleRoundId = sampleId(2);

/** A valid programme of the sample province. */
export const buildProgramme = (overrides: Partial<Programme> = {}): Programme => ({
  id: sampleProgrammeId,
  authority: province,
  authorityName: 'UBND tỉnh mẫu',
  standingBody: 'Sở Công Thương mẫu',
  name: 'Bình chọn sản phẩm CNNT tiêu biểu cấp tỉnh (mẫu)',
  legalBasis: 'Thông tư 26/2014/TT-BCT',
  periodYears: 2,
  logoId: null,
  createdAt: isoOf(monday),
  createdBy: 'official-1',
  ...overrides,
});

type RoundOverrides = Partial<Omit<Round, 'rules' | 'timeline'>> & {
  readonly rules?: Partial<RoundRules>;
  readonly timeline?: Partial<Timeline>;
};

/** A valid round of the sample province in 2026, planned unless said otherwise; rules and timeline merge field by field. */
export const buildRound = ({ rules, timeline, ...overrides }: RoundOverrides = {}): Round => ({
  id: sampleRoundId,
  programmeId: sampleProgrammeId,
  authority: province,
  authorityName: 'UBND tỉnh mẫu',
  standingBody: 'Sở Công Thương mẫu',
  title: 'Bình chọn sản phẩm CNNT tiêu biểu cấp tỉnh năm 2026 (mẫu)',
  year: 2026,
  plan: { number: '10/KH-UBND (mẫu)', date: '2026-02-02' },
  timeline: { ...sampleTimeline, ...timeline },
  rules: { ...defaultRoundRules, ...rules },
  groups: ['TCMN', 'CBNLTS', 'CK'],
  documents: defaultDocuments('TINH'),
  ...newRound,
  shards: 1,
  createdAt: isoOf(monday),
  createdBy: 'official-1',
  ...overrides,
});

/** A membership of the sample round (or, for roles of an authority, of the sample province); its store id is `membershipIdOf`. */
export const buildMembership = (
  number: number,
  role: Role,
  overrides: Partial<Membership> = {},
): Membership => ({
  id: sampleId(1000 + number),
  personId: `${role}-${number}`,
  name: `Người mẫu ${number}`,
  position: 'Chức vụ mẫu',
  email: `${role}-${number}@mau.example`,
  role,
  authority: province,
  roundId: sampleRoundId,
  groups: [],
  links: { taxCodes: [], phones: [], addresses: [] },
  appointedBy: 'official-1',
  appointedAt: isoOf(monday),
  endedAt: null,
  ...overrides,
});

/** Where a membership lies in the store: below its person. */
export const membershipIdOf = ({ personId, id }: Membership): string => `${personId}/${id}`;

/** The people a province round needs before it may be announced: chair, four members, a head and six jurors. */
export const buildMembers = (): readonly Membership[] => [
  buildMembership(1, 'council-chair'),
  ...[2, 3, 4, 5].map(number => buildMembership(number, 'council-member')),
  buildMembership(6, 'panel-head'),
  ...[7, 8, 9, 10, 11, 12].map(number => buildMembership(number, 'juror')),
  buildMembership(13, 'helping-team'),
];
