import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { filePolicy, type Reachable, siteContentPolicy, sitePermissions } from '../site/site-policy.ts';

const everywhere = (contentSecurityPolicy: string, override = true) => ({
  contentSecurityPolicy: { contentSecurityPolicy, override },
  contentTypeOptions: { override: true },
  frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
  referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
  strictTransportSecurity: {
    accessControlMaxAge: Duration.days(730),
    includeSubdomains: true,
    override: true,
  },
});

/** Of the site: its own scripts only; it may speak to the API, to the bucket of attachments and to the sign-in page. */
export const siteHeaders = (scope: Construct, reachable: Reachable): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'SiteHeaders', {
    comment: 'Tieu Bieu: the site',
    securityHeadersBehavior: everywhere(siteContentPolicy(reachable), true),
    customHeadersBehavior: {
      customHeaders: [
        {
          header: 'Permissions-Policy',
          value: sitePermissions,
          override: true,
        },
      ],
    },
  });

/** Of the API's answers: never a page, never a part of one, except the page of its description, which brings its own policy. */
export const apiHeaders = (scope: Construct): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'ApiHeaders', {
    comment: 'Tieu Bieu: the API',
    securityHeadersBehavior: everywhere("default-src 'none'; frame-ancestors 'none'", false),
  });

/** Of files that people uploaded: nothing in them may run, whatever they turn out to be. */
export const fileHeaders = (scope: Construct): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'FileHeaders', {
    comment: 'Tieu Bieu: files of dossiers',
    securityHeadersBehavior: everywhere(filePolicy),
  });
