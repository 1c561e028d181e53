import { escapeHtml, htmlHeaders, htmlPage } from '../wire/html-page.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { byGroup } from './groups.ts';
import type { Person } from './tokens.ts';

/** The words of the one page that the issuer shows; it is no part of the product, so they live here. */
const words = {
  vi: {
    title: 'Chọn người dùng mẫu',
    notice: 'Đây là những người mẫu của bản chạy trên máy này, không phải người thật. Không cần mật khẩu.',
    nobody: 'Chưa có người mẫu nào.',
    hinted: 'Liên kết này dành cho',
  },
  en: {
    title: 'Choose a sample person',
    notice:
      'These are sample people of this computer’s installation, not real people. No password is needed.',
    nobody: 'There are no sample people yet.',
    hinted: 'This link is for',
  },
} as const;
type Word = keyof typeof words.vi;

const both = (word: Word): string => `${words.vi[word]} <span lang="en">${words.en[word]}</span>`;

const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`;

const button = ({ sub, name, roleLabel, email }: Person): string =>
  `<li><button name="person" value="${escapeHtml(sub)}">${escapeHtml(name)}
<small>${escapeHtml(roleLabel)}</small><small>${escapeHtml(email)}</small></button></li>`;

const section = (heading: string, people: readonly Person[]): string =>
  `<h2>${heading}</h2><ul class="people">${people.map(button).join('')}</ul>`;

/**
 * The sign-in page: each sample person is one click away, by what they do, and is said to be a sample, in both languages.
 * @param hinted who the asking page expects; stands first
 */
export const signInPage = (
  people: readonly Person[],
  request: AuthorizationRequest,
  action: string,
  hinted?: Person,
): string => {
  const { vi, en } = words;
  const fields = Object.entries(request).map(([name, value]) => hidden(name, String(value)));
  const sections = [
    ...(hinted === undefined ? [] : [section(both('hinted'), [hinted])]),
    ...byGroup(people).map(({ group, members }) =>
      section(`${escapeHtml(group.vi)} <span lang="en">${escapeHtml(group.en)}</span>`, members),
    ),
  ];
  return htmlPage(
    `${vi.title} · ${en.title}`,
    `<h1>${vi.title}</h1><p lang="en">${en.title}</p>
<div class="notice"><p>${vi.notice}</p><p lang="en">${en.notice}</p></div>${
      sections.length === 0
        ? `<p>${both('nobody')}</p>`
        : `<form method="post" action="${escapeHtml(action)}">${fields.join('')}${sections.join('')}</form>`
    }`,
  );
};

/** The form may lead on to addresses of this computer only (a browser counts the redirect that follows a form). */
export const pageHeaders = htmlHeaders(
  "'self' http://127.0.0.1:* http://localhost:* https://127.0.0.1:* https://localhost:*",
);
