import * as z from 'zod';
import { chosenChannelSchema } from '#shared/domain/message/channels.ts';

/** What every function is told of its surroundings. CDK and the local runtime fill it; nothing else reads `process.env`. */
export const environmentSchema = z.object({
  AWS_REGION: z.string().min(1),
  TB_RECORDS_TABLE: z.string().min(1),
  TB_AUDIT_TABLE: z.string().min(1),
  TB_FILES_BUCKET: z.string().min(1).optional(),
  TB_UPLOAD_URL: z.url().optional(),
  TB_DOWNLOAD_URL: z.url().optional(),
  TB_STATE_MACHINE_ARN: z.string().optional(),
  TB_SCHEDULE_GROUP: z.string().optional(),
  TB_SCHEDULE_ROLE_ARN: z.string().optional(),
  TB_SCHEDULE_DLQ_ARN: z.string().optional(),
  TB_MAIL_FROM: z.string().optional(),
  /** The SES configuration set by which mail that comes back is told of. */
  TB_MAIL_CONFIGURATION: z.string().optional(),
  TB_SITE_ORIGIN: z.url().optional(),
  /** The name that text messages come from. */
  TB_TEXT_SENDER: z.string().optional(),
  /** Takes messages for Zalo; without one they are refused by name. */
  TB_ZALO_ADDRESS: z.url().optional(),
  /** By which ways beyond mail producers can ask to be told, parted by commas. */
  TB_CHANNELS: z
    .string()
    .transform(names => names.split(','))
    .pipe(z.array(chosenChannelSchema))
    .optional(),
  /** The key by which secrets of webhooks are derived. */
  TB_WEBHOOK_KEY: z.string().optional(),
  /** Set by the embedded runtime alone: its own loopback may be subscribed. */
  TB_WEBHOOK_LOOPBACK: z.enum(['allowed']).optional(),
  TB_ISSUER: z.url().optional(),
  TB_AUDIENCE: z.string().optional(),
  /** Keys that sign statements, parted by commas: the present one first, then those that signed before. */
  TB_SIGNING_KEYS: z.string().min(1).optional(),
  /** Where checkpoints of the audit trail are kept. */
  TB_CHECKPOINTS_BUCKET: z.string().min(1).optional(),
  TB_JWKS_URL: z.url().optional(),
  /** `signature` (own scanner) or `guardduty` (the verdict arrives as an object tag). */
  TB_SCANNER: z.enum(['signature', 'guardduty']).default('signature'),
});
export type Environment = z.infer<typeof environmentSchema>;

export const readEnvironment = (variables: Readonly<Record<string, string | undefined>>): Environment =>
  environmentSchema.parse(variables);

/** A variable that the function cannot do without. */
export const demand = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};
