import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { sharpLayer } from '../constructs/bundles.ts';
import { deadLetters } from '../constructs/dead-letters.ts';
import { fileNotices } from '../constructs/file-arrived.ts';
import { deadLetterStatement, readStreamStatement } from '../constructs/grants.ts';
import { functionTriggeredBy, ProductFunction } from '../constructs/product-function.ts';
import type { OutsideReach, Reach } from '../constructs/reach.ts';
import type { StageSettings } from '../stages.ts';

type Props = StackProps & {
  readonly stage: StageSettings;
  readonly reach: Reach & { readonly outside: OutsideReach };
  readonly recordsStreamArn: string;
};

/** What follows from what happened: effects leave, and files that arrived are examined. */
export class DeliveryStack extends Stack {
  readonly effectsDeadLetters: Queue;
  readonly filesDeadLetters: Queue;
  readonly effects: ProductFunction;
  readonly functions: readonly ProductFunction[];

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    this.effectsDeadLetters = deadLetters(this, 'EffectsDeadLetters');
    this.filesDeadLetters = deadLetters(this, 'FilesDeadLetters');
    this.effects = this.deliverEffects(props);
    this.functions = [this.effects, this.examineFiles(props)];
  }

  private deliverEffects({ stage, reach, recordsStreamArn }: Props): ProductFunction {
    const { functionName, trigger } = functionTriggeredBy('records-stream');
    const deliver = new ProductFunction(this, {
      functionName,
      stage,
      reach,
      statements: [
        readStreamStatement(recordsStreamArn),
        deadLetterStatement(this.effectsDeadLetters.queueArn),
      ],
    });
    new EventSourceMapping(this, 'Effects', {
      target: deliver.lambda,
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
      batchSize: 10,
      reportBatchItemFailures: true,
      bisectBatchOnError: false,
      // Five deliveries park an effect; each of a batch may need them, and the store may be away for a while besides.
      retryAttempts: 100,
      maxRecordAge: Duration.hours(20),
      onFailure: { bind: () => ({ destination: this.effectsDeadLetters.queueArn }) },
    });
    return deliver;
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
