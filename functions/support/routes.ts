import { decideSupport } from '#shared/application/support/decide-support.ts';
import { deliverSupport } from '#shared/application/support/deliver-support.ts';
import { getCertificateSupport } from '#shared/application/support/get-certificate-support.ts';
import { listFundingRules } from '#shared/application/support/list-funding-rules.ts';
import { listOwnSupport } from '#shared/application/support/list-own-support.ts';
import { listSupport } from '#shared/application/support/list-support.ts';
import { proposeSupport } from '#shared/application/support/propose-support.ts';
import { recordFundingRule } from '#shared/application/support/record-funding-rule.ts';
import { retireFundingRule } from '#shared/application/support/retire-funding-rule.ts';
import { decideSupportContract } from '#shared/contracts/support/decide-support.ts';
import { deliverSupportContract } from '#shared/contracts/support/deliver-support.ts';
import { getCertificateSupportContract } from '#shared/contracts/support/get-certificate-support.ts';
import { listFundingRulesContract } from '#shared/contracts/support/list-funding-rules.ts';
import { listOwnSupportContract } from '#shared/contracts/support/list-own-support.ts';
import { listSupportContract } from '#shared/contracts/support/list-support.ts';
import { proposeSupportContract } from '#shared/contracts/support/propose-support.ts';
import { recordFundingRuleContract } from '#shared/contracts/support/record-funding-rule.ts';
import { retireFundingRuleContract } from '#shared/contracts/support/retire-funding-rule.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';

/** Funding rules and the ledger of support. */
export const supportRoutes = {
  'POST /v1/funding-rules': () => commandRoute(recordFundingRuleContract, recordFundingRule),
  'GET /v1/funding-rules': () => queryRoute(listFundingRulesContract, listFundingRules),
  'POST /v1/funding-rules/{ruleId}/retirement': () =>
    commandRoute(retireFundingRuleContract, retireFundingRule),
  'POST /v1/certificates/{certificateId}/support-grants': () =>
    commandRoute(proposeSupportContract, proposeSupport),
  'POST /v1/certificates/{certificateId}/support-grants/{grantId}/decision': () =>
    commandRoute(decideSupportContract, decideSupport),
  'POST /v1/certificates/{certificateId}/support-grants/{grantId}/deliveries': () =>
    commandRoute(deliverSupportContract, deliverSupport),
  'GET /v1/support-grants': () => queryRoute(listSupportContract, listSupport),
  'GET /v1/certificates/{certificateId}/support-grants': () =>
    queryRoute(getCertificateSupportContract, getCertificateSupport),
  'GET /v1/establishments/{establishmentId}/support-grants': () =>
    queryRoute(listOwnSupportContract, listOwnSupport),
} as const satisfies Routes;
