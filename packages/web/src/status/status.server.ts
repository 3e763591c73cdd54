import type { ServiceStatus } from '@clearing/shared/service-status';
import type { PageServer } from '../app/page-route.js';

export type StatusView = ServiceStatus;

export const statusServer: PageServer = {
  onGet: async ({ readStatus }) => ({ show: (await readStatus()) satisfies StatusView }),
};
