import { samplePeople } from '../sample/people.ts';

/** Where to look and whom to sign in as, after the start. */
export const printWelcome = (url: string): void => {
  const rows: readonly (readonly [string, string])[] = [
    ['Trang đầu · home', url],
    ['API', `${url}/docs`],
    ['Đợt đang mở · open rounds', `${url}/v1/public/rounds`],
    ['Thư đã gửi · mail', `${url}/__local/mail`],
    ['Đăng nhập mẫu · sign in', `${url}/__local/sign-in`],
  ];
  console.log('');
  for (const [label, value] of rows) console.log(`  ${label.padEnd(28)} ${value}`);
  console.log('\n  Người mẫu · sample people:');
  for (const person of [
    samplePeople.official,
    samplePeople.communeOfficer,
    samplePeople.chair,
    samplePeople.signer,
    ...samplePeople.jurors.slice(0, 2),
    ...samplePeople.producers.slice(0, 2),
  ])
    console.log(`    ${person.roleLabel.padEnd(38)} ${url}/__local/sign-in?as=${person.sub}`);
  console.log('\n  Ctrl+C để dừng · to stop\n');
};
