import { expect, test } from '@jest/globals';
import { dossierFiles } from '#test/play/dossier-files.ts';
import { until } from '#test/play/until.ts';
import { beginDossier, chooseAllFiles } from '../hands/file-in-browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { useSite } from '../support/use-site.ts';
import { dossiersOf, filesThere, producerOf } from './own-dossiers.ts';

const site = useSite('registered');
const longest = 300_000;
const patience = { timeout: 120_000 };

test(
  'a session that ends in mid-form keeps every word, and signing in again leads back to the same field',
  async () => {
    const { owner, establishmentId } = producerOf(site(), 2);
    const { page, settled, faults } = await site().visit(
      `/producer/establishments/${establishmentId}/representative`,
      { as: owner },
    );
    faults.expect(/401/);
    await page.getByLabel('Chức vụ').waitFor();
    // The token is no longer good: to the server it is as if the session had ended.
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('session') ?? '{}');
      localStorage.setItem('session', JSON.stringify({ ...kept, token: 'ended', refreshToken: null }));
    });
    await page.reload();
    const position = page.getByLabel('Chức vụ');
    await position.fill('Trưởng nhóm mẫu');
    await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
    await page.locator(`button[name="person"][value="${owner}"]`).first().click();
    await page.waitForURL(/\/representative$/);
    await settled();
    expect(await position.inputValue()).toBe('Trưởng nhóm mẫu');
    await page.waitForFunction(() => document.activeElement?.id.endsWith('position'));
    await page.getByText(/^Đã lưu \d/).waitFor();
  },
  longest,
);

test(
  'the back button keeps what was typed, and a missing thing is one tap away from its field',
  async () => {
    const { owner, establishmentId } = producerOf(site(), 3);
    const { page } = await site().visit(`/producer/establishments/${establishmentId}/establishment`, {
      as: owner,
    });
    const name = page.getByLabel('Tên cơ sở');
    await name.fill('Hợp tác xã Mẫu đổi tên');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByLabel('Chức vụ').fill('');
    await page.goBack();
    await page.waitForURL(/\/establishment$/);
    expect(await name.inputValue()).toBe('Hợp tác xã Mẫu đổi tên');
    await page.getByText('Còn thiếu 1 mục').click();
    await page.getByRole('link', { name: 'Chức vụ' }).click();
    await page.waitForFunction(() => document.activeElement?.id.endsWith('position'));
  },
  longest,
);

test(
  'a commune is chosen by its name, without a line too once the list was there; without any list its code is typed',
  async () => {
    const { owner, establishmentId } = producerOf(site(), 5);
    const path = `/producer/establishments/${establishmentId}/places`;
    const { page, faults } = await site().visit(path, { as: owner });
    faults.expect(/503/);
    const province = page.getByLabel('Tỉnh, thành phố').first();
    const commune = page.getByLabel('Xã, phường, đặc khu').first();
    await province.selectOption({ label: 'Thái Nguyên' });
    await commune.selectOption({ label: 'Xã Ba Bể' });
    await page.getByText(/^Đã lưu \d/).waitFor();
    expect(await commune.inputValue()).toBe('01906');
    await page.route('**/v1/public/provinces/**', route => route.fulfill({ status: 503 }));
    await page.reload();
    await commune.getByText('Xã Ba Bể').waitFor({ state: 'attached' });
    expect(await commune.inputValue()).toBe('01906');
    await province.selectOption({ label: 'Cao Bằng' });
    await page.getByText(/ghi mã 5 chữ số/).waitFor();
    await commune.fill('0127');
    await commune.blur();
    await page.getByText('Mã xã, phường gồm 5 chữ số.').waitFor();
    await commune.fill('01273');
    await page.getByText('Mã xã, phường gồm 5 chữ số.').waitFor({ state: 'detached' });
  },
  longest,
);

test(
  'two devices that write in one field see both versions, and the person chooses',
  async () => {
    const { owner, establishmentId, client } = producerOf(site(), 4);
    const path = `/producer/establishments/${establishmentId}/representative`;
    const { page: here, context, faults } = await site().visit(path, { as: owner });
    const { page: there } = await site().visit(path, { as: owner, device: 'desk' });
    faults.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch|412/);
    await here.getByLabel('Chức vụ').waitFor();
    await context.setOffline(true);
    await here.getByLabel('Chức vụ').fill('Giám đốc trên điện thoại');
    await here.getByText('Chờ gửi').first().waitFor();
    await there.getByLabel('Chức vụ').fill('Giám đốc trên máy bàn');
    await there.getByText('Mới lưu trên máy này').waitFor({ state: 'hidden' });
    const { body: before } = await client.get<{ representative: { position: string } }>(
      `/v1/establishments/${establishmentId}`,
    );
    expect(before.representative.position).not.toBe('Giám đốc trên điện thoại');
    await expectPosition(client, establishmentId, 'Giám đốc trên máy bàn');

    await context.setOffline(false);
    await here.getByText('Hai máy ghi khác nhau: Chức vụ').waitFor(patience);
    await here.getByText('Giám đốc trên máy bàn').waitFor();
    await here.getByRole('button', { name: 'Dùng nội dung trên máy này: Chức vụ' }).click();
    await expectPosition(client, establishmentId, 'Giám đốc trên điện thoại');
  },
  longest,
);

/** Waits until the server holds a position of the representative. */
const expectPosition = (
  client: ReturnType<typeof producerOf>['client'],
  establishmentId: string,
  position: string,
): Promise<unknown> =>
  until(
    `the position ${position} at the server`,
    async () => {
      const { body } = await client.get<{ representative: { position: string } }>(
        `/v1/establishments/${establishmentId}`,
      );
      return body.representative.position === position ? position : undefined;
    },
    patience.timeout / 1000,
  );

test(
  'a dossier is filed by keyboard alone, and pressing twice files it once',
  async () => {
    const producer = producerOf(site(), 5);
    const visitor = await site().visit('/producer/new', { as: producer.owner, device: 'desk' });
    const { page } = visitor;
    const press = async (name: string) => {
      await tabTo(page, page.getByRole('button', { name, exact: true }));
      await page.keyboard.press('Enter');
    };
    // A group of buttons is one stop; the arrows choose in it.
    const product = page.getByRole('radio', { name: producer.product.name, exact: true });
    await product.waitFor();
    await tabTo(page, page.getByRole('group', { name: 'Sản phẩm' }).getByRole('radio').first());
    while (!(await product.isChecked())) await page.keyboard.press('ArrowDown');
    await press('Bắt đầu');
    await page.waitForURL(/\/group$/);
    await page.getByRole('radio').first().waitFor();
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await press('Tiếp tục');
    await page.waitForURL(/\/papers$/);
    await chooseAllFiles(visitor, await dossierFiles(producer.product));
    await press('Tiếp tục');
    await page.waitForURL(/\/review$/);
    await press('Tiếp tục đến phần nộp');
    await page.waitForURL(/\/submit$/);
    await tabTo(page, page.getByRole('checkbox', { name: 'Tôi đã đọc và cam đoan như trên' }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('textbox', { name: 'Họ và tên người cam đoan' }));
    await page.keyboard.type('Nguyễn Thị Mẫu');
    await tabTo(page, page.getByRole('button', { name: 'Nộp hồ sơ', exact: true }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/receipt$/, patience);
    const [made, ...more] = await dossiersOf(producer);
    expect(more).toEqual([]);
    expect(made?.state).toBe('submitted');
    expect(await filesThere(producer, made?.id ?? '')).toEqual({
      D1: 1,
      D2: 1,
      D3: 1,
      D4: 3,
      D5_FOOD_SAFETY: 1,
    });
  },
  longest,
);

test(
  'a dossier that was begun elsewhere is continued on another device',
  async () => {
    const producer = producerOf(site(), 4);
    const first = await site().visit('/producer/new', { as: producer.owner });
    await beginDossier(first, producer.product);
    // The other device shows what the server has, not what the first still keeps to itself.
    await until(
      'the dossier at the server',
      async () => (await dossiersOf(producer))[0],
      patience.timeout / 1000,
    );
    const { page } = await site().visit('/producer', { as: producer.owner, device: 'desk' });
    await page.getByRole('link', { name: new RegExp(`Điền tiếp hồ sơ ${producer.product.name}`) }).click();
    await page.getByRole('heading', { name: 'Xem lại trước khi nộp' }).waitFor();
    await page.getByText(/Còn thiếu \d+ mục\. Bạn xem được/).waitFor();
  },
  longest,
);
