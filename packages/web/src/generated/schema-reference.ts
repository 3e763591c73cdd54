import type { SchemaReference } from '../partners/reference/schema-reference.js';

export const schema: SchemaReference = [
 {
  "name": "Approval",
  "kind": "OBJECT",
  "description": "What the FDA has said about one delivery method for one condition.",
  "related": [],
  "fields": [
   {
    "name": "condition",
    "description": "The condition it is about.",
    "deprecated": null,
    "type": "Condition!",
    "args": [],
    "facts": {
     "points": 1,
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "status",
    "description": "Approved, off-label, or off-label and compounded.",
    "deprecated": null,
    "type": "ApprovalStatus!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "limits",
    "description": "Who the approval is for and its limits; never null when approved. Show it wherever you show the approval.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "DeliveryMethod.approvals"
  ]
 },
 {
  "name": "ApprovalStatus",
  "kind": "ENUM",
  "description": "What the FDA has said about one delivery method for one condition.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "APPROVED",
    "description": "Approved for this condition, within the limits given with it.",
    "deprecated": null
   },
   {
    "name": "OFF_LABEL",
    "description": "An approved drug, used for something it was not approved for.",
    "deprecated": null
   },
   {
    "name": "OFF_LABEL_COMPOUNDED",
    "description": "A pharmacy-made product that is not approved for anything.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "Approval.status"
  ]
 },
 {
  "name": "BookingPolicy",
  "kind": "ENUM",
  "description": "What happens when a patient asks for a time.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "REQUEST",
    "description": "The time is held until the practitioner answers or the request expires.",
    "deprecated": null
   },
   {
    "name": "INSTANT",
    "description": "The consultation is confirmed as soon as the patient has confirmed their address.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "ConsultationType.bookingPolicy"
  ]
 },
 {
  "name": "CarePhase",
  "kind": "OBJECT",
  "description": "A step of care, from the first question to keeping well.",
  "related": [],
  "fields": [
   {
    "name": "slug",
    "description": "Its slug: \"dosing-session\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "Its display name.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "summary",
    "description": "What happens in it, in one or two sentences.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "position",
    "description": "Its place in the order of care, from 1.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "sections",
    "description": "The guide: what happens and what to ask.",
    "deprecated": null,
    "type": "[GuideSection!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "reviewed",
    "description": "What the entry is based on and who reviewed it.",
    "deprecated": null,
    "type": "Review!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "CoursePriceItem.phase",
   "Query.carePhases"
  ]
 },
 {
  "name": "CareSetting",
  "kind": "ENUM",
  "description": "Where the medicine is taken and how the patient is watched there.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "CLINIC",
    "description": "A clinic, with staff in the building throughout.",
    "deprecated": null
   },
   {
    "name": "REMS_CERTIFIED_SITE",
    "description": "A site certified in the safety programme that esketamine requires.",
    "deprecated": null
   },
   {
    "name": "HOME_SUPERVISED_REMOTELY",
    "description": "The patient’s home, with a clinician watching from elsewhere.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "DeliveryMethod.settings",
   "Offering.careSetting",
   "PractitionerFilter.careSettings"
  ]
 },
 {
  "name": "Clinic",
  "kind": "OBJECT",
  "description": "An organisation with locations. It is shown while someone with a visible listing works there.",
  "related": [
   "Node"
  ],
  "fields": [
   {
    "name": "id",
    "description": "Opaque and globally unique.",
    "deprecated": null,
    "type": "ID!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "slug",
    "description": "Its stable word in addresses.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "url",
    "description": "Its page.",
    "deprecated": null,
    "type": "URL!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "Its name.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "about",
    "description": "About it, in its own words; null when not given.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "invented",
    "description": "Whether it is invented for a demonstration and does not exist.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "locations",
    "description": "Its locations; never empty.",
    "deprecated": null,
    "type": "[Location!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "practitioners",
    "description": "Who works there and has a listing that can be shown, by name; null when the arguments are invalid.",
    "deprecated": null,
    "type": "ClinicPractitionerConnection",
    "args": [
     {
      "name": "before",
      "description": "A cursor of this list; goes with last.",
      "deprecated": null,
      "type": "String",
      "defaultsTo": null
     },
     {
      "name": "last",
      "description": "How many from the end or before a cursor: 1 to 50.",
      "deprecated": null,
      "type": "Int",
      "defaultsTo": null
     },
     {
      "name": "after",
      "description": "A cursor of this list; goes with first.",
      "deprecated": null,
      "type": "String",
      "defaultsTo": null
     },
     {
      "name": "first",
      "description": "How many from the beginning or after a cursor: 1 to 50.",
      "deprecated": null,
      "type": "Int",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 5
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Practitioner.clinics",
   "Query.clinic"
  ]
 },
 {
  "name": "ClinicPractitionerConnection",
  "kind": "OBJECT",
  "description": "The practitioners of a clinic with visible listings, by name.",
  "related": [],
  "fields": [
   {
    "name": "edges",
    "description": "The page.",
    "deprecated": null,
    "type": "[ClinicPractitionerEdge!]!",
    "args": [],
    "facts": {
     "items": "PAGE"
    },
    "defaultsTo": null
   },
   {
    "name": "nodes",
    "description": "The page without its cursors.",
    "deprecated": null,
    "type": "[Practitioner!]!",
    "args": [],
    "facts": {
     "items": "PAGE"
    },
    "defaultsTo": null
   },
   {
    "name": "pageInfo",
    "description": "Where this page is in the list.",
    "deprecated": null,
    "type": "PageInfo!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "totalCount",
    "description": "How many there are in all.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": {
     "points": 5
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Clinic.practitioners"
  ]
 },
 {
  "name": "ClinicPractitionerEdge",
  "kind": "OBJECT",
  "description": "One practitioner in the list of a clinic.",
  "related": [],
  "fields": [
   {
    "name": "cursor",
    "description": "Where this edge is in the list; opaque.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "node",
    "description": "Who works there.",
    "deprecated": null,
    "type": "Practitioner!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "ClinicPractitionerConnection.edges"
  ]
 },
 {
  "name": "Condition",
  "kind": "OBJECT",
  "description": "A condition that people seek ketamine treatment for.",
  "related": [],
  "fields": [
   {
    "name": "slug",
    "description": "Its slug, in filters and URLs: \"ptsd\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "Its display name.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "summary",
    "description": "What it is, in plain words.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "evidence",
    "description": "What research says and does not say, without a promise.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "sections",
    "description": "The guide: what was studied, limits, other care to ask about.",
    "deprecated": null,
    "type": "[GuideSection!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "reviewed",
    "description": "What the entry is based on and who reviewed it.",
    "deprecated": null,
    "type": "Review!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Approval.condition",
   "Practitioner.conditions",
   "Query.conditions"
  ]
 },
 {
  "name": "ConsultationMode",
  "kind": "ENUM",
  "description": "How a consultation takes place.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "IN_PERSON",
    "description": "At one of the practitioner's locations.",
    "deprecated": null
   },
   {
    "name": "VIDEO",
    "description": "By video, where the practitioner is licensed for the place the patient is in.",
    "deprecated": null
   },
   {
    "name": "PHONE",
    "description": "By telephone, where the practitioner is licensed for the place the patient is in.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "ConsultationType.mode",
   "Practitioner.slots",
   "PractitionerFilter.consultationModes"
  ]
 },
 {
  "name": "ConsultationReferral",
  "kind": "OBJECT",
  "description": "A link that starts a request. Nothing has been stored, and no one has been asked yet.",
  "related": [],
  "fields": [
   {
    "name": "bookingReferral",
    "description": "The handle in the link. It identifies you and the practitioner, and no one else can read it.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "url",
    "description": "Where to send the person. They start the request there themselves. Opening the link changes nothing.",
    "deprecated": null,
    "type": "URL!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "expiresAt",
    "description": "After this, the link opens the same page without naming you. Until then, any number of people may use it.",
    "deprecated": null,
    "type": "DateTime!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "isTrial",
    "description": "Whether it was made with a test key. If so, the link leads to a page that says so.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": []
 },
 {
  "name": "ConsultationType",
  "kind": "OBJECT",
  "description": "A kind of first talk a practitioner offers; never a treatment session.",
  "related": [
   "Node"
  ],
  "fields": [
   {
    "name": "id",
    "description": "Opaque and globally unique. Fetch the object again with node(id).",
    "deprecated": null,
    "type": "ID!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "What the practitioner calls it.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "mode",
    "description": "How it takes place.",
    "deprecated": null,
    "type": "ConsultationMode!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "minutes",
    "description": "How long it takes.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "price",
    "description": "What it costs; null when the practitioner has not said.",
    "deprecated": null,
    "type": "Money",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "priceConfirmedOn",
    "description": "When the practitioner last said what it costs; null when they have not, or the day is not known.",
    "deprecated": null,
    "type": "Date",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "leadTimeMinutes",
    "description": "A time can be asked for until this many minutes before it.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "noticeMinutes",
    "description": "A patient who cannot come is asked to say so at least this many minutes before.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "bookingPolicy",
    "description": "Whether the practitioner answers each request, or the time is the patient’s at once.",
    "deprecated": null,
    "type": "BookingPolicy!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "location",
    "description": "Where a talk in person takes place; null for video and phone.",
    "deprecated": null,
    "type": "Location",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "nextSlot",
    "description": "The soonest time at which it can be booked, however far off: in a month that is full, the next free date. Null when there is none within the booking window.",
    "deprecated": null,
    "type": "Slot",
    "args": [
     {
      "name": "patientLocation",
      "description": "Where the patient will be: by video or phone the soonest that is legal there; in person the soonest, wherever it takes place. Without it, the soonest legal anywhere.",
      "deprecated": null,
      "type": "Jurisdiction",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 2,
     "scope": "availability:read",
     "seconds": 10
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Practitioner.consultationTypes",
   "Slot.consultationType"
  ]
 },
 {
  "name": "CoursePrice",
  "kind": "OBJECT",
  "description": "The practitioner's own price of a whole course.",
  "related": [],
  "fields": [
   {
    "name": "total",
    "description": "For everything it includes.",
    "deprecated": null,
    "type": "Money!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "includes",
    "description": "What it includes, step by step.",
    "deprecated": null,
    "type": "[CoursePriceItem!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "notIncluded",
    "description": "What costs extra; null when they did not say.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "validFrom",
    "description": "The first day this price holds.",
    "deprecated": null,
    "type": "Date!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "confirmedOn",
    "description": "When the practitioner last confirmed it.",
    "deprecated": null,
    "type": "Date!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Offering.coursePrice"
  ]
 },
 {
  "name": "CoursePriceItem",
  "kind": "OBJECT",
  "description": "One step of a course, with its price.",
  "related": [],
  "fields": [
   {
    "name": "phase",
    "description": "The step of care.",
    "deprecated": null,
    "type": "CarePhase!",
    "args": [],
    "facts": {
     "points": 1,
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "sessions",
    "description": "How many sessions of it.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "price",
    "description": "For all of them.",
    "deprecated": null,
    "type": "Money!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "insuranceNote",
    "description": "What insurance may do about this step; null when not given.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "CoursePrice.includes"
  ]
 },
 {
  "name": "Date",
  "kind": "SCALAR",
  "description": "A calendar date, \"2026-12-09\".",
  "related": [],
  "fields": [],
  "values": [],
  "usedBy": [
   "ConsultationType.priceConfirmedOn",
   "CoursePrice.validFrom",
   "CoursePrice.confirmedOn",
   "HelpLine.checkedOn",
   "InsurerParticipation.confirmedOn",
   "License.startsOn",
   "License.expiresOn",
   "Practitioner.lastConfirmedOn",
   "Practitioner.backOn",
   "ReferralMonth.month",
   "ReferralMonth.countedOn",
   "Review.reviewedOn",
   "Review.dueOn",
   "SessionPrice.confirmedOn",
   "Slot.localDate",
   "Source.publishedOn",
   "Training.completedOn",
   "Verification.checkedOn",
   "Verification.recheckBy"
  ]
 },
 {
  "name": "DateTime",
  "kind": "SCALAR",
  "description": "An instant in UTC, RFC 3339 with \"Z\": \"2026-12-09T21:00:00Z\".",
  "related": [],
  "fields": [],
  "values": [],
  "usedBy": [
   "ConsultationReferral.expiresAt",
   "Practitioner.updatedAt",
   "Practitioner.slots",
   "PractitionerChange.toldAt",
   "PractitionerFilter.availableBefore",
   "RateLimit.resetAt",
   "ReferConsultationInput.startsAt",
   "Slot.startsAt",
   "Slot.endsAt",
   "Webhook.madeAt",
   "Webhook.failingSince",
   "Webhook.pausedAt"
  ]
 },
 {
  "name": "DeleteWebhookInput",
  "kind": "INPUT",
  "description": "The webhook to remove.",
  "related": [],
  "fields": [
   {
    "name": "name",
    "description": "Its name.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Mutation.deleteWebhook"
  ]
 },
 {
  "name": "DeleteWebhookResult",
  "kind": "UNION",
  "description": "That it is removed, or what prevented it.",
  "related": [
   "WebhookDeleted",
   "KeyNeeded",
   "NotFound",
   "TooManyRequests"
  ],
  "fields": [],
  "values": [],
  "usedBy": [
   "Mutation.deleteWebhook"
  ]
 },
 {
  "name": "DeliveryMethod",
  "kind": "OBJECT",
  "description": "One way ketamine is given.",
  "related": [],
  "fields": [
   {
    "name": "slug",
    "description": "Its slug, in filters and URLs: \"iv-infusion\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "Its display name.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "route",
    "description": "How it gets into the body, in plain words.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "summary",
    "description": "What it is, in two or three sentences.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "product",
    "description": "Whether the product itself is an approved drug or compounded.",
    "deprecated": null,
    "type": "ProductStatus!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "approvals",
    "description": "One entry for each condition in the catalog.",
    "deprecated": null,
    "type": "[Approval!]!",
    "args": [],
    "facts": {
     "items": 10
    },
    "defaultsTo": null
   },
   {
    "name": "typicalSessionMinutes",
    "description": "Shortest and longest usual session in minutes, before observation.",
    "deprecated": null,
    "type": "[Int!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "observationMinutes",
    "description": "Minimum minutes of observation afterwards, usual or required.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "monitoring",
    "description": "What is watched before, during and after; never empty.",
    "deprecated": null,
    "type": "[String!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "settings",
    "description": "The settings in which a listing may offer it.",
    "deprecated": null,
    "type": "[CareSetting!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "sections",
    "description": "The guide: what happens, how long, safety, cost, what is not known.",
    "deprecated": null,
    "type": "[GuideSection!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "reviewed",
    "description": "What the entry is based on and who reviewed it.",
    "deprecated": null,
    "type": "Review!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Offering.deliveryMethod",
   "PrecautionForMethod.deliveryMethod",
   "Query.deliveryMethods"
  ]
 },
 {
  "name": "Experience",
  "kind": "ENUM",
  "description": "Groups of people a practitioner says they have experience with; self-declared.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "VETERANS",
    "description": "People who serve or served in the military.",
    "deprecated": null
   },
   {
    "name": "PERINATAL",
    "description": "People who are pregnant or gave birth in the last year.",
    "deprecated": null
   },
   {
    "name": "OLDER_ADULTS",
    "description": "People aged 65 and over.",
    "deprecated": null
   },
   {
    "name": "ADDICTION",
    "description": "People with a present or past substance use disorder.",
    "deprecated": null
   },
   {
    "name": "CHRONIC_ILLNESS",
    "description": "People with a long-term physical illness.",
    "deprecated": null
   },
   {
    "name": "LGBTQ_PATIENTS",
    "description": "Lesbian, gay, bisexual, transgender and queer people.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "Practitioner.experienceWith",
   "PractitionerFilter.experienceWith"
  ]
 },
 {
  "name": "FacetCount",
  "kind": "OBJECT",
  "description": "One value of a filter, and how many practitioners would be found with it.",
  "related": [],
  "fields": [
   {
    "name": "value",
    "description": "The value to pass to the filter; an amount for price, a duration from now for availability.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "label",
    "description": "The words people read.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "count",
    "description": "The total if only that value were chosen in its filter, with every other filter unchanged.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "PractitionerFacets.services",
   "PractitionerFacets.deliveryMethods",
   "PractitionerFacets.careSettings",
   "PractitionerFacets.conditions",
   "PractitionerFacets.integrationSupport",
   "PractitionerFacets.integrationModalities",
   "PractitionerFacets.integrationTiming",
   "PractitionerFacets.professions",
   "PractitionerFacets.insurers",
   "PractitionerFacets.languages",
   "PractitionerFacets.consultationModes",
   "PractitionerFacets.experienceWith",
   "PractitionerFacets.verified",
   "PractitionerFacets.acceptingNewPatients",
   "PractitionerFacets.price",
   "PractitionerFacets.availability"
  ]
 },
 {
  "name": "GuideSection",
  "kind": "OBJECT",
  "description": "A part of a guide: a heading and plain paragraphs, in reading order.",
  "related": [],
  "fields": [
   {
    "name": "heading",
    "description": "What the part is about.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "paragraphs",
    "description": "Its paragraphs, plain text; never empty.",
    "deprecated": null,
    "type": "[String!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "CarePhase.sections",
   "Condition.sections",
   "DeliveryMethod.sections",
   "GuideTopic.sections",
   "IntegrationModality.sections"
  ]
 },
 {
  "name": "GuideTopic",
  "kind": "OBJECT",
  "description": "A guide across methods and conditions: cost, what is not known, questions to ask.",
  "related": [],
  "fields": [
   {
    "name": "slug",
    "description": "Its slug: \"questions-to-ask\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "Its display title.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "summary",
    "description": "What it says, in one or two sentences.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "sections",
    "description": "Its parts in reading order; never empty.",
    "deprecated": null,
    "type": "[GuideSection!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "reviewed",
    "description": "What the entry is based on and who reviewed it.",
    "deprecated": null,
    "type": "Review!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Query.guideTopics"
  ]
 },
 {
  "name": "HelpLine",
  "kind": "OBJECT",
  "description": "Someone to call, text or write to in danger or need, checked every month.",
  "related": [],
  "fields": [
   {
    "name": "slug",
    "description": "Its slug: \"988\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "Its display name.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "phone",
    "description": "For a link that calls; null for short numbers.",
    "deprecated": null,
    "type": "PhoneNumber",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "dial",
    "description": "What to dial, with any further step; null if it takes no calls.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "textTo",
    "description": "Where to text, and what word to send; null if it takes no texts.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "url",
    "description": "Its page, often with a chat; null if it has none.",
    "deprecated": null,
    "type": "URL",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "availability",
    "description": "When someone answers.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "languages",
    "description": "Languages it answers in, as BCP 47 tags.",
    "deprecated": null,
    "type": "[String!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "forWhom",
    "description": "Who it is for.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "checkedOn",
    "description": "When we last checked that it answers as described.",
    "deprecated": null,
    "type": "Date!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Query.helpLines",
   "Query.helpFor"
  ]
 },
 {
  "name": "Image",
  "kind": "OBJECT",
  "description": "A picture, served from this site.",
  "related": [],
  "fields": [
   {
    "name": "url",
    "description": "Where it is.",
    "deprecated": null,
    "type": "URL!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "width",
    "description": "In pixels.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "height",
    "description": "In pixels.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "alt",
    "description": "What it shows, for people who cannot see it.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Practitioner.photo"
  ]
 },
 {
  "name": "InputProblem",
  "kind": "OBJECT",
  "description": "One thing to fix in what was sent.",
  "related": [],
  "fields": [
   {
    "name": "path",
    "description": "Where in the input: [\"patient\", \"email\"].",
    "deprecated": null,
    "type": "[String!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "message",
    "description": "A sentence a person can understand.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "InvalidInput.problems"
  ]
 },
 {
  "name": "Insurer",
  "kind": "OBJECT",
  "description": "A payer that practitioners name. Being listed says nothing about what a plan covers.",
  "related": [],
  "fields": [
   {
    "name": "slug",
    "description": "Its slug, in filters: \"aetna\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "Its display name.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "InsurerParticipation.insurer",
   "Query.insurers"
  ]
 },
 {
  "name": "InsurerParticipation",
  "kind": "OBJECT",
  "description": "That a practitioner says they work with an insurer; what a plan covers is up to the plan.",
  "related": [],
  "fields": [
   {
    "name": "insurer",
    "description": "The payer.",
    "deprecated": null,
    "type": "Insurer!",
    "args": [],
    "facts": {
     "points": 1,
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "inNetwork",
    "description": "Whether they say that they are in its network; false: they help with out-of-network claims.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "confirmedOn",
    "description": "When the practitioner last confirmed it.",
    "deprecated": null,
    "type": "Date!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "verification",
    "description": "What we checked about it; null: nothing.",
    "deprecated": null,
    "type": "Verification",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Practitioner.insurers"
  ]
 },
 {
  "name": "IntegrationLevel",
  "kind": "ENUM",
  "description": "How a practitioner supports making use of the experience afterwards.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "IN_HOUSE",
    "description": "The practitioner or their own team gives integration therapy.",
    "deprecated": null
   },
   {
    "name": "PARTNER_THERAPIST",
    "description": "A named therapist they work with gives it.",
    "deprecated": null
   },
   {
    "name": "REFERRAL",
    "description": "They give a name or a list; the patient arranges it.",
    "deprecated": null
   },
   {
    "name": "NONE",
    "description": "They offer no integration support.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "IntegrationSupport.level",
   "PractitionerFilter.integrationSupport"
  ]
 },
 {
  "name": "IntegrationModality",
  "kind": "OBJECT",
  "description": "A kind of therapy that helps make use of the experience.",
  "related": [],
  "fields": [
   {
    "name": "slug",
    "description": "Its slug, in filters and URLs: \"cbt\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "Its display name.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "summary",
    "description": "What it is, in one or two sentences.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "sections",
    "description": "The guide: what happens, how it goes alongside ketamine, what to ask.",
    "deprecated": null,
    "type": "[GuideSection!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "reviewed",
    "description": "What the entry is based on and who reviewed it.",
    "deprecated": null,
    "type": "Review!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "IntegrationSupport.modalities",
   "Query.integrationModalities"
  ]
 },
 {
  "name": "IntegrationSupport",
  "kind": "OBJECT",
  "description": "How a practitioner helps people make use of the experience: before, during and after.",
  "related": [],
  "fields": [
   {
    "name": "level",
    "description": "Who gives it.",
    "deprecated": null,
    "type": "IntegrationLevel!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "modalities",
    "description": "The kinds of therapy; empty when they did not say.",
    "deprecated": null,
    "type": "[IntegrationModality!]!",
    "args": [],
    "facts": {
     "items": 5,
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "timing",
    "description": "When it takes place.",
    "deprecated": null,
    "type": "[IntegrationTiming!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "sessionsIncluded",
    "description": "Sessions that treatment includes; null when they did not say.",
    "deprecated": null,
    "type": "Int",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "sessionPrice",
    "description": "The price of a further session; null when not given.",
    "deprecated": null,
    "type": "Money",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "acceptsPatientsDosedElsewhere",
    "description": "Whether they also see people who are treated elsewhere.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "note",
    "description": "More in their own words; null when there is none.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Practitioner.integrationSupport"
  ]
 },
 {
  "name": "IntegrationTiming",
  "kind": "ENUM",
  "description": "When integration support takes place.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "PREPARATION",
    "description": "Before the first session with the medicine.",
    "deprecated": null
   },
   {
    "name": "DURING_SESSION",
    "description": "A therapist is there while the medicine works.",
    "deprecated": null
   },
   {
    "name": "AFTER_SESSION",
    "description": "On the days and weeks after a session.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "IntegrationSupport.timing",
   "PractitionerFilter.integrationTiming"
  ]
 },
 {
  "name": "InvalidInput",
  "kind": "OBJECT",
  "description": "Something in the input has to be fixed; nothing was stored.",
  "related": [
   "UserError"
  ],
  "fields": [
   {
    "name": "message",
    "description": "A sentence to show to the person.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "problems",
    "description": "Every problem found, each with the path of its field.",
    "deprecated": null,
    "type": "[InputProblem!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": []
 },
 {
  "name": "Jurisdiction",
  "kind": "SCALAR",
  "description": "A state or territory by ISO 3166-2: \"US-TX\".",
  "related": [],
  "fields": [],
  "values": [],
  "usedBy": [
   "ConsultationType.nextSlot",
   "License.jurisdiction",
   "Location.region",
   "Offering.remoteIn",
   "Place.region",
   "Practitioner.slots",
   "Practitioner.nextSlot",
   "PractitionerFilter.patientLocation",
   "Query.helpLines"
  ]
 },
 {
  "name": "KeyNeeded",
  "kind": "OBJECT",
  "description": "No key was sent that may be used for this.",
  "related": [
   "UserError"
  ],
  "fields": [
   {
    "name": "message",
    "description": "A sentence to show to the person.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "scope",
    "description": "The scope the key needs: \"consultations:refer\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": []
 },
 {
  "name": "Language",
  "kind": "OBJECT",
  "description": "A language a practitioner works in.",
  "related": [],
  "fields": [
   {
    "name": "tag",
    "description": "BCP 47: \"es\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "label",
    "description": "Its name in English: \"Spanish\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Practitioner.languages"
  ]
 },
 {
  "name": "License",
  "kind": "OBJECT",
  "description": "A licence, or a privilege of their own under a compact, to practise somewhere.",
  "related": [],
  "fields": [
   {
    "name": "jurisdiction",
    "description": "Where it counts.",
    "deprecated": null,
    "type": "Jurisdiction!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "profession",
    "description": "The profession.",
    "deprecated": null,
    "type": "Profession!",
    "args": [],
    "facts": {
     "points": 1,
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "kind",
    "description": "A licence of that state, or a compact privilege.",
    "deprecated": null,
    "type": "LicenseKind!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "number",
    "description": "Its number; null when not given.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "startsOn",
    "description": "The first day it counts; null when not given.",
    "deprecated": null,
    "type": "Date",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "expiresOn",
    "description": "The last day it counts.",
    "deprecated": null,
    "type": "Date!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "inForce",
    "description": "Whether it counts today: it has begun and has not run out. Says nothing about our check.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "verification",
    "description": "What is known about it, and by whom: only its `state` says that we checked. Null: nothing is.",
    "deprecated": null,
    "type": "Verification",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Practitioner.licenses"
  ]
 },
 {
  "name": "LicenseKind",
  "kind": "ENUM",
  "description": "On what a practitioner may practise somewhere.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "STATE_LICENSE",
    "description": "A licence of that state or territory.",
    "deprecated": null
   },
   {
    "name": "COMPACT_PRIVILEGE",
    "description": "The practitioner's own privilege there under an interstate compact.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "License.kind"
  ]
 },
 {
  "name": "Location",
  "kind": "OBJECT",
  "description": "A place where care is given.",
  "related": [
   "Node"
  ],
  "fields": [
   {
    "name": "id",
    "description": "Opaque and globally unique.",
    "deprecated": null,
    "type": "ID!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "What it is called to tell it from the clinic's other locations: \"Second floor\". Null when it was given no name, as an only location mostly is.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "street",
    "description": "Street, number and suite.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "city",
    "description": "City or town.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "region",
    "description": "State or territory.",
    "deprecated": null,
    "type": "Jurisdiction!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "postalCode",
    "description": "ZIP code.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "latitude",
    "description": "Degrees north.",
    "deprecated": null,
    "type": "Float!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "longitude",
    "description": "Degrees east.",
    "deprecated": null,
    "type": "Float!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "timeZone",
    "description": "The zone its clocks follow.",
    "deprecated": null,
    "type": "TimeZone!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "phone",
    "description": "Its telephone number; null when not given.",
    "deprecated": null,
    "type": "PhoneNumber",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "accessibility",
    "description": "What is said about access: \"Step-free entrance\"; empty when nothing is.",
    "deprecated": null,
    "type": "[String!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "directions",
    "description": "How to get there and where to park; null when not given.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "remsCertification",
    "description": "That it is certified to give intranasal esketamine; null when nothing was checked.",
    "deprecated": null,
    "type": "Verification",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Clinic.locations",
   "ConsultationType.location",
   "Offering.location",
   "Practitioner.locations",
   "PractitionerEdge.nearestLocation"
  ]
 },
 {
  "name": "MatchReason",
  "kind": "OBJECT",
  "description": "A plain fact in a few words; never an opinion, never paid for.",
  "related": [],
  "fields": [
   {
    "name": "code",
    "description": "Which kind of fact it is: \"DELIVERY_METHOD\", \"NO_PRICE\". New codes may be added.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "label",
    "description": "The words people read: \"Offers IV infusion\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "PractitionerEdge.matchedOn",
   "PractitionerEdge.worthKnowing"
  ]
 },
 {
  "name": "Money",
  "kind": "OBJECT",
  "description": "An amount of money, exact, in the currency's minor unit.",
  "related": [],
  "fields": [
   {
    "name": "amount",
    "description": "In the minor unit: 45000 is $450.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "currency",
    "description": "ISO 4217: \"USD\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "formatted",
    "description": "For display: \"$450\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "ConsultationType.price",
   "CoursePrice.total",
   "CoursePriceItem.price",
   "IntegrationSupport.sessionPrice",
   "PractitionerEdge.lowestSessionPrice",
   "SessionPrice.price"
  ]
 },
 {
  "name": "MoneyInput",
  "kind": "INPUT",
  "description": "An amount of money to compare with.",
  "related": [],
  "fields": [
   {
    "name": "amount",
    "description": "In the minor unit, not negative: 45000 is $450.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "currency",
    "description": "ISO 4217; prices here are in \"USD\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": "\"USD\""
   }
  ],
  "values": [],
  "usedBy": [
   "PractitionerFilter.maxSessionPrice"
  ]
 },
 {
  "name": "Mutation",
  "kind": "OBJECT",
  "description": "What you can do. Expected outcomes are returned as data; only the unexpected is an error.",
  "related": [],
  "fields": [
   {
    "name": "referConsultation",
    "description": "Creates a link that starts a request; the person finishes it on our pages. It takes nothing about the person and stores nothing. Needs consultations:refer. At most 1,000 in an hour with one key. More is answered with TooManyRequests and retryAfterSeconds.",
    "deprecated": null,
    "type": "ReferConsultationResult!",
    "args": [
     {
      "name": "input",
      "description": "Who to send the person to.",
      "deprecated": null,
      "type": "ReferConsultationInput!",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 50,
     "scope": "consultations:refer"
    },
    "defaultsTo": null
   },
   {
    "name": "setWebhook",
    "description": "Sets the webhook with this name: adds it, or changes it. Doing it twice has the same result. A test key sets the same webhooks as a live key. Needs webhooks:manage. setWebhook and deleteWebhook are counted together. At most 60 in an hour with one key. More is answered with TooManyRequests and retryAfterSeconds.",
    "deprecated": null,
    "type": "SetWebhookResult!",
    "args": [
     {
      "name": "input",
      "description": "The whole webhook.",
      "deprecated": null,
      "type": "SetWebhookInput!",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 50,
     "scope": "webhooks:manage"
    },
    "defaultsTo": null
   },
   {
    "name": "deleteWebhook",
    "description": "Removes the webhook with this name, and everything that was kept for it. A test key can do this just like a live key. Needs webhooks:manage. setWebhook and deleteWebhook are counted together. At most 60 in an hour with one key. More is answered with TooManyRequests and retryAfterSeconds.",
    "deprecated": null,
    "type": "DeleteWebhookResult!",
    "args": [
     {
      "name": "input",
      "description": "Which.",
      "deprecated": null,
      "type": "DeleteWebhookInput!",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 50,
     "scope": "webhooks:manage"
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": []
 },
 {
  "name": "NearInput",
  "kind": "INPUT",
  "description": "Where to search: exactly one of a place in words or a point.",
  "related": [],
  "fields": [
   {
    "name": "place",
    "description": "A ZIP code, \"Dallas, TX\" or a state, as people type it. At most 200 characters; a longer one is answered INVALID_INPUT.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "latitude",
    "description": "Degrees north, -90 to 90; together with longitude.",
    "deprecated": null,
    "type": "Float",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "longitude",
    "description": "Degrees east, -180 to 180; together with latitude.",
    "deprecated": null,
    "type": "Float",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "radiusKm",
    "description": "How far around it, 1 to 500; a REGION means the whole region.",
    "deprecated": null,
    "type": "Float!",
    "args": [],
    "facts": null,
    "defaultsTo": "50"
   },
   {
    "name": "includeRemote",
    "description": "Also those who may treat or support a patient there remotely; they come after all others.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": "false"
   }
  ],
  "values": [],
  "usedBy": [
   "Query.practitioners"
  ]
 },
 {
  "name": "Node",
  "kind": "INTERFACE",
  "description": "Anything that has an opaque, globally unique id and can be fetched by it.",
  "related": [
   "Clinic",
   "ConsultationType",
   "Location",
   "Offering",
   "Practitioner",
   "PractitionerChange"
  ],
  "fields": [
   {
    "name": "id",
    "description": "Opaque and globally unique. Fetch the object again with node(id).",
    "deprecated": null,
    "type": "ID!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Query.node",
   "Query.nodes"
  ]
 },
 {
  "name": "NotFound",
  "kind": "OBJECT",
  "description": "What was asked for does not exist, or the caller may not see it.",
  "related": [
   "UserError"
  ],
  "fields": [
   {
    "name": "message",
    "description": "A sentence to show to the person.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": []
 },
 {
  "name": "Offering",
  "kind": "OBJECT",
  "description": "One delivery method a practitioner gives, in one care setting, at one location or remotely.",
  "related": [
   "Node"
  ],
  "fields": [
   {
    "name": "id",
    "description": "Opaque and globally unique.",
    "deprecated": null,
    "type": "ID!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "service",
    "description": "Medicine only, or medicine and psychotherapy planned together.",
    "deprecated": null,
    "type": "ServiceKind!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "deliveryMethod",
    "description": "How ketamine is given.",
    "deprecated": null,
    "type": "DeliveryMethod!",
    "args": [],
    "facts": {
     "points": 1,
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "careSetting",
    "description": "Where it is taken and how the patient is watched there.",
    "deprecated": null,
    "type": "CareSetting!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "remoteIn",
    "description": "Where it may be given remotely today: where a checked licence and the rules for prescribing allow it. Empty when in person (`location` says where), and when it may be given nowhere today.",
    "deprecated": null,
    "type": "[Jurisdiction!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "sessionMinutes",
    "description": "Minutes with the medicine working, as planned.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "observationMinutes",
    "description": "Minutes of being watched afterwards, at least.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "sessionPrice",
    "description": "Null when the practitioner has not given a price.",
    "deprecated": null,
    "type": "SessionPrice",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "coursePrice",
    "description": "Null when the practitioner has not given one.",
    "deprecated": null,
    "type": "CoursePrice",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "inPersonEvaluationFirst",
    "description": "Whether no rule allows it remotely today without an examination in person first; false when in person.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "typicalCourse",
    "description": "Null when they did not say.",
    "deprecated": null,
    "type": "TypicalCourse",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "safety",
    "description": "How a session is kept safe.",
    "deprecated": null,
    "type": "SafetyCard!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "psychotherapyDuringSession",
    "description": "Whether a therapist works with the patient while the medicine is working.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "location",
    "description": "Where it takes place; null when remote.",
    "deprecated": null,
    "type": "Location",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Practitioner.offerings"
  ]
 },
 {
  "name": "PageInfo",
  "kind": "OBJECT",
  "description": "Where a page is in its list, as in the Relay connection specification.",
  "related": [],
  "fields": [
   {
    "name": "hasNextPage",
    "description": "Whether there is a page after this one.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "hasPreviousPage",
    "description": "Whether there is a page before this one.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "startCursor",
    "description": "The first edge's cursor; null when the page is empty.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "endCursor",
    "description": "The last edge's cursor; null when the page is empty.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "ClinicPractitionerConnection.pageInfo",
   "PractitionerChangeConnection.pageInfo",
   "PractitionerConnection.pageInfo"
  ]
 },
 {
  "name": "PhoneNumber",
  "kind": "SCALAR",
  "description": "A telephone number by E.164: \"+12145550123\".",
  "related": [],
  "fields": [],
  "values": [],
  "usedBy": [
   "HelpLine.phone",
   "Location.phone"
  ]
 },
 {
  "name": "Place",
  "kind": "OBJECT",
  "description": "A place in the United States to search near.",
  "related": [],
  "fields": [
   {
    "name": "label",
    "description": "Its display name: \"Dallas, TX\", \"Dallas, TX 75201\" or \"Texas\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "kind",
    "description": "Whether it is a ZIP code, a city or a whole region.",
    "deprecated": null,
    "type": "PlaceKind!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "latitude",
    "description": "Degrees north; for a region, the average of where its people live.",
    "deprecated": null,
    "type": "Float!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "longitude",
    "description": "Degrees east; for a region, the average of where its people live.",
    "deprecated": null,
    "type": "Float!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "region",
    "description": "The state it is in; null outside any state.",
    "deprecated": null,
    "type": "Jurisdiction",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "timeZone",
    "description": "Its time zone; for a region, the zone of most people in it.",
    "deprecated": null,
    "type": "TimeZone!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "PractitionerConnection.searchedAt",
   "PractitionerConnection.placeSuggestions",
   "Query.places"
  ]
 },
 {
  "name": "PlaceKind",
  "kind": "ENUM",
  "description": "What kind of place the search words were understood as.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "POSTAL_CODE",
    "description": "A ZIP code.",
    "deprecated": null
   },
   {
    "name": "CITY",
    "description": "A city, town or part of a city.",
    "deprecated": null
   },
   {
    "name": "REGION",
    "description": "A whole state, district or territory; a search near it means all of it.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "Place.kind"
  ]
 },
 {
  "name": "Practitioner",
  "kind": "OBJECT",
  "description": "A person who gives or supports the treatment, as their published listing says. Hidden listings are not included.",
  "related": [
   "Node"
  ],
  "fields": [
   {
    "name": "id",
    "description": "Opaque and globally unique.",
    "deprecated": null,
    "type": "ID!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "slug",
    "description": "Its stable word in addresses: \"ana-ruiz\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "url",
    "description": "The page of the listing.",
    "deprecated": null,
    "type": "URL!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "npi",
    "description": "National Provider Identifier; null when not given. It does not prove who wrote the listing.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "displayName",
    "description": "Name and letters as shown to people: \"Ana Ruiz, MD\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "givenName",
    "description": "First name or names.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "familyName",
    "description": "Last name or names.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "pronouns",
    "description": "As they say: \"she/her\"; null when not given.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "postnominals",
    "description": "Letters after the name, as licensed: \"MD\", \"PMHNP-BC\".",
    "deprecated": null,
    "type": "[String!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "headline",
    "description": "What they do in one line, in their words; null when not given.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "about",
    "description": "More about them in their words, plain text; null when not given.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "experienceWith",
    "description": "Groups of people they say they have experience with.",
    "deprecated": null,
    "type": "[Experience!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "acceptingNewPatients",
    "description": "Whether they say they take new patients now.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "yearsInPractice",
    "description": "Whole years since they began to practise; null when not given.",
    "deprecated": null,
    "type": "Int",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "lastConfirmedOn",
    "description": "When they last confirmed that the listing is true; past 120 days it is hidden.",
    "deprecated": null,
    "type": "Date!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "updatedAt",
    "description": "When the listing itself was last changed, shown or hidden. Changes made by others, such as a check or a colleague leaving, are reported by `practitionersChangedSince` and do not change it.",
    "deprecated": null,
    "type": "DateTime!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "invented",
    "description": "Whether this is a person invented for a demonstration, who does not exist.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "professions",
    "description": "What they are licensed as.",
    "deprecated": null,
    "type": "[Profession!]!",
    "args": [],
    "facts": {
     "items": 2,
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "services",
    "description": "What they may give today: medicine only, with psychotherapy, or integration only; empty while nothing may be given. Remote care always counts: `remoteIn` of its offering says where it may be given, which can be nowhere.",
    "deprecated": null,
    "type": "[ServiceKind!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "photo",
    "description": "A square picture: the smallest we have that is at least as wide as asked for, else the widest. Null when none was given.",
    "deprecated": null,
    "type": "Image",
    "args": [
     {
      "name": "width",
      "description": "In pixels, up to 2000.",
      "deprecated": null,
      "type": "Int!",
      "defaultsTo": "320"
     }
    ],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "clinics",
    "description": "The clinics of their locations.",
    "deprecated": null,
    "type": "[Clinic!]!",
    "args": [],
    "facts": {
     "items": 2
    },
    "defaultsTo": null
   },
   {
    "name": "locations",
    "description": "Where they see people; empty when only remotely.",
    "deprecated": null,
    "type": "[Location!]!",
    "args": [],
    "facts": {
     "items": 2
    },
    "defaultsTo": null
   },
   {
    "name": "offerings",
    "description": "What they give and may give today, at most 30; empty when integration only, and while nothing may be given. Remote care is always listed: its `remoteIn` says where it may be given today, which can be nowhere.",
    "deprecated": null,
    "type": "[Offering!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "conditions",
    "description": "Conditions they say they treat or support.",
    "deprecated": null,
    "type": "[Condition!]!",
    "args": [],
    "facts": {
     "items": 5,
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "integrationSupport",
    "description": "How they help people make use of the experience.",
    "deprecated": null,
    "type": "IntegrationSupport!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "careTeam",
    "description": "Up to 10 colleagues they work with; each has confirmed the other.",
    "deprecated": null,
    "type": "[Practitioner!]!",
    "args": [],
    "facts": {
     "items": 10
    },
    "defaultsTo": null
   },
   {
    "name": "languages",
    "description": "Languages they work in; never empty.",
    "deprecated": null,
    "type": "[Language!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "insurers",
    "description": "Insurers they say they work with; empty when none.",
    "deprecated": null,
    "type": "[InsurerParticipation!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "licenses",
    "description": "Licences and privileges to practise, including expired ones; never empty.",
    "deprecated": null,
    "type": "[License!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "verifications",
    "description": "What is known about the person, and by whom: only a `state` says that we checked. Licences, trainings and locations carry their own.",
    "deprecated": null,
    "type": "[Verification!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "trainings",
    "description": "Trainings they say they finished, the latest first.",
    "deprecated": null,
    "type": "[Training!]!",
    "args": [],
    "facts": {
     "items": 3
    },
    "defaultsTo": null
   },
   {
    "name": "consultationTypes",
    "description": "The kinds of first talk they offer, in their own order.",
    "deprecated": null,
    "type": "[ConsultationType!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "slots",
    "description": "Their free times, which can be booked, in order. At most 62 days; 7 inside a list. Null when the arguments are invalid.",
    "deprecated": null,
    "type": "[Slot!]",
    "args": [
     {
      "name": "to",
      "description": "Starts before this instant.",
      "deprecated": null,
      "type": "DateTime!",
      "defaultsTo": null
     },
     {
      "name": "from",
      "description": "Starts from this instant on.",
      "deprecated": null,
      "type": "DateTime!",
      "defaultsTo": null
     },
     {
      "name": "patientLocation",
      "description": "Where the patient will be: keeps talks by video and phone that are legal there. Those in person are kept wherever they take place: the patient travels. Without it, talks that are legal anywhere.",
      "deprecated": null,
      "type": "Jurisdiction",
      "defaultsTo": null
     },
     {
      "name": "mode",
      "description": "Only talks of this mode.",
      "deprecated": null,
      "type": "ConsultationMode",
      "defaultsTo": null
     },
     {
      "name": "consultationType",
      "description": "Only this consultation type.",
      "deprecated": null,
      "type": "ID",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 20,
     "items": {
      "perDay": 8
     },
     "scope": "availability:read",
     "seconds": 10
    },
    "defaultsTo": null
   },
   {
    "name": "nextSlot",
    "description": "The soonest free time of any consultation type; null when there is none within the booking window.",
    "deprecated": null,
    "type": "Slot",
    "args": [
     {
      "name": "patientLocation",
      "description": "Where the patient will be: keeps talks by video and phone that are legal there. Those in person are kept wherever they take place: the patient travels. Without it, talks that are legal anywhere.",
      "deprecated": null,
      "type": "Jurisdiction",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 2,
     "scope": "availability:read",
     "seconds": 10
    },
    "defaultsTo": null
   },
   {
    "name": "backOn",
    "description": "While they are away: the date on which they are back, in the time zone of their hours. Null: they are not away. It appears on the first day of an absence and disappears on that date, by the clock. Neither is reported as a change: read it together with free times.",
    "deprecated": null,
    "type": "Date",
    "args": [],
    "facts": {
     "scope": "availability:read",
     "seconds": 10
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "ClinicPractitionerConnection.nodes",
   "ClinicPractitionerEdge.node",
   "Practitioner.careTeam",
   "PractitionerChange.practitioner",
   "PractitionerConnection.nodes",
   "PractitionerEdge.node",
   "Query.practitioner"
  ]
 },
 {
  "name": "PractitionerChange",
  "kind": "OBJECT",
  "description": "What last happened to one listing, in the order in which changes are reported.",
  "related": [
   "Node"
  ],
  "fields": [
   {
    "name": "id",
    "description": "Opaque and globally unique; node with this id answers the last change of that listing.",
    "deprecated": null,
    "type": "ID!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "cursor",
    "description": "Where this change is in the feed: pass it as `after` to get what comes next.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "kind",
    "description": "What happened to it.",
    "deprecated": null,
    "type": "PractitionerChangeKind!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "practitionerId",
    "description": "The id that the practitioner has, or had.",
    "deprecated": null,
    "type": "ID!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "toldAt",
    "description": "When it was reported, shortly after it happened.",
    "deprecated": null,
    "type": "DateTime!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "practitioner",
    "description": "Their listing as it is now; null when it cannot be seen, as after HIDDEN and REMOVED, and briefly after it has gone but before that is reported.",
    "deprecated": null,
    "type": "Practitioner",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "PractitionerChangeConnection.nodes",
   "PractitionerChangeEdge.node"
  ]
 },
 {
  "name": "PractitionerChangeConnection",
  "kind": "OBJECT",
  "description": "Changes of listings, earliest first, whichever way they are paged.",
  "related": [],
  "fields": [
   {
    "name": "edges",
    "description": "The changes of this page, in order.",
    "deprecated": null,
    "type": "[PractitionerChangeEdge!]!",
    "args": [],
    "facts": {
     "items": "PAGE"
    },
    "defaultsTo": null
   },
   {
    "name": "pageInfo",
    "description": "Where this page is in the feed. Its endCursor is null when nothing changed: keep the cursor you have.",
    "deprecated": null,
    "type": "PageInfo!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "latestCursor",
    "description": "The end of the feed when this was read. Save it before you read the whole directory in another way, and pass it as `after` afterwards.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "nodes",
    "description": "The same changes without their edges.",
    "deprecated": null,
    "type": "[PractitionerChange!]!",
    "args": [],
    "facts": {
     "items": "PAGE",
     "seconds": 5
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Query.practitionersChangedSince"
  ]
 },
 {
  "name": "PractitionerChangeEdge",
  "kind": "OBJECT",
  "description": "One change in the feed.",
  "related": [],
  "fields": [
   {
    "name": "cursor",
    "description": "The change's own cursor.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "node",
    "description": "The change.",
    "deprecated": null,
    "type": "PractitionerChange!",
    "args": [],
    "facts": {
     "points": 1,
     "seconds": 5
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "PractitionerChangeConnection.edges"
  ]
 },
 {
  "name": "PractitionerChangeKind",
  "kind": "ENUM",
  "description": "What last happened to a listing. Remove HIDDEN and REMOVED from your copy; read the others again.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "PUBLISHED",
    "description": "It can be seen, for the first time or again.",
    "deprecated": null
   },
   {
    "name": "CHANGED",
    "description": "Its content changed, and perhaps its checks did too.",
    "deprecated": null
   },
   {
    "name": "VERIFICATION_CHANGED",
    "description": "Its content is the same, but its checks changed: one was made, was renewed or has lapsed.",
    "deprecated": null
   },
   {
    "name": "HIDDEN",
    "description": "It cannot be seen now, whatever the reason: paused, hidden, not confirmed, without a licence. It may come back.",
    "deprecated": null
   },
   {
    "name": "REMOVED",
    "description": "It is gone for good: delete what you keep of it.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "PractitionerChange.kind"
  ]
 },
 {
  "name": "PractitionerConnection",
  "kind": "OBJECT",
  "description": "One page of a search, and as much about everything it found as you ask for.",
  "related": [],
  "fields": [
   {
    "name": "searchedAt",
    "description": "How near.place was understood; null without it, or when it was not.",
    "deprecated": null,
    "type": "Place",
    "args": [],
    "facts": {
     "points": 1,
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "placeSuggestions",
    "description": "What else near.place may mean: likely places when it was not understood (nothing is found then), or other places with the same name when it was.",
    "deprecated": null,
    "type": "[Place!]!",
    "args": [],
    "facts": {
     "items": 5,
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "edges",
    "description": "The edges of this page, in order.",
    "deprecated": null,
    "type": "[PractitionerEdge!]!",
    "args": [],
    "facts": {
     "items": "PAGE"
    },
    "defaultsTo": null
   },
   {
    "name": "nodes",
    "description": "The same practitioners without what the search says about them.",
    "deprecated": null,
    "type": "[Practitioner!]!",
    "args": [],
    "facts": {
     "items": "PAGE"
    },
    "defaultsTo": null
   },
   {
    "name": "pageInfo",
    "description": "Where this page is in the search.",
    "deprecated": null,
    "type": "PageInfo!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "totalCount",
    "description": "The exact number of distinct practitioners the search finds.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": {
     "points": 20
    },
    "defaultsTo": null
   },
   {
    "name": "facets",
    "description": "How many practitioners each filter value would find.",
    "deprecated": null,
    "type": "PractitionerFacets!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Query.practitioners"
  ]
 },
 {
  "name": "PractitionerEdge",
  "kind": "OBJECT",
  "description": "A practitioner who was found, with what the search says about them.",
  "related": [],
  "fields": [
   {
    "name": "cursor",
    "description": "Where this edge is in this search; can be passed to after and before.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "node",
    "description": "The practitioner who was found.",
    "deprecated": null,
    "type": "Practitioner!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "distanceKm",
    "description": "Straight-line distance to the nearest matching location; null without near, and for remote care.",
    "deprecated": null,
    "type": "Float",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "nearestLocation",
    "description": "The location at that distance; null when there is none.",
    "deprecated": null,
    "type": "Location",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "lowestSessionPrice",
    "description": "Among the matching offerings, or the support of someone who gives no medicine; null when none gives a price.",
    "deprecated": null,
    "type": "Money",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "nextSlot",
    "description": "The soonest free time of the matching consultation types; null when there is none.",
    "deprecated": null,
    "type": "Slot",
    "args": [],
    "facts": {
     "points": 1,
     "scope": "availability:read",
     "seconds": 10
    },
    "defaultsTo": null
   },
   {
    "name": "nextSlotThere",
    "description": "The start of nextSlot in the local time of the place that was searched at, with its zone; the same as nextSlot's label where both clocks agree. Null without such a place, or without a slot.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": {
     "scope": "availability:read",
     "seconds": 10
    },
    "defaultsTo": null
   },
   {
    "name": "matchedOn",
    "description": "Why they were found; when nothing was chosen, what speaks for them.",
    "deprecated": null,
    "type": "[MatchReason!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "worthKnowing",
    "description": "Plain facts that may speak against them, most important first: for example, that the care at home that was found is available nowhere today, or that no check of a licence is current. Empty when none is known.",
    "deprecated": null,
    "type": "[MatchReason!]!",
    "args": [],
    "facts": {
     "items": 5
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "PractitionerConnection.edges"
  ]
 },
 {
  "name": "PractitionerFacets",
  "kind": "OBJECT",
  "description": "How many would be found with each value of each filter; each facet costs a search.",
  "related": [],
  "fields": [
   {
    "name": "services",
    "description": "What is given.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "deliveryMethods",
    "description": "How the medicine is given.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "careSettings",
    "description": "Where it is taken.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "conditions",
    "description": "What they treat or support.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "integrationSupport",
    "description": "How integration is supported.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "integrationModalities",
    "description": "With which kind of therapy.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "integrationTiming",
    "description": "When integration takes place.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "professions",
    "description": "What they are licensed as.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "insurers",
    "description": "Insurers they work with.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "languages",
    "description": "Languages they speak; those with no one found are left out.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "consultationModes",
    "description": "How a talk takes place.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "experienceWith",
    "description": "Groups of people they have experience with.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "verified",
    "description": "\"true\" and \"false\": whether an unexpired licence was checked.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "acceptingNewPatients",
    "description": "\"true\" and \"false\": whether they take new patients.",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "price",
    "description": "Amounts in cents for maxSessionPrice: \"25000\", \"50000\".",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5
    },
    "defaultsTo": null
   },
   {
    "name": "availability",
    "description": "Durations from now for availableBefore: \"P1D\", \"P3D\", \"P7D\", \"P14D\".",
    "deprecated": null,
    "type": "[FacetCount!]!",
    "args": [],
    "facts": {
     "points": 20,
     "items": 5,
     "scope": "availability:read",
     "seconds": 10
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "PractitionerConnection.facets"
  ]
 },
 {
  "name": "PractitionerFilter",
  "kind": "INPUT",
  "description": "Values in one list are combined with OR, at most 20 of them; an empty list does not filter. Fields are combined with AND: everything asked of an offering must hold for the same offering, and everything asked of a talk for the same consultation type.",
  "related": [],
  "fields": [
   {
    "name": "services",
    "description": "What is given. Of one offering.",
    "deprecated": null,
    "type": "[ServiceKind!]",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "deliveryMethods",
    "description": "Slugs of delivery methods. Of one offering.",
    "deprecated": null,
    "type": "[String!]",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "careSettings",
    "description": "Where the medicine is taken. Of one offering.",
    "deprecated": null,
    "type": "[CareSetting!]",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "maxSessionPrice",
    "description": "The most a session may cost; an offering without a price does not match. Of one offering.",
    "deprecated": null,
    "type": "MoneyInput",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "patientLocation",
    "description": "Where the patient will be: keeps remote care and talks that are legal there, and in-person ones that are there or within near.",
    "deprecated": null,
    "type": "Jurisdiction",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "conditions",
    "description": "Slugs of conditions.",
    "deprecated": null,
    "type": "[String!]",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "integrationSupport",
    "description": "How integration is supported.",
    "deprecated": null,
    "type": "[IntegrationLevel!]",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "integrationModalities",
    "description": "Slugs of integration modalities.",
    "deprecated": null,
    "type": "[String!]",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "integrationTiming",
    "description": "When integration takes place.",
    "deprecated": null,
    "type": "[IntegrationTiming!]",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "professions",
    "description": "Slugs of professions.",
    "deprecated": null,
    "type": "[String!]",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "insurers",
    "description": "Slugs of insurers they work with, in or out of network.",
    "deprecated": null,
    "type": "[String!]",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "languages",
    "description": "BCP 47 tags of languages that are spoken: \"es\". A region does not matter: \"es-MX\" asks for the same.",
    "deprecated": null,
    "type": "[String!]",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "experienceWith",
    "description": "Groups of people they have experience with.",
    "deprecated": null,
    "type": "[Experience!]",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "verified",
    "description": "True: an unexpired licence was checked at its source; false: not yet, or the check ran out.",
    "deprecated": null,
    "type": "Boolean",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "acceptingNewPatients",
    "description": "Whether they take new patients.",
    "deprecated": null,
    "type": "Boolean",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "consultationModes",
    "description": "How a talk takes place. Of one consultation type.",
    "deprecated": null,
    "type": "[ConsultationMode!]",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "availableBefore",
    "description": "A bookable slot starts before this. Of one consultation type.",
    "deprecated": null,
    "type": "DateTime",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Query.practitioners"
  ]
 },
 {
  "name": "PractitionerSort",
  "kind": "ENUM",
  "description": "The order of a search. Equals are ordered by id, and a page continues after the place of its cursor, so practitioners who appear or disappear in between shift no one else. A practitioner whose place changes between two pages, for example by a new price or next time, may appear twice or be missed.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "BEST_MATCH",
    "description": "By what a listing says and how much of it was checked: a stored score that no one can pay for.",
    "deprecated": null
   },
   {
    "name": "DISTANCE",
    "description": "Nearest matching location first; needs near.",
    "deprecated": null
   },
   {
    "name": "SOONEST_SLOT",
    "description": "Soonest bookable slot of the matching consultation types first; those without one come last.",
    "deprecated": null
   },
   {
    "name": "PRICE",
    "description": "Lowest session price of the matching offerings first; those without one come last.",
    "deprecated": null
   },
   {
    "name": "NAME",
    "description": "By family name, then given name.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "Query.practitioners"
  ]
 },
 {
  "name": "Precaution",
  "kind": "OBJECT",
  "description": "Something to talk about first; never a verdict about a person.",
  "related": [],
  "fields": [
   {
    "name": "slug",
    "description": "Its slug: \"high-blood-pressure\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "Its display name.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "why",
    "description": "Why it matters, in plain words.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "appliesTo",
    "description": "What it is based on for each delivery method it applies to.",
    "deprecated": null,
    "type": "[PrecautionForMethod!]!",
    "args": [],
    "facts": {
     "items": 8
    },
    "defaultsTo": null
   },
   {
    "name": "reviewed",
    "description": "What the entry is based on and who reviewed it.",
    "deprecated": null,
    "type": "Review!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Query.precautions"
  ]
 },
 {
  "name": "PrecautionBasis",
  "kind": "ENUM",
  "description": "What a precaution is based on for one delivery method.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "LABEL_MUST_NOT",
    "description": "The drug label lists it as a reason not to give the drug.",
    "deprecated": null
   },
   {
    "name": "LABEL_NOT_RECOMMENDED",
    "description": "The drug label says use is not recommended.",
    "deprecated": null
   },
   {
    "name": "LABEL_CAUTION",
    "description": "The drug label warns about it or asks for extra care.",
    "deprecated": null
   },
   {
    "name": "CLINICAL_PRACTICE",
    "description": "No label says so for this method; careful clinicians ask about it.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "PrecautionForMethod.basis"
  ]
 },
 {
  "name": "PrecautionForMethod",
  "kind": "OBJECT",
  "description": "What a precaution is based on for one delivery method.",
  "related": [],
  "fields": [
   {
    "name": "deliveryMethod",
    "description": "The delivery method it is about.",
    "deprecated": null,
    "type": "DeliveryMethod!",
    "args": [],
    "facts": {
     "points": 1,
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "basis",
    "description": "Whether the label forbids, advises against or warns, or clinical practice asks about it.",
    "deprecated": null,
    "type": "PrecautionBasis!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "note",
    "description": "What the label says, or why clinicians ask, in one or two sentences.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Precaution.appliesTo"
  ]
 },
 {
  "name": "Prescribing",
  "kind": "ENUM",
  "description": "Whether a profession may prescribe ketamine at all; a person also needs a licence and a registration.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "FULL",
    "description": "May prescribe in every state where licensed.",
    "deprecated": null
   },
   {
    "name": "VARIES_BY_STATE",
    "description": "May prescribe, on terms that each state sets.",
    "deprecated": null
   },
   {
    "name": "NONE",
    "description": "May not prescribe.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "Profession.prescribing"
  ]
 },
 {
  "name": "ProductStatus",
  "kind": "ENUM",
  "description": "Whether the product itself was reviewed by the FDA; says nothing about what it is used for.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "APPROVED_DRUG",
    "description": "A drug the FDA approved for at least one use.",
    "deprecated": null
   },
   {
    "name": "COMPOUNDED",
    "description": "Mixed by a pharmacy for a patient; the FDA has not reviewed it.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "DeliveryMethod.product"
  ]
 },
 {
  "name": "Profession",
  "kind": "OBJECT",
  "description": "A licensed profession. Coaches are not included.",
  "related": [],
  "fields": [
   {
    "name": "slug",
    "description": "Its slug, in filters: \"psychiatrist\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "Its display name.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "summary",
    "description": "What the profession does, in one or two sentences.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "taxonomyCodes",
    "description": "Its codes in the NUCC provider taxonomy; never empty.",
    "deprecated": null,
    "type": "[String!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "prescribing",
    "description": "Whether it may prescribe ketamine, in general.",
    "deprecated": null,
    "type": "Prescribing!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "License.profession",
   "Practitioner.professions",
   "Query.professions",
   "SafetyCard.supervisedBy"
  ]
 },
 {
  "name": "Query",
  "kind": "OBJECT",
  "description": "What you can ask for. Queries change nothing.",
  "related": [],
  "fields": [
   {
    "name": "node",
    "description": "The object with this id; null when there is none you may see.",
    "deprecated": null,
    "type": "Node",
    "args": [
     {
      "name": "id",
      "description": "An object's id, as returned by this API.",
      "deprecated": null,
      "type": "ID!",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 1,
     "scope": "directory:read",
     "seconds": 60
    },
    "defaultsTo": null
   },
   {
    "name": "nodes",
    "description": "The objects with these ids, in the same order; null for each that does not exist. At most 50 ids.",
    "deprecated": null,
    "type": "[Node]",
    "args": [
     {
      "name": "ids",
      "description": "At most 50 ids.",
      "deprecated": null,
      "type": "[ID!]!",
      "defaultsTo": null
     }
    ],
    "facts": {
     "items": {
      "argument": "ids"
     },
     "scope": "directory:read",
     "seconds": 60
    },
    "defaultsTo": null
   },
   {
    "name": "deliveryMethods",
    "description": "Every way ketamine is given, most common first.",
    "deprecated": null,
    "type": "[DeliveryMethod!]!",
    "args": [],
    "facts": {
     "items": 10,
     "scope": "directory:read",
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "conditions",
    "description": "Every condition that listings can be filtered by.",
    "deprecated": null,
    "type": "[Condition!]!",
    "args": [],
    "facts": {
     "items": 15,
     "scope": "directory:read",
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "integrationModalities",
    "description": "Every kind of therapy offered before and after treatment.",
    "deprecated": null,
    "type": "[IntegrationModality!]!",
    "args": [],
    "facts": {
     "items": 15,
     "scope": "directory:read",
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "precautions",
    "description": "Everything to talk about first, with what it is based on.",
    "deprecated": null,
    "type": "[Precaution!]!",
    "args": [],
    "facts": {
     "items": 25,
     "scope": "directory:read",
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "sideEffects",
    "description": "What treatment can cause, and what to do then.",
    "deprecated": null,
    "type": "[SideEffect!]!",
    "args": [],
    "facts": {
     "items": 25,
     "scope": "directory:read",
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "carePhases",
    "description": "The steps of care, in order.",
    "deprecated": null,
    "type": "[CarePhase!]!",
    "args": [],
    "facts": {
     "items": 5,
     "scope": "directory:read",
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "guideTopics",
    "description": "Guides across methods and conditions, in reading order.",
    "deprecated": null,
    "type": "[GuideTopic!]!",
    "args": [],
    "facts": {
     "items": 5,
     "scope": "directory:read",
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "professions",
    "description": "Every profession that can have a listing.",
    "deprecated": null,
    "type": "[Profession!]!",
    "args": [],
    "facts": {
     "items": 20,
     "scope": "directory:read",
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "insurers",
    "description": "Payers that practitioners can name today, by name.",
    "deprecated": null,
    "type": "[Insurer!]!",
    "args": [],
    "facts": {
     "items": 30,
     "scope": "directory:read",
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "helpLines",
    "description": "Who to call or text in danger or need, today.",
    "deprecated": null,
    "type": "[HelpLine!]!",
    "args": [
     {
      "name": "jurisdiction",
      "description": "Puts that state’s lines before the national ones; without it, only the national ones.",
      "deprecated": null,
      "type": "Jurisdiction",
      "defaultsTo": null
     }
    ],
    "facts": {
     "items": 5,
     "scope": "directory:read",
     "seconds": 60
    },
    "defaultsTo": null
   },
   {
    "name": "places",
    "description": "Places that the typed words may mean, likeliest first; null when the arguments are not valid.",
    "deprecated": null,
    "type": "[Place!]",
    "args": [
     {
      "name": "first",
      "description": "How many at most, 1 to 10.",
      "deprecated": null,
      "type": "Int!",
      "defaultsTo": "5"
     },
     {
      "name": "search",
      "description": "A ZIP code, \"Dallas, TX\", a state, or the beginning of any of them.",
      "deprecated": null,
      "type": "String!",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 5,
     "items": 5,
     "scope": "directory:read",
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "clinic",
    "description": "The clinic with this slug; null when there is none that can be shown.",
    "deprecated": null,
    "type": "Clinic",
    "args": [
     {
      "name": "slug",
      "description": "As in the address of the page.",
      "deprecated": null,
      "type": "String!",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 1,
     "scope": "directory:read",
     "seconds": 60
    },
    "defaultsTo": null
   },
   {
    "name": "practitioner",
    "description": "The listing with this slug; null when there is none that can be shown.",
    "deprecated": null,
    "type": "Practitioner",
    "args": [
     {
      "name": "slug",
      "description": "As in the address of the page: \"ana-ruiz\".",
      "deprecated": null,
      "type": "String!",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 1,
     "scope": "directory:read",
     "seconds": 60
    },
    "defaultsTo": null
   },
   {
    "name": "helpFor",
    "description": "Who to call or text when words typed into a search speak of danger; empty when they do not. Show these lines above the results, and send the words by POST: browsers and proxies keep URLs.",
    "deprecated": null,
    "type": "[HelpLine!]!",
    "args": [
     {
      "name": "text",
      "description": "What was typed; the first 1000 characters are read. It is neither stored nor logged.",
      "deprecated": null,
      "type": "String!",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 5,
     "items": 5,
     "scope": "directory:read",
     "seconds": 60
    },
    "defaultsTo": null
   },
   {
    "name": "practitionersChangedSince",
    "description": "What happened to listings since a cursor, including removals: use it to keep a copy up to date. Each practitioner appears once, as of their last change, and again when there is another; nothing is skipped, and a cursor may be used again. Without a cursor, everyone appears: that is a full read. Removals are reported for 90 days; a cursor older than that is answered CURSOR_EXPIRED, and you start again. Free times are not reported. Exactly one of first, last.",
    "deprecated": null,
    "type": "PractitionerChangeConnection",
    "args": [
     {
      "name": "first",
      "description": "How many from the beginning or after a cursor, 1 to 50.",
      "deprecated": null,
      "type": "Int",
      "defaultsTo": null
     },
     {
      "name": "after",
      "description": "The last cursor you read; with first.",
      "deprecated": null,
      "type": "String",
      "defaultsTo": null
     },
     {
      "name": "last",
      "description": "How many of the latest, or of those before a cursor, 1 to 50.",
      "deprecated": null,
      "type": "Int",
      "defaultsTo": null
     },
     {
      "name": "before",
      "description": "A cursor of the feed; with last.",
      "deprecated": null,
      "type": "String",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 5,
     "scope": "directory:read",
     "seconds": 5
    },
    "defaultsTo": null
   },
   {
    "name": "practitioners",
    "description": "Searches the practitioners whose listings are published and fresh. Exactly one of first, last.",
    "deprecated": null,
    "type": "PractitionerConnection",
    "args": [
     {
      "name": "first",
      "description": "How many from the beginning or after a cursor, 1 to 50.",
      "deprecated": null,
      "type": "Int",
      "defaultsTo": null
     },
     {
      "name": "after",
      "description": "A cursor of this search; with first.",
      "deprecated": null,
      "type": "String",
      "defaultsTo": null
     },
     {
      "name": "last",
      "description": "How many from the end or before a cursor, 1 to 50.",
      "deprecated": null,
      "type": "Int",
      "defaultsTo": null
     },
     {
      "name": "before",
      "description": "A cursor of this search; with last.",
      "deprecated": null,
      "type": "String",
      "defaultsTo": null
     },
     {
      "name": "sort",
      "description": "The order; DISTANCE needs near.",
      "deprecated": null,
      "type": "PractitionerSort!",
      "defaultsTo": "BEST_MATCH"
     },
     {
      "name": "filter",
      "description": "What they must be and must offer.",
      "deprecated": null,
      "type": "PractitionerFilter",
      "defaultsTo": null
     },
     {
      "name": "near",
      "description": "Only care near here.",
      "deprecated": null,
      "type": "NearInput",
      "defaultsTo": null
     },
     {
      "name": "search",
      "description": "Every word must match a name, clinic, method, condition, profession or city; accents and typing errors are forgiven. At most 200 characters; a longer text is answered INVALID_INPUT.",
      "deprecated": null,
      "type": "String",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 20,
     "scope": "directory:read",
     "seconds": 60
    },
    "defaultsTo": null
   },
   {
    "name": "referralMonths",
    "description": "What became of the requests that came through your links: the last 24 counted months, newest first. With a test key: one invented month. Null if no key was sent. Needs consultations:refer.",
    "deprecated": null,
    "type": "[ReferralMonth!]",
    "args": [],
    "facts": {
     "points": 5,
     "items": 24,
     "scope": "consultations:refer",
     "seconds": 0
    },
    "defaultsTo": null
   },
   {
    "name": "webhooks",
    "description": "Your webhooks, oldest first: at most five. A test key sees the same ones as a live key. Null if no key was sent. Needs webhooks:manage.",
    "deprecated": null,
    "type": "[Webhook!]",
    "args": [],
    "facts": {
     "points": 5,
     "items": 5,
     "scope": "webhooks:manage",
     "seconds": 0
    },
    "defaultsTo": null
   },
   {
    "name": "rateLimit",
    "description": "What this operation cost and what you have left.",
    "deprecated": null,
    "type": "RateLimit!",
    "args": [],
    "facts": {
     "points": 1,
     "seconds": 0
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": []
 },
 {
  "name": "RateLimit",
  "kind": "OBJECT",
  "description": "What an operation cost and what the caller has left, in points.",
  "related": [],
  "fields": [
   {
    "name": "limit",
    "description": "The most points a caller can have.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "cost",
    "description": "What this operation cost, computed from its fields, page sizes and lists.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "remaining",
    "description": "The points left after this operation. They come back evenly.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "resetAt",
    "description": "When all points will be back if nothing more is asked.",
    "deprecated": null,
    "type": "DateTime!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Query.rateLimit"
  ]
 },
 {
  "name": "ReferConsultationInput",
  "kind": "INPUT",
  "description": "Who a partner sends a person to. Nothing about the person who is sent: they give that themselves, on our pages.",
  "related": [],
  "fields": [
   {
    "name": "practitionerId",
    "description": "The practitioner.",
    "deprecated": null,
    "type": "ID!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "consultationTypeId",
    "description": "One of their consultation types.",
    "deprecated": null,
    "type": "ID!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "startsAt",
    "description": "The start of a slot they offer. Null lets the person choose a time on our page. The time is not held for them.",
    "deprecated": null,
    "type": "DateTime",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Mutation.referConsultation"
  ]
 },
 {
  "name": "ReferConsultationResult",
  "kind": "UNION",
  "description": "The link, or what prevented it.",
  "related": [
   "ConsultationReferral",
   "KeyNeeded",
   "SlotNoLongerAvailable",
   "NotFound",
   "InvalidInput",
   "TooManyRequests"
  ],
  "fields": [],
  "values": [],
  "usedBy": [
   "Mutation.referConsultation"
  ]
 },
 {
  "name": "ReferralCount",
  "kind": "OBJECT",
  "description": "How many of a month’s requests were in one state. Counts are in full tens, a little too low at random, and never below ten.",
  "related": [],
  "fields": [
   {
    "name": "state",
    "description": "The state.",
    "deprecated": null,
    "type": "ReferralState!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "atLeast",
    "description": "At least this many, and fewer than twenty more: 10, 20, 30. Null means too few to say, possibly none; always null when there are fewer than ten.",
    "deprecated": null,
    "type": "Int",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "ReferralMonth.counts"
  ]
 },
 {
  "name": "ReferralMonth",
  "kind": "OBJECT",
  "description": "What became of the requests that came through a partner’s links in one month. Counted once, a week after the month ends, and never again, so that no two readings can be compared.",
  "related": [],
  "fields": [
   {
    "name": "month",
    "description": "Its first day. Months are in UTC.",
    "deprecated": null,
    "type": "Date!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "countedOn",
    "description": "When it was counted. Requests are shown as they were on that day.",
    "deprecated": null,
    "type": "Date!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "counts",
    "description": "Every state, even those with nothing in them.",
    "deprecated": null,
    "type": "[ReferralCount!]!",
    "args": [],
    "facts": {
     "items": 8
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Query.referralMonths"
  ]
 },
 {
  "name": "ReferralState",
  "kind": "ENUM",
  "description": "The state of a request when its month was counted.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "REQUESTED",
    "description": "The practitioner had not answered yet.",
    "deprecated": null
   },
   {
    "name": "CONFIRMED",
    "description": "The talk was arranged, and still ahead or just over.",
    "deprecated": null
   },
   {
    "name": "COMPLETED",
    "description": "The talk took place.",
    "deprecated": null
   },
   {
    "name": "NO_SHOW",
    "description": "The patient did not come.",
    "deprecated": null
   },
   {
    "name": "DECLINED",
    "description": "The practitioner said no.",
    "deprecated": null
   },
   {
    "name": "EXPIRED",
    "description": "The practitioner did not answer in time.",
    "deprecated": null
   },
   {
    "name": "WITHDRAWN",
    "description": "The patient withdrew the request before an answer.",
    "deprecated": null
   },
   {
    "name": "CANCELLED",
    "description": "Either side called the talk off.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "ReferralCount.state"
  ]
 },
 {
  "name": "Review",
  "kind": "OBJECT",
  "description": "What an entry is based on, who reviewed it and when it is due for review.",
  "related": [],
  "fields": [
   {
    "name": "sources",
    "description": "The documents it is based on; never empty.",
    "deprecated": null,
    "type": "[Source!]!",
    "args": [],
    "facts": {
     "items": 3
    },
    "defaultsTo": null
   },
   {
    "name": "reviewedBy",
    "description": "The clinician who reviewed it; null until one has.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "reviewerCredential",
    "description": "That clinician’s credential; null until reviewed.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "reviewedOn",
    "description": "When it was reviewed; null until reviewed.",
    "deprecated": null,
    "type": "Date",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "dueOn",
    "description": "The date by which it must be reviewed, or reviewed again.",
    "deprecated": null,
    "type": "Date!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "CarePhase.reviewed",
   "Condition.reviewed",
   "DeliveryMethod.reviewed",
   "GuideTopic.reviewed",
   "IntegrationModality.reviewed",
   "Precaution.reviewed",
   "SideEffect.reviewed"
  ]
 },
 {
  "name": "SafetyCard",
  "kind": "OBJECT",
  "description": "How a session is kept safe, as the practitioner says.",
  "related": [],
  "fields": [
   {
    "name": "supervisedBy",
    "description": "Whose supervision it is under.",
    "deprecated": null,
    "type": "[Profession!]!",
    "args": [],
    "facts": {
     "items": 5,
     "seconds": 600
    },
    "defaultsTo": null
   },
   {
    "name": "inTheRoom",
    "description": "Who stays with the patient; null when they did not say.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "monitored",
    "description": "What is watched: \"Blood pressure\".",
    "deprecated": null,
    "type": "[String!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "emergencyTraining",
    "description": "What the staff is trained in for emergencies.",
    "deprecated": null,
    "type": "[String!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "rescueEquipment",
    "description": "What is at hand for emergencies.",
    "deprecated": null,
    "type": "[String!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "privateRoom",
    "description": "Whether the patient has a room to themselves.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "supportPersonAllowed",
    "description": "Whether the patient may have someone of their own stay with them.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "rideHomeRequired",
    "description": "Whether someone has to take the patient home.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "longTermMonitoring",
    "description": "What is watched over months; null when they did not say.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "afterHoursContact",
    "description": "Whether someone can be reached after hours.",
    "deprecated": null,
    "type": "Boolean!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Offering.safety"
  ]
 },
 {
  "name": "ServiceKind",
  "kind": "ENUM",
  "description": "What a practitioner offers. The three kinds are kept apart everywhere.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "KETAMINE_TREATMENT",
    "description": "The medicine, with medical care and without psychotherapy as part of it.",
    "deprecated": null
   },
   {
    "name": "KAP",
    "description": "Ketamine-assisted psychotherapy: the medicine and psychotherapy planned together.",
    "deprecated": null
   },
   {
    "name": "INTEGRATION_ONLY",
    "description": "Therapy before or after treatment by someone who never gives the medicine.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "Offering.service",
   "Practitioner.services",
   "PractitionerFilter.services"
  ]
 },
 {
  "name": "SessionPrice",
  "kind": "OBJECT",
  "description": "The practitioner's own price of one session.",
  "related": [],
  "fields": [
   {
    "name": "price",
    "description": "For one session with the medicine.",
    "deprecated": null,
    "type": "Money!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "notIncluded",
    "description": "What costs extra; null when they did not say.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "confirmedOn",
    "description": "When the practitioner last confirmed it.",
    "deprecated": null,
    "type": "Date!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Offering.sessionPrice"
  ]
 },
 {
  "name": "SetWebhookInput",
  "kind": "INPUT",
  "description": "What a webhook should be, in full. Its name says which one: names are unique.",
  "related": [],
  "fields": [
   {
    "name": "name",
    "description": "A name to recognize it by, at most 60 characters, unique among your webhooks.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "address",
    "description": "An https URL with a host name, on the usual port. Where the name leads is checked each time we call it.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "events",
    "description": "The events to send, one or more: \"listing.published\", \"listing.changed\", \"listing.hidden\", \"availability.changed\", \"verification.changed\".",
    "deprecated": null,
    "type": "[String!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Mutation.setWebhook"
  ]
 },
 {
  "name": "SetWebhookResult",
  "kind": "UNION",
  "description": "The webhook, or what prevented it.",
  "related": [
   "WebhookSet",
   "KeyNeeded",
   "InvalidInput",
   "TooManyRequests"
  ],
  "fields": [],
  "values": [],
  "usedBy": [
   "Mutation.setWebhook"
  ]
 },
 {
  "name": "SideEffect",
  "kind": "OBJECT",
  "description": "Something unwanted that treatment can cause.",
  "related": [],
  "fields": [
   {
    "name": "slug",
    "description": "Its slug: \"dissociation\".",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "name",
    "description": "Its display name.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "summary",
    "description": "What it is like, in plain words.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "horizon",
    "description": "Whether it comes the same day or with repeated use.",
    "deprecated": null,
    "type": "SideEffectHorizon!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "whatToDo",
    "description": "What to do, and when to call 911 or the clinic.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "reviewed",
    "description": "What the entry is based on and who reviewed it.",
    "deprecated": null,
    "type": "Review!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Query.sideEffects"
  ]
 },
 {
  "name": "SideEffectHorizon",
  "kind": "ENUM",
  "description": "When a side effect tends to appear.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "SHORT_TERM",
    "description": "During a session or in the hours after it.",
    "deprecated": null
   },
   {
    "name": "LONG_TERM",
    "description": "After repeated or long use.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "SideEffect.horizon"
  ]
 },
 {
  "name": "Slot",
  "kind": "OBJECT",
  "description": "A free time at which a consultation can be booked, as of the moment of the query.",
  "related": [],
  "fields": [
   {
    "name": "startsAt",
    "description": "When the talk begins.",
    "deprecated": null,
    "type": "DateTime!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "endsAt",
    "description": "When it ends.",
    "deprecated": null,
    "type": "DateTime!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "timeZone",
    "description": "The zone of the talk's location, or the practitioner's own.",
    "deprecated": null,
    "type": "TimeZone!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "consultationType",
    "description": "What would be booked.",
    "deprecated": null,
    "type": "ConsultationType!",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "label",
    "description": "The start in words, always with its zone: \"Tue, Dec 9, 3:00 pm Central time\". A time that occurs twice is told apart by its offset.",
    "deprecated": null,
    "type": "String!",
    "args": [
     {
      "name": "in",
      "description": "The time zone to use; the slot's own zone when not given.",
      "deprecated": null,
      "type": "TimeZone",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "localDate",
    "description": "The date it begins on by that clock. Group by it, never by the clock of the reader’s device.",
    "deprecated": null,
    "type": "Date!",
    "args": [
     {
      "name": "in",
      "description": "The time zone to use; the slot's own zone when not given.",
      "deprecated": null,
      "type": "TimeZone",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "dateLabel",
    "description": "That date in words, as a heading for the times of one day: \"Tuesday, December 9\".",
    "deprecated": null,
    "type": "String!",
    "args": [
     {
      "name": "in",
      "description": "The time zone to use; the slot's own zone when not given.",
      "deprecated": null,
      "type": "TimeZone",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   },
   {
    "name": "timeLabel",
    "description": "The start without its date, always with its zone: \"3:00 pm Central time\". A time that occurs twice is told apart by its offset.",
    "deprecated": null,
    "type": "String!",
    "args": [
     {
      "name": "in",
      "description": "The time zone to use; the slot's own zone when not given.",
      "deprecated": null,
      "type": "TimeZone",
      "defaultsTo": null
     }
    ],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "ConsultationType.nextSlot",
   "Practitioner.slots",
   "Practitioner.nextSlot",
   "PractitionerEdge.nextSlot",
   "SlotNoLongerAvailable.alternatives"
  ]
 },
 {
  "name": "SlotNoLongerAvailable",
  "kind": "OBJECT",
  "description": "Someone else has the time, or it is not offered.",
  "related": [
   "UserError"
  ],
  "fields": [
   {
    "name": "message",
    "description": "A sentence to show to the person.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "alternatives",
    "description": "Up to three free times near it, in order. Empty for a key without availability:read.",
    "deprecated": null,
    "type": "[Slot!]!",
    "args": [],
    "facts": {
     "items": 5,
     "seconds": 10
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": []
 },
 {
  "name": "Source",
  "kind": "OBJECT",
  "description": "A public document that a statement in the catalog is based on.",
  "related": [],
  "fields": [
   {
    "name": "title",
    "description": "The document’s own title.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "publisher",
    "description": "Who published it.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "url",
    "description": "Where to read it; null when it is not online.",
    "deprecated": null,
    "type": "URL",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "publishedOn",
    "description": "When it was published; null when its publisher keeps it up to date without a date.",
    "deprecated": null,
    "type": "Date",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Review.sources"
  ]
 },
 {
  "name": "TimeZone",
  "kind": "SCALAR",
  "description": "An IANA time zone name: \"America/Chicago\".",
  "related": [],
  "fields": [],
  "values": [],
  "usedBy": [
   "Location.timeZone",
   "Place.timeZone",
   "Slot.timeZone",
   "Slot.label",
   "Slot.localDate",
   "Slot.dateLabel",
   "Slot.timeLabel"
  ]
 },
 {
  "name": "TooManyRequests",
  "kind": "OBJECT",
  "description": "Too many of these in a short time from one caller.",
  "related": [
   "UserError"
  ],
  "fields": [
   {
    "name": "message",
    "description": "A sentence to show to the person.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "retryAfterSeconds",
    "description": "How many seconds to wait before trying again.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": []
 },
 {
  "name": "Training",
  "kind": "OBJECT",
  "description": "A training the practitioner says they finished.",
  "related": [],
  "fields": [
   {
    "name": "title",
    "description": "What it is called.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "body",
    "description": "Who gave it.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "hours",
    "description": "How many hours; null when not given.",
    "deprecated": null,
    "type": "Int",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "supervisedSessions",
    "description": "How many supervised sessions; null when not given.",
    "deprecated": null,
    "type": "Int",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "completedOn",
    "description": "When it was finished; null when not given.",
    "deprecated": null,
    "type": "Date",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "verification",
    "description": "What is known about it, and by whom: only its `state` says that we checked. Null: nothing is.",
    "deprecated": null,
    "type": "Verification",
    "args": [],
    "facts": {
     "points": 1
    },
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Practitioner.trainings"
  ]
 },
 {
  "name": "TypicalCourse",
  "kind": "OBJECT",
  "description": "How many sessions are usual at first; how long relief lasts is less certain.",
  "related": [],
  "fields": [
   {
    "name": "sessions",
    "description": "Sessions with the medicine.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "weeks",
    "description": "Over this many weeks.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "basis",
    "description": "What the numbers rest on.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Offering.typicalCourse"
  ]
 },
 {
  "name": "URL",
  "kind": "SCALAR",
  "description": "An absolute http or https address.",
  "related": [],
  "fields": [],
  "values": [],
  "usedBy": [
   "Clinic.url",
   "ConsultationReferral.url",
   "HelpLine.url",
   "Image.url",
   "Practitioner.url",
   "Source.url"
  ]
 },
 {
  "name": "UserError",
  "kind": "INTERFACE",
  "description": "Something a person can understand and act on. Every outcome that is not success implements it.",
  "related": [
   "InvalidInput",
   "KeyNeeded",
   "NotFound",
   "SlotNoLongerAvailable",
   "TooManyRequests"
  ],
  "fields": [
   {
    "name": "message",
    "description": "A sentence to show to the person.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": []
 },
 {
  "name": "Verification",
  "kind": "OBJECT",
  "description": "What was checked, at which source, when, and until when the check counts. It lapses by itself.",
  "related": [],
  "fields": [
   {
    "name": "subject",
    "description": "What was checked.",
    "deprecated": null,
    "type": "VerificationSubject!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "state",
    "description": "What the check says today.",
    "deprecated": null,
    "type": "VerificationState!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "source",
    "description": "Where it was checked; null when the practitioner only says so.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "checkedOn",
    "description": "The day of the check; null when there was none.",
    "deprecated": null,
    "type": "Date",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "recheckBy",
    "description": "The last day it counts without being checked again; null when there was no check.",
    "deprecated": null,
    "type": "Date",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "InsurerParticipation.verification",
   "License.verification",
   "Location.remsCertification",
   "Practitioner.verifications",
   "Training.verification"
  ]
 },
 {
  "name": "VerificationState",
  "kind": "ENUM",
  "description": "How sure the directory is, and on what basis.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "SELF_ATTESTED",
    "description": "The practitioner says so; no one has checked yet.",
    "deprecated": null
   },
   {
    "name": "REGISTRY_MATCHED",
    "description": "A registry says so; the source and the day are given.",
    "deprecated": null
   },
   {
    "name": "DOCUMENT_CHECKED",
    "description": "A document was seen; the source and the day are given.",
    "deprecated": null
   },
   {
    "name": "LAPSED",
    "description": "It was checked, and the day to check again has passed.",
    "deprecated": null
   },
   {
    "name": "DISPUTED",
    "description": "It was checked and does not match what the listing says; the source and the day are given.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "Verification.state"
  ]
 },
 {
  "name": "VerificationSubject",
  "kind": "ENUM",
  "description": "What a verification is about.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "IDENTITY",
    "description": "That the practitioner is who the listing says.",
    "deprecated": null
   },
   {
    "name": "LICENSE",
    "description": "That a licence or compact privilege exists, and until when.",
    "deprecated": null
   },
   {
    "name": "BOARD_DISCIPLINE",
    "description": "That the licensing board's disciplinary record was checked.",
    "deprecated": null
   },
   {
    "name": "FEDERAL_EXCLUSION",
    "description": "That the federal list of excluded individuals was checked.",
    "deprecated": null
   },
   {
    "name": "REMS_LOCATION",
    "description": "That the location is certified to give intranasal esketamine.",
    "deprecated": null
   },
   {
    "name": "TRAINING",
    "description": "That a training certificate is genuine.",
    "deprecated": null
   },
   {
    "name": "MALPRACTICE_COVER",
    "description": "That malpractice cover was in force.",
    "deprecated": null
   },
   {
    "name": "INSURER_PARTICIPATION",
    "description": "That what is said about taking part in an insurer’s network is true.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "Verification.subject"
  ]
 },
 {
  "name": "Webhook",
  "kind": "OBJECT",
  "description": "Where a partner is told about changes to listings. Only the partner sees it.",
  "related": [],
  "fields": [
   {
    "name": "name",
    "description": "Its name, for its owner to recognize it by.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "address",
    "description": "The URL we call.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "events",
    "description": "The events it is sent.",
    "deprecated": null,
    "type": "[String!]!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "madeAt",
    "description": "When it was added.",
    "deprecated": null,
    "type": "DateTime!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "failingSince",
    "description": "Since when nothing has been accepted there; null if it works.",
    "deprecated": null,
    "type": "DateTime",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "pausedAt",
    "description": "Since when nothing has been sent; null if it is not paused.",
    "deprecated": null,
    "type": "DateTime",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "pausedBecause",
    "description": "Why nothing is sent; null if it is not paused.",
    "deprecated": null,
    "type": "WebhookPause",
    "args": [],
    "facts": null,
    "defaultsTo": null
   },
   {
    "name": "waiting",
    "description": "How many messages are waiting for it.",
    "deprecated": null,
    "type": "Int!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": [
   "Query.webhooks",
   "WebhookSet.webhook"
  ]
 },
 {
  "name": "WebhookDeleted",
  "kind": "OBJECT",
  "description": "The webhook is removed, with everything that was kept for it. Nothing more is sent there.",
  "related": [],
  "fields": [
   {
    "name": "name",
    "description": "The name it had.",
    "deprecated": null,
    "type": "String!",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": []
 },
 {
  "name": "WebhookPause",
  "kind": "ENUM",
  "description": "Why nothing is sent to a webhook.",
  "related": [],
  "fields": [],
  "values": [
   {
    "name": "PARTNER",
    "description": "The partner paused it.",
    "deprecated": null
   },
   {
    "name": "FAILING",
    "description": "Nothing was accepted there for about three days.",
    "deprecated": null
   },
   {
    "name": "GONE",
    "description": "It answered with 410 Gone.",
    "deprecated": null
   }
  ],
  "usedBy": [
   "Webhook.pausedBecause"
  ]
 },
 {
  "name": "WebhookSet",
  "kind": "OBJECT",
  "description": "The webhook is set as requested.",
  "related": [],
  "fields": [
   {
    "name": "webhook",
    "description": "The webhook as it is now.",
    "deprecated": null,
    "type": "Webhook!",
    "args": [],
    "facts": {
     "points": 1,
     "seconds": 0
    },
    "defaultsTo": null
   },
   {
    "name": "secret",
    "description": "The secret to verify its messages with, \"whsec_...\": returned only once. Null if the webhook already existed and keeps its secret.",
    "deprecated": null,
    "type": "String",
    "args": [],
    "facts": null,
    "defaultsTo": null
   }
  ],
  "values": [],
  "usedBy": []
 }
];
