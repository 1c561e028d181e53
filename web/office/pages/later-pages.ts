import { later } from '#web/app/later.tsx';

/** Pages of judging and results: each is downloaded when somebody comes to it. */
export const RankingPage = later(async () => (await import('./ranking-page.tsx')).RankingPage);
export const DecisionPage = later(async () => (await import('./decision-page.tsx')).DecisionPage);
