import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'preact/hooks';
import { downloadOutputContract } from '#shared/contracts/output/download-output.ts';
import { getOutputContract } from '#shared/contracts/output/get-output.ts';
import { listOutputsContract } from '#shared/contracts/output/list-outputs.ts';
import { requestOutputContract } from '#shared/contracts/output/request-output.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { type Answer, type CallInput, call } from '../api/call.ts';
import { readKey } from '../api/use-read.ts';
import { said } from '../text/said.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { t } from './text.ts';
import { goToDownload } from './unsent-words.ts';

type Order = CallInput<typeof requestOutputContract>['body'];
type Output = Answer<typeof getOutputContract>;
type State =
  | { readonly is: 'still' }
  | { readonly is: 'making'; readonly progress: Output['progress'] }
  | { readonly is: 'failed'; readonly why: string };

/** Soon at first, since most papers are made at once; less often for large archives. */
const pauseBefore = (look: number): number => Math.min(600 * 1.4 ** look, 5_000);

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** Orders the file, looks until it is made, and answers its address; or why there is none. */
const orderFile = async (
  order: Order,
  signal: AbortSignal,
  tell: (progress: Output['progress']) => void,
): Promise<{ readonly url: string } | { readonly why: string }> => {
  const { body: asked } = await call(requestOutputContract, { body: order, signal });
  const params = { outputId: asked.id };
  for (let look = 0; ; look += 1) {
    await pause(pauseBefore(look), signal);
    const { body: output } = await call(getOutputContract, { params, signal });
    tell(output.progress);
    if (output.failure !== null) return { why: said(output.failure) };
    if (output.state === 'made') return (await call(downloadOutputContract, { params, signal })).body;
  }
};

/**
 * Has a paper, list or archive made and downloads it. While it is being made the page says how far it is; what failed can be
 * pressed again. Leaving the page gives up waiting, not the making.
 */
export const OutputButton = ({
  order,
  name,
}: {
  readonly order: Order;
  /** What is made, as it stands on the button. */
  readonly name: string;
}) => {
  const client = useQueryClient();
  const [state, setState] = useState<State>({ is: 'still' });
  const waiting = useRef<AbortController | null>(null);
  useEffect(() => () => waiting.current?.abort(), []);
  const make = async () => {
    const controller = new AbortController();
    waiting.current = controller;
    setState({ is: 'making', progress: null });
    try {
      const made = await orderFile(order, controller.signal, progress =>
        setState({ is: 'making', progress }),
      );
      if ('url' in made) goToDownload(made.url);
      void client.invalidateQueries({ queryKey: readKey(listOutputsContract) });
      setState('url' in made ? { is: 'still' } : { is: 'failed', why: made.why });
    } catch (error) {
      if (controller.signal.aborted) return;
      setState({ is: 'failed', why: error instanceof ApiProblem ? error.sentence : t('shell.make-failed') });
    }
  };
  const progress = state.is === 'making' ? state.progress : null;
  return (
    <>
      <Button pending={state.is === 'making'} icon="download" onClick={() => void make()}>
        {name}
      </Button>
      {progress !== null && <Progress value={progress.done} max={progress.of} label={t('shell.making')} />}
      {state.is === 'failed' && <p role="alert">{state.why}</p>}
    </>
  );
};
