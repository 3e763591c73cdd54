import { fieldsFrom } from '../fields.js';
import { itemServer } from '../item-server.js';

export const trainingServer = itemServer({
  list: 'trainings',
  done: '/listing/trainings',
  fieldsOf: (training) => fieldsFrom(training ?? {}),
  itemOf: (typed, before) => ({
    key: before?.key ?? null,
    title: typed.text('title'),
    body: typed.text('body'),
    hours: typed.whole('hours', 'Type a number of hours.'),
    supervisedSessions: typed.whole('supervisedSessions', 'Type a number of sessions.'),
    completedOn: typed.textOrNull('completedOn'),
  }),
});
