import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

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
export const siteHeaders = (
  scope: Construct,
  { filesUrl, signInUrl }: { readonly filesUrl: string; readonly signInUrl: string },
): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'SiteHeaders', {
    comment: 'Tieu Bieu: the site',
    securityHeadersBehavior: everywhere(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        `img-src 'self' blob: data: ${filesUrl}`,
        `connect-src 'self' ${filesUrl} ${signInUrl}`,
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        `form-action 'self' ${signInUrl}`,
        "frame-ancestors 'none'",
      ].join('; '),
      true,
    ),
    customHeadersBehavior: {
      customHeaders: [
        {
          header: 'Permissions-Policy',
          value: 'camera=(self), geolocation=(), microphone=()',
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
