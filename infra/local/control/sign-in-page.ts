import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Services } from '../runtime/services.ts';
import { allSamplePeople, samplePersonOf } from '../sample/people.ts';

const day = 86_400;

/** Text in HTML; the names are ours, the query is not. */
const html = (text: string): string => text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);

const frame = (body: string): string => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Đăng nhập mẫu · Tiêu Biểu</title>
<style>
  body { font: 1rem/1.6 system-ui, sans-serif; color: #1c2321; background: #fbfaf6; max-width: 48rem; margin: 3rem auto; padding: 0 1rem }
  h1 { color: #7a1f1f } a { color: #14532d } pre { background: #fff; border: 1px solid #d8d3c4; padding: .8rem; overflow-wrap: anywhere; white-space: pre-wrap }
  ul { columns: 2 18rem; padding-left: 1.2rem }
</style>
${body}
</html>`;

const list = `<h1>Đăng nhập bằng người mẫu</h1>
<p>Những người này là dữ liệu mẫu, không có thật. <span lang="en">Sample people; choose one to get a token for the API.</span></p>
<ul>${allSamplePeople.map(({ sub, roleLabel }) => `<li><a href="?as=${sub}">${html(roleLabel)}</a></li>`).join('')}</ul>`;

const tokenPage = (name: string, role: string, token: string, url: string): string => `<h1>${html(name)}</h1>
<p>${html(role)}. Mã đăng nhập dưới đây dùng được trong 24 giờ. <span lang="en">This token is good for 24 hours.</span></p>
<pre>curl ${url}/v1/me -H 'authorization: Bearer ${token}'</pre>
<p><a href="/__local/sign-in">Chọn người khác · choose another</a> · <a href="/docs">API</a></p>`;

/** The local page that signs a sample person in: one click, and the token is there to use. */
export const answerSignInPage = async (
  services: Services,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const url = `http://${request.headers.host ?? ''}`;
  const as = new URL(request.url ?? '/', url).searchParams.get('as');
  const person = as === null ? undefined : samplePersonOf(as);
  const body =
    person === undefined
      ? list
      : tokenPage(
          person.name,
          person.roleLabel,
          (await services.issuer.mint(person, services.clock.now(), day)).idToken,
          url,
        );
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
  });
  response.end(frame(body));
};
