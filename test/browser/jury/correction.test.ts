import { expect, test } from '@jest/globals';
import { useSite } from '../support/use-site.ts';
import { ownSheet } from './own-sheet.ts';

const site = useSite('scoring');
const juror = 'mau-giam-khao-5';
/** Heads the panel of the entry's group. */
const head = 'mau-giam-khao-1';
const reason = 'Cộng nhầm điểm tiêu chí khác (mẫu).';

test('a locked sheet is corrected: the wish with its reason, the consent of the head, the new lock', async () => {
  const sheet = await ownSheet(site(), juror, 'alike');
  await sheet.write({ C1: 3500, C2: 3500, C3: 900, C4: 400 });
  await sheet.lock();
  const { page } = await site().visit(sheet.page, { as: juror, device: 'desk' });
  await page.getByText('Xin sửa phiếu').click();
  await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await page.getByText('Hãy ghi lý do.').waitFor();
  await page.getByRole('textbox', { name: 'Lý do xin sửa' }).fill(reason);
  await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await page.getByText('Đề nghị sửa đã gửi, chờ trưởng ban đồng ý').waitFor();
  // It is known after a reload, too.
  await page.reload();
  await page.getByText(`Lý do: ${reason}`).waitFor();

  const atHead = await site().visit(`/jury/${sheet.round}/panel`, { as: head, device: 'desk' });
  await atHead.page.getByText(reason).waitFor();
  await atHead.page.getByRole('button', { name: `Cho sửa: ${sheet.code}` }).click();
  await atHead.page.getByText(/Đã cho sửa lúc/).waitFor();
  expect(await atHead.page.getByRole('main').textContent()).not.toContain('83');

  await page.getByRole('button', { name: 'Xem đã đồng ý chưa' }).click();
  await page.getByText('Trưởng ban đã cho sửa').waitFor();
  const last = page.getByRole('textbox', { name: 'Điểm', exact: true }).nth(3);
  expect(await last.inputValue()).toBe('4');
  await last.fill('5,5');
  await page.getByRole('button', { name: /^Khóa phiếu/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Khóa phiếu' }).click();
  const locked = await sheet.once(
    'it is locked',
    ({ state, version }) => state === 'locked' && version === 2,
  );
  expect(locked.total).toBe(8450);
}, 240_000);
