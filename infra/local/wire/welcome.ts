/** Where to look after the start. Sample people are one click away on the home page. */
export const printWelcome = (url: string): void => {
  const rows: readonly (readonly [string, string])[] = [
    ['Trang đầu, người mẫu · home, sample people', url],
    ['Thư đã gửi · mail', `${url}/__local/mail-page`],
    ['Đồng hồ · clock', `${url}/__local/clock-page`],
    ['Mẫu giấy tờ · papers', `${url}/__local/papers-page`],
    ['API', `${url}/docs`],
    ['Mã cho API · API tokens', `${url}/__local/sign-in`],
  ];
  console.log('');
  for (const [label, value] of rows) console.log(`  ${label.padEnd(44)} ${value}`);
  console.log('\n  Ctrl+C để dừng · to stop\n');
};
