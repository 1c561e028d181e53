import { useState } from 'preact/hooks';
import { t } from '#web/app/text.ts';
import { toast } from '../announcer.tsx';
import { Button } from '../button.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { CopyButton } from '../copy-button.tsx';
import { Dialog } from '../dialog.tsx';
import { FileButton } from '../file-button.tsx';
import { LinkButton } from '../link-button.tsx';
import { Menu } from '../menu.tsx';
import { Pager } from '../pager.tsx';
import { PrintButton } from '../print-button.tsx';
import { Row } from '../row.tsx';
import { Section } from '../section.tsx';
import { Show } from './show.tsx';

/** Buttons, links and dialogs. */
export const Acts = () => {
  const [open, setOpen] = useState<'none' | 'dialog' | 'confirm'>('none');
  const [pressed, setPressed] = useState(false);
  const word = t('ui.sample');
  const close = () => setOpen('none');
  return (
    <Section title={t('ui.galleryActs')} id="acts">
      <Show names={['Button', 'LinkButton']}>
        <Row>
          <Button kind="main">{word}</Button>
          <Button>{word}</Button>
          <Button kind="danger" icon="remove">
            {word}
          </Button>
          <Button kind="link">{word}</Button>
          <Button kind="main" pending>
            {word}
          </Button>
          <Button disabled>{word}</Button>
          <Button small icon="edit" pressed={pressed} onClick={() => setPressed(!pressed)}>
            {word}
          </Button>
          <LinkButton href="/" icon="next">
            {word}
          </LinkButton>
          <LinkButton href="/" kind="main">
            {t('ui.home')}
          </LinkButton>
        </Row>
      </Show>
      <Show names={['FileButton', 'CopyButton', 'PrintButton', 'Menu', 'Pager']}>
        <Row>
          <FileButton multiple onFiles={files => toast(files.map(file => file.name).join(', '))}>
            {word}
          </FileButton>
          <FileButton kind="main" accept="image/*" capture="environment" onFiles={() => toast(word)}>
            {word}
          </FileButton>
          <CopyButton text={word} what={word} />
          <PrintButton />
          <Menu label={word}>
            <Button onClick={() => toast(word)}>{word}</Button>
            <Button icon="remove">{word}</Button>
          </Menu>
        </Row>
        <Pager more shown={20} total={45} onMore={() => toast(t('ui.more'))} />
      </Show>
      <Show names={['Dialog', 'ConfirmDialog', 'toast']}>
        <Row>
          <Button id="open-dialog" onClick={() => setOpen('dialog')}>
            {['Dialog']}
          </Button>
          <Button id="open-confirm" onClick={() => setOpen('confirm')}>
            {['ConfirmDialog']}
          </Button>
          <Button onClick={() => toast(t('ui.sampleLong'))}>{['toast']}</Button>
        </Row>
        <Dialog
          title={word}
          open={open === 'dialog'}
          onClose={close}
          actions={
            <Button kind="main" onClick={close}>
              {t('ui.close')}
            </Button>
          }
        >
          <p>{t('ui.sampleLong')}</p>
        </Dialog>
        <ConfirmDialog
          title={t('ui.sample')}
          open={open === 'confirm'}
          onClose={close}
          onConfirm={close}
          danger
          confirm={word}
          confirmWord={word}
          consequences={[t('ui.sampleLong'), word]}
        />
      </Show>
    </Section>
  );
};
