import './progress.css';
import { useId } from 'preact/hooks';

type MeterProps = {
  readonly value: number;
  readonly max: number;
  readonly label: string;
  readonly said?: string | undefined;
  /** Values below it are low. */
  readonly low?: number | undefined;
};

/** A measure between nothing and its most, such as points. */
export const Meter = ({ value, max, label, said = `${value}/${max}`, low }: MeterProps) => {
  const id = useId();
  return (
    <div class="gauge">
      <label for={id}>{label}</label>
      <span class="number">{said}</span>
      <meter id={id} value={value} min={0} max={max} low={low} optimum={max}>
        {said}
      </meter>
    </div>
  );
};
