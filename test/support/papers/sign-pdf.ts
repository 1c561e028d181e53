import { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

const engine = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as never });
const room = 16_384;

/** A throw-away key and certificate of a sample signer. */
export const makeSigner = async (name: string, serial = 4711) => {
  pkijs.setEngine('node', engine);
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: serial });
  const names = (value: string) =>
    new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1js.Utf8String({ value }) });
  certificate.subject.typesAndValues.push(names(name));
  certificate.issuer.typesAndValues.push(names('Tổ chức chứng thực Mẫu'));
  certificate.notBefore.value = new Date('2026-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2027-01-01T00:00:00Z');
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey as never);
  await certificate.sign(keys.privateKey as never, 'SHA-256');
  return { certificate, key: keys.privateKey };
};

type Signer = Awaited<ReturnType<typeof makeSigner>>;

const signatureOver = async (
  content: Uint8Array,
  { certificate, key }: Signer,
  at: Date,
): Promise<Buffer> => {
  const digest = await webcrypto.subtle.digest('SHA-256', new Uint8Array(content));
  const attribute = (type: string, value: asn1js.AsnType) => new pkijs.Attribute({ type, values: [value] });
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })),
            attribute('1.2.840.113549.1.9.5', new asn1js.UTCTime({ valueDate: at })),
            attribute('1.2.840.113549.1.9.4', new asn1js.OctetString({ valueHex: digest })),
          ],
        }),
      }),
    ],
    certificates: [certificate],
  });
  await signed.sign(key as never, 0, 'SHA-256', content as never);
  const info = new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) });
  return Buffer.from(info.toSchema().toBER(false));
};

/**
 * A PDF with a signature appended, as a signing program leaves it: the bytes as they were, then a signature object, objects
 * that `update` says anew, a cross-reference and a trailer.
 */
export const signPdf = async (
  pdf: Uint8Array,
  signer: Signer,
  { at = new Date('2026-03-03T02:00:00Z'), update = '' } = {},
): Promise<Uint8Array> => {
  const text = Buffer.from(pdf).toString('latin1');
  const number = Number(/\/Size (\d+)/.exec(text)?.[1] ?? 0);
  const root = /\/Root (\d+ \d+ R)/.exec(text)?.[1] ?? '';
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '0';
  const head = `\n${update}${number} 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange `;
  const before = Buffer.concat([pdf, Buffer.from(head, 'latin1')]);
  const rangeRoom = 60;
  const start = before.length + rangeRoom + ' /Contents '.length;
  const after = start + room + 2;
  const body = ' >>\nendobj\n';
  const xref = `xref\n${number} 1\n${String(pdf.length + 1 + update.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size ${number + 1} /Root ${root} /Prev ${previous} >>\nstartxref\n${after + body.length}\n%%EOF\n`;
  const tail = Buffer.from(body + xref, 'latin1');
  const range = `[0 ${start} ${after} ${tail.length}]`.padEnd(rangeRoom);
  const covered = [before, Buffer.from(`${range} /Contents `, 'latin1'), tail] as const;
  const signature = await signatureOver(Buffer.concat(covered), signer, at);
  const contents = Buffer.from(`<${signature.toString('hex').padEnd(room, '0')}>`, 'latin1');
  return Buffer.concat([covered[0], covered[1], contents, covered[2]]);
};
