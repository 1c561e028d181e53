type Gap = {
  readonly service: string;
  /** What AWS does and the embedded service does not. */
  readonly gap: string;
  /** What stands in for it, or why it is missing. */
  readonly instead: string;
};

/**
 * Where the embedded services are known to differ from AWS, beside operations that they refuse by name. The table in README.md
 * is this list. A difference that a rule of `test/conformance` could state is mended, or stands here.
 */
export const knownGaps = [
  {
    service: 'DynamoDB',
    gap: 'indexes and eventually consistent reads may lag behind writes',
    instead: 'every read is up to date, but stale ones come by plan (`faults/`)',
  },
  {
    service: 'DynamoDB',
    gap: 'transactions that meet on one item conflict',
    instead: 'the engine writes one after another; conflicts come by plan',
  },
  {
    service: 'DynamoDB',
    gap: 'calls beyond a table’s or partition’s capacity are throttled',
    instead: 'throttling comes by plan; capacity is counted',
  },
  {
    service: 'DynamoDB',
    gap: 'a request token is remembered for ten minutes, whatever happens',
    instead: 'it is forgotten when the engine starts; requests are recorded in their own transaction',
  },
  {
    service: 'DynamoDB',
    gap: 'keys of indexes that an update sets are held to their limits',
    instead: 'those of puts are; this product puts whole items',
  },
  {
    service: 'DynamoDB',
    gap: 'a query that starts at a key of another partition is refused',
    instead: 'it is served; cursors are bound to their list',
  },
  {
    service: 'DynamoDB',
    gap: 'reading together gives of each item what its projection names, without the key',
    instead: 'the key comes too; nothing here reads so',
  },
  {
    service: 'DynamoDB',
    gap: 'a removal by time to live says so in the stream, and streams end after a day',
    instead: 'removals look like any other; streams stay whole',
  },
  {
    service: 'DynamoDB',
    gap: 'what was acknowledged survives a power cut',
    instead: 'the engine survives the end of its process, and may lose its last commits with the power',
  },
  {
    service: 'S3',
    gap: 'Object Lock keeps versions for their time',
    instead:
      'it is declared in the template; here a version can be removed, and retention is refused by name',
  },
  {
    service: 'S3',
    gap: 'policies, lifecycles, encryption and access points of a bucket',
    instead: 'each function’s role is enforced (`access/`); the rest is refused by name',
  },
  {
    service: 'S3',
    gap: 'a signature in a header holds for fifteen minutes',
    instead: 'its date does not count, since the product’s clock can be moved',
  },
  {
    service: 'S3',
    gap: 'headers of a write are 8 KB at most, a page of parts or versions 1,000',
    instead: 'headers are held to Node’s 16 KB; a longer list of versions is refused by name',
  },
  {
    service: 'S3',
    gap: 'bodies of up to 5 GiB, and requests that are slowed down (503)',
    instead: 'the limit is checked where a length is announced, but not met by a test',
  },
  {
    service: 'GuardDuty',
    gap: 'verdicts over uploads',
    instead: 'the product’s own checks alone',
  },
  {
    service: 'Step Functions',
    gap: 'redrive of failed executions, and names that are free again after 90 days',
    instead: 'a new attempt under a new name; names stay taken',
  },
  {
    service: 'Step Functions',
    gap: 'children of a map: ten thousand at once by default, Express ones for five minutes at most',
    instead: 'a hundred at once where nothing is declared, and no limit of time',
  },
  {
    service: 'Step Functions',
    gap: 'throttling of calls and of transitions',
    instead: 'none',
  },
  {
    service: 'Step Functions',
    gap: 'a function is called once for each try',
    instead: 'once more when the engine was ended in between, as tasks must bear anyway',
  },
  {
    service: 'Lambda',
    gap: 'an event that nobody waits for is 1 MB at most, and is tried three times within six hours',
    instead: 'all events are held to 6 MB; their senders try again as long as it takes',
  },
  {
    service: 'Lambda',
    gap: 'memory, disk and concurrency of a function',
    instead: 'functions share one process; time is limited as declared',
  },
  {
    service: 'API Gateway',
    gap: 'throttling (429), access logs and its own parsing of requests',
    instead: 'declared in the template; Node parses',
  },
  {
    service: 'Scheduler',
    gap: 'precision of a minute, flexible windows, dead letters in a queue',
    instead: 'runs are due at once; windows are refused by name; dead letters lie beside the schedules',
  },
  {
    service: 'SQS',
    gap: 'queues of dead letters, with messages of 1 MiB',
    instead: 'no queue is embedded: what is given up is logged or kept by its service',
  },
  {
    service: 'SES',
    gap: 'quotas of an account, its sandbox and identities',
    instead: 'refusals and bounces come by plan',
  },
  {
    service: 'SNS',
    gap: 'spending limits, sender names, numbers that opted out',
    instead: 'every number in international form is served',
  },
  {
    service: 'KMS',
    gap: 'key policies, rotation and throttling',
    instead: 'each function’s role is enforced; keys go by their ids',
  },
] as const satisfies readonly Gap[];
