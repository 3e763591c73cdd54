import type { ImportOrder } from '../../imports/orders/import-orders.repository.js';

type Standing = Pick<ImportOrder, 'isDryRun' | 'state' | 'isStopping'>;

/** What was tried to its end and looked at can be imported. */
export function mayImport({ isDryRun, state }: Standing): boolean {
  return isDryRun && state === 'FINISHED';
}

export function mayStop({ state, isStopping }: Standing): boolean {
  return (state === 'WAITING' || state === 'RUNNING') && !isStopping;
}

/** A dry run remembers nothing that it could go on from: the file is tried again. */
export function mayResume({ isDryRun, state }: Standing): boolean {
  return !isDryRun && (state === 'STOPPED' || state === 'FAILED');
}
