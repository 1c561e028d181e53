import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { productGroups } from '#shared/domain/product/groups.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { writeFileAtomically } from '../disk/write-file-atomically.ts';
import type { Services } from '../runtime/services.ts';
import { appointSampleAdministrator } from './appoint-sample-administrator.ts';
import { samplePeople } from './people.ts';
import { type SampleClient, sampleClient } from './sample-client.ts';
import { sampleProgramme } from './sample-programme.ts';

const day = 86_400_000;
const province = { level: 'TINH', locality: '19' } as const;

type Person = (typeof samplePeople)['official'];
const appointee = ({ sub, name, email, roleLabel }: Person) => ({
  personId: sub,
  name,
  email,
  position: roleLabel,
});

const appointOfficers = async (administrator: SampleClient): Promise<void> => {
  for (const [role, person] of [
    ['official', samplePeople.official],
    ['authority-signer', samplePeople.signer],
    ['auditor', samplePeople.auditor],
    ['commune-officer', samplePeople.communeOfficer],
  ] as const)
    await administrator.post('/v1/memberships', { ...appointee(person), role, authority: province });
};

const appointToRound = async (official: SampleClient, roundId: string): Promise<void> => {
  const appoint = (person: Person, role: string) =>
    official.post(`/v1/rounds/${roundId}/memberships`, { ...appointee(person), role });
  const [head, ...jurors] = samplePeople.jurors.slice(0, 9);
  await appoint(samplePeople.helper, 'helping-team');
  await appoint(samplePeople.chair, 'council-chair');
  for (const member of samplePeople.council) await appoint(member, 'council-member');
  if (head !== undefined) await appoint(head, 'panel-head');
  for (const juror of jurors) await appoint(juror, 'juror');
};

/** Of a record that nobody has changed yet. */
const firstVersion = 1;

/** Deadlines of the sample round, from its opening on. */
const timelineFrom = (opensAt: number) => ({
  opensAt: isoOf(opensAt),
  closesAt: isoOf(opensAt + 30 * day),
  screeningUntil: isoOf(opensAt + 50 * day),
  framesUntil: isoOf(opensAt + 60 * day),
  scoringUntil: isoOf(opensAt + 80 * day),
  councilUntil: isoOf(opensAt + 95 * day),
  decisionUntil: isoOf(opensAt + 110 * day),
});

/**
 * Makes the sample installation once: a province's programme, people in every role, and a round that opens by its own
 * schedule. Everything but the first administrator goes through the API. Says whether it made it now.
 */
export const makeSample = async ({
  folder,
  url,
  services,
}: {
  readonly folder: string;
  readonly url: string;
  readonly services: Services;
}): Promise<boolean> => {
  const marker = join(folder, 'sample-made');
  if (existsSync(marker)) return false;
  await appointSampleAdministrator(services.endpoints.dynamodb, province, services.clock.now());
  const as = (person: Person) => sampleClient(url, services, person);
  await appointOfficers(await as(samplePeople.administrator));
  const official = await as(samplePeople.official);
  const programme = await official.post<{ id: string }>('/v1/programmes', sampleProgramme(province));
  const planned = services.clock.now() + day;
  const year = new Date(planned).getUTCFullYear();
  const round = await official.post<{ id: string }>(`/v1/programmes/${programme.id}/rounds`, {
    title: `Bình chọn sản phẩm CNNT tiêu biểu cấp tỉnh năm ${year} (dữ liệu mẫu)`,
    year,
    plan: { number: '01/KH-UBND (mẫu)', date: isoOf(planned - 20 * day).slice(0, 10) },
    timeline: timelineFrom(planned),
    rules: { quotaTotal: 27, divergenceLimit: 2000 },
    groups: Object.keys(productGroups),
  });
  await appointToRound(official, round.id);
  // Only now: on a busy computer the appointments alone may outlast the seconds until the opening.
  const timeline = timelineFrom(services.clock.now() + 5_000);
  await official.patch(`/v1/rounds/${round.id}`, firstVersion, { timeline });
  await official.post(`/v1/rounds/${round.id}/announcement`);
  await opened(url, services, round.id);
  writeFileAtomically(marker, `${round.id}\n`);
  return true;
};

const openWithin = 20_000;

/** The schedule opens the round; until it has, the sample is not what was promised. */
const opened = async (url: string, services: Services, roundId: string): Promise<void> => {
  const official = await sampleClient(url, services, samplePeople.official);
  const deadline = performance.now() + openWithin;
  while (performance.now() < deadline) {
    const { state } = await official.get<{ state: string }>(`/v1/rounds/${roundId}`);
    if (state === 'open') return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`the sample round did not open within ${openWithin / 1000} s`);
};
