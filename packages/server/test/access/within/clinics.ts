import type { WithinRules } from './within.js';

/** Clinics, to whoever manages them or belongs to them. */
export const clinics: WithinRules = {
  // A clinic, to whoever manages it: nothing of patients, and of practitioners what each chose to share.
  ManagedClinic: {
    through: ['Viewer.managedClinics', 'Viewer.managedClinic', 'ClinicChangedMeanwhile.clinic'],
    fields: 'key slug revision name about places members managers invitations versions',
  },
  ClinicPlace: {
    through: ['ManagedClinic.places', 'ClinicMembership.places', 'ClinicInvitation.places'],
    fields:
      'key name street city region postalCode timeZone latitude longitude phone accessibility directions certifiedUntil',
  },
  ClinicMember: {
    through: ['ManagedClinic.members'],
    fields: 'key name since placeKeys licenses talksAhead waiting practitioner',
  },
  SharedLicense: { through: ['ClinicMember.licenses'], fields: 'jurisdiction lastDay' },
  ClinicManager: { through: ['ManagedClinic.managers'], fields: 'email isViewer' },
  SentClinicInvitation: { through: ['ManagedClinic.invitations'], fields: 'key email as expiresAt' },
  ClinicVersion: { through: ['ManagedClinic.versions'], fields: 'number at name about places' },
  ClinicToTakeUp: { through: ['Viewer.clinicsToTakeUp'], fields: 'key slug name hasOthers' },
  ClinicMembership: {
    through: ['Viewer.clinicMemberships'],
    fields: 'key clinicName clinicSlug since isManaged shares places placeKeys leaving',
  },
  ClinicLeaving: { through: ['ClinicMembership.leaving'], fields: 'talks offerings pausesListing' },
  TalkAtClinic: { through: ['ClinicLeaving.talks'], fields: 'startsAt label isConfirmed' },
  ClinicInvitation: { through: ['Query.clinicInvitation'], fields: 'clinicName as expiresAt places isForAnother' },
};
