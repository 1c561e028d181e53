import type { Visitor } from './visitor.ts';

/** The one link or button of the product that leads to the issuer, in both languages. */
const signInLink = /^(Đăng nhập|Sign in)/;

/**
 * Signs the visitor in as a sample person, the way a person does: the product's own sign-in, the issuer's page, one click;
 * then back where the product leads. The only place that knows these pages.
 */
export const signIn = async ({ page }: Visitor, sub: string, path: string): Promise<void> => {
  await page.goto(path);
  const choice = page.locator(`button[name="person"][value="${sub}"]`);
  const link = page
    .getByRole('link', { name: signInLink })
    .or(page.getByRole('button', { name: signInLink }));
  // A page that needs somebody may lead to the issuer by itself.
  await choice.or(link.first()).first().waitFor();
  if (!(await choice.isVisible())) await link.first().click();
  await choice.click();
  await page.waitForURL(url => !url.pathname.startsWith('/__local/') && !url.searchParams.has('code'));
  await page.locator('h1').first().waitFor();
};
