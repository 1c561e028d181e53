import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'preact/hooks';
import type { listPanelsContract } from '#shared/contracts/judging/list-panels.ts';
import { listPaperSheetsContract } from '#shared/contracts/judging/list-paper-sheets.ts';
import type { listScoreFramesContract } from '#shared/contracts/judging/list-score-frames.ts';
import type { CriteriaSetId } from '#shared/domain/judging/criteria-sets.ts';
import { maxScanBytes } from '#shared/domain/judging/scan-limits.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { ApiProblem, NoLine } from '#web/api/api-problem.ts';
import type { Answer } from '#web/api/call.ts';
import { readKey } from '#web/api/use-read.ts';
import { bytes } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { toast } from '#web/ui/announcer.tsx';
import { Button } from '#web/ui/button.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { FieldFrame } from '#web/ui/field-frame.tsx';
import { FileButton } from '#web/ui/file-button.tsx';
import { Form } from '#web/ui/form.tsx';
import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { problemsOf } from '../../parts/problems-of.ts';
import { t } from '../../text.ts';
import { nothingWritten, ScoreLines, type Written } from './score-lines.tsx';
import { scanKindOf, sendSheet } from './send-sheet.ts';

type Panel = Answer<typeof listPanelsContract>['items'][number];
type Frame = Answer<typeof listScoreFramesContract>['items'][number];

const empty = { jurorId: '', code: '', scores: {} as Readonly<Record<string, Written>>, remarks: '' };

/** Keying in one sheet: whose, of which entry, points and notes line by line, and its scan. */
export const KeyInForm = ({
  roundId,
  set,
  panels,
  frames,
}: {
  readonly roundId: string;
  readonly set: CriteriaSetId;
  readonly panels: readonly Panel[];
  readonly frames: readonly Frame[];
}) => {
  const client = useQueryClient();
  const [group, setGroup] = useState(panels[0]?.group ?? 'KHAC');
  const [sheet, setSheet] = useState(empty);
  const [file, setFile] = useState<File | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [sending, setSending] = useState(false);
  const frame = frames.find(known => known.group === group);
  const jurors = panels.find(panel => panel.group === group)?.jurors ?? [];
  const lines = frame?.lines ?? [];
  const send = async () => {
    const absent = [
      ...(sheet.jurorId === '' ? ['/jurorId'] : []),
      ...(sheet.code.trim() === '' ? ['/selectionCode'] : []),
      ...lines.flatMap(({ code }) =>
        (sheet.scores[code]?.points ?? null) === null ? [`/scores/${code}/points`] : [],
      ),
      ...(file === null ? ['/scan'] : []),
    ];
    setProblems(absent.map(pointer => ({ pointer, sentence: t('paper-sheets.needed') })));
    if (absent.length > 0 || file === null) return;
    setSending(true);
    try {
      const scores = Object.fromEntries(
        lines.map(({ code }) => {
          const { points, note } = sheet.scores[code] ?? nothingWritten;
          return [code, { points: Math.round((points ?? 0) * 100), note: note.trim() || null }];
        }),
      );
      const selectionCode = sheet.code.trim().toUpperCase();
      const remarks = sheet.remarks.trim() === '' ? null : sheet.remarks.trim();
      const arrived = await sendSheet(
        roundId,
        { selectionCode, jurorId: sheet.jurorId, scores, remarks },
        file,
      );
      if (arrived) toast(t('paper-sheets.sent', { code: selectionCode }));
      else setProblems([{ pointer: '/scan', sentence: t('paper-sheets.scan-failed') }]);
      if (arrived) setSheet({ ...empty, jurorId: sheet.jurorId });
      setFile(null);
    } catch (error) {
      setProblems(problemsOf(error instanceof ApiProblem || error instanceof NoLine ? error : null));
      if (!(error instanceof ApiProblem)) console.warn(error);
    } finally {
      setSending(false);
      await client.invalidateQueries({ queryKey: readKey(listPaperSheetsContract) });
    }
  };
  const take = (chosen: File) => {
    const wrong = scanKindOf(chosen) === undefined;
    setProblems(wrong ? [{ pointer: '/scan', sentence: t('paper-sheets.scan-wrong') }] : []);
    setFile(wrong ? null : chosen);
  };
  return (
    <Form onSubmit={send} label={t('paper-sheets.key-in')}>
      <ErrorList problems={problems} />
      <SelectField
        id="paper-group"
        label={t('paper-sheets.group')}
        value={group}
        onChange={value => setGroup(panels.find(panel => panel.group === value)?.group ?? group)}
        options={panels.map(panel => ({ value: panel.group, label: said(productGroups[panel.group]) }))}
      />
      <SelectField
        id={pointerId('/jurorId')}
        label={t('paper-sheets.juror')}
        required
        value={sheet.jurorId}
        onChange={jurorId => setSheet({ ...sheet, jurorId })}
        options={[
          { value: '', label: t('paper-sheets.choose') },
          ...jurors.map(({ personId, name }) => ({ value: personId, label: name })),
        ]}
        error={errorAt(problems, '/jurorId')}
      />
      <TextField
        id={pointerId('/selectionCode')}
        label={t('paper-sheets.code')}
        required
        width="short"
        value={sheet.code}
        onChange={code => setSheet({ ...sheet, code })}
        error={errorAt(problems, '/selectionCode')}
      />
      {frame !== undefined && (
        <ScoreLines
          {...{ frame, set, problems }}
          scores={sheet.scores}
          onScore={(code, written) => setSheet({ ...sheet, scores: { ...sheet.scores, [code]: written } })}
        />
      )}
      <TextArea
        id={pointerId('/remarks')}
        label={t('paper-sheets.remarks')}
        limit={2000}
        value={sheet.remarks}
        onChange={remarks => setSheet({ ...sheet, remarks })}
        error={errorAt(problems, '/remarks')}
      />
      <FieldFrame
        id={pointerId('/scan')}
        label={t('paper-sheets.scan')}
        hint={t('paper-sheets.scan-hint', { size: bytes(maxScanBytes) })}
        error={errorAt(problems, '/scan')}
      >
        {file !== null && <p>{file.name}</p>}
        <FileButton
          id={pointerId('/scan')}
          accept="application/pdf,image/jpeg,image/png"
          onFiles={([chosen]) => chosen !== undefined && take(chosen)}
        >
          {t('paper-sheets.scan-choose')}
        </FileButton>
      </FieldFrame>
      <Button type="submit" kind="main" pending={sending}>
        {t('paper-sheets.send')}
      </Button>
    </Form>
  );
};
