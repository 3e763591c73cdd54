import type { PageServer } from '../app/page-route.js';
import { findSubject, type Subject } from './subject.js';

export const chooseServer: PageServer = {
  onGet: async (request) => ({ show: (await findSubject(request)) satisfies Subject }),
};
