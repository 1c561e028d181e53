import type { Visitor } from './visitor.ts';

/** The button of the product that leads to the issuer, in both languages; also the one of an ended session. */
const signInButton = /^(Đăng nhập|Sign in)/;

/**
 * Signs the visitor in as a sample person, the way a person does: the product's own button, the issuer's page, one click,
 * and back to the page. The only place that knows these pages.
 */
export const signIn = async ({ page, settled }: Visitor, sub: string, path: string): Promise<void> => {
  await page.goto(path);
  await page.getByRole('button', { name: signInButton }).first().click();
  await page.locator(`button[name="person"][value="${sub}"]`).click();
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/__local/') && pathname !== '/signed-in');
  await settled();
};
