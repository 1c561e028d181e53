import { later } from '#web/app/later.tsx';

/** Pages of judging and results: each is downloaded when somebody comes to it. */
export const ComplaintsPage = later(async () => (await import('./complaints-page.tsx')).ComplaintsPage);
export const ConflictsPage = later(async () => (await import('./conflicts-page.tsx')).ConflictsPage);
export const DecisionPage = later(async () => (await import('./decision-page.tsx')).DecisionPage);
export const NominationPage = later(async () => (await import('./nomination-page.tsx')).NominationPage);
export const PanelsPage = later(async () => (await import('./panels-page.tsx')).PanelsPage);
export const ProgressPage = later(async () => (await import('./progress-page.tsx')).ProgressPage);
export const RankingPage = later(async () => (await import('./ranking-page.tsx')).RankingPage);
