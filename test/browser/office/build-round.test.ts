import { expect, test } from '@jest/globals';
import { idsOf } from '../support/ids.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite('planned');
const official = 'mau-can-bo';
const longest = 240_000;

test(
  'a round says all that stands in the way of announcing it, leads to each, is announced, extended, and its mails are seen',
  async () => {
    const roundId = await idsOf(site().stage, site().play.played).round();
    const { page } = await site().visit(`/office/rounds/${roundId}/build`, { as: official, device: 'desk' });

    // Two things are made wrong; both are said at once, beside their fields and in the list.
    await page.getByLabel('Số kế hoạch').fill('');
    await page.getByLabel('Hết hạn nộp hồ sơ').fill('2026-03-01T17:00');
    await page.getByText('Còn 2 điểm trước khi thông báo').waitFor();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu').waitFor();

    // Announcing lists them too, and leads back to the field.
    await page.goto(`/office/rounds/${roundId}`);
    await page.getByRole('button', { name: 'Thông báo đợt bình chọn' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Chưa làm được: còn 2 điểm').waitFor();
    await dialog.getByRole('link', { name: /Kế hoạch/ }).click();
    const number = page.getByLabel('Số kế hoạch');
    await number.waitFor();
    expect(await number.evaluate(field => field === document.activeElement)).toBe(true);

    // They are mended by keyboard: words are typed where the focus is.
    await page.keyboard.type('10/KH-UBND (mẫu)');
    await page.getByLabel('Hết hạn nộp hồ sơ').fill('2026-04-17T17:00');
    await page.getByText('Không còn điểm vướng, có thể thông báo').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu').waitFor();

    // What follows is said before it is done.
    await page.getByRole('button', { name: 'Thông báo đợt bình chọn' }).click();
    await dialog.getByText(/Tự mở nhận hồ sơ lúc 08:00 16\/03\/2026/).waitFor();
    await dialog.getByText(/Báo bằng thư cho \d+ người/).waitFor();
    await dialog.getByRole('button', { name: 'Thông báo đợt bình chọn' }).dblclick();
    await page.getByText('Đã thông báo đợt bình chọn.').first().waitFor();
    await page.getByText('Đợt đã thông báo, thể lệ không sửa được nữa').waitFor();

    // A deadline is moved: an earlier moment is refused beside the field, a later one stands on the page with its reason.
    await page.goto(`/office/rounds/${roundId}`);
    await page.getByRole('button', { name: 'Gia hạn' }).click();
    await dialog
      .getByLabel('Thời hạn cần dời')
      .selectOption({ label: 'Hết hạn nộp hồ sơ: 17:00 17/04/2026' });
    await dialog.getByLabel('Thời điểm mới').fill('2026-04-10T17:00');
    await dialog.getByRole('button', { name: 'Gia hạn' }).click();
    await dialog.getByText('Hãy ghi lý do.').first().waitFor();
    await dialog.getByLabel('Thời điểm mới').fill('2026-04-24T17:00');
    await dialog.getByLabel('Lý do').fill('Nhiều xã bị mưa lũ (mẫu)');
    await dialog.getByRole('button', { name: 'Gia hạn' }).click();
    await page.getByText('Nhiều xã bị mưa lũ (mẫu)').first().waitFor();
    await page.getByText('17:00 24/04/2026').first().waitFor();

    // The mails that went out can be read in both languages, and one is sent again.
    await site().server.settle();
    await page.goto(`/office/rounds/${roundId}/messages`);
    await page.locator('.message-open').first().click();
    await dialog.locator('section[lang=vi]').waitFor();
    await dialog.locator('section[lang=en]').waitFor();
    await dialog.getByRole('button', { name: 'Gửi lại' }).click();
    await dialog.getByText('Người nhận sẽ có thư này hai lần').waitFor();
    await dialog.getByLabel('Lý do').fill('Người nhận chưa thấy thư (mẫu)');
    await dialog.getByRole('button', { name: 'Gửi lại' }).click();
    await page.getByText('Đã cho gửi lại.').first().waitFor();

    // The trail is two presses away and says who did what.
    await page.goto(`/office/rounds/${roundId}`);
    await page.getByRole('main').getByRole('link', { name: 'Nhật ký' }).last().click();
    await page.getByRole('rowheader', { name: /Gia hạn/ }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Cán bộ Mẫu');
  },
  longest,
);
