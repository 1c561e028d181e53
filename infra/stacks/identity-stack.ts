import { Aws, CfnOutput, Duration, RemovalPolicy, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolEmail,
  UserPoolIdentityProviderOidc,
} from 'aws-cdk-lib/aws-cognito';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { returnedMail } from '../constructs/returned-mail.ts';
import { type SiteSettings, signedInPath, signInScope } from '../site/site-settings.ts';
import { type StageSettings, siteOriginOf } from '../stages.ts';

/**
 * Who people are: accounts, second factors, the sign-in page, and the address that mail comes from. What they may do is not
 * kept here (no groups): rights are records, given and taken in the product.
 */
export class IdentityStack extends Stack {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  readonly mailIdentity: EmailIdentity;
  readonly returnedMail: ReturnType<typeof returnedMail>;
  readonly signInUrl: string;

  constructor(scope: Construct, id: string, props: StackProps & { readonly stage: StageSettings }) {
    super(scope, id, props);
    const { stage } = props;
    const mailDomain = stage.mailFrom.slice(stage.mailFrom.indexOf('@') + 1);
    this.mailIdentity = new EmailIdentity(this, 'MailDomain', { identity: Identity.domain(mailDomain) });
    this.returnedMail = returnedMail(this);
    this.pool = this.userPool(stage, mailDomain);
    this.pool.node.addDependency(this.mailIdentity);
    const domain = this.pool.addDomain('SignInPage', {
      // Unique in the world, as it must be, without being thought up.
      cognitoDomain: { domainPrefix: `tieu-bieu-${stage.name}-${Aws.ACCOUNT_ID}` },
    });
    this.client = this.webClient(stage);
    this.signInUrl = domain.baseUrl();
    new CfnOutput(this, 'UserPoolId', { value: this.pool.userPoolId });
    new CfnOutput(this, 'ClientId', { value: this.client.userPoolClientId });
    new CfnOutput(this, 'SignInUrl', { value: this.signInUrl });
  }

  /** As the authoriser verifies tokens: the pool's own, whoever vouched for the person. */
  issuer() {
    const url = `https://cognito-idp.${this.region}.amazonaws.com/${this.pool.userPoolId}`;
    return { url, audience: this.client.userPoolClientId, keysUrl: `${url}/.well-known/jwks.json` };
  }

  /** What the site needs to know to sign people in and out. */
  signIn(): SiteSettings['signIn'] {
    return {
      authorize: `${this.signInUrl}/oauth2/authorize`,
      token: `${this.signInUrl}/oauth2/token`,
      revoke: `${this.signInUrl}/oauth2/revoke`,
      end: `${this.signInUrl}/logout`,
      clientId: this.client.userPoolClientId,
      scope: signInScope,
    };
  }

  /** What messages come from and go by. */
  mail({ mailFrom, textSender, zaloAddress }: StageSettings) {
    return {
      ...{ mailFrom, textSender, zaloAddress },
      mailIdentityArn: this.mailIdentity.emailIdentityArn,
      mailConfiguration: this.returnedMail.mailConfiguration,
    };
  }

  private userPool(stage: StageSettings, mailDomain: string): UserPool {
    return new UserPool(this, 'People', {
      // Producers sign up themselves; an account alone has no rights.
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      standardAttributes: {
        email: { required: true, mutable: true },
        fullname: { required: true, mutable: true },
      },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: stage.mfa === 'required' ? Mfa.REQUIRED : Mfa.OPTIONAL,
      // No text messages: numbers change hands, and each message costs.
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      email: UserPoolEmail.withSES({
        fromEmail: stage.mailFrom,
        sesRegion: stage.region,
        sesVerifiedDomain: mailDomain,
      }),
      deletionProtection: stage.name === 'production',
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private webClient(stage: StageSettings): UserPoolClient {
    const outside = this.externalIssuer(stage);
    const origin = siteOriginOf(stage);
    const client = this.pool.addClient('Web', {
      // A page keeps no secret: code flow with PKCE.
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${origin}${signedInPath}`],
        logoutUrls: [`${origin}/`],
      },
      supportedIdentityProviders: [
        UserPoolClientIdentityProvider.COGNITO,
        ...(outside === undefined ? [] : [UserPoolClientIdentityProvider.custom(outside.providerName)]),
      ],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
    if (outside !== undefined) client.node.addDependency(outside);
    return client;
  }

  /** The slot for an issuer that the authority already has. */
  private externalIssuer({ externalIssuer }: StageSettings): UserPoolIdentityProviderOidc | undefined {
    if (externalIssuer === undefined) return undefined;
    return new UserPoolIdentityProviderOidc(this, 'ExternalIssuer', {
      userPool: this.pool,
      name: externalIssuer.name,
      issuerUrl: externalIssuer.issuer,
      clientId: externalIssuer.clientId,
      clientSecret: SecretValue.secretsManager(externalIssuer.clientSecretName).unsafeUnwrap(),
      scopes: ['openid', 'email', 'profile'],
      attributeMapping: {
        email: { attributeName: 'email' },
        fullname: { attributeName: 'name' },
      },
    });
  }
}
