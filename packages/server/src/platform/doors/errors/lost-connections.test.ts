import { expect, test } from 'vitest';
import { createLogger } from '../../process/logger.js';
import { formatError } from './graphql-errors.js';

const lost = Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' });
const codeFor = (isReading: boolean) =>
  formatError({ message: lost.message }, lost, { requestId: 'r', isReading }, createLogger('silent')).extensions?.code;

test('whoever reads may ask again when a connection was lost; whoever changes something may have changed it', () => {
  expect([codeFor(true), codeFor(false)]).toEqual(['BUSY', 'INTERNAL']);
});
