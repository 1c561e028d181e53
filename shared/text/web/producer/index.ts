import { homeTexts } from './home.ts';

/** What the producers' first page says; the pages after it have their own (`filing`). */
export const producerTexts = homeTexts;
