import { later } from './later.tsx';

/** Buttons for official papers, downloaded when a page shows some: for faces with a small budget. */
export const LaterPaperButtons = later(async () => (await import('./paper-buttons.tsx')).PaperButtons);
