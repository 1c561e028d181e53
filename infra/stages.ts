import * as z from 'zod';
import { type ChosenChannel, chosenChannels } from '#shared/domain/message/channels.ts';
import { filesPath } from './site/site-paths.ts';

export const stageNames = ['test', 'production'] as const;
export type StageName = (typeof stageNames)[number];

const host = z
  .string()
  .regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/, 'must be a host name');
const mail = z.email().max(254);
/** Retentions that CloudWatch Logs knows; 0 would be for ever, which personal data must not have. */
const logRetention = z.union([7, 14, 30, 60, 90, 180, 365, 731].map(days => z.literal(days)));
const throttle = z
  .strictObject({
    /** Requests a second. */
    rate: z.int().min(1).max(10_000),
    /** Requests at once. */
    burst: z.int().min(1).max(5_000),
  })
  .refine(({ rate, burst }) => burst >= rate, 'a burst below the rate throttles steady use');

/** Who signs people in instead of the pool's own passwords: the pool trusts it, tokens stay the pool's. */
const externalIssuer = z.strictObject({
  /** Shown on the sign-in page. */
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{2,31}$/),
  issuer: z.url({ protocol: /^https$/ }),
  clientId: z.string().min(1).max(256),
  /** The secret's name in Secrets Manager; the secret itself is in no setting. */
  clientSecretName: z.string().regex(/^[\w/+=.@-]{1,512}$/),
});

const certificateArn = z
  .string()
  .regex(
    /^arn:aws:acm:us-east-1:\d{12}:certificate\/[0-9a-f-]{36}$/,
    'CloudFront takes certificates of us-east-1 only',
  );
const webAclArn = z.string().regex(/^arn:aws:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]+\/[0-9a-f-]{36}$/);

const settings = z.strictObject({
  name: z.enum(stageNames),
  /** Twelve digits; without it the templates fit any account. */
  account: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  /**
   * Where records, files, logs and mail are kept. Personal data leaves Viet Nam unless the region lies there: see
   * docs/operations.md, "Where the data lie".
   */
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/)
    .default('ap-southeast-1'),
  siteDomain: host.optional(),
  siteCertificateArn: certificateArn.optional(),
  /** Of the firewall stack; not needed where the stage's own region is us-east-1. */
  webAclArn: webAclArn.optional(),
  /** Address of a test stage without a domain: CloudFront names it at the first deployment. */
  siteOrigin: z
    .url({ protocol: /^https$/ })
    .refine(url => !url.endsWith('/'), 'no slash at the end')
    .optional(),
  mailFrom: mail,
  /** The name that text messages come from, registered with the operators; without it SNS chooses a number. */
  textSender: z
    .string()
    .regex(/^(?=.*[A-Za-z])[A-Za-z0-9-]{1,11}$/, 'up to 11 letters, digits and hyphens')
    .optional(),
  /** Takes messages for Zalo as JSON and hands them to the authority's official account; see docs/operations.md. */
  zaloAddress: z.url({ protocol: /^https$/ }).optional(),
  alarmMail: mail,
  mfa: z.enum(['optional', 'required']),
  logRetentionDays: logRetention,
  /** How long a filed decision can be neither changed nor removed. */
  decisionRetentionDays: z.int().min(1).max(36_500),
  scanner: z.enum(['signature', 'guardduty']),
  throttle: z.strictObject({
    all: throttle,
    /** Each route that anyone may call. */
    anyone: throttle,
  }),
  externalIssuer: externalIssuer.optional(),
});
export type StageSettings = z.infer<typeof settings>;

/** By which ways beyond mail producers can ask to be told: text messages everywhere, Zalo where something takes them. */
export const channelsOf = ({ zaloAddress }: Pick<StageSettings, 'zaloAddress'>): readonly ChosenChannel[] =>
  chosenChannels.filter(channel => channel !== 'zalo-message' || zaloAddress !== undefined);

/** What production may not go without. */
const production = [
  ['siteDomain', ({ siteDomain }) => siteDomain !== undefined, 'production has a domain of its own'],
  ['siteOrigin', ({ siteOrigin }) => siteOrigin === undefined, "production's address is its domain"],
  ['mfa', ({ mfa }) => mfa === 'required', 'production asks everyone for a second factor'],
  ['scanner', ({ scanner }) => scanner === 'guardduty', 'production examines files for malware'],
  [
    'logRetentionDays',
    ({ logRetentionDays }) => logRetentionDays >= 90,
    'production keeps logs for 90 days or more',
  ],
  [
    'decisionRetentionDays',
    ({ decisionRetentionDays }) => decisionRetentionDays >= 365,
    'production keeps decisions for a year or more',
  ],
] as const satisfies readonly (readonly [
  keyof StageSettings,
  (settings: StageSettings) => boolean,
  string,
])[];

const schema = settings.superRefine((stage, context) => {
  const refuse = (path: keyof StageSettings, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if ((stage.siteDomain === undefined) !== (stage.siteCertificateArn === undefined))
    refuse('siteCertificateArn', 'a domain and its certificate come together');
  if (stage.throttle.anyone.rate > stage.throttle.all.rate)
    refuse('throttle', 'routes for anyone are throttled at least as tightly as the others');
  if (stage.name === 'production')
    for (const [path, holds, message] of production) if (!holds(stage)) refuse(path, message);
});

/**
 * The settings of a stage, checked.
 * @param stages the `stages` of cdk.json's context
 * @throws Error that lists every wrong setting
 */
export const readStage = (name: unknown, stages: unknown): StageSettings => {
  const stage = z.enum(stageNames).safeParse(name);
  if (!stage.success)
    throw new Error(`there is no stage ${JSON.stringify(name)}: ${stageNames.join(' or ')}`);
  const found = z.looseObject({ [stage.data]: z.looseObject({}) }).safeParse(stages);
  if (!found.success) throw new Error(`cdk.json has no settings of the stage ${stage.data}`);
  const parsed = schema.safeParse({ ...found.data[stage.data], name: stage.data });
  if (!parsed.success) throw new Error(`settings of ${stage.data}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
};

export type SiteSettings = Pick<StageSettings, 'siteDomain' | 'siteOrigin'>;

/** Where people find the site. Until a test stage's address is known, sign-in leads to this computer. */
export const siteOriginOf = ({ siteDomain, siteOrigin }: SiteSettings): string =>
  siteDomain === undefined ? (siteOrigin ?? 'http://localhost:8080') : `https://${siteDomain}`;

/** Where files are fetched. */
export const downloadsUrlOf = (site: SiteSettings): string => `${siteOriginOf(site)}${filesPath}`;
