export const CLINIC_INVITATION = 'clinics.invitation';
export const PLACE_MOVED = 'clinics.place-moved';
export const MEMBER_REMOVED = 'clinics.member-removed';
export const MANAGER_ADDED = 'clinics.manager-added';
export const MEMBER_JOINED = 'clinics.member-joined';
export const MEMBER_LEFT = 'clinics.member-left';
export const UNMANAGED = 'clinics.unmanaged';
