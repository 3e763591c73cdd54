/** How far a long step is: `done` of `total` things called `what` ("places", "practitioners"); null while unknown. */
export interface ProgressReport {
  readonly what: string;
  readonly done: number;
  readonly total: number | null;
}

/** Told as a long step moves on. May be called for every row: what is shown is thinned out here. */
export type OnProgress = (report: ProgressReport) => void;

/** What a step tells whoever shows it. The terminal of tools/steps.mjs draws these; without one they become lines. */
export type StepEvent =
  | { readonly kind: 'step-began'; readonly label: string }
  | ({ readonly kind: 'step-progress'; readonly label: string } & ProgressReport)
  | { readonly kind: 'step-ended'; readonly label: string; readonly detail: string; readonly milliseconds: number }
  | { readonly kind: 'step-failed'; readonly label: string };

const shortestMillisecondsBetweenReports = 80;

/**
 * Runs one named step, telling its beginning, its progress and its end with the time it took. `detail` turns the
 * result into the few words after the label: "1,204 places".
 */
export type RunStep = <T>(
  label: string,
  work: (onProgress: OnProgress) => Promise<T>,
  detail?: (result: T) => string,
) => Promise<T>;

export function createSteps(tell: (event: StepEvent) => void): RunStep {
  return async (label, work, detail) => {
    const began = performance.now();
    let lastTold = 0;
    tell({ kind: 'step-began', label });
    try {
      const result = await work((report) => {
        const now = performance.now();
        if (now - lastTold < shortestMillisecondsBetweenReports && report.done !== report.total) return;
        lastTold = now;
        tell({ kind: 'step-progress', label, ...report });
      });
      tell({
        kind: 'step-ended',
        label,
        detail: detail?.(result) ?? '',
        milliseconds: Math.round(performance.now() - began),
      });
      return result;
    } catch (error) {
      tell({ kind: 'step-failed', label });
      throw error;
    }
  };
}

/**
 * The steps of this process: drawn by the terminal that started it when there is one listening (npm start), else one
 * plain line as each step ends, which is what a container's log wants.
 */
export function createProcessSteps(): RunStep {
  if (process.send) {
    // The listening terminal must not keep alive a process that has nothing left to do.
    process.channel?.unref();
    return createSteps((event) => process.connected && process.send?.(event));
  }
  return createSteps((event) => {
    if (event.kind !== 'step-ended') return;
    const detail = event.detail ? `: ${event.detail}` : '';
    process.stdout.write(`${event.label}${detail} (${(event.milliseconds / 1000).toFixed(1)} s)\n`);
  });
}
