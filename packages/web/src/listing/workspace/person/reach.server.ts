import type { Experience } from '../../../generated/graphql.js';
import { fieldsFrom } from '../fields.js';
import { partServer, taskList } from '../workspace-doors.js';

export const reachServer = partServer({
  done: taskList,
  fieldsOf: ({ draft: { reach } }) => {
    const { insurers, ...fields } = reach;
    const named = (isIn: boolean) => insurers.filter(({ inNetwork }) => inNetwork === isIn).map(({ slug }) => slug);
    return fieldsFrom({ ...fields, insurers: named(true), outOfNetwork: named(false) });
  },
  partsOf: (typed) => {
    const inNetwork = typed.all('insurers');
    const outOfNetwork = typed.all('outOfNetwork').filter((slug) => !inNetwork.includes(slug));
    return {
      reach: {
        conditions: typed.all('conditions'),
        experienceWith: typed.all<Experience>('experienceWith'),
        languages: typed.all('languages'),
        insurers: [
          ...inNetwork.map((slug) => ({ slug, inNetwork: true })),
          ...outOfNetwork.map((slug) => ({ slug, inNetwork: false })),
        ],
        acceptingNewPatients: typed.yes('acceptingNewPatients'),
      },
    };
  },
});
