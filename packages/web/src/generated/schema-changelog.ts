import type { SchemaChangelog } from '../api-changes/schema-changelog.js';

export const schemaChangelog: SchemaChangelog = {
  "publications": [
    {
      "version": "2026-11-28.3",
      "publishedOn": "2026-11-28",
      "sdl": "/schema/2026-11-28.3.graphql",
      "sha256": "28fea3b889536a920ee5b5fcf5c32d1031c7527de991ca4ec067664d306397fe",
      "changes": [
        {
          "kind": "FIELD_DESCRIPTION_CHANGED",
          "path": "Practitioner.nextSlot",
          "weight": "SAFE",
          "message": "Field 'Practitioner.nextSlot' description changed from 'The soonest time of any consultation type; null when there is none within reach.' to 'The soonest free time of any consultation type; null when there is none within reach.'."
        },
        {
          "kind": "FIELD_DESCRIPTION_CHANGED",
          "path": "Practitioner.slots",
          "weight": "SAFE",
          "message": "Field 'Practitioner.slots' description changed from 'The times that can be booked, by time. At most 62 days; 7 inside a list. Null when it was asked for wrongly.' to 'Their free times, which can be booked, in order. At most 62 days; 7 inside a list. Null when it was asked for wrongly.'."
        },
        {
          "kind": "FIELD_DESCRIPTION_CHANGED",
          "path": "PractitionerEdge.nextSlot",
          "weight": "SAFE",
          "message": "Field 'PractitionerEdge.nextSlot' description changed from 'The soonest bookable slot of the matching consultation types; null when there is none.' to 'The soonest free time of the matching consultation types; null when there is none.'."
        },
        {
          "kind": "TYPE_DESCRIPTION_CHANGED",
          "path": "Slot",
          "weight": "SAFE",
          "message": "Description 'A time at which a consultation can be booked, as of the moment it was asked for.' on type 'Slot' has changed to 'A free time, at which a consultation can be booked, as of the moment it was asked for.'."
        }
      ]
    },
    {
      "version": "2026-11-28.2",
      "publishedOn": "2026-11-28",
      "sdl": "/schema/2026-11-28.2.graphql",
      "sha256": "fa72d457b440ab6400b5f8cdff4e73d705cb4112a5dd0a236ef62f09443d0fe0",
      "changes": [
        {
          "kind": "TYPE_ADDED",
          "path": "DeleteWebhookInput",
          "weight": "SAFE",
          "message": "Type 'DeleteWebhookInput' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "DeleteWebhookResult",
          "weight": "SAFE",
          "message": "Type 'DeleteWebhookResult' was added."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "DeleteWebhookResult",
          "weight": "SAFE",
          "message": "Member 'KeyNeeded' was added to Union type 'DeleteWebhookResult'."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "DeleteWebhookResult",
          "weight": "SAFE",
          "message": "Member 'NotFound' was added to Union type 'DeleteWebhookResult'."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "DeleteWebhookResult",
          "weight": "SAFE",
          "message": "Member 'TooManyRequests' was added to Union type 'DeleteWebhookResult'."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "DeleteWebhookResult",
          "weight": "SAFE",
          "message": "Member 'WebhookDeleted' was added to Union type 'DeleteWebhookResult'."
        },
        {
          "kind": "FIELD_ADDED",
          "path": "Mutation.deleteWebhook",
          "weight": "SAFE",
          "message": "Field 'deleteWebhook' was added to object type 'Mutation'."
        },
        {
          "kind": "FIELD_ADDED",
          "path": "Mutation.setWebhook",
          "weight": "SAFE",
          "message": "Field 'setWebhook' was added to object type 'Mutation'."
        },
        {
          "kind": "FIELD_ADDED",
          "path": "Query.webhooks",
          "weight": "SAFE",
          "message": "Field 'webhooks' was added to object type 'Query'."
        },
        {
          "kind": "TYPE_DESCRIPTION_CHANGED",
          "path": "ReferralCount",
          "weight": "SAFE",
          "message": "Description 'How many requests of a month stood in one state. Full tens, and nothing below ten.' on type 'ReferralCount' has changed to 'How many requests of a month stood in one state: full tens, a little too low by chance, and nothing below ten.'."
        },
        {
          "kind": "FIELD_DESCRIPTION_CHANGED",
          "path": "ReferralCount.atLeast",
          "weight": "SAFE",
          "message": "Field 'ReferralCount.atLeast' description changed from 'So many or up to nine more: 10, 20, 30. Null: fewer than ten, which may be none.' to 'At least so many, and fewer than twenty more: 10, 20, 30. Null: too few to say, which may be none; always when there are fewer than ten.'."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "SetWebhookInput",
          "weight": "SAFE",
          "message": "Type 'SetWebhookInput' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "SetWebhookResult",
          "weight": "SAFE",
          "message": "Type 'SetWebhookResult' was added."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "SetWebhookResult",
          "weight": "SAFE",
          "message": "Member 'InvalidInput' was added to Union type 'SetWebhookResult'."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "SetWebhookResult",
          "weight": "SAFE",
          "message": "Member 'KeyNeeded' was added to Union type 'SetWebhookResult'."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "SetWebhookResult",
          "weight": "SAFE",
          "message": "Member 'TooManyRequests' was added to Union type 'SetWebhookResult'."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "SetWebhookResult",
          "weight": "SAFE",
          "message": "Member 'WebhookSet' was added to Union type 'SetWebhookResult'."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "Webhook",
          "weight": "SAFE",
          "message": "Type 'Webhook' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "WebhookDeleted",
          "weight": "SAFE",
          "message": "Type 'WebhookDeleted' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "WebhookPause",
          "weight": "SAFE",
          "message": "Type 'WebhookPause' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "WebhookSet",
          "weight": "SAFE",
          "message": "Type 'WebhookSet' was added."
        }
      ]
    },
    {
      "version": "2026-11-28",
      "publishedOn": "2026-11-28",
      "sdl": "/schema/2026-11-28.graphql",
      "sha256": "1263bf06db0cb33420965e501ff674607d82fb5a68a374858f257bf770f997b2",
      "changes": [
        {
          "kind": "SCHEMA_MUTATION_TYPE_CHANGED",
          "path": "",
          "weight": "SAFE",
          "message": "Schema mutation type was set to 'Mutation'."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "ConsultationReferral",
          "weight": "SAFE",
          "message": "Type 'ConsultationReferral' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "InputProblem",
          "weight": "SAFE",
          "message": "Type 'InputProblem' was added."
        },
        {
          "kind": "OBJECT_TYPE_INTERFACE_ADDED",
          "path": "InvalidInput",
          "weight": "SAFE",
          "message": "'InvalidInput' object implements 'UserError' interface."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "InvalidInput",
          "weight": "SAFE",
          "message": "Type 'InvalidInput' was added."
        },
        {
          "kind": "OBJECT_TYPE_INTERFACE_ADDED",
          "path": "KeyNeeded",
          "weight": "SAFE",
          "message": "'KeyNeeded' object implements 'UserError' interface."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "KeyNeeded",
          "weight": "SAFE",
          "message": "Type 'KeyNeeded' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "Mutation",
          "weight": "SAFE",
          "message": "Type 'Mutation' was added."
        },
        {
          "kind": "OBJECT_TYPE_INTERFACE_ADDED",
          "path": "NotFound",
          "weight": "SAFE",
          "message": "'NotFound' object implements 'UserError' interface."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "NotFound",
          "weight": "SAFE",
          "message": "Type 'NotFound' was added."
        },
        {
          "kind": "OBJECT_TYPE_INTERFACE_ADDED",
          "path": "PractitionerChange",
          "weight": "SAFE",
          "message": "'PractitionerChange' object implements 'Node' interface."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "PractitionerChange",
          "weight": "SAFE",
          "message": "Type 'PractitionerChange' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "PractitionerChangeConnection",
          "weight": "SAFE",
          "message": "Type 'PractitionerChangeConnection' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "PractitionerChangeEdge",
          "weight": "SAFE",
          "message": "Type 'PractitionerChangeEdge' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "PractitionerChangeKind",
          "weight": "SAFE",
          "message": "Type 'PractitionerChangeKind' was added."
        },
        {
          "kind": "TYPE_DESCRIPTION_ADDED",
          "path": "Query",
          "weight": "SAFE",
          "message": "Object type 'Query' has description 'What can be asked for. Asking changes nothing.'."
        },
        {
          "kind": "FIELD_ADDED",
          "path": "Query.helpFor",
          "weight": "SAFE",
          "message": "Field 'helpFor' was added to object type 'Query'."
        },
        {
          "kind": "FIELD_ADDED",
          "path": "Query.practitionersChangedSince",
          "weight": "SAFE",
          "message": "Field 'practitionersChangedSince' was added to object type 'Query'."
        },
        {
          "kind": "FIELD_ADDED",
          "path": "Query.referralMonths",
          "weight": "SAFE",
          "message": "Field 'referralMonths' was added to object type 'Query'."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "ReferConsultationInput",
          "weight": "SAFE",
          "message": "Type 'ReferConsultationInput' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "ReferConsultationResult",
          "weight": "SAFE",
          "message": "Type 'ReferConsultationResult' was added."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "ReferConsultationResult",
          "weight": "SAFE",
          "message": "Member 'ConsultationReferral' was added to Union type 'ReferConsultationResult'."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "ReferConsultationResult",
          "weight": "SAFE",
          "message": "Member 'InvalidInput' was added to Union type 'ReferConsultationResult'."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "ReferConsultationResult",
          "weight": "SAFE",
          "message": "Member 'KeyNeeded' was added to Union type 'ReferConsultationResult'."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "ReferConsultationResult",
          "weight": "SAFE",
          "message": "Member 'NotFound' was added to Union type 'ReferConsultationResult'."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "ReferConsultationResult",
          "weight": "SAFE",
          "message": "Member 'SlotNoLongerAvailable' was added to Union type 'ReferConsultationResult'."
        },
        {
          "kind": "UNION_MEMBER_ADDED",
          "path": "ReferConsultationResult",
          "weight": "SAFE",
          "message": "Member 'TooManyRequests' was added to Union type 'ReferConsultationResult'."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "ReferralCount",
          "weight": "SAFE",
          "message": "Type 'ReferralCount' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "ReferralMonth",
          "weight": "SAFE",
          "message": "Type 'ReferralMonth' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "ReferralState",
          "weight": "SAFE",
          "message": "Type 'ReferralState' was added."
        },
        {
          "kind": "FIELD_ADDED",
          "path": "Slot.dateLabel",
          "weight": "SAFE",
          "message": "Field 'dateLabel' was added to object type 'Slot'."
        },
        {
          "kind": "FIELD_ADDED",
          "path": "Slot.localDate",
          "weight": "SAFE",
          "message": "Field 'localDate' was added to object type 'Slot'."
        },
        {
          "kind": "FIELD_ADDED",
          "path": "Slot.timeLabel",
          "weight": "SAFE",
          "message": "Field 'timeLabel' was added to object type 'Slot'."
        },
        {
          "kind": "OBJECT_TYPE_INTERFACE_ADDED",
          "path": "SlotNoLongerAvailable",
          "weight": "SAFE",
          "message": "'SlotNoLongerAvailable' object implements 'UserError' interface."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "SlotNoLongerAvailable",
          "weight": "SAFE",
          "message": "Type 'SlotNoLongerAvailable' was added."
        },
        {
          "kind": "OBJECT_TYPE_INTERFACE_ADDED",
          "path": "TooManyRequests",
          "weight": "SAFE",
          "message": "'TooManyRequests' object implements 'UserError' interface."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "TooManyRequests",
          "weight": "SAFE",
          "message": "Type 'TooManyRequests' was added."
        },
        {
          "kind": "TYPE_ADDED",
          "path": "UserError",
          "weight": "SAFE",
          "message": "Type 'UserError' was added."
        }
      ]
    },
    {
      "version": "2026-11-27",
      "publishedOn": "2026-11-27",
      "sdl": "/schema/2026-11-27.graphql",
      "sha256": "9f742f9e0b5a877eaf5f3e1f84f91cf37f58732b6df6e43c5715e4f3aabafc17",
      "changes": []
    }
  ],
  "deprecations": []
};
