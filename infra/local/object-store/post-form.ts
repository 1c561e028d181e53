import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { awsLimits } from '../aws-limits.ts';
import { S3Error } from './errors.ts';

/** A form up to its file: S3 ignores whatever comes after. */
export type PostForm = {
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly fileName: string;
  readonly file: Readable;
  /** Stops parsing; the rest of the request stays unread. */
  readonly abandon: () => void;
};

/** S3's limit on all fields before the file is 20 KB. */
const maximumFieldBytes = awsLimits.formFields.figure;
const maximumFields = 100;

const malformed = (reason: string): S3Error => new S3Error('MalformedPOSTRequest', reason);

const openParser = (raw: IncomingMessage) => {
  const limits = { fieldSize: maximumFieldBytes, fieldNameSize: 256, fields: maximumFields, files: 1 };
  try {
    return busboy({ headers: raw.headers, limits, defParamCharset: 'utf8' });
  } catch (error) {
    // busboy throws plain errors, and only for a Content-Type that it cannot use.
    throw malformed(error instanceof Error ? error.message : String(error));
  }
};

/** Reads a multipart/form-data request as far as the start of its file. */
export const readPostForm = async (raw: IncomingMessage): Promise<PostForm> => {
  const parser = openParser(raw);
  const fields = new Map<string, string>();
  let bytes = 0;

  const abandon = (): void => {
    raw.unpipe(parser);
  };
  const begun = new Promise<PostForm>((resolve, reject) => {
    parser.on('field', (name, value, info) => {
      const field = name.toLowerCase();
      bytes += Buffer.byteLength(name) + Buffer.byteLength(value);
      if (info.valueTruncated || info.nameTruncated || bytes > maximumFieldBytes)
        reject(
          new S3Error(
            'MaxPostPreDataLengthExceeded',
            'Your POST request fields preceding the upload file were too large.',
          ),
        );
      else if (fields.has(field)) reject(malformed(`The field ${name} is repeated.`));
      else fields.set(field, value);
    });
    parser.on('fieldsLimit', () => reject(malformed('The form has too many fields.')));
    parser.on('file', (name, file, info) => {
      if (name === 'file') resolve({ fields, file, fileName: info.filename ?? '', abandon });
      else reject(malformed('The file must be in the field named file.'));
    });
    parser.on('error', error => reject(malformed(error instanceof Error ? error.message : String(error))));
    parser.on('close', () => reject(malformed('The form has no file, or ended before it.')));
  });
  // A connection that breaks must break the file's stream too, else its reader would wait for ever.
  raw.once('close', () => {
    if (!raw.complete) parser.destroy(new Error('The connection was closed during an upload'));
  });
  raw.pipe(parser);
  try {
    return await begun;
  } catch (error) {
    abandon();
    throw error;
  }
};
