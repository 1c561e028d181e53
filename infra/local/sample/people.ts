import type { Person } from '../issuer/tokens.ts';

const groups = {
  producers: { vi: 'Cơ sở nộp hồ sơ', en: 'Producers' },
  offices: { vi: 'Cán bộ cơ quan', en: 'Officials' },
  jurors: { vi: 'Giám khảo', en: 'Jurors' },
  council: { vi: 'Hội đồng và người ký', en: 'Council and signer' },
} as const;

const person = (group: keyof typeof groups, sub: string, name: string, roleLabel: string): Person => ({
  sub,
  name,
  email: `${sub}@mau.example`,
  roleLabel,
  group: groups[group],
});

const numbered = (count: number, make: (number: number) => Person): readonly Person[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** Sample people, one click away on the local sign-in page. Nobody real: each name says that it is a sample. */
export const samplePeople = {
  administrator: person('offices', 'mau-quan-tri', 'Quản trị Mẫu', 'Quản trị hệ thống (mẫu)'),
  official: person('offices', 'mau-can-bo', 'Cán bộ Mẫu', 'Cán bộ Sở Công Thương (mẫu)'),
  helper: person('offices', 'mau-giup-viec', 'Giúp việc Mẫu', 'Tổ chuyên môn giúp việc (mẫu)'),
  communeOfficer: person('offices', 'mau-can-bo-xa', 'Cán bộ xã Mẫu', 'Cán bộ cấp xã (mẫu)'),
  signer: person('council', 'mau-nguoi-ky', 'Người ký Mẫu', 'Người ký quyết định (mẫu)'),
  auditor: person('offices', 'mau-thanh-tra', 'Thanh tra Mẫu', 'Thanh tra (mẫu)'),
  chair: person('council', 'mau-chu-tich', 'Chủ tịch Hội đồng Mẫu', 'Chủ tịch hội đồng (mẫu)'),
  council: numbered(6, number =>
    person('council', `mau-uy-vien-${number}`, `Ủy viên Mẫu ${number}`, `Ủy viên hội đồng ${number} (mẫu)`),
  ),
  jurors: numbered(15, number =>
    person('jurors', `mau-giam-khao-${number}`, `Giám khảo Mẫu ${number}`, `Giám khảo ${number} (mẫu)`),
  ),
  producers: numbered(40, number =>
    person(
      'producers',
      `mau-co-so-${number}`,
      `Chủ cơ sở Mẫu ${number}`,
      `Cơ sở công nghiệp nông thôn ${number} (mẫu)`,
    ),
  ),
} as const;

/** People of the levels above the province; they are not on the sign-in page, since nothing there is theirs at first. */
export const upperPeople = {
  regionOfficial: person('offices', 'mau-can-bo-khu-vuc', 'Cán bộ khu vực Mẫu', 'Cán bộ cấp khu vực (mẫu)'),
  regionSigner: person(
    'council',
    'mau-nguoi-ky-khu-vuc',
    'Người ký khu vực Mẫu',
    'Người ký cấp khu vực (mẫu)',
  ),
  nationOfficial: person('offices', 'mau-can-bo-bo', 'Cán bộ Bộ Mẫu', 'Cán bộ cấp quốc gia (mẫu)'),
  nationSigner: person('council', 'mau-nguoi-ky-bo', 'Người ký Bộ Mẫu', 'Người ký cấp quốc gia (mẫu)'),
} as const;

/** All of them; further producers (`mau-co-so-N`) exist for as many as a play asks. */
export const allSamplePeople: readonly Person[] = Object.values(samplePeople).flat();

/** A sample person by id or address, known or numbered. */
export const samplePersonOf = (hint: string): Person | undefined => {
  const sub = hint.replace(/@mau\.example$/i, '');
  const known = [...allSamplePeople, ...Object.values(upperPeople)].find(candidate => candidate.sub === sub);
  if (known !== undefined) return known;
  const number = /^mau-(?:co-so|giam-khao)-(\d{1,6})$/.exec(sub)?.[1];
  if (number === undefined) return undefined;
  return sub.startsWith('mau-co-so-')
    ? person('producers', sub, `Chủ cơ sở Mẫu ${number}`, `Cơ sở ${number} (mẫu)`)
    : person('jurors', sub, `Giám khảo Mẫu ${number}`, `Giám khảo ${number} (mẫu)`);
};
