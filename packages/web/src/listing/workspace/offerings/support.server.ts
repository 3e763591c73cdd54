import type { IntegrationLevel, IntegrationTiming } from '../../../generated/graphql.js';
import { dollars, fieldsFrom } from '../fields.js';
import { partServer, taskList } from '../workspace-doors.js';

export const supportServer = partServer({
  done: taskList,
  fieldsOf: ({ draft: { support } }) =>
    fieldsFrom(support ? { ...support, sessionPrice: dollars(support.sessionPrice) } : {}),
  partsOf: (typed) => {
    const [level] = typed.all<IntegrationLevel>('level');
    if (!level) typed.errors.push({ id: 'level', message: 'Choose one.' });
    return {
      support: {
        level: level ?? 'NONE',
        modalities: typed.all('modalities'),
        timing: typed.all<IntegrationTiming>('timing'),
        sessionsIncluded: typed.whole('sessionsIncluded', 'Type a number of sessions.'),
        sessionPrice: typed.cents('sessionPrice', 'Type an amount in dollars: 150'),
        acceptsPatientsDosedElsewhere: typed.yes('acceptsPatientsDosedElsewhere'),
        note: typed.textOrNull('note'),
      },
    };
  },
});
