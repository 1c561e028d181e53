import { programmeSchema } from '#shared/domain/programme/programme.ts';

/** A programme as its officials see it. */
export const programmeView = programmeSchema.omit({ createdBy: true, logoId: true }).strip();
