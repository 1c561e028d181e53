import { dayOf } from '#shared/domain/calendar/instant.ts';
import { millis } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import { registrationForm } from '#shared/text/papers/registration-form.ts';
import { loadDossier } from '../../submission/load-dossier.ts';
import { countFiles, establishmentOnPaper, submissionAndRound } from '../facts/dossier.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

/**
 * The registration form of a draft, to be signed and filed as document D1, or of what was filed. A draft is its owners' alone, by
 * the right that every kind asks of its subject.
 */
export const registrationFormMaker = paperMaker<'submission', typeof registrationForm.sample>(
  registrationForm,
  async (world, { submissionId }, { at }) => {
    const found = await submissionAndRound(world, submissionId);
    if (!found.ok) return found;
    const { submission, round } = found.value;
    const { snapshot, declaration, group, note, receiptCode } = submission.body;
    const dossier = snapshot ?? (await loadDossier(world, submission.body));
    return ok({
      fileName: `phieu-dang-ky-${receiptCode ?? submissionId}`,
      data: {
        round: await roundFacts(world, round.body, at),
        establishment: establishmentOnPaper(dossier.establishment, dayOf(at)),
        product: dossier.product,
        ...{ group, note },
        files: countFiles(dossier.documents),
        declared: declaration && { name: declaration.name, on: dayOf(millis(declaration.at)) },
      },
    });
  },
);
