import { FunctionCode, FunctionRuntime, Function as ViewerFunction } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { extension } from '../site/site-paths.ts';
import type { SiteSettings } from '../site/site-settings.ts';

/**
 * What CloudFront runs before it looks for a file of the site: `/config.json` is answered at once, each address of a page gets
 * the first page. In the language of CloudFront Functions (cloudfront-js-2.0); without a function of Lambda, and so without
 * its rights.
 * @param settings values may be tokens of CDK; none of them holds a quotation mark or a line break
 */
export const siteEntryCode = (settings: SiteSettings): string => `
const settings = ${JSON.stringify(settings)};
function handler(event) {
  const request = event.request;
  if (request.uri === '/config.json') {
    return {
      statusCode: 200,
      statusDescription: 'OK',
      headers: {
        'content-type': { value: 'application/json' },
        'cache-control': { value: 'no-cache' },
        'x-content-type-options': { value: 'nosniff' }
      },
      body: { encoding: 'text', data: JSON.stringify(settings) }
    };
  }
  if (!${extension}.test(request.uri)) request.uri = '/index.html';
  return request;
}
`;

export const siteEntry = (scope: Construct, settings: SiteSettings): ViewerFunction =>
  new ViewerFunction(scope, 'SiteEntry', {
    comment: 'Tieu Bieu: settings of the site, and its pages',
    runtime: FunctionRuntime.JS_2_0,
    code: FunctionCode.fromInline(siteEntryCode(settings)),
  });
