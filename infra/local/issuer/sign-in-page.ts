import type { AuthorizationRequest } from './authorization-request.ts';
import type { Person } from './tokens.ts';

/** The words of the one page that the issuer shows; it is no part of the product, so they live here. */
const words = {
  vi: {
    title: 'Chọn người dùng mẫu',
    notice: 'Đây là những người mẫu của bản chạy trên máy này, không phải người thật. Không cần mật khẩu.',
    signIn: 'Đăng nhập',
    nobody: 'Chưa có người mẫu nào.',
  },
  en: {
    title: 'Choose a sample person',
    notice:
      'These are sample people of this computer’s installation, not real people. No password is needed.',
    signIn: 'Sign in',
    nobody: 'There are no sample people yet.',
  },
} as const;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, mark => entities[mark] ?? mark);

const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`;

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
h1{font-size:1.4rem;margin:0}h1+p{margin-top:0}[lang=en]{color:#555}ul{list-style:none;padding:0}
li{margin:.5rem 0}button{font:inherit;width:100%;text-align:left;padding:.75rem 1rem;border:1px solid #767676;
border-radius:.4rem;background:#fff;cursor:pointer}button:hover,button:focus-visible{background:#eef4ff;outline:2px solid #1a56b0}
small{display:block;color:#555}.notice{border-left:.25rem solid #b26a00;padding-left:.75rem}`;

const personForm = (person: Person, request: AuthorizationRequest, action: string): string => {
  const fields = Object.entries(request).map(([name, value]) => hidden(name, String(value)));
  return `<li><form method="post" action="${escapeHtml(action)}">${fields.join('')}
<button name="person" value="${escapeHtml(person.sub)}">${escapeHtml(person.name)}
<small>${escapeHtml(person.roleLabel)} · ${escapeHtml(person.email)}</small></button></form></li>`;
};

/** The sign-in page: each sample person is one click away, and is said to be a sample, in both languages. */
export const signInPage = (
  people: readonly Person[],
  request: AuthorizationRequest,
  action: string,
): string => {
  const { vi, en } = words;
  const list =
    people.length === 0
      ? `<p>${vi.nobody} <span lang="en">${en.nobody}</span></p>`
      : `<ul>${people.map(person => personForm(person, request, action)).join('')}</ul>`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${vi.signIn} · ${en.signIn}</title>
<style>${style}</style></head><body><main><h1>${vi.title}</h1><p lang="en">${en.title}</p>
<div class="notice"><p>${vi.notice}</p><p lang="en">${en.notice}</p></div>${list}</main></body></html>`;
};

/**
 * Headers of the page. The form may lead on to addresses of this computer only (a browser counts the redirect that
 * follows a form), and no other page may frame it.
 */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; " +
    "form-action 'self' http://127.0.0.1:* http://localhost:* https://127.0.0.1:* https://localhost:*",
} as const;
