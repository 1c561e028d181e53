import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { timeline } from '#test/play/calendar.ts';
import { idsOf } from '../support/ids.ts';
import { tabTo } from '../support/keyboard.ts';
import { useSite } from '../support/use-site.ts';
import { say } from './say.ts';

const site = useSite('sealed');
const official = 'mau-can-bo';
const longest = 240_000;
const day = 86_400_000;
const reason = 'Phiếu đăng ký thiếu chữ ký. Hãy ký, đóng dấu rồi chụp lại (mẫu).';

/** What has the focus, as it calls itself. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test(
  'an officer goes through the queue without a mouse: asks once for what is missing, finds the next eligible',
  async () => {
    const roundId = await idsOf(site().stage, site().play.played).round();
    const { page, settled } = await site().visit(`/office/rounds/${roundId}/screening`, {
      as: official,
      device: 'desk',
    });
    const { keyboard } = page;

    // From the queue to its first dossier.
    await tabTo(page, page.getByRole('link', { name: 'Bắt đầu từ hồ sơ đầu' }));
    await keyboard.press('Enter');
    await page.getByText('Hồ sơ 1 trong 6').waitFor();
    await settled();
    const first = await heading(page).textContent();

    // A key leads to the request; without a choice it says so and takes the focus.
    await keyboard.press('s');
    await tabTo(page, page.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }));
    await keyboard.press('Enter');
    await page.getByRole('link', { name: 'Hãy chọn ít nhất một mục cần bổ sung.' }).waitFor();

    // One paper with its reason; keys of the desk are letters while one types.
    await tabTo(page, page.getByRole('checkbox', { name: 'Phiếu đăng ký tham gia bình chọn' }), 'Tab');
    await keyboard.press('Space');
    await tabTo(page, page.getByRole('textbox', { name: /Lý do và cách làm cho đúng: Phiếu đăng ký/ }));
    await keyboard.type(reason);
    expect(await heading(page).textContent()).toBe(first);
    await tabTo(page, page.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }));
    await keyboard.press('Enter');

    // It is read as the producer will read it, then sent.
    const dialog = page.getByRole('dialog');
    await dialog.getByText(reason).waitFor();
    await tabTo(page, dialog.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }));
    await keyboard.press('Enter');
    await page.getByText(/Đã yêu cầu bổ sung lúc .* hạn hết ngày/).waitFor();
    await settled();

    // The dossier has gone to the end of the queue; the next one is still the next.
    await keyboard.press('j');
    await page.waitForFunction(title => document.querySelector('h1')?.textContent !== title, first);
    await settled();
    const second = await heading(page).textContent();
    await keyboard.press('e');
    await page.waitForFunction(() => document.activeElement?.id === 'settle-eligible');
    expect(await focused(page)).toBe('Đủ điều kiện');
    await keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('button', { name: 'Đủ điều kiện' }));
    await keyboard.press('Enter');
    await page.getByText(/Đã kết luận lúc .*: Đủ điều kiện/).waitFor();
    await settled();

    // Settled, it has left the queue, and the way on is still there.
    await keyboard.press('j');
    await page.waitForFunction(title => document.querySelector('h1')?.textContent !== title, second);
    await page.getByText('Hồ sơ 3 trong 6').waitFor();
  },
  longest,
);

test(
  'a round whose deadline passed in mid-work stands still in sight, and runs again once it is later',
  async () => {
    const { stage, server } = site();
    const roundId = await idsOf(stage, site().play.played).round();
    const { page } = await site().visit(`/office/rounds/${roundId}`, { as: official, device: 'desk' });
    await site().advanceTo(Date.parse(timeline.screeningUntil) + 60_000);
    await server.settle();
    await page.reload();
    await page.getByText(say('round.stalled-lead')).waitFor();
    const later = new Date(Date.parse(timeline.screeningUntil) + 3 * day).toISOString();
    const client = await stage.as(official);
    await client.post(`/v1/rounds/${roundId}/extensions`, {
      deadlines: { screeningUntil: later },
      reason: 'Cần thêm thời gian (mẫu)',
    });
    await page
      .getByRole('button', { name: say('steps.redrive') })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(say('steps.redrive-follows')).waitFor();
    await dialog.getByRole('textbox', { name: say('steps.reason-optional') }).fill('Đã gia hạn (mẫu)');
    await dialog.getByRole('button', { name: say('steps.redrive') }).click();
    await page.getByText(say('round.stalled-lead')).waitFor({ state: 'detached' });
  },
  longest,
);
