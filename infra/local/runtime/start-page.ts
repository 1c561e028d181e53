import type { IncomingMessage, ServerResponse } from 'node:http';

const page = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tiêu Biểu</title>
<style>
  body { font: 1rem/1.6 system-ui, sans-serif; color: #1c2321; background: #fbfaf6; max-width: 42rem; margin: 3rem auto; padding: 0 1rem }
  h1 { color: #7a1f1f; margin-bottom: 0 } a { color: #14532d } li { margin: .4rem 0 } p.en { color: #55605c }
</style>
<h1>Tiêu Biểu</h1>
<p>Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu, chạy trọn trên máy này với dữ liệu mẫu.</p>
<p class="en" lang="en">Selection of typical rural industrial products, running whole on this computer with sample data.</p>
<ul>
  <li><a href="/__local/sign-in">Đăng nhập bằng người mẫu</a> <span lang="en">(sign in as a sample person)</span></li>
  <li><a href="/docs">API: mọi chức năng, kèm lược đồ</a> <span lang="en">(every route, with its schema)</span></li>
  <li><a href="/v1/public/rounds">Các đợt bình chọn đang công khai</a> <span lang="en">(public rounds)</span></li>
  <li><a href="/__local/mail">Thư đã gửi</a> <span lang="en">(mail that was sent)</span></li>
  <li><a href="/__local/clock">Đồng hồ của hệ thống</a> <span lang="en">(the system's clock)</span></li>
</ul>
</html>`;

/** What a person sees at the root of the local installation. */
export const answerStartPage = (request: IncomingMessage, response: ServerResponse): boolean => {
  if (request.method !== 'GET' || request.url !== '/') return false;
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
  });
  response.end(page);
  return true;
};
