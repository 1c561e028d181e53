import { samplePeople } from '#infra/local/sample/people.ts';
import { sampleProgramme } from '#infra/local/sample/sample-programme.ts';
import { levels } from '#shared/domain/authority/levels.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import { appointFirstAdministrator } from '../appoint-administrator.ts';
import { awaitRound } from '../await-round.ts';
import type { Stage } from '../stage.ts';
import { shortRules, shortTimeline, type UpperLevel } from '../upper-levels.ts';

/** Who judges every group there, and heads the panels. */
export const upperJuror = samplePeople.jurors[0]?.sub ?? '';
export const upperCouncil = [samplePeople.chair, ...samplePeople.council.slice(0, 2)];

/** The level gets its administrator, its official and its signer. */
export const seatUpperLevel = async ({ server, as }: Stage, level: UpperLevel): Promise<void> => {
  await appointFirstAdministrator(server.folder, level.authority, await server.now());
  const administrator = await as(samplePeople.administrator.sub);
  for (const [role, { sub: personId, name, email, roleLabel: position }] of [
    ['official', level.official],
    ['authority-signer', level.signer],
  ] as const)
    await administrator.post('/v1/memberships', {
      ...{ personId, name, email, position, role },
      authority: level.authority,
    });
};

/** The level gets its people and a round of the groups, which opens; answers the round's id and when it closes. */
export const openUpperRound = async (
  stage: Stage,
  level: UpperLevel,
  groups: readonly ProductGroup[],
): Promise<{ readonly roundId: string; readonly closesAt: string }> => {
  const { server, as } = stage;
  const now = await server.now();
  await seatUpperLevel(stage, level);
  const official = await as(level.official.sub);
  const label = levels[level.authority.level].vi.toLowerCase();
  const { body: programme } = await official.post<{ id: string }>('/v1/programmes', {
    ...sampleProgramme(level.authority),
    authorityName: level.name,
    standingBody: level.name,
    name: `Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu ${label} (dữ liệu mẫu)`,
  });
  const timeline = shortTimeline(now);
  const { body: round } = await official.post<{ id: string }>(`/v1/programmes/${programme.id}/rounds`, {
    title: `Bình chọn sản phẩm CNNT tiêu biểu ${label} (dữ liệu mẫu)`,
    year: 2026,
    plan: { number: '20/KH (mẫu)', date: dayOf(now) },
    timeline,
    rules: shortRules(level),
    groups,
  });
  const members = [
    ...upperCouncil.map((person, index) => ({
      person,
      role: index === 0 ? 'council-chair' : 'council-member',
      groups: [],
    })),
    ...samplePeople.jurors.slice(0, 1).map(person => ({ person, role: 'panel-head', groups })),
  ];
  for (const { person, ...seat } of members)
    await official.post(`/v1/rounds/${round.id}/memberships`, {
      ...{ personId: person.sub, name: person.name, email: person.email, position: person.roleLabel },
      ...seat,
    });
  await official.post(`/v1/rounds/${round.id}/announcement`);
  await awaitRound(stage, round.id, 'announced', undefined, level.official.sub);
  await stage.at(timeline.opensAt);
  await awaitRound(stage, round.id, 'open', undefined, level.official.sub);
  return { roundId: round.id, closesAt: timeline.closesAt };
};
