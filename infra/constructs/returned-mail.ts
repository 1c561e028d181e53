import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/**
 * What mail is sent with, so that SES tells over a topic of what came back. SES must be let in to the topic's key, or its
 * notices are lost without a word.
 */
export const returnedMail = (scope: Construct) => {
  const stack = Stack.of(scope);
  const ses = new ServicePrincipal('ses.amazonaws.com', {
    conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
  });
  const key = new Key(scope, 'ReturnedMailKey', {
    description: 'Notices of mail that came back',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'SesTellsOfReturnedMail',
      principals: [ses],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      // Of a key policy: the key it belongs to.
      resources: ['*'],
    }),
  );
  const topic = new Topic(scope, 'ReturnedMail', { masterKey: key, enforceSSL: true });
  const set = new ConfigurationSet(scope, 'Mail', {});
  set.addEventDestination('Returned', {
    destination: EventDestination.snsTopic(topic),
    events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
  });
  const name = set.configurationSetName;
  const arn = stack.formatArn({ service: 'ses', resource: 'configuration-set', resourceName: name });
  return { topic, mailConfiguration: { name, arn } };
};
