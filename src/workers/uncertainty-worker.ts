import { monteCarloSteps, type RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import { type Sensitivity, sensitivitySteps } from '../../indicators/uncertainty/sensitivity.ts';
import type { UncertaintyInput } from '../../indicators/uncertainty/uncertainty-input.ts';

/** What the worker is asked; `id` is the asker's own number of the run. */
export type UncertaintyRequest =
  | {
      readonly kind: 'ranks' | 'drivers';
      readonly id: number;
      readonly input: UncertaintyInput;
      readonly seed: number;
    }
  | { readonly kind: 'cancel'; readonly id: number };

/** What the worker answers: the share done 0..1 now and then, and at the end a result; nothing once cancelled. */
export type UncertaintyReply =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'ranks'; readonly id: number; readonly result: RankUncertainty | null }
  | { readonly kind: 'drivers'; readonly id: number; readonly result: Sensitivity | null }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/** Milliseconds of work between two looks at the messages. */
const SLICE_MS = 40;

const running = new Set<number>();

function tell(reply: UncertaintyReply): void {
  self.postMessage(reply);
}

/** Runs the steps to their end in slices; null if cancelled in between. */
async function follow<Result>(
  id: number,
  steps: Generator<number, Result>,
): Promise<{ readonly result: Result } | null> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { result: step.value };
    if (performance.now() - since < SLICE_MS) continue;
    tell({ kind: 'progress', id, share: step.value });
    await new Promise((resolve) => setTimeout(resolve));
    if (!running.has(id)) return null;
    since = performance.now();
  }
}

async function answer(request: Exclude<UncertaintyRequest, { readonly kind: 'cancel' }>): Promise<void> {
  const { kind, id, input, seed } = request;
  running.add(id);
  try {
    if (kind === 'ranks') {
      const done = await follow(id, monteCarloSteps(input, { seed }));
      if (done !== null) tell({ kind, id, result: done.result });
    } else {
      const done = await follow(id, sensitivitySteps(input, { seed }));
      if (done !== null) tell({ kind, id, result: done.result });
    }
  } catch (error) {
    tell({ kind: 'failed', id, reason: String(error) });
  }
  running.delete(id);
}

self.addEventListener('message', (event: MessageEvent<UncertaintyRequest>) => {
  if (event.data.kind === 'cancel') running.delete(event.data.id);
  else void answer(event.data);
});
