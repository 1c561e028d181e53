import { CfnOutput, Duration, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  FunctionEventType,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { routeTable } from '#functions/catalog.ts';
import { filesDoor } from '../constructs/files-door.ts';
import { protectedBucket } from '../constructs/protected-bucket.ts';
import { apiHeaders, siteHeaders } from '../constructs/security-headers.ts';
import { siteEntry } from '../constructs/site-entry.ts';
import { apiPatterns, filesPath } from '../site/site-paths.ts';
import type { SiteSettings } from '../site/site-settings.ts';
import { channelsOf, type StageSettings, siteOriginOf } from '../stages.ts';

type Props = StackProps & {
  readonly stage: StageSettings;
  readonly apiEndpoint: string;
  readonly filesUrl: string;
  /** Of the bucket that the door to files opens on. */
  readonly filesDomain: string;
  readonly signInUrl: string;
  readonly signIn: SiteSettings['signIn'];
  readonly accessLogs: IBucket;
  readonly webAclArn: string | undefined;
};

/** Answers that are the same for everybody, and may be kept for a while by their own word. */
const keptPaths = (): readonly string[] =>
  routeTable.flatMap(({ route: { contract } }) =>
    contract.keptSeconds === undefined ? [] : [contract.path.replace(/\{\w+\}/g, '*')],
  );

/**
 * What a browser sees: the site and the API under one address. The bucket of the site lives here and not with the data: it
 * holds build output only, and its policy names the distribution.
 */
export class WebStack extends Stack {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { stage, accessLogs, webAclArn } = props;
    const site = protectedBucket(this, 'Site', { accessLogs });
    const https = { viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS, compress: true };
    const api: BehaviorOptions = {
      ...https,
      origin: new HttpOrigin(Fn.select(2, Fn.split('/', props.apiEndpoint)), {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: apiHeaders(this),
    };
    const kept: BehaviorOptions = {
      ...api,
      cachePolicy: new CachePolicy(this, 'KeptAnswers', {
        comment: 'Tieu Bieu: public answers, for as long as they say',
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.minutes(10),
        queryStringBehavior: CacheQueryStringBehavior.all(),
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      }),
    };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Tieu Bieu, ${stage.name}`,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        ...https,
        origin: S3BucketOrigin.withOriginAccessControl(site),
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: siteHeaders(this, { ...props, downloadsUrl: siteOriginOf(stage) }),
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: siteEntry(this, {
              ...{ signIn: props.signIn, filesOrigin: props.filesUrl, channels: channelsOf(stage) },
              local: null,
            }),
          },
        ],
      },
      // The first pattern that fits is taken.
      additionalBehaviors: Object.fromEntries([
        ...keptPaths().map(path => [path, kept] as const),
        ...apiPatterns(routeTable.map(({ route }) => route.contract.path)).map(path => [path, api] as const),
        [`${filesPath}/*`, filesDoor(this, props.filesDomain)] as const,
      ]),
      priceClass: PriceClass.PRICE_CLASS_200,
      httpVersion: HttpVersion.HTTP2_AND_3,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      enableLogging: true,
      logBucket: accessLogs,
      logFilePrefix: 'distribution/',
      ...(webAclArn === undefined ? {} : { webAclId: webAclArn }),
      ...(stage.siteDomain === undefined || stage.siteCertificateArn === undefined
        ? {}
        : {
            domainNames: [stage.siteDomain],
            certificate: Certificate.fromCertificateArn(this, 'Certificate', stage.siteCertificateArn),
          }),
    });
    new CfnOutput(this, 'SiteBucket', { value: site.bucketName });
    new CfnOutput(this, 'DistributionId', { value: this.distribution.distributionId });
    new CfnOutput(this, 'SiteAddress', { value: `https://${this.distribution.distributionDomainName}` });
  }
}
