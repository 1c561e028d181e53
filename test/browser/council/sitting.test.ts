import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { idsOf } from '../support/ids.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite('scored');
const chair = 'mau-chu-tich';
const [first, second] = ['mau-uy-vien-1', 'mau-uy-vien-2'];
/** They are there and vote, but nobody looks at their pages. */
const quiet = ['mau-uy-vien-3', 'mau-uy-vien-4', 'mau-uy-vien-5'];
const absent = 'Ủy viên Mẫu 6';

const why = {
  absent: 'Đi công tác có giấy mời (mẫu)',
  conflict: 'Con gái là kế toán của cơ sở (mẫu).',
  away: 'Nghe điện thoại (mẫu)',
  departure: 'Hồ sơ chưa chứng minh được năng lực sản xuất (mẫu).',
} as const;

type Vote = 'for' | 'against';
type Session = {
  readonly items: readonly { readonly submissionId: string; readonly selectionCode: string }[];
};

let round = '';
const codes = { alike: '', other: '', assisted: '', troubled: '' };

beforeAll(async () => {
  const { stage, play } = site();
  const ids = idsOf(stage, play.played);
  round = await ids.round();
  for (const part of ['alike', 'assisted', 'troubled'] as const) codes[part] = ids.selection(part);
  codes.other = play.played.jury?.codes.get(stage.scale.establishments) ?? '';
});

/** Votes of those who sit without a browser. */
const voteQuietly = async (members: readonly string[], code: string, vote: Vote): Promise<void> => {
  const path = `/v1/rounds/${round}/council-sessions/1`;
  for (const member of members) {
    const client = await site().stage.as(member);
    const { body } = await client.get<Session>(path);
    const item = body.items.find(({ selectionCode }) => selectionCode === code);
    await client.post(`${path}/items/${item?.submissionId}/votes`, { vote });
  }
};

const takeUp = async (page: Page, code: string): Promise<void> => {
  await page.getByRole('button', { name: `Xét: ${code}` }).click();
  await page.getByRole('heading', { level: 2, name: new RegExp(`^${code} ·`) }).waitFor();
};

const vote = async (page: Page, code: string, chosen: 'Tán thành' | 'Không tán thành'): Promise<void> => {
  await takeUp(page, code);
  const buttons = page.getByRole('group', { name: 'Phiếu của bạn' });
  await buttons.getByRole('button', { name: chosen, exact: true }).click();
  await page.getByText(`Bạn đã bỏ phiếu: ${chosen}.`).waitFor();
};

const recordPresent = async (page: Page, names: readonly string[]): Promise<void> => {
  for (const name of names) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: 'Ghi người dự họp' }).click();
};

const settle = (page: Page, outcome: string) =>
  page
    .getByRole('group', { name: 'Kết luận của chủ tịch' })
    .getByRole('button', { name: outcome, exact: true });

test('the council sits: quorum, a conflict, one who leaves the room, votes, a departure with its reason, the minutes', async () => {
  const { page } = await site().visit(`/council/${round}`, { as: chair, device: 'desk' });
  await page.getByRole('button', { name: 'Mở phiên họp' }).click();
  await recordPresent(page, ['Chủ tịch Hội đồng Mẫu', 'Ủy viên Mẫu 1', 'Ủy viên Mẫu 2']);
  await page.getByText(/^Chưa đủ số người họp: 3\/7/).waitFor();
  await recordPresent(page, ['Ủy viên Mẫu 3', 'Ủy viên Mẫu 4', 'Ủy viên Mẫu 5']);
  await page.getByText(/^Đủ số người họp: 6\/7/).waitFor();

  const session = `/council/${round}/sessions/1`;
  const one = await site().visit(session, { as: first });
  const two = await site().visit(session, { as: second });
  await takeUp(two.page, codes.other);
  await two.page.getByText('Tôi có liên quan đến sản phẩm này').click();
  await two.page.getByRole('textbox', { name: 'Liên quan thế nào' }).fill(why.conflict);
  await two.page.getByRole('button', { name: 'Khai báo và ra ngoài' }).click();
  await two.page.getByText('Ủy viên Mẫu 2: có liên quan, đã ra ngoài').waitFor();
  expect(await two.page.getByRole('group', { name: 'Phiếu của bạn' }).count()).toBe(0);

  // The chair writes while others vote: nothing typed is lost, and it is recorded all the same.
  const reason = page.getByRole('textbox', { name: `Lý do ${absent} vắng` });
  await reason.fill(why.absent);
  await vote(one.page, codes.other, 'Không tán thành');
  await takeUp(page, codes.other);
  await page.getByText(/Phiếu: 0 tán thành, 1 không tán thành/).waitFor();
  expect(await reason.inputValue()).toBe(why.absent);
  await page.getByRole('button', { name: 'Ghi người dự họp' }).click();
  await page.getByText('Có 1 thay đổi chưa ghi.').waitFor({ state: 'detached' });

  // The votes bear an outcome that departs from the ranking: it asks for its reason.
  await vote(page, codes.other, 'Không tán thành');
  await voteQuietly(quiet.slice(0, 2), codes.other, 'against');
  const reject = settle(page, 'Không đề nghị');
  await page.getByText(/0 tán thành, 4 không tán thành/).waitFor();
  await reject.click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /hãy ghi lý do/ })
    .click();
  await page.getByRole('textbox', { name: 'Lý do khác với xếp hạng của ban giám khảo' }).fill(why.departure);
  await reject.click();
  await page.getByText(`Khác với xếp hạng: ${why.departure}`).waitFor();

  // One leaves the room for the item that is tied at the line.
  await takeUp(page, codes.assisted);
  await page.locator('summary', { hasText: 'Ghi thành viên ra ngoài' }).click();
  await page.getByRole('combobox', { name: 'Thành viên' }).selectOption({ label: 'Ủy viên Mẫu 5' });
  await page.getByRole('textbox', { name: 'Lý do ra ngoài' }).fill(why.away);
  await page.getByRole('button', { name: 'Ghi ra ngoài' }).click();
  await page.getByText(`Ủy viên Mẫu 5: ra ngoài, ${why.away}`).waitFor();
  await vote(page, codes.assisted, 'Tán thành');
  await vote(one.page, codes.assisted, 'Tán thành');
  await voteQuietly(quiet.slice(0, 1), codes.assisted, 'for');
  await page.getByText(/Phiếu: 3 tán thành/).waitFor();
  await settle(page, 'Đề nghị công nhận').click();
  await page.getByRole('button', { name: /^Xét tiếp:/ }).waitFor();
  await vote(page, codes.troubled, 'Không tán thành');
  await voteQuietly([first, second, ...quiet], codes.troubled, 'against');
  await page.getByText(/Phiếu: 0 tán thành, 6 không tán thành/).waitFor();
  await settle(page, 'Không đề nghị').click();
  await page.getByRole('button', { name: /^Xét tiếp:/ }).waitFor();

  // The rest goes with the list, each named before it is voted on.
  for (const member of [page, one.page, two.page]) {
    await member.getByRole('button', { name: 'Xem danh sách rồi bỏ phiếu' }).click();
    const dialog = member.getByRole('dialog');
    await dialog.getByText(new RegExp(`^${codes.alike} · .*: Tán thành`)).waitFor();
    await dialog.getByRole('button', { name: 'Bỏ 1 phiếu' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
  await voteQuietly(quiet, codes.alike, 'for');
  await takeUp(page, codes.alike);
  await page.getByText(/Phiếu: 6 tán thành/).waitFor();
  await settle(page, 'Đề nghị công nhận').click();
  await page.getByRole('button', { name: 'Kết thúc phiên họp' }).waitFor();
  await page
    .getByText(/^Đã kết luận (\d+) trong \1 sản phẩm/)
    .first()
    .waitFor();

  await page.getByRole('button', { name: 'Kết thúc phiên họp' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc phiên họp' }).click();
  await page.getByText(/Đã kết thúc lúc/).waitFor();
  await page.getByRole('link', { name: 'Nội dung biên bản' }).click();
  const paper = page.getByRole('article');
  await paper.waitFor();
  const words = await paper.textContent();
  for (const said of [
    `${absent} (${why.absent})`,
    'Ủy viên Mẫu 2: có liên quan, đã ra ngoài',
    `Ủy viên Mẫu 5: ra ngoài, ${why.away}`,
    `Khác với xếp hạng: ${why.departure}`,
    '0 / 4 / 0',
    'Đủ số người họp: 6/7',
  ])
    expect(words).toContain(said);
}, 300_000);
