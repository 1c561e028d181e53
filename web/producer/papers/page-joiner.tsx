import { useState } from 'preact/hooks';
import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import type { KeptPage } from '#web/offline/pages/kept-page.ts';
import { joinPages } from '#web/offline/photos/photos.ts';
import { usePages } from '#web/offline/use-pages.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FileButton } from '#web/ui/file-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Spinner } from '#web/ui/spinner.tsx';
import { t } from '../filing-text.ts';
import { usePagePictures } from './use-page-pictures.ts';

export type PageJoinerProps = {
  readonly submissionId: string;
  readonly type: DocumentTypeCode;
  /** The paper, in words. */
  readonly label: string;
  /** Takes the file that comes out; answers whether it was taken: then its pages go. */
  readonly onJoined: (file: File) => Promise<boolean>;
  readonly onClose: () => void;
};

const turned = { 0: 1, 1: 2, 2: 3, 3: 0 } as const;

/** Several photographs of one paper, kept on the device as they are taken: put in order, turned, left out, joined into one PDF. */
export const PageJoiner = ({ submissionId, type, label, onJoined, onClose }: PageJoinerProps) => {
  const kept = usePages(submissionId, type);
  const { pages } = kept;
  const { drawn, failed, drawing, forgetFailure } = usePagePictures(kept);
  const [joining, setJoining] = useState(false);
  const [broken, setBroken] = useState(false);
  const [full, setFull] = useState(false);
  const busy = drawing || joining;

  const addAll = async (files: readonly File[]) => {
    forgetFailure();
    setFull(false);
    for (const file of files) if (!(await kept.add(file))) setFull(true);
  };
  const swap = (page: KeptPage, other: KeptPage | undefined) => {
    if (other !== undefined) void kept.swap(page, other);
  };
  const join = async () => {
    setJoining(true);
    setBroken(false);
    try {
      const blobs = pages.flatMap(({ key }) => drawn.get(key)?.blob ?? []);
      if (await onJoined(await joinPages(blobs, type))) await kept.clear();
    } catch (error) {
      console.warn('the pages could not be joined', error);
      setBroken(true);
    } finally {
      setJoining(false);
    }
  };

  return (
    <Dialog
      title={t('papers.join-title', { type: label })}
      open
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t(pages.length === 0 ? 'papers.cancel' : 'papers.join-later')}</Button>
          <Button kind="main" pending={busy} disabled={pages.length === 0} onClick={() => void join()}>
            {t('papers.join', { count: pages.length })}
          </Button>
        </>
      }
    >
      <p>{t('papers.join-lead')}</p>
      {(failed || broken) && (
        <Notice kind="bad" live>
          <p>{t('papers.join-failed')}</p>
        </Notice>
      )}
      {full && (
        <Notice kind="bad" live>
          <p>{t('papers.join-no-room')}</p>
        </Notice>
      )}
      <ol class="shots">
        {pages.map((page, index) => {
          const number = index + 1;
          const picture = drawn.get(page.key);
          return (
            <li class="shot" key={page.key}>
              {picture === undefined ? (
                <Spinner />
              ) : (
                <img src={picture.url} alt={t('papers.page', { number })} />
              )}
              <div class="row">
                <Button
                  small
                  label={t('papers.turn', { number })}
                  onClick={() => void kept.turn(page, turned[page.turns])}
                >
                  ↻
                </Button>
                <Button
                  small
                  disabled={index === 0}
                  label={t('papers.earlier', { number })}
                  onClick={() => swap(page, pages[index - 1])}
                >
                  ↑
                </Button>
                <Button
                  small
                  disabled={index === pages.length - 1}
                  label={t('papers.later', { number })}
                  onClick={() => swap(page, pages[index + 1])}
                >
                  ↓
                </Button>
                <Button
                  small
                  icon="remove"
                  label={t('papers.drop', { number })}
                  onClick={() => void kept.drop(page)}
                >
                  {number}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      <div class="row">
        <FileButton
          accept="image/*"
          capture="environment"
          disabled={busy}
          onFiles={files => void addAll(files)}
        >
          {t(pages.length === 0 ? 'papers.shoot' : 'papers.shoot-more')}
        </FileButton>
        <FileButton accept="image/*" multiple disabled={busy} onFiles={files => void addAll(files)}>
          {t('papers.from-album')}
        </FileButton>
      </div>
    </Dialog>
  );
};
