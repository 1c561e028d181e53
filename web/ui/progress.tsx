import './progress.css';
import { useId } from 'preact/hooks';

type ProgressProps = {
  readonly value: number;
  readonly max: number;
  readonly label: string;
  /** The value in words; `value/max` without it. */
  readonly said?: string | undefined;
};

/** How far a work has come. */
export const Progress = ({ value, max, label, said = `${value}/${max}` }: ProgressProps) => {
  const id = useId();
  return (
    <div class="gauge">
      <label for={id}>{label}</label>
      <span class="number">{said}</span>
      <progress id={id} value={value} max={max}>
        {said}
      </progress>
    </div>
  );
};
