import { samplePeople } from '#infra/local/sample/people.ts';
import type { ApiClient } from '#test/support/http/api-client.ts';
import { timeline } from '../play/calendar.ts';
import { playGroups } from '../play/cast.ts';
import type { Stage } from '../play/stage.ts';

const people = [
  ['council-chair', samplePeople.chair],
  ...samplePeople.council.slice(0, 2).map(person => ['council-member', person] as const),
  ['panel-head', samplePeople.jurors[0]],
  ...samplePeople.jurors.slice(1, 5).map(person => ['juror', person] as const),
] as const;

/** Appoints a sample person to a round. */
export const appoint = (
  official: ApiClient,
  roundId: string,
  role: string,
  { sub: personId, name, email, roleLabel: position }: (typeof samplePeople)['official'],
) => official.post(`/v1/rounds/${roundId}/memberships`, { personId, name, email, position, role });

/** A round of the play's province with as few people as may announce it; it is not announced yet. */
export const planRound = async (stage: Stage, programmeId: string): Promise<string> => {
  const official = await stage.as(samplePeople.official.sub);
  const { body } = await official.post<{ id: string }>(`/v1/programmes/${programmeId}/rounds`, {
    title: 'Bình chọn năm 2026 (dữ liệu mẫu)',
    year: 2026,
    plan: { number: '10/KH-UBND (mẫu)', date: '2026-02-02' },
    timeline,
    rules: {},
    groups: playGroups,
  });
  for (const [role, person] of people) {
    if (person === undefined) throw new Error('there are too few sample people');
    await appoint(official, body.id, role, person);
  }
  return body.id;
};

/** The same round a day later, people and all, in one call. */
export const planTwin = async (stage: Stage, roundId: string): Promise<string> => {
  const official = await stage.as(samplePeople.official.sub);
  const { body } = await official.post<{ id: string }>(`/v1/rounds/${roundId}/clones`, {
    opensAt: new Date(Date.parse(timeline.opensAt) + 86_400_000).toISOString(),
    title: 'Bình chọn bổ sung năm 2026 (dữ liệu mẫu)',
    plan: { number: '11/KH-UBND (mẫu)', date: '2026-02-02' },
  });
  return body.id;
};
