import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP } from 'node:net';

class NoAnswerInTimeError extends Error {
  override readonly name = 'NoAnswerInTime';
}

class BadCertificateError extends Error {
  override readonly name = 'BadCertificate';
}

class NoConnectionError extends Error {
  override readonly name = 'NoConnection';
}

/** Codes by which Node says that whoever answers cannot show that the name is theirs. */
const ofCertificate = /CERT|SIGNATURE|ISSUER/;

/** A fault by a name that its reader can do something with; what Node says holds addresses. */
const named = (fault: NodeJS.ErrnoException): Error => {
  if (fault instanceof NoAnswerInTimeError) return fault;
  return ofCertificate.test(fault.code ?? '')
    ? new BadCertificateError('the certificate is not accepted')
    : new NoConnectionError('no connection');
};

const patienceMilliseconds = 5000;

/**
 * Posts once and gives the status. The connection goes to `address`, which was checked, whatever the name says by now; a
 * redirect is an answer like any other, and not a byte of the answer's body is read.
 */
export const postOnce = (
  url: URL,
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const family = isIP(address);
    const send = url.protocol === 'http:' ? plain : secure;
    const request = send(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        // A connection of its own, so that none that was made to another address is taken up again.
        agent: false,
        lookup: (_name, options, found) =>
          options.all ? found(null, [{ address, family }]) : found(null, address, family),
      },
      answer => {
        resolve(answer.statusCode ?? 0);
        answer.destroy();
      },
    );
    const late = setTimeout(
      () => request.destroy(new NoAnswerInTimeError('no answer')),
      patienceMilliseconds,
    );
    request.on('error', fault => reject(named(fault)));
    request.on('close', () => clearTimeout(late));
    request.end(body);
  });
