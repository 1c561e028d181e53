import { later } from '#web/app/later.tsx';

/** Pages that are downloaded when somebody comes to them: the plan, people and record, judging and results. */
export const ComplaintsPage = later(async () => (await import('./complaints-page.tsx')).ComplaintsPage);
export const ConflictsPage = later(async () => (await import('./conflicts-page.tsx')).ConflictsPage);
export const DecisionPage = later(async () => (await import('./decision-page.tsx')).DecisionPage);
export const NominationPage = later(async () => (await import('./nomination-page.tsx')).NominationPage);
export const PanelsPage = later(async () => (await import('./panels-page.tsx')).PanelsPage);
export const ProgressPage = later(async () => (await import('./progress-page.tsx')).ProgressPage);
export const RankingPage = later(async () => (await import('./ranking-page.tsx')).RankingPage);
export const SupportPage = later(async () => (await import('./support-page.tsx')).SupportPage);
export const CertificateSupportPage = later(
  async () => (await import('./certificate-support-page.tsx')).CertificateSupportPage,
);
export const FundingRulesPage = later(
  async () => (await import('./funding-rules-page.tsx')).FundingRulesPage,
);
export const DataRequestsPage = later(
  async () => (await import('./data-requests-page.tsx')).DataRequestsPage,
);
export const RetentionPage = later(async () => (await import('./retention-page.tsx')).RetentionPage);
export const HistoryPage = later(async () => (await import('./history-page.tsx')).HistoryPage);
export const AuditPage = later(async () => (await import('./audit-page.tsx')).AuditPage);
export const BuildPage = later(async () => (await import('./build-page.tsx')).BuildPage);
export const CertificatesPage = later(async () => (await import('./certificates-page.tsx')).CertificatesPage);
export const LogosPage = later(async () => (await import('./logos-page.tsx')).LogosPage);
export const MessagesPage = later(async () => (await import('./messages-page.tsx')).MessagesPage);
export const NewRoundPage = later(async () => (await import('./new-round-page.tsx')).NewRoundPage);
export const NoticesPage = later(async () => (await import('./notices-page.tsx')).NoticesPage);
export const PathPage = later(async () => (await import('./path-page.tsx')).PathPage);
export const OfferPage = later(async () => (await import('./offer-page.tsx')).OfferPage);
export const OffersPage = later(async () => (await import('./offers-page.tsx')).OffersPage);
export const PaperSheetsPage = later(async () => (await import('./paper-sheets-page.tsx')).PaperSheetsPage);
export const PeoplePage = later(async () => (await import('./people-page.tsx')).PeoplePage);
export const WebhooksPage = later(async () => (await import('./webhooks-page.tsx')).WebhooksPage);
export const RoundMessagesPage = later(
  async () => (await import('./round-messages-page.tsx')).RoundMessagesPage,
);
export const RoundPapersPage = later(async () => (await import('./round-papers-page.tsx')).RoundPapersPage);
export const RoundPeoplePage = later(async () => (await import('./round-people-page.tsx')).RoundPeoplePage);
export const ReportsPage = later(async () => (await import('./reports-page.tsx')).ReportsPage);
