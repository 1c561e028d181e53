import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { sharpLayer } from '../constructs/bundles.ts';
import { deadLetters } from '../constructs/dead-letters.ts';
import { fileNotices } from '../constructs/file-arrived.ts';
import {
  functionsTriggeredBy,
  functionTriggeredBy,
  idOfFunction,
  ProductFunction,
} from '../constructs/product-function.ts';
import { deadLetterStatement, readStreamStatement } from '../grants/of-platform.ts';
import type { OutsideReach, Reach } from '../grants/reach.ts';
import type { StageSettings } from '../stages.ts';

type Props = StackProps & {
  readonly stage: StageSettings;
  readonly reach: Reach & { readonly outside: OutsideReach };
  readonly recordsStreamArn: string;
  readonly returnedMail: ITopic;
};

type StreamListener = ReturnType<typeof functionsTriggeredBy<'records-stream'>>[number];

/** What follows from what happened: effects leave, outputs are made, and files that arrived are examined. */
export class DeliveryStack extends Stack {
  /** Where each consumer of the records' changes leaves what failed for good, by its name. */
  readonly streamDeadLetters: Readonly<Record<string, Queue>>;
  readonly filesDeadLetters: Queue;
  readonly returnedMailDeadLetters: Queue;
  readonly functions: readonly ProductFunction[];

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    this.filesDeadLetters = deadLetters(this, 'FilesDeadLetters');
    this.returnedMailDeadLetters = deadLetters(this, 'ReturnedMailDeadLetters');
    const listeners = functionsTriggeredBy('records-stream').map(listener => ({
      ...listener,
      queue: deadLetters(this, `${idOfFunction(listener.functionName)}DeadLetters`),
    }));
    this.streamDeadLetters = Object.fromEntries(
      listeners.map(({ functionName, queue }) => [idOfFunction(functionName), queue]),
    );
    this.functions = [
      ...listeners.map(listener => this.listenToRecords(props, listener)),
      this.examineFiles(props),
      this.noteReturnedMail(props),
    ];
  }

  /** Brings changes of records of one kind and state to the function that waits for them, in their order. */
  private listenToRecords(
    { stage, reach, recordsStreamArn }: Props,
    { functionName, trigger, queue }: StreamListener & { readonly queue: Queue },
  ): ProductFunction {
    const listener = new ProductFunction(this, {
      functionName,
      stage,
      reach,
      statements: [readStreamStatement(recordsStreamArn), deadLetterStatement(queue.queueArn)],
    });
    new EventSourceMapping(this, `${idOfFunction(functionName)}Stream`, {
      target: listener.lambda,
      eventSourceArn: recordsStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: {
            NewImage: {
              kind: { S: FilterRule.isEqual(trigger.kind) },
              state: { S: FilterRule.isEqual(trigger.state) },
            },
          },
        }),
      ],
      batchSize: trigger.batchSize,
      parallelizationFactor: trigger.atOnce,
      reportBatchItemFailures: true,
      bisectBatchOnError: false,
      retryAttempts: trigger.retries,
      maxRecordAge: Duration.hours(trigger.hours),
      onFailure: { bind: () => ({ destination: queue.queueArn }) },
    });
    return listener;
  }

  /** Mail that came back, as SES tells it over the topic. */
  private noteReturnedMail({ stage, reach, returnedMail }: Props): ProductFunction {
    const { functionName } = functionTriggeredBy('mail-returned');
    const note = new ProductFunction(this, {
      functionName,
      stage,
      reach,
      deadLetters: this.returnedMailDeadLetters,
    });
    returnedMail.addSubscription(new LambdaSubscription(note.lambda));
    return note;
  }

  private examineFiles({ stage, reach }: Props): ProductFunction {
    const { functionName, trigger } = functionTriggeredBy('object-created');
    const examine = new ProductFunction(this, {
      functionName,
      stage,
      reach,
      deadLetters: this.filesDeadLetters,
      layers: [sharpLayer(this)],
    });
    for (const { id, pattern, event } of fileNotices(stage.scanner, reach.files.name, trigger.prefix))
      new Rule(this, id, {
        description: 'An attachment can be examined',
        eventPattern: pattern,
        targets: [
          new LambdaFunction(examine.lambda, {
            event: RuleTargetInput.fromObject(event),
            deadLetterQueue: this.filesDeadLetters,
            retryAttempts: 24,
            maxEventAge: Duration.hours(12),
          }),
        ],
      });
    return examine;
  }
}
