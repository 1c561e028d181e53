import { samplePeople } from '#infra/local/sample/people.ts';
import type { ApiClient } from '../../support/http/api-client.ts';
import { awaitRound } from '../await-round.ts';
import { timeline } from '../calendar.ts';
import { parts, playGroups } from '../cast.ts';
import { jurorsOf, seatOf } from '../jury-seats.ts';
import { mustRefuse } from '../refused.ts';
import { stepHundredths } from '../score-plan.ts';
import type { Stage } from '../stage.ts';

type Person = (typeof samplePeople)['official'];
type Appointment = {
  readonly person: Person;
  readonly role: string;
  readonly groups?: readonly string[];
  readonly links?: { readonly phones: readonly string[] };
};

/** Who judges: the first jurors head one group each, and in a small jury judge the others too. */
const jury = ({ scale, products }: Stage): readonly Appointment[] =>
  jurorsOf(scale).flatMap((person, index): readonly Appointment[] => {
    const { heads, judges } = seatOf(scale, index);
    if (heads === undefined) {
      // The last one's phone is that of a producer: found by the system, innocent, dismissed.
      const shared = index === scale.jurors - 1 ? products[parts.automatic]?.establishment.phone : undefined;
      return [{ person, role: 'juror', ...(shared === undefined ? {} : { links: { phones: [shared] } }) }];
    }
    const others = judges.filter(group => group !== heads);
    return [
      { person, role: 'panel-head', groups: [heads] },
      ...(others.length === 0 ? [] : [{ person, role: 'juror', groups: others }]),
    ];
  });

const people = (stage: Stage): readonly Appointment[] => [
  { person: samplePeople.helper, role: 'helping-team' },
  { person: samplePeople.chair, role: 'council-chair' },
  ...samplePeople.council.map(person => ({ person, role: 'council-member' })),
  ...jury(stage),
];

const createRound = async (official: ApiClient, programmeId: string, { scale }: Stage): Promise<string> => {
  const { body } = await official.post<{ id: string }>(`/v1/programmes/${programmeId}/rounds`, {
    title: 'Bình chọn sản phẩm CNNT tiêu biểu cấp tỉnh năm 2026 (dữ liệu mẫu)',
    year: 2026,
    plan: { number: '10/KH-UBND (mẫu)', date: '2026-02-02' },
    timeline,
    rules: {
      quotaTotal: scale.quota,
      recommendationQuota: scale.nominations,
      scoreStep: stepHundredths,
      divergenceLimit: 800,
      juryMin: 5,
      juryMax: Math.max(9, scale.jurors),
    },
    groups: playGroups,
  });
  return body.id;
};

/** A round is planned, its people are appointed, it is announced, and at its hour the schedule opens it. */
export const announceRound = (stage: Stage, programmeId: string): Promise<string> => {
  const appointments = people(stage);
  return stage.progress.act(
    { vi: 'Lập đợt, cử hội đồng và giám khảo, mở', en: 'round planned, people appointed, opened' },
    appointments.length,
    async bar => {
      const official = await stage.as(samplePeople.official.sub);
      const roundId = await createRound(official, programmeId, stage);
      const announcement = `/v1/rounds/${roundId}/announcement`;
      // Without people it must not be announced; the answer names all that is missing.
      mustRefuse(await official.send('POST', announcement), 422, 'round.not-ready');
      for (const { person, ...appointment } of appointments) {
        const { sub: personId, name, email, roleLabel: position } = person;
        await official.post(`/v1/rounds/${roundId}/memberships`, {
          ...{ personId, name, email, position },
          ...appointment,
        });
        bar.step();
      }
      await official.post(announcement);
      await awaitRound(stage, roundId, 'announced');
      await stage.at(timeline.opensAt);
      await awaitRound(stage, roundId, 'open');
      return roundId;
    },
  );
};
