import { meetingTexts } from './meeting.ts';
import { papersTexts } from './papers.ts';

/** What the council's face says. */
export const councilTexts = { ...meetingTexts, ...papersTexts } as const;
