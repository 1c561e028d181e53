import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { readStage, siteOriginOf, stageNames } from '#infra/stages.ts';
import { resourcesOf, stagesWith, stageWith, synthesize, textOf } from './synthesize.ts';

describe('settings of a stage', () => {
  test.each(stageNames)('those of %s in cdk.json hold', name => {
    expect(readStage(name, stagesWith(name)).name).toBe(name);
  });

  test('the region is Singapore unless a stage says otherwise', () => {
    const { region: _, ...others } = stagesWith('test').test ?? {};
    expect(readStage('test', { test: others }).region).toBe('ap-southeast-1');
  });

  test.each(['staging', '', undefined, 'Test', '__proto__'])('there is no stage %j', name => {
    expect(() => readStage(name, stagesWith('test'))).toThrow(/there is no stage/);
  });

  test('a stage without settings is refused', () => {
    expect(() => readStage('test', {})).toThrow(/no settings of the stage test/);
    expect(() => readStage('test', undefined)).toThrow(/no settings of the stage test/);
  });

  test.each([
    [{ region: 'singapore' }, /region/],
    [{ region: undefined, mailFrom: 'nobody' }, /mailFrom/],
    [{ alarmMail: '' }, /alarmMail/],
    [{ textSender: 'Sở Công Thương' }, /textSender/],
    [{ zaloAddress: 'http://zalo.example' }, /zaloAddress/],
    [{ logRetentionDays: 0 }, /logRetentionDays/],
    [{ logRetentionDays: 31 }, /logRetentionDays/],
    [{ decisionRetentionDays: 0 }, /decisionRetentionDays/],
    [{ account: '1234' }, /account/],
    [{ mfa: 'off' }, /mfa/],
    [{ scanner: 'none' }, /scanner/],
    [{ siteDomain: 'a.example' }, /a domain and its certificate come together/],
    [
      {
        siteDomain: 'a.example',
        siteCertificateArn: 'arn:aws:acm:ap-southeast-1:111122223333:certificate/x',
      },
      /us-east-1 only/,
    ],
    [{ siteOrigin: 'http://a.example' }, /siteOrigin/],
    [{ siteOrigin: 'https://a.example/' }, /no slash at the end/],
    [{ throttle: { all: { rate: 10, burst: 5 }, anyone: { rate: 1, burst: 1 } } }, /burst/],
    [{ throttle: { all: { rate: 10, burst: 10 }, anyone: { rate: 11, burst: 11 } } }, /as tightly/],
    [
      {
        externalIssuer: { name: 'Office', issuer: 'http://a.example', clientId: 'a', clientSecretName: 'b' },
      },
      /issuer/,
    ],
    [{ colour: 'red' }, /colour/],
  ])('test refuses %j', (changes, complaint) => {
    expect(() => readStage('test', stagesWith('test', changes))).toThrow(complaint);
  });

  test.each([
    [{ mfa: 'optional' }, /second factor/],
    [{ scanner: 'signature' }, /malware/],
    [{ logRetentionDays: 30 }, /90 days/],
    [{ decisionRetentionDays: 30 }, /a year or more/],
    [{ siteDomain: undefined, siteCertificateArn: undefined }, /domain of its own/],
    [{ siteOrigin: 'https://a.example' }, /address is its domain/],
  ])('production refuses %j', (changes, complaint) => {
    expect(() => readStage('production', stagesWith('production', changes))).toThrow(complaint);
  });

  test('every wrong setting is named at once', () => {
    const wrong = stagesWith('test', { region: 'x', mfa: 'x', alarmMail: 'x' });
    expect(() => readStage('test', wrong)).toThrow(/region[\s\S]*alarmMail[\s\S]*mfa|mfa[\s\S]*region/);
  });
});

describe('what settings change', () => {
  test('the address of the site is its domain, or what a test stage was told', () => {
    expect(siteOriginOf(stageWith('production'))).toBe('https://binhchon.tieubieu.example');
    expect(siteOriginOf(stageWith('test', { siteOrigin: 'https://d111111abcdef8.cloudfront.net' }))).toBe(
      'https://d111111abcdef8.cloudfront.net',
    );
  });

  test('producers are offered Zalo where the stage has something that takes its messages, and nowhere else', () => {
    const channelsIn = (changes: Readonly<Record<string, unknown>>) => {
      const templates = synthesize(stageWith('test', changes));
      const functions = resourcesOf(
        templates,
        'AWS::Lambda::Function',
        z.object({ Environment: z.object({ Variables: z.looseObject({}) }).optional() }),
      );
      const told = functions.flatMap(({ Properties }) => {
        const { TB_CHANNELS } = Properties.Environment?.Variables ?? {};
        return TB_CHANNELS === undefined ? [] : [TB_CHANNELS];
      });
      const site = resourcesOf(templates, 'AWS::CloudFront::Function', z.looseObject({}));
      return [told, JSON.stringify(site).includes('zalo-message')];
    };
    expect(channelsIn({})).toEqual([['text-message'], false]);
    expect(channelsIn({ zaloAddress: 'https://zalo.mau.example/' })).toEqual([
      ['text-message,zalo-message'],
      true,
    ]);
  });

  test('an issuer of the authority signs people in through the pool, and its secret is in no template', () => {
    const templates = synthesize(
      stageWith('test', {
        externalIssuer: {
          name: 'Office',
          issuer: 'https://login.office.example',
          clientId: 'tieu-bieu',
          clientSecretName: 'tieu-bieu/office',
        },
      }),
    );
    const [provider] = resourcesOf(templates, 'AWS::Cognito::UserPoolIdentityProvider', z.looseObject({}));
    expect(provider?.Properties).toMatchObject({ ProviderName: 'Office', ProviderType: 'OIDC' });
    expect(textOf(provider?.Properties)).toMatch(/\{\{resolve:secretsmanager:tieu-bieu\/office/);
    const [client] = resourcesOf(templates, 'AWS::Cognito::UserPoolClient', z.looseObject({}));
    expect(client?.Properties.SupportedIdentityProviders).toEqual(['COGNITO', { Ref: provider?.id }]);
  });

  test('the firewall guards the distribution where it may be joined to it', () => {
    const aclOf = (changes: Readonly<Record<string, unknown>>) =>
      resourcesOf(
        synthesize(stageWith('test', changes)),
        'AWS::CloudFront::Distribution',
        z.object({ DistributionConfig: z.looseObject({ WebACLId: z.unknown().optional() }) }),
      )[0]?.Properties.DistributionConfig.WebACLId;
    const webAclArn =
      'arn:aws:wafv2:us-east-1:111122223333:global/webacl/a/00000000-0000-0000-0000-000000000000';
    expect(aclOf({})).toBeUndefined();
    expect(aclOf({ webAclArn })).toBe(webAclArn);
    expect(aclOf({ region: 'us-east-1' })).toBeDefined();
  });
});
