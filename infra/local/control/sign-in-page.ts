import { byGroup } from '../issuer/groups.ts';
import { allSamplePeople, samplePersonOf } from '../sample/people.ts';
import { escapeHtml, htmlPage } from '../wire/html-page.ts';
import type { PageAsk } from './pages.ts';

const day = 86_400;

const list = `<h1>Lấy mã cho API bằng người mẫu</h1>
<p lang="en">A sample person’s token for the API</p>
<div class="notice"><p>Những người này là dữ liệu mẫu, không có thật. Muốn dùng các trang thì đăng nhập ở <a href="/">trang đầu</a>.</p>
<p lang="en">Sample people, none of them real. To use the pages, sign in on the <a href="/">home page</a>.</p></div>
${byGroup(allSamplePeople)
  .map(
    ({ group, members }) =>
      `<h2>${escapeHtml(group.vi)} <span lang="en">${escapeHtml(group.en)}</span></h2><ul class="people">${members
        .map(
          ({ sub, name, roleLabel }) =>
            `<li><a href="?as=${sub}">${escapeHtml(name)}<small>${escapeHtml(roleLabel)}</small></a></li>`,
        )
        .join('')}</ul>`,
  )
  .join('')}`;

const tokenPage = (
  name: string,
  role: string,
  token: string,
  url: string,
): string => `<h1>${escapeHtml(name)}</h1>
<p>${escapeHtml(role)}. Mã đăng nhập dưới đây dùng được trong 24 giờ. <span lang="en">This token is good for 24 hours.</span></p>
<pre>curl ${escapeHtml(url)}/v1/me -H 'authorization: Bearer ${token}'</pre>
<p><a href="/__local/sign-in">Chọn người khác · choose another</a> · <a href="/docs">API</a></p>`;

/** The page for who calls the API by hand: one click on a sample person, and a token is there to use. */
export const signInPage = async ({ services, url, query }: PageAsk): Promise<string> => {
  const person = samplePersonOf(query.get('as') ?? '');
  if (person === undefined) return htmlPage('Người mẫu · Sample people', list);
  const { idToken } = await services.issuer.mint(person, services.clock.now(), day);
  return htmlPage(person.name, tokenPage(person.name, person.roleLabel, idToken, url));
};
