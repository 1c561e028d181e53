import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { statementOf } from '#shared/domain/recognition/statement.ts';
import { verifyStatement } from '#web/public/statement/verify-statement.ts';
import { buildRecognition } from '../../support/recognition-builder.ts';

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const jwk = { kty: 'EC', crv: 'P-256', x, y } as const;
  const named = JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x, y });
  return { privateKey, key: { ...jwk, kid: createHash('sha256').update(named).digest('base64url') } };
};
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = ({ privateKey, key }: ReturnType<typeof pair>, payload: unknown, alg = 'ES256') => {
  const text = `${encoded({ alg, kid: key.kid })}.${encoded(payload)}`;
  const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
};

const ours = pair();
const other = pair();
const statement = statementOf(buildRecognition('Miến dong Mẫu'), Date.parse('2026-07-10T05:00:00.000Z'));

describe('a statement that is checked in the browser', () => {
  test('is genuine when a published key signed it, pasted alone or as the API gave it', async () => {
    const text = signed(ours, statement);
    const genuine = { is: 'genuine', statement };
    expect(await verifyStatement(`  ${text}\n`, [other.key, ours.key])).toEqual(genuine);
    expect(await verifyStatement(JSON.stringify({ statement: text }), [ours.key])).toEqual(genuine);
  });

  test('is changed when one word is another', async () => {
    const [header, , signature] = signed(ours, statement).split('.');
    const text = `${header}.${encoded({ ...statement, product: 'Rượu Mẫu' })}.${signature}`;
    expect(await verifyStatement(text, [ours.key])).toEqual({ is: 'changed' });
  });

  test('has an unknown key when none that is published signed it, whatever name it bears', async () => {
    const text = signed(ours, statement);
    expect(await verifyStatement(text, [other.key])).toEqual({ is: 'unknown-key' });
    expect(await verifyStatement(text, [{ ...other.key, kid: ours.key.kid }])).toEqual({ is: 'unknown-key' });
  });

  test.each([
    ['nothing', ''],
    ['words', 'xin chào các bạn'],
    ['JSON without one', '{"a":1}'],
    ['broken JSON', '{'],
    ['another kind', signed(ours, { type: 'another' })],
    ['another algorithm', signed(ours, statement, 'none')],
  ])('is none in %s', async (_what, text) => {
    expect(await verifyStatement(text, [ours.key])).toEqual({ is: 'no-statement' });
  });
});
