import { useEffect, useRef, useState } from 'preact/hooks';
import { joinPages, preparePhoto } from '#web/offline/photos/photos.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FileButton } from '#web/ui/file-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { t } from '../filing-text.ts';

export type PageJoinerProps = {
  /** The paper, in words. */
  readonly label: string;
  /** Name of the file that comes out, without its ending. */
  readonly name: string;
  readonly onJoined: (file: File) => void;
  readonly onClose: () => void;
};

type Shot = {
  readonly key: number;
  readonly file: File;
  readonly turns: 0 | 1 | 2 | 3;
  readonly blob: Blob;
  readonly url: string;
};

const turned = { 0: 1, 1: 2, 2: 3, 3: 0 } as const;

const prepared = async (key: number, file: File, turns: Shot['turns']): Promise<Shot> => {
  const { blob, picture } = await preparePhoto(file, { turns });
  if (picture === null) throw new Error('this device cannot read the picture');
  return { key, file, turns, blob, url: URL.createObjectURL(blob) };
};

/** Several photographs of one paper: put in order, turned, left out, and joined into one PDF. */
export const PageJoiner = ({ label, name, onJoined, onClose }: PageJoinerProps) => {
  const [shots, setShots] = useState<readonly Shot[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const count = useRef(0);
  const urls = useRef(new Set<string>());
  useEffect(
    () => () => {
      for (const url of urls.current) URL.revokeObjectURL(url);
    },
    [],
  );

  const work = async (task: () => Promise<void>) => {
    setBusy(true);
    setFailed(false);
    try {
      await task();
    } catch (error) {
      console.warn('a picture could not be read', error);
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  const take = async (key: number, file: File, turns: Shot['turns']) => {
    const shot = await prepared(key, file, turns);
    urls.current.add(shot.url);
    return shot;
  };
  const addAll = (files: readonly File[]) =>
    work(async () => {
      for (const file of files) {
        count.current += 1;
        const shot = await take(count.current, file, 0);
        setShots(before => [...before, shot]);
      }
    });
  const turn = (shot: Shot) =>
    work(async () => {
      const next = await take(shot.key, shot.file, turned[shot.turns]);
      setShots(before => before.map(one => (one.key === shot.key ? next : one)));
    });
  const move = (index: number, by: 1 | -1) =>
    setShots(before => {
      const after = [...before];
      const [shot] = after.splice(index, 1);
      if (shot !== undefined) after.splice(index + by, 0, shot);
      return after;
    });
  const join = () =>
    work(async () => {
      onJoined(
        await joinPages(
          shots.map(({ blob }) => blob),
          name,
        ),
      );
    });

  return (
    <Dialog
      title={t('papers.join-title', { type: label })}
      open
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('papers.cancel')}</Button>
          <Button kind="main" pending={busy} disabled={shots.length === 0} onClick={() => void join()}>
            {t('papers.join', { count: shots.length })}
          </Button>
        </>
      }
    >
      <p>{t('papers.join-lead')}</p>
      {failed && (
        <Notice kind="bad" live>
          <p>{t('papers.join-failed')}</p>
        </Notice>
      )}
      <ol class="shots">
        {shots.map((shot, index) => {
          const number = index + 1;
          return (
            <li class="shot" key={shot.key}>
              <img src={shot.url} alt={t('papers.page', { number })} />
              <div class="row">
                <Button small label={t('papers.turn', { number })} onClick={() => void turn(shot)}>
                  ↻
                </Button>
                <Button
                  small
                  disabled={index === 0}
                  label={t('papers.earlier', { number })}
                  onClick={() => move(index, -1)}
                >
                  ↑
                </Button>
                <Button
                  small
                  disabled={index === shots.length - 1}
                  label={t('papers.later', { number })}
                  onClick={() => move(index, 1)}
                >
                  ↓
                </Button>
                <Button
                  small
                  icon="remove"
                  label={t('papers.drop', { number })}
                  onClick={() => setShots(before => before.filter(({ key }) => key !== shot.key))}
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
          {t(shots.length === 0 ? 'papers.shoot' : 'papers.shoot-more')}
        </FileButton>
        <FileButton accept="image/*" multiple disabled={busy} onFiles={files => void addAll(files)}>
          {t('papers.from-album')}
        </FileButton>
      </div>
    </Dialog>
  );
};
