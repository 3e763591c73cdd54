import type { WithinRules } from './within.js';

/** Talks, the hours they stand in, and who acts for whom. */
export const talks: WithinRules = {
  ScreeningForm: { through: ['Query.screening'], fields: 'version questions' },
  ScreeningQuestion: { through: ['ScreeningForm.questions'], fields: 'key text help kind options showWhen' },
  ScreeningOption: { through: ['ScreeningQuestion.options'], fields: 'value label' },
  ConsultationRequest: {
    through: ['Consultation.request'],
    fields:
      'patient requester ageBand patientLocation treatmentLocation services deliveryMethods conditions answers flags message answersErasedOn contactErasedOn',
  },
  PatientContact: {
    through: ['ConsultationRequest.patient'],
    fields: 'name email phone preferredContact mayLeaveMessage accessNeeds',
  },
  // Told to whoever fills in the form.
  CareRefusedBecause: { through: ['OutsideLicensure.reasons'], fields: 'kind deliveryMethod message' },
  TimeProposal: { through: ['Consultation.proposal'], fields: 'by startsAt expiresAt' },
  TodayView: {
    through: ['Query.today', 'TodayCalledOff.today'],
    fields: 'practitionerId slug date label talks isBlocked undecided unconfirmed proposed',
  },
  PeopleWaiting: { through: ['Query.peopleWaiting'], fields: 'name count' },
  MorningMail: { through: ['Query.morningMail'], fields: 'practitionerId name wanted' },
  TalkToday: { through: ['TodayView.talks'], fields: 'startsAt label state' },
  Arrangement: {
    through: ['Consultation.arrangement', 'Consultation.usualArrangement'],
    fields: 'videoLink videoHost joinFrom joinUntil phone placeNote toBring',
  },
  ConsultationReminders: { through: ['Consultation.reminders'], fields: 'leads toCome' },
  ScreeningAnswer: { through: ['ConsultationRequest.answers'], fields: 'question answer' },
  ScreeningFlag: {
    // What a form would be flagged with is told to whoever fills it in, and kept by nobody.
    through: ['ConsultationRequest.flags', 'ScreeningOutcome.flags'],
    fields: 'code precaution outcome explanation leftOpen',
  },
  LeftOpen: { through: ['ScreeningFlag.leftOpen'], fields: 'key answer question about why precautions' },
  ConsultationSummary: {
    through: ['Consultation.summary'],
    fields: 'patientName flagCount safetyFirst deliveryMethods patientLocation',
  },
  ConsultationConnection: { through: ['Query.consultations'], fields: 'edges pageInfo' },
  ConsultationMessageConnection: { through: ['Consultation.messages'], fields: 'edges pageInfo' },
  ConsultationMessageEdge: { through: ['ConsultationMessageConnection.edges'], fields: 'cursor node' },
  ConsultationEdge: { through: ['ConsultationConnection.edges'], fields: 'cursor node' },
  KeptHours: {
    through: ['Query.keptHours', 'Query.keptHoursOf', 'HoursKept.hours', 'HoursChangedMeanwhile.hours'],
    fields:
      'practitionerId slug name revision timeZone timeZoneWords suggestedTimeZone dailyCap isSeen noTimes places travel week dates timeOff conflicts comingDays calendarFeed outsideCalendars talks',
  },
  TravelBetween: { through: ['KeptHours.travel'], fields: 'from to minutes miles estimatedMinutes' },
  CalendarFeed: { through: ['KeptHours.calendarFeed'], fields: 'url madeAt lastReadAt' },
  OutsideCalendar: {
    through: ['KeptHours.outsideCalendars'],
    fields: 'calendarId name host isDue lastReadAt staleSince trouble',
  },
  KeptTalk: {
    through: ['KeptHours.talks'],
    fields:
      'talkId name mode locationId minutes price priceConfirmedOn bookingPolicy noticeMinutes leadTimeMinutes horizonDays bufferBeforeMinutes bufferAfterMinutes alignmentMinutes state firstTime noTimes legalUntil talksToCome talksOnEarlierTerms',
  },
  NoTimes: { through: ['KeptHours.noTimes', 'KeptTalk.noTimes'], fields: 'reason jurisdictions' },
  OutsideCalendarTrouble: { through: ['OutsideCalendar.trouble'], fields: 'what whatToDo' },
  HoursPlace: { through: ['KeptHours.places', 'TravelBetween.from', 'TravelBetween.to'], fields: 'locationId label' },
  WeekdayHours: { through: ['KeptHours.week'], fields: 'weekday windows breaks' },
  DateHours: { through: ['KeptHours.dates'], fields: 'date label windows' },
  TimeOff: { through: ['KeptHours.timeOff'], fields: 'timeOffId label isTold' },
  HoursWindow: {
    through: ['WeekdayHours.windows', 'DateHours.windows'],
    fields: 'from until untilNextDay label video phone inPersonAt',
  },
  HoursBreak: { through: ['WeekdayHours.breaks'], fields: 'from until untilNextDay label' },
  HoursConflict: { through: ['KeptHours.conflicts'], fields: 'startsAt label talk mode state reason' },
  ComingDay: { through: ['KeptHours.comingDays'], fields: 'date label clockMoves talks' },
  DayTalks: { through: ['ComingDay.talks'], fields: 'name count stretches times' },
  // Who acts for whom: told to whoever gave it, to whoever holds it, and to the patient whose answers are asked for.
  GivenShare: {
    through: ['Query.givenShares', 'ShareGiven.share'],
    fields: 'shareId kind standing name email givenAt takenAt lastUsedAt endsAt',
  },
  HeldShare: {
    through: ['Query.heldShares', 'ShareTaken.share'],
    fields: 'shareId kind standing practitionerName beginsAt endsAt offeredUntil timeZone',
  },
  Consent: { through: ['Consultation.consents'], fields: 'purpose to textVersion givenAt withdrawnAt' },
  ColleagueWhoAnswers: { through: ['Consultation.colleagues'], fields: 'shareId name mayRead' },
  AnswerRead: { through: ['Consultation.reads'], fields: 'at by' },
  ConsultationEvent: { through: ['Consultation.history'], fields: 'at state kind by note actedBy' },
};
