import { Route, Switch } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { Desk } from './frame/desk.tsx';
import { DossierPage } from './pages/dossier-page.tsx';
import {
  AuditPage,
  BuildPage,
  CertificateSupportPage,
  CertificatesPage,
  ComplaintsPage,
  ConflictsPage,
  DataRequestsPage,
  DecisionPage,
  FundingRulesPage,
  HistoryPage,
  LogosPage,
  MessagesPage,
  NewRoundPage,
  NominationPage,
  NoticesPage,
  OfferPage,
  OffersPage,
  PanelsPage,
  PaperSheetsPage,
  PathPage,
  PeoplePage,
  ProgressPage,
  RankingPage,
  ReportsPage,
  RetentionPage,
  RoundMessagesPage,
  RoundPapersPage,
  RoundPeoplePage,
  SupportPage,
  WebhooksPage,
} from './pages/later-pages.ts';
import { RoundPage } from './pages/round-page.tsx';
import { RoundsPage } from './pages/rounds-page.tsx';
import { ScreeningPage } from './pages/screening-page.tsx';

/** The office face: its pages by address. */
export const OfficeFace = () => (
  <Desk>
    <Switch>
      {/* The desk, rounds */}
      <Route path="/office">
        <RoundsPage />
      </Route>
      <Route path="/office/rounds/new">
        <NewRoundPage />
      </Route>
      <Route path="/office/rounds/:roundId">
        {({ roundId }) => <RoundPage key={roundId} roundId={roundId} />}
      </Route>
      <Route path="/office/rounds/:roundId/build">
        <BuildPage />
      </Route>
      {/* People, record */}
      <Route path="/office/rounds/:roundId/people">
        <RoundPeoplePage />
      </Route>
      <Route path="/office/people">
        <PeoplePage />
      </Route>
      <Route path="/office/rounds/:roundId/messages">
        <RoundMessagesPage />
      </Route>
      <Route path="/office/messages">
        <MessagesPage />
      </Route>
      <Route path="/office/messages/notices">
        <NoticesPage />
      </Route>
      <Route path="/office/webhooks">
        <WebhooksPage />
      </Route>
      <Route path="/office/products/:productId/path">
        <PathPage />
      </Route>
      <Route path="/office/certificates">
        <CertificatesPage />
      </Route>
      <Route path="/office/certificates/:certificateId/support" component={CertificateSupportPage} />
      <Route path="/office/support" component={SupportPage} />
      <Route path="/office/funding-rules" component={FundingRulesPage} />
      <Route path="/office/offers" component={OffersPage} />
      <Route path="/office/offers/:roundId/:unitId" component={OfferPage} />
      <Route path="/office/data-requests" component={DataRequestsPage} />
      <Route path="/office/retention" component={RetentionPage} />
      <Route path="/office/logos" component={LogosPage} />
      <Route path="/office/history" component={HistoryPage} />
      <Route path="/office/reports" component={ReportsPage} />
      <Route path="/office/audit">
        <AuditPage />
      </Route>
      {/* Screening, judging, results */}
      <Route path="/office/rounds/:roundId/screening">
        {({ roundId }) => <ScreeningPage key={roundId} roundId={roundId} />}
      </Route>
      <Route path="/office/rounds/:roundId/screening/:submissionId">
        {({ roundId, submissionId }) => (
          <DossierPage key={submissionId} roundId={roundId} submissionId={submissionId} />
        )}
      </Route>
      <Route path="/office/rounds/:roundId/paper-sheets" component={PaperSheetsPage} />
      <Route path="/office/rounds/:roundId/papers" component={RoundPapersPage} />
      <Route path="/office/rounds/:roundId/panels" component={PanelsPage} />
      <Route path="/office/rounds/:roundId/conflicts" component={ConflictsPage} />
      <Route path="/office/rounds/:roundId/progress" component={ProgressPage} />
      <Route path="/office/rounds/:roundId/ranking" component={RankingPage} />
      <Route path="/office/rounds/:roundId/decision" component={DecisionPage} />
      <Route path="/office/rounds/:roundId/complaints" component={ComplaintsPage} />
      <Route path="/office/rounds/:roundId/nomination" component={NominationPage} />
      <Route>
        <NotFound />
      </Route>
    </Switch>
  </Desk>
);
