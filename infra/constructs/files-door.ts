import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  Function as ViewerFunction,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { filesPath } from '../site/site-paths.ts';
import { fileHeaders } from './security-headers.ts';

/** Takes the door's own path away: an address was signed over the path that the bucket knows. */
export const filesDoorCode = `
function handler(event) {
  const request = event.request;
  request.uri = request.uri.slice(${filesPath.length});
  return request;
}
`;

/**
 * The way to files: CloudFront has no right of its own to the bucket, and hands on what was signed for a few minutes, path and
 * query and nothing else of the request; on the way back it adds the headers that S3 cannot send.
 */
export const filesDoor = (scope: Construct, bucketDomain: string): BehaviorOptions => ({
  viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  compress: false,
  allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
  origin: new HttpOrigin(bucketDomain, { protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY }),
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: new OriginRequestPolicy(scope, 'FileRequests', {
    comment: 'Tieu Bieu: signed addresses of files',
    queryStringBehavior: OriginRequestQueryStringBehavior.all(),
  }),
  responseHeadersPolicy: fileHeaders(scope),
  functionAssociations: [
    {
      eventType: FunctionEventType.VIEWER_REQUEST,
      function: new ViewerFunction(scope, 'FilesDoor', {
        comment: 'Tieu Bieu: the path of a file in its bucket',
        runtime: FunctionRuntime.JS_2_0,
        code: FunctionCode.fromInline(filesDoorCode),
      }),
    },
  ],
});
