import { createHash, createHmac } from 'node:crypto';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeAwsChunked } from '#infra/local/object-store/aws-chunked.ts';
import { bucket, credentials, defined, errorCode, region, runTemporary } from './fixture.ts';

let at: Awaited<ReturnType<typeof runTemporary>>;
beforeAll(async () => {
  at = await runTemporary();
});
afterAll(() => at.remove());

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** A streaming client written from the published algorithm: the SDK for JavaScript never signs its chunks. */
const signedUpload = (key: string, chunks: readonly string[], trailer: Record<string, string>) => {
  const date = '20260301T000000Z';
  const scope = `20260301/${region}/s3/aws4_request`;
  const signingKey = ['20260301', region, 's3', 'aws4_request'].reduce(
    hmac,
    Buffer.from(`AWS4${credentials.secretAccessKey}`),
  );
  const trailers = Object.keys(trailer);
  const payload = `STREAMING-AWS4-HMAC-SHA256-PAYLOAD${trailers.length > 0 ? '-TRAILER' : ''}`;
  const headers: Record<string, string> = {
    'content-encoding': 'aws-chunked',
    host: new URL(at.endpoint).host,
    'x-amz-content-sha256': payload,
    'x-amz-date': date,
    'x-amz-decoded-content-length': String(chunks.join('').length),
    ...(trailers.length > 0 ? { 'x-amz-trailer': trailers.join(',') } : {}),
  };
  const names = Object.keys(headers).sort();
  const lines = names.map(name => `${name}:${headers[name]}\n`).join('');
  const canonical = ['PUT', `/${bucket}/${key}`, '', lines, names.join(';'), payload].join('\n');
  const sign = (kind: string, ...rest: string[]) =>
    hmac(signingKey, [kind, date, scope, ...rest].join('\n')).toString('hex');

  let previous = sign('AWS4-HMAC-SHA256', hash(canonical));
  const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${previous}`;
  let body = '';
  for (const chunk of [...chunks, '']) {
    previous = sign('AWS4-HMAC-SHA256-PAYLOAD', previous, hash(''), hash(chunk));
    body += `${chunk.length.toString(16)};chunk-signature=${previous}\r\n${chunk}${chunk === '' ? '' : '\r\n'}`;
  }
  const trailerLines = trailers.map(name => `${name}:${trailer[name]}\n`).join('');
  if (trailerLines !== '') {
    body += trailerLines.replaceAll('\n', '\r\n');
    body += `x-amz-trailer-signature:${sign('AWS4-HMAC-SHA256-TRAILER', previous, hash(trailerLines))}\r\n`;
  }
  const { host, ...sent } = headers;
  return { url: `http://${host}/${bucket}/${key}`, headers: { ...sent, authorization }, body: `${body}\r\n` };
};

const send = ({ url, headers, body }: ReturnType<typeof signedUpload>) =>
  fetch(url, { method: 'PUT', headers, body });
const chunks = ['a'.repeat(9_000), 'b'.repeat(8_192), 'the end'];
const checksum = { 'x-amz-checksum-sha256': createHash('sha256').update(chunks.join('')).digest('base64') };

describe('an upload in signed chunks', () => {
  test.each([
    ['without a trailer', {}],
    ['with a signed trailer', checksum],
  ])('%s is stored whole', async (_, trailer) => {
    const response = await send(signedUpload('chunked', chunks, trailer));

    expect(response.status).toBe(200);
    const got = await at.client.send(new GetObjectCommand({ Bucket: bucket, Key: 'chunked' }));
    expect(await defined(got.Body).transformToString()).toBe(chunks.join(''));
  });

  test('is refused when bytes of a chunk were changed', async () => {
    const upload = signedUpload('changed', chunks, {});

    const response = await send({ ...upload, body: upload.body.replace('bbbb', 'bbbc') });

    expect(await errorCode(response)).toBe('SignatureDoesNotMatch');
  });

  test('is refused when two chunks changed places', async () => {
    const upload = signedUpload('swapped', ['aaaa', 'bbbb'], {});
    const [first = '', second = ''] = upload.body.match(/4;chunk-signature=\w{64}\r\n\w{4}\r\n/g) ?? [];

    const response = await send({ ...upload, body: upload.body.replace(first + second, second + first) });

    expect(await errorCode(response)).toBe('SignatureDoesNotMatch');
  });

  test('is refused when its trailer was changed, left out, or tells a wrong checksum', async () => {
    const upload = signedUpload('trailer', chunks, checksum);
    const changed = upload.body.replace(
      checksum['x-amz-checksum-sha256'],
      createHash('sha256').update('x').digest('base64'),
    );
    const without = upload.body.replace(/x-amz-checksum-sha256:.*$/s, '\r\n');
    const wrong = { 'x-amz-checksum-sha256': createHash('sha256').update('x').digest('base64') };

    expect(await errorCode(await send({ ...upload, body: changed }))).toBe('SignatureDoesNotMatch');
    expect((await send({ ...upload, body: without })).status).toBe(400);
    expect(await errorCode(await send(signedUpload('trailer', chunks, wrong)))).toBe('BadDigest');
  });

  test('is refused when it ends before its last chunk', async () => {
    const upload = signedUpload('cut', chunks, {});

    const response = await send({ ...upload, body: upload.body.slice(0, 12_000) });

    expect(await errorCode(response)).toBe('IncompleteBody');
  });
});

describe('the decoder', () => {
  const decode = async (text: string, pieceLength: number) => {
    let trailer: ReadonlyMap<string, string> = new Map();
    async function* source() {
      for (let at_ = 0; at_ < text.length; at_ += pieceLength)
        yield Buffer.from(text.slice(at_, at_ + pieceLength));
    }
    let data = '';
    const onTrailer = (lines: ReadonlyMap<string, string>) => {
      trailer = lines;
    };
    for await (const piece of decodeAwsChunked(source(), { onTrailer })) data += piece.toString();
    return { data, trailer: Object.fromEntries(trailer) };
  };

  test.each([1, 2, 3, 7, 100])(
    'does not care where the network cut the bytes (%i at a time)',
    async length => {
      const decoded = await decode(
        '3\r\nabc\r\nA\r\n0123456789\r\n0\r\nX-Amz-Checksum-Crc32:AAAA==\r\n\r\n',
        length,
      );

      expect(decoded).toEqual({ data: 'abc0123456789', trailer: { 'x-amz-checksum-crc32': 'AAAA==' } });
    },
  );

  test.each(['3\r\nab', 'zz\r\n', '3\r\nabcd\r\n0\r\n\r\n', '0\r\nno colon\r\n\r\n', 'x'.repeat(20_000)])(
    'refuses a malformed body (%#)',
    async text => {
      await expect(decode(text, 1_000)).rejects.toMatchObject({ code: 'IncompleteBody' });
    },
  );
});
