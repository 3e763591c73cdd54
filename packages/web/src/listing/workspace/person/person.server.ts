import { fieldsFrom } from '../fields.js';
import { partServer, taskList } from '../workspace-doors.js';

export const personServer = partServer({
  done: taskList,
  fieldsOf: ({ draft: { person } }) => fieldsFrom({ ...person, postnominals: person.postnominals.join(', ') }),
  partsOf: (typed) => ({
    person: {
      givenName: typed.text('givenName'),
      familyName: typed.text('familyName'),
      pronouns: typed.textOrNull('pronouns'),
      postnominals: typed.between('postnominals'),
      professions: typed.all('professions'),
      npi: typed.textOrNull('npi'),
      practisingSince: typed.whole('practisingSince', 'A year has four digits.'),
    },
  }),
});
