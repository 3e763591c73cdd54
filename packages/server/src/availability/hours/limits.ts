/** Changes of hours, by account: generous for a person, of no use to a program. */
export const changesOfHours = { name: 'availability.hours.account', capacity: 120, seconds: 3600 } as const;
