/** Counted per executed field and in the database, as everywhere. */
export const toldFromNetwork = { name: 'complaints.told.network', capacity: 5, seconds: 3_600 } as const;
export const addedToComplaint = { name: 'complaints.added', capacity: 5, seconds: 86_400 } as const;
export const linksFromNetwork = { name: 'complaints.links.network', capacity: 60, seconds: 3_600 } as const;
