/** A quota of AWS that the embedded services enforce. */
type Limit = {
  readonly of: string;
  /** The most that is allowed (the least, where `of` says so). */
  readonly figure: number;
  /** What tells that it was passed: the name of the refusal, an HTTP status, or what marks an answer that was cut. */
  readonly told: string;
  /** AWS's page that gives the figure. */
  readonly source: string;
};

const docs = 'https://docs.aws.amazon.com';
const gateway = `${docs}/apigateway/latest/developerguide/http-api-quotas.html`;
const lambda = `${docs}/lambda/latest/dg/gettingstarted-limits.html`;
const constraints = `${docs}/amazondynamodb/latest/developerguide/Constraints.html`;
const transactions = `${docs}/amazondynamodb/latest/APIReference/API_TransactWriteItems.html`;
const batchWrites = `${docs}/amazondynamodb/latest/APIReference/API_BatchWriteItem.html`;
const batchReads = `${docs}/amazondynamodb/latest/APIReference/API_BatchGetItem.html`;
const pages = `${docs}/amazondynamodb/latest/developerguide/Query.Pagination.html`;
const keys = `${docs}/AmazonS3/latest/userguide/object-keys.html`;
const metadata = `${docs}/AmazonS3/latest/userguide/UsingMetadata.html`;
const tags = `${docs}/AmazonS3/latest/userguide/object-tagging.html`;
const parts = `${docs}/AmazonS3/latest/userguide/qfacts.html`;
const forms = `${docs}/AmazonS3/latest/API/RESTObjectPOST.html`;
const presigned = `${docs}/AmazonS3/latest/API/sigv4-query-string-auth.html`;
const listing = `${docs}/AmazonS3/latest/API/API_ListObjectsV2.html`;
const workflow = `${docs}/step-functions/latest/dg/service-quotas.html`;
const starting = `${docs}/step-functions/latest/apireference/API_StartExecution.html`;
const failing = `${docs}/step-functions/latest/apireference/API_SendTaskFailure.html`;
const history = `${docs}/step-functions/latest/apireference/API_GetExecutionHistory.html`;
const schedules = `${docs}/scheduler/latest/APIReference/API_CreateSchedule.html`;
const scheduleInput = `${docs}/scheduler/latest/APIReference/API_Target.html`;
const scheduleRetries = `${docs}/scheduler/latest/APIReference/API_RetryPolicy.html`;
const signing = `${docs}/kms/latest/APIReference/API_Sign.html`;
const macs = `${docs}/kms/latest/APIReference/API_GenerateMac.html`;
const mail = `${docs}/ses/latest/dg/quotas.html`;
const texts = `${docs}/sns/latest/api/API_Publish.html`;

const kilo = 1_024;
const mega = kilo * kilo;
const limit = (of: string, figure: number, told: string, source: string) =>
  ({ of, figure, told, source }) satisfies Limit;

/**
 * Every quota that the embedded services enforce, with the page that gives it: the services take their figures from here, and
 * `test/conformance/limits` meets each from outside, at the figure and one beyond. What they do not enforce: `known-gaps.ts`.
 */
export const awsLimits = {
  gatewayBody: limit('bytes of a request’s body', 10 * mega, '413', gateway),
  gatewayHead: limit('bytes of request line and header values', 10_240, '431', gateway),
  gatewayTime: limit('milliseconds that an integration may take', 30_000, '503', gateway),
  authorizerTime: limit('milliseconds that a Lambda authorizer may take', 10_000, '500', gateway),
  invocationEvent: limit('bytes of an event as JSON', 6_291_456, '413', lambda),
  invocationAnswer: limit('bytes of what a function returns as JSON', 6_291_556, '500', lambda),

  item: limit('bytes of an item with its names', 400 * kilo, 'ValidationException', constraints),
  partitionKey: limit('bytes of a partition key', 2_048, 'ValidationException', constraints),
  sortKey: limit('bytes of a sort key', 1_024, 'ValidationException', constraints),
  indexPartitionKey: limit('bytes of an index’s partition key', 2_048, 'ValidationException', constraints),
  indexSortKey: limit('bytes of an index’s sort key', 1_024, 'ValidationException', constraints),
  transactionItems: limit('items of a transaction', 100, 'ValidationException', transactions),
  transactionBytes: limit('bytes of a transaction’s items', 4 * mega, 'ValidationException', transactions),
  transactionToken: limit('characters of a request token', 36, 'ValidationException', transactions),
  batchWrite: limit('items of a batch that writes', 25, 'ValidationException', batchWrites),
  batchRead: limit('items of a batch that reads', 100, 'ValidationException', batchReads),
  batchReadBytes: limit('bytes that a batch brings back', 16 * mega, 'UnprocessedKeys', batchReads),
  page: limit('bytes that a query reads', mega, 'LastEvaluatedKey', pages),
  expression: limit('bytes of an expression', 4 * kilo, 'ValidationException', constraints),
  operators: limit('operators and functions of an expression', 300, 'ValidationException', constraints),
  operands: limit('operands of IN', 100, 'ValidationException', constraints),
  placeholder: limit(
    'bytes of a name or value put in an expression',
    255,
    'ValidationException',
    constraints,
  ),
  digits: limit('digits of a number', 38, 'ValidationException', constraints),

  objectKey: limit('bytes of an object’s key', 1_024, 'KeyTooLongError', keys),
  metadata: limit('bytes of an object’s own metadata', 2 * kilo, 'MetadataTooLarge', metadata),
  tags: limit('tags of an object', 10, 'BadRequest', tags),
  tagKey: limit('characters of a tag’s key', 128, 'InvalidTag', tags),
  tagValue: limit('characters of a tag’s value', 256, 'InvalidTag', tags),
  partNumber: limit('the highest number of a part', 10_000, 'InvalidArgument', parts),
  smallestPart: limit('bytes of the least part before the last', 5 * mega, 'EntityTooSmall', parts),
  formFields: limit('bytes of a form before its file', 20 * kilo, 'MaxPostPreDataLengthExceeded', forms),
  presignedLife: limit(
    'seconds that a presigned address may live',
    604_800,
    'AuthorizationQueryParametersError',
    presigned,
  ),
  listedKeys: limit('keys of a page', 1_000, 'MaxKeys', listing),

  executionInput: limit('bytes of an execution’s input', 256 * kilo, 'InvalidExecutionInput', workflow),
  statePayload: limit('bytes of a state’s output', 256 * kilo, 'States.DataLimitExceeded', workflow),
  taskOutput: limit('bytes of a task’s output by its token', 256 * kilo, 'InvalidOutput', workflow),
  executionName: limit('characters of an execution’s name', 80, 'InvalidName', starting),
  executionEvents: limit('events of an execution', 25_000, 'States.Runtime', workflow),
  executionTime: limit('seconds that an execution may last', 31_536_000, 'TIMED_OUT', workflow),
  workflowRequest: limit('bytes of a request', mega, 'ValidationException', workflow),
  errorName: limit('characters of a reported error', 256, 'ValidationException', failing),
  errorCause: limit('characters of a reported cause', 32_768, 'ValidationException', failing),
  historyPage: limit('events of a page', 1_000, 'ValidationException', history),

  scheduleName: limit('characters of a schedule’s name', 64, 'ValidationException', schedules),
  scheduleText: limit('characters of a schedule’s description', 512, 'ValidationException', schedules),
  scheduleInput: limit('bytes of a schedule’s input', 256 * kilo, 'ValidationException', scheduleInput),
  scheduleRetries: limit('retries of a schedule', 185, 'ValidationException', scheduleRetries),
  scheduleAge: limit('seconds for which a run is retried', 86_400, 'ValidationException', scheduleRetries),

  signedMessage: limit('bytes that a key signs', 4_096, 'ValidationException', signing),
  macMessage: limit('bytes that a key makes a code of', 4_096, 'ValidationException', macs),
  recipients: limit('recipients of a mail, of all kinds', 50, 'MessageRejected', mail),
  mailBytes: limit('bytes of a mail after Base64', 40 * mega, 'MessageRejected', mail),
  textMessage: limit('characters of a text message', 1_600, 'InvalidParameterException', texts),
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof awsLimits;
