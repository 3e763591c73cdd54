/** Counted per executed field and in the database, as everywhere. */
export const invitationsOfClinic = { name: 'clinics.invitations.clinic', capacity: 20, seconds: 86_400 } as const;
/** However many clinics ask somebody: nobody's mailbox is filled. */
export const invitationsToMailbox = { name: 'clinics.invitations.mailbox', capacity: 3, seconds: 86_400 } as const;
/** Every change of a clinic's facts is read anew by every listing there. */
export const changesOfClinic = { name: 'clinics.changes.clinic', capacity: 60, seconds: 3600 } as const;
