import './button.css';
import type { ComponentChildren } from 'preact';
import { type ButtonKind, buttonClass } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

type FileButtonProps = {
  readonly children: ComponentChildren;
  readonly onFiles: (files: readonly File[]) => void;
  readonly accept?: string | undefined;
  /** Opens the camera on a phone instead of the gallery. */
  readonly capture?: 'environment' | 'user' | undefined;
  readonly multiple?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly id?: string | undefined;
  readonly describedBy?: string | undefined;
};

/** Chooses files or takes a picture; the same file may be chosen again. */
export const FileButton = (props: FileButtonProps) => {
  const { kind = 'plain', icon = props.capture ? 'camera' : 'upload', onFiles } = props;
  return (
    <label class={`${buttonClass(kind)}${props.disabled ? ' button-off' : ''}`}>
      <Icon name={icon} />
      <span>{props.children}</span>
      <input
        id={props.id}
        class="file-input"
        type="file"
        accept={props.accept}
        capture={props.capture}
        multiple={props.multiple}
        disabled={props.disabled}
        aria-describedby={props.describedBy}
        onChange={event => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          input.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
};
