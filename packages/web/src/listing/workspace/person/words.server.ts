import { fieldsFrom } from '../fields.js';
import { partServer, taskList } from '../workspace-doors.js';

export const wordsServer = partServer({
  done: taskList,
  fieldsOf: ({ draft: { words } }) => fieldsFrom(words),
  partsOf: (typed) => ({ words: { headline: typed.textOrNull('headline'), about: typed.textOrNull('about') } }),
});
