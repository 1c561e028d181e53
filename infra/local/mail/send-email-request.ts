import * as z from 'zod';
import { awsLimits } from '../aws-limits.ts';
import { notImplemented, WireError } from '../wire/rest-json.ts';
import { readRawMail } from './raw-mail.ts';

const addressSchema = z
  .string()
  .max(320)
  .regex(/^(?:[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/, 'is not an address');
const partSchema = z.strictObject({ Data: z.string(), Charset: z.string().optional() });
const addressesSchema = z.array(addressSchema).default([]);

/** The part of SendEmail's body that is implemented: simple and raw content. */
const requestSchema = z.strictObject({
  FromEmailAddress: addressSchema.optional(),
  Destination: z
    .strictObject({
      ToAddresses: addressesSchema,
      CcAddresses: addressesSchema,
      BccAddresses: addressesSchema,
    })
    .default({ ToAddresses: [], CcAddresses: [], BccAddresses: [] }),
  ReplyToAddresses: z.array(addressSchema).default([]),
  Content: z.strictObject({
    Simple: z
      .strictObject({
        Subject: partSchema,
        Body: z.strictObject({ Text: partSchema.optional(), Html: partSchema.optional() }),
        Headers: z.array(z.strictObject({ Name: z.string(), Value: z.string() })).optional(),
      })
      .optional(),
    Raw: z.strictObject({ Data: z.base64() }).optional(),
  }),
  EmailTags: z.array(z.strictObject({ Name: z.string(), Value: z.string() })).default([]),
  ConfigurationSetName: z.string().optional(),
});

/** A message as it was handed over, before it is stored. */
export type NewMessage = {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: readonly string[];
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  /** The whole message as sent, of raw content only. */
  readonly raw: string | null;
  readonly tags: Readonly<Record<string, string>>;
};

const badRequest = (message: string): WireError => new WireError(400, 'BadRequestException', message);

const rejected = (message: string): WireError => new WireError(400, 'MessageRejected', message);

/** Reads a SendEmail body; what SES knows and this part does not is refused by name. */
export const readSendEmail = (body: unknown): NewMessage => {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      if (issue.code === 'unrecognized_keys') throw notImplemented(`SendEmail with ${issue.keys.join(', ')}`);
    }
    const [issue] = parsed.error.issues;
    throw badRequest(`${issue?.path.join('.') ?? 'body'}: ${issue?.message ?? 'invalid'}`);
  }
  const { FromEmailAddress, Destination, ReplyToAddresses, Content, EmailTags } = parsed.data;
  const { Simple, Raw } = Content;
  if ((Simple === undefined) === (Raw === undefined))
    throw badRequest('Content needs exactly one of Simple and Raw');
  const bytes = Raw?.Data.length ?? Buffer.byteLength(JSON.stringify(Simple));
  if (bytes > awsLimits.mailBytes.figure)
    throw rejected(`Message length is more than ${awsLimits.mailBytes.figure} bytes long.`);
  const raw = Raw === undefined ? undefined : Buffer.from(Raw.Data, 'base64').toString('utf8');
  const read = raw === undefined ? undefined : readRawMail(raw);
  const from = FromEmailAddress ?? read?.from;
  if (from === undefined) throw badRequest('there is no sender');
  const given = [Destination.ToAddresses, Destination.CcAddresses, Destination.BccAddresses];
  // SES delivers raw mail to the given recipients, or where there are none, to those in its headers.
  const fromHeaders = read !== undefined && given.flat().length === 0;
  const [to, cc, bcc] = fromHeaders ? [read.to, read.cc, []] : given;
  if (to === undefined || cc === undefined || bcc === undefined || to.length + cc.length + bcc.length === 0) {
    throw badRequest('there is no recipient');
  }
  if (to.length + cc.length + bcc.length > awsLimits.recipients.figure)
    throw rejected(`Recipient count exceeds ${awsLimits.recipients.figure}.`);
  return {
    from,
    to,
    cc,
    bcc,
    replyTo: ReplyToAddresses,
    subject: Simple?.Subject.Data ?? read?.subject ?? '',
    text: Simple?.Body.Text?.Data ?? read?.text ?? null,
    html: Simple?.Body.Html?.Data ?? null,
    raw: raw ?? null,
    tags: Object.fromEntries(EmailTags.map(tag => [tag.Name, tag.Value])),
  };
};
