import { type DocumentTypeCode, documentTypes } from '#shared/domain/dossier/document-types.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { PlayProduct } from '#test/play/cast.ts';
import type { PlayFile } from '#test/play/dossier-files.ts';
import type { Visitor } from '../support/visitor.ts';

const chosen = ({ kind, fileName, bytes }: PlayFile) => ({
  name: fileName,
  mimeType: fileKinds[kind].mime,
  buffer: bytes,
});

/** Begins a dossier for a product that is known already, and says what group it is of. Ends on the page of papers. */
export const beginDossier = async ({ page }: Visitor, { name, group }: PlayProduct): Promise<void> => {
  await page.goto('/producer/new');
  await page.getByRole('radio', { name, exact: true }).check();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByRole('radio', { name: productGroups[group].vi }).check();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.waitForURL(/\/papers$/);
};

/** Chooses the files of one paper on the page where it is asked for. */
export const chooseFiles = async (
  { page }: Visitor,
  type: DocumentTypeCode,
  files: readonly PlayFile[],
): Promise<void> => {
  const card = page.getByRole('region', { name: documentTypes[type].vi, exact: true });
  const validTo = files.find(file => file.validTo !== null)?.validTo;
  if (validTo) await card.getByLabel('Giấy có giá trị đến ngày').fill(validTo);
  await card.locator('input[type=file]').last().setInputFiles(files.map(chosen));
};

/** Papers first, photographs on the page after them. Ends there. */
export const chooseAllFiles = async (visitor: Visitor, files: readonly PlayFile[]): Promise<void> => {
  const { page } = visitor;
  const types = [...new Set(files.map(({ type }) => type))];
  for (const type of types.filter(one => one !== 'D4'))
    await chooseFiles(
      visitor,
      type,
      files.filter(file => file.type === type),
    );
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.waitForURL(/\/photographs$/);
  await chooseFiles(
    visitor,
    'D4',
    files.filter(({ type }) => type === 'D4'),
  );
};

/** Looks through the dossier, declares and submits. Answers the code on the receipt. */
export const submitDossier = async ({ page }: Visitor, name: string): Promise<string> => {
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.waitForURL(/\/review$/);
  await page.getByRole('button', { name: 'Tiếp tục đến phần nộp' }).click();
  await page.getByRole('checkbox', { name: 'Tôi đã đọc và cam đoan như trên' }).check();
  await page.getByRole('textbox', { name: 'Họ và tên người cam đoan' }).fill(name);
  await page.getByRole('button', { name: 'Nộp hồ sơ', exact: true }).click();
  await page.waitForURL(/\/receipt$/, { timeout: 120_000 });
  const code = await page
    .getByText(/TB-[0-9A-Z-]+/)
    .first()
    .textContent();
  const found = /TB-[0-9A-Z-]+/.exec(code ?? '')?.[0];
  if (found === undefined) throw new Error(`no code on the receipt: ${code}`);
  return found;
};
