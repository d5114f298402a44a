// Generated from the registry by `npm run -s mainstay -- generate`; do not edit.
import type { EntityCatalogue } from '#ui/meta.ts'

export const entities: EntityCatalogue = {
 "kernel.location": {
  "name": "kernel.location",
  "plural": "locations",
  "titleField": "name",
  "access": {
   "read": "kernel.location.read",
   "write": "kernel.location.write"
  },
  "without": [],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 120,
    "sortable": true,
    "filterable": true
   },
   "code": {
    "widget": "text",
    "label": "Code",
    "optional": true,
    "max": 20,
    "sortable": true,
    "filterable": true
   },
   "timezone": {
    "widget": "zone",
    "label": "Timezone",
    "optional": false,
    "max": 64,
    "sortable": true,
    "filterable": true
   },
   "checkInTime": {
    "widget": "timeOfDay",
    "label": "Check in time",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "checkOutTime": {
    "widget": "timeOfDay",
    "label": "Check out time",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "kernel.member": {
  "name": "kernel.member",
  "plural": "members",
  "titleField": "name",
  "access": {
   "read": "kernel.member.read",
   "write": "kernel.member.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "email": {
    "widget": "email",
    "label": "Email",
    "optional": true,
    "max": 254,
    "sortable": true,
    "filterable": true
   },
   "role": {
    "widget": "text",
    "label": "Role",
    "optional": false,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "locationIds": {
    "widget": "list",
    "label": "Location ids",
    "optional": true,
    "help": "Left out: every location.",
    "ref": "kernel.location",
    "sortable": false,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "kernel.role": {
  "name": "kernel.role",
  "plural": "roles",
  "titleField": "name",
  "access": {
   "read": "kernel.role.read",
   "write": "kernel.role.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "permissions": {
    "widget": "list",
    "label": "Permissions",
    "optional": false,
    "help": "Names of permissions, or patterns: bookings.*, *.read, *",
    "sortable": false,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "kernel.api_key": {
  "name": "kernel.api_key",
  "plural": "api-keys",
  "titleField": "name",
  "access": {
   "read": "kernel.api_key.read",
   "write": "kernel.api_key.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "role": {
    "widget": "text",
    "label": "Role",
    "optional": false,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "locationIds": {
    "widget": "list",
    "label": "Location ids",
    "optional": true,
    "help": "Left out: every location.",
    "ref": "kernel.location",
    "sortable": false,
    "filterable": true
   },
   "scopes": {
    "widget": "list",
    "label": "Scopes",
    "optional": true,
    "help": "Permissions, or patterns, that it has of its role. Left out: all of them.",
    "sortable": false,
    "filterable": true
   },
   "hint": {
    "widget": "text",
    "label": "Hint",
    "optional": false,
    "help": "How the token begins.",
    "readOnly": true,
    "max": 20,
    "sortable": true,
    "filterable": true
   },
   "expiresAt": {
    "widget": "instant",
    "label": "Expires",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "lastUsedAt": {
    "widget": "instant",
    "label": "Last used",
    "optional": true,
    "help": "To the minute.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "kernel.link": {
  "name": "kernel.link",
  "plural": "links",
  "titleField": "name",
  "access": {
   "read": "kernel.link.read",
   "write": "kernel.link.write"
  },
  "without": [
   "create",
   "update",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "help": "What it is for and for whom.",
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "entity": {
    "widget": "text",
    "label": "Entity",
    "optional": false,
    "readOnly": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "rowId": {
    "widget": "text",
    "label": "Row",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "permissions": {
    "widget": "list",
    "label": "Permissions",
    "optional": false,
    "readOnly": true,
    "sortable": false,
    "filterable": true
   },
   "expiresAt": {
    "widget": "instant",
    "label": "Expires",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "kernel.custom_field": {
  "name": "kernel.custom_field",
  "plural": "custom-fields",
  "titleField": "label",
  "access": {
   "read": "kernel.custom_field.read",
   "write": "kernel.custom_field.write"
  },
  "without": [
   "bulk",
   "import"
  ],
  "editable": [
   "label",
   "choices"
  ],
  "fields": {
   "entity": {
    "widget": "text",
    "label": "Entity",
    "optional": false,
    "help": "The noun it belongs to, for instance people.customer",
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "label": {
    "widget": "text",
    "label": "Label",
    "optional": false,
    "max": 80,
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": false,
    "choices": [
     "text",
     "integer",
     "bool",
     "day",
     "choice"
    ],
    "sortable": true,
    "filterable": true
   },
   "choices": {
    "widget": "list",
    "label": "Choices",
    "optional": true,
    "sortable": false,
    "filterable": true
   },
   "roles": {
    "widget": "list",
    "label": "Roles",
    "optional": true,
    "help": "Roles that see it; left out: all.",
    "readOnly": true,
    "sortable": false,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "kernel.saved_view": {
  "name": "kernel.saved_view",
  "plural": "saved-views",
  "titleField": "name",
  "access": {
   "read": "kernel.saved_view.read",
   "write": "kernel.saved_view.write"
  },
  "without": [
   "list",
   "get",
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "entity": {
    "widget": "text",
    "label": "Entity",
    "optional": false,
    "help": "The noun that is listed, for instance people.customer",
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 80,
    "sortable": true,
    "filterable": true
   },
   "query": {
    "widget": "longText",
    "label": "Query",
    "optional": false,
    "help": "The query string of the list",
    "max": 4000,
    "sortable": true,
    "filterable": true
   },
   "isShared": {
    "widget": "bool",
    "label": "Is shared",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "ownerId": {
    "widget": "ref",
    "label": "Owner",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.member",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "transfer.import": {
  "name": "transfer.import",
  "plural": "imports",
  "titleField": "fileName",
  "access": {
   "read": "transfer.import.run",
   "write": "transfer.import.run"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "entity": {
    "widget": "text",
    "label": "Entity",
    "optional": false,
    "help": "The noun whose rows are counted; others may come from the same file.",
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "fileName": {
    "widget": "text",
    "label": "File name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "mapping": {
    "widget": "json",
    "label": "Mapping",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "choices": [
     "checking",
     "ready",
     "running",
     "done",
     "cancelled",
     "rolling_back",
     "rolled_back",
     "failed"
    ],
    "sortable": true,
    "filterable": true
   },
   "isDryRun": {
    "widget": "bool",
    "label": "Dry run",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "totalCount": {
    "widget": "integer",
    "label": "Total count",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "doneCount": {
    "widget": "integer",
    "label": "Done count",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdCount": {
    "widget": "integer",
    "label": "Created count",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "mergedCount": {
    "widget": "integer",
    "label": "Merged count",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "refusedCount": {
    "widget": "integer",
    "label": "Refused count",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "rolledBackCount": {
    "widget": "integer",
    "label": "Rolled back count",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "keptCount": {
    "widget": "integer",
    "label": "Kept count",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "report": {
    "widget": "json",
    "label": "Report",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "failure": {
    "widget": "text",
    "label": "Failure",
    "optional": true,
    "help": "A stable code; why the whole import could not go on.",
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "startedByKind": {
    "widget": "text",
    "label": "Started by kind",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "startedById": {
    "widget": "text",
    "label": "Started by",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "startedByName": {
    "widget": "text",
    "label": "Started by name",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "people.customer": {
  "name": "people.customer",
  "plural": "customers",
  "titleField": "name",
  "access": {
   "read": "people.customer.read",
   "write": "people.customer.write"
  },
  "without": [],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "email": {
    "widget": "email",
    "label": "Email",
    "optional": true,
    "max": 254,
    "sortable": true,
    "filterable": true
   },
   "phone": {
    "widget": "phone",
    "label": "Phone",
    "optional": true,
    "max": 32,
    "sortable": true,
    "filterable": true
   },
   "country": {
    "widget": "text",
    "label": "Country",
    "optional": true,
    "help": "ISO 3166-1 code.",
    "max": 3,
    "sortable": true,
    "filterable": true
   },
   "alert": {
    "widget": "text",
    "label": "Alert",
    "optional": true,
    "help": "Shown wherever this customer appears.",
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "notes": {
    "widget": "longText",
    "label": "Notes",
    "optional": true,
    "max": 10000,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "people.customer_access": {
  "name": "people.customer_access",
  "plural": "customer-accesses",
  "titleField": "customerId",
  "access": {
   "read": "people.customer_access.write",
   "write": "people.customer_access.write"
  },
  "without": [
   "update",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "viewerId": {
    "widget": "text",
    "label": "Viewer",
    "optional": false,
    "help": "The member, or the API key, that acts as this customer.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "notices.notice": {
  "name": "notices.notice",
  "plural": "notices",
  "titleField": "title",
  "access": {
   "read": "notices.notice.read",
   "write": "notices.notice.write"
  },
  "without": [
   "list",
   "get",
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "key": {
    "widget": "text",
    "label": "Key",
    "optional": false,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "memberId": {
    "widget": "text",
    "label": "Member",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "text",
    "label": "Customer",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "topic": {
    "widget": "text",
    "label": "Topic",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "template": {
    "widget": "text",
    "label": "Template",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "templateVersion": {
    "widget": "integer",
    "label": "Template version",
    "optional": false,
    "max": 2147483647,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "title": {
    "widget": "text",
    "label": "Title",
    "optional": false,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "body": {
    "widget": "longText",
    "label": "Body",
    "optional": false,
    "max": 10000,
    "sortable": true,
    "filterable": true
   },
   "link": {
    "widget": "text",
    "label": "Link",
    "optional": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "isUrgent": {
    "widget": "bool",
    "label": "Is urgent",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "isLifeSafety": {
    "widget": "bool",
    "label": "Is life safety",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "readAt": {
    "widget": "instant",
    "label": "Read",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "notices.delivery": {
  "name": "notices.delivery",
  "plural": "notice-deliveries",
  "titleField": "address",
  "access": {
   "read": "notices.delivery.read",
   "write": "notices.delivery.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "noticeId": {
    "widget": "text",
    "label": "Notice",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "channel": {
    "widget": "choice",
    "label": "Channel",
    "optional": false,
    "readOnly": true,
    "choices": [
     "email",
     "sms",
     "whatsapp",
     "push"
    ],
    "sortable": true,
    "filterable": true
   },
   "deviceId": {
    "widget": "text",
    "label": "Device",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "address": {
    "widget": "text",
    "label": "Address",
    "optional": true,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "held",
     "sending",
     "waiting",
     "sent",
     "delivered",
     "bounced",
     "suppressed",
     "skipped",
     "refused",
     "failed"
    ],
    "sortable": true,
    "filterable": true
   },
   "attemptCount": {
    "widget": "integer",
    "label": "Attempt count",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "sentAt": {
    "widget": "instant",
    "label": "Sent",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "deliveredAt": {
    "widget": "instant",
    "label": "Delivered",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "dueAt": {
    "widget": "instant",
    "label": "Due",
    "optional": true,
    "help": "When the bundle leaves that it waits for.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "providerId": {
    "widget": "text",
    "label": "Provider",
    "optional": true,
    "help": "What the provider calls it.",
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "partCount": {
    "widget": "integer",
    "label": "Part count",
    "optional": false,
    "help": "Parts of a text that are paid for.",
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "round": {
    "widget": "integer",
    "label": "Round",
    "optional": false,
    "help": "How often it was sent anew because somebody asked.",
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "notices.preference": {
  "name": "notices.preference",
  "plural": "notice-preferences",
  "titleField": "topic",
  "access": {
   "read": "notices.preference.read",
   "write": "notices.preference.write"
  },
  "without": [
   "list",
   "get",
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "personId": {
    "widget": "text",
    "label": "Person",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "topic": {
    "widget": "text",
    "label": "Topic",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "email": {
    "widget": "bool",
    "label": "Email",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "sms": {
    "widget": "bool",
    "label": "Sms",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "whatsapp": {
    "widget": "bool",
    "label": "Whatsapp",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "push": {
    "widget": "bool",
    "label": "Push",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "notices.reach": {
  "name": "notices.reach",
  "plural": "notice-reaches",
  "titleField": "digest",
  "access": {
   "read": "notices.reach.read",
   "write": "notices.reach.write"
  },
  "without": [
   "list",
   "get",
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "personId": {
    "widget": "text",
    "label": "Person",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "timezone": {
    "widget": "zone",
    "label": "Timezone",
    "optional": true,
    "max": 64,
    "sortable": true,
    "filterable": true
   },
   "quietFrom": {
    "widget": "timeOfDay",
    "label": "Quiet from",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "quietUntil": {
    "widget": "timeOfDay",
    "label": "Quiet until",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "digest": {
    "widget": "choice",
    "label": "Digest",
    "optional": false,
    "choices": [
     "none",
     "hourly",
     "daily"
    ],
    "sortable": true,
    "filterable": true
   },
   "locale": {
    "widget": "text",
    "label": "Locale",
    "optional": true,
    "max": 20,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "notices.device": {
  "name": "notices.device",
  "plural": "push-devices",
  "titleField": "name",
  "access": {
   "read": "notices.device.read",
   "write": "notices.device.write"
  },
  "without": [
   "list",
   "get",
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "personId": {
    "widget": "text",
    "label": "Person",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "endpoint": {
    "widget": "url",
    "label": "Endpoint",
    "optional": false,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "p256dh": {
    "widget": "text",
    "label": "P256dh",
    "optional": false,
    "max": 120,
    "sortable": true,
    "filterable": true
   },
   "auth": {
    "widget": "text",
    "label": "Auth",
    "optional": false,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "notices.suppression": {
  "name": "notices.suppression",
  "plural": "notice-suppressions",
  "titleField": "address",
  "access": {
   "read": "notices.suppression.read",
   "write": "notices.suppression.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "channel": {
    "widget": "choice",
    "label": "Channel",
    "optional": false,
    "readOnly": true,
    "choices": [
     "email",
     "sms",
     "whatsapp"
    ],
    "sortable": true,
    "filterable": true
   },
   "address": {
    "widget": "text",
    "label": "Address",
    "optional": false,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "cause": {
    "widget": "choice",
    "label": "Cause",
    "optional": false,
    "readOnly": true,
    "choices": [
     "bounce",
     "complaint",
     "stop",
     "manual"
    ],
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "notices.wording": {
  "name": "notices.wording",
  "plural": "notice-wordings",
  "titleField": "template",
  "access": {
   "read": "notices.wording.read",
   "write": "notices.wording.write"
  },
  "without": [
   "list",
   "get",
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "template": {
    "widget": "text",
    "label": "Template",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "locale": {
    "widget": "text",
    "label": "Locale",
    "optional": false,
    "max": 20,
    "sortable": true,
    "filterable": true
   },
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "max": 2147483647,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "title": {
    "widget": "text",
    "label": "Title",
    "optional": false,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "body": {
    "widget": "longText",
    "label": "Body",
    "optional": false,
    "max": 10000,
    "sortable": true,
    "filterable": true
   },
   "writtenBy": {
    "widget": "text",
    "label": "Written by",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "notices.mail": {
  "name": "notices.mail",
  "plural": "caught-mails",
  "titleField": "subject",
  "access": {
   "read": "notices.mail.read",
   "write": "notices.mail.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "channel": {
    "widget": "choice",
    "label": "Channel",
    "optional": false,
    "readOnly": true,
    "choices": [
     "email",
     "sms",
     "whatsapp",
     "push"
    ],
    "sortable": true,
    "filterable": true
   },
   "sender": {
    "widget": "text",
    "label": "Sender",
    "optional": false,
    "readOnly": true,
    "max": 400,
    "sortable": true,
    "filterable": true
   },
   "recipient": {
    "widget": "text",
    "label": "Recipient",
    "optional": false,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "subject": {
    "widget": "text",
    "label": "Subject",
    "optional": false,
    "readOnly": true,
    "max": 400,
    "sortable": true,
    "filterable": true
   },
   "body": {
    "widget": "longText",
    "label": "Body",
    "optional": false,
    "readOnly": true,
    "max": 20000,
    "sortable": false,
    "filterable": true
   },
   "messageId": {
    "widget": "text",
    "label": "Message",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "html": {
    "widget": "longText",
    "label": "Html",
    "optional": true,
    "readOnly": true,
    "max": 100000,
    "sortable": false,
    "filterable": true
   },
   "unsubscribe": {
    "widget": "text",
    "label": "Unsubscribe",
    "optional": true,
    "readOnly": true,
    "max": 2000,
    "sortable": false,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "integrations.endpoint": {
  "name": "integrations.endpoint",
  "plural": "webhook-endpoints",
  "titleField": "name",
  "access": {
   "read": "integrations.endpoint.read",
   "write": "integrations.endpoint.write"
  },
  "without": [
   "create",
   "update",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "url": {
    "widget": "url",
    "label": "Url",
    "optional": false,
    "help": "Where to send: https, or http for trying out.",
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "events": {
    "widget": "list",
    "label": "Events",
    "optional": true,
    "help": "Names of events, or patterns such as bookings.*; empty: every event.",
    "sortable": false,
    "filterable": true
   },
   "role": {
    "widget": "text",
    "label": "Role",
    "optional": false,
    "help": "It is told what somebody of this role may read.",
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "locationIds": {
    "widget": "list",
    "label": "Location ids",
    "optional": true,
    "help": "Left out: every location.",
    "ref": "kernel.location",
    "sortable": false,
    "filterable": true
   },
   "hasRecord": {
    "widget": "bool",
    "label": "Has record",
    "optional": true,
    "help": "The record goes with the event, as the role sees it.",
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "active",
     "disabled"
    ],
    "sortable": true,
    "filterable": true
   },
   "disabledReason": {
    "widget": "choice",
    "label": "Disabled reason",
    "optional": true,
    "readOnly": true,
    "choices": [
     "by_hand",
     "gone",
     "failing"
    ],
    "sortable": true,
    "filterable": true
   },
   "disabledAt": {
    "widget": "instant",
    "label": "Disabled",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "secretHint": {
    "widget": "text",
    "label": "Secret hint",
    "optional": false,
    "help": "How the secret begins.",
    "readOnly": true,
    "max": 20,
    "sortable": true,
    "filterable": true
   },
   "overlapUntilAt": {
    "widget": "instant",
    "label": "Overlap until",
    "optional": true,
    "help": "Until then the secret before this one signs too.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "integrations.delivery": {
  "name": "integrations.delivery",
  "plural": "webhook-deliveries",
  "titleField": "event",
  "access": {
   "read": "integrations.delivery.read",
   "write": "integrations.delivery.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "endpointId": {
    "widget": "ref",
    "label": "Endpoint",
    "optional": false,
    "readOnly": true,
    "ref": "integrations.endpoint",
    "sortable": true,
    "filterable": true
   },
   "eventId": {
    "widget": "text",
    "label": "Event",
    "optional": false,
    "help": "Sent as webhook-id, the same for every attempt.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "event": {
    "widget": "text",
    "label": "Event",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "happenedAt": {
    "widget": "instant",
    "label": "Happened",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "entity": {
    "widget": "text",
    "label": "Entity",
    "optional": true,
    "readOnly": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "rowId": {
    "widget": "text",
    "label": "Row",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "payload": {
    "widget": "longText",
    "label": "Payload",
    "optional": false,
    "help": "The body, letter for letter.",
    "readOnly": true,
    "max": 20000,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "waiting",
     "delivered",
     "failed"
    ],
    "sortable": true,
    "filterable": true
   },
   "attemptCount": {
    "widget": "integer",
    "label": "Attempt count",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "nextAttemptAt": {
    "widget": "instant",
    "label": "Next attempt",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "lastStatus": {
    "widget": "integer",
    "label": "Last status",
    "optional": true,
    "help": "What the other side answered last.",
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "lastProblem": {
    "widget": "text",
    "label": "Last problem",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "deliveredAt": {
    "widget": "instant",
    "label": "Delivered",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "integrations.attempt": {
  "name": "integrations.attempt",
  "plural": "webhook-attempts",
  "titleField": "number",
  "access": {
   "read": "integrations.delivery.read",
   "write": "integrations.delivery.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "deliveryId": {
    "widget": "ref",
    "label": "Delivery",
    "optional": false,
    "readOnly": true,
    "ref": "integrations.delivery",
    "sortable": true,
    "filterable": true
   },
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "integer",
    "label": "Status",
    "optional": true,
    "help": "Left out when there was no answer.",
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "milliseconds": {
    "widget": "integer",
    "label": "Milliseconds",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "answer": {
    "widget": "longText",
    "label": "Answer",
    "optional": true,
    "help": "The first two thousand bytes.",
    "readOnly": true,
    "max": 2048,
    "sortable": true,
    "filterable": true
   },
   "problem": {
    "widget": "text",
    "label": "Problem",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "files.file": {
  "name": "files.file",
  "plural": "files",
  "titleField": "name",
  "access": {
   "read": "files.file.read",
   "write": "files.file.write"
  },
  "without": [
   "create",
   "import"
  ],
  "editable": [
   "name"
  ],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "mediaType": {
    "widget": "text",
    "label": "Media type",
    "optional": false,
    "readOnly": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "byteCount": {
    "widget": "integer",
    "label": "Byte count",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "width": {
    "widget": "integer",
    "label": "Width",
    "optional": true,
    "help": "Pixels; pictures only.",
    "readOnly": true,
    "max": 2147483647,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "height": {
    "widget": "integer",
    "label": "Height",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "subjectEntity": {
    "widget": "text",
    "label": "Subject entity",
    "optional": true,
    "help": "The noun it belongs to.",
    "readOnly": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "subjectId": {
    "widget": "text",
    "label": "Subject",
    "optional": true,
    "help": "The row it belongs to.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "goneAt": {
    "widget": "instant",
    "label": "Gone",
    "optional": true,
    "help": "Since then there is only this line of it.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "business.set_up": {
  "name": "business.set_up",
  "plural": "set-ups",
  "titleField": "status",
  "access": {
   "read": "kernel.tenant.read",
   "write": "kernel.tenant.write"
  },
  "without": [
   "list",
   "get",
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "testing",
     "open"
    ],
    "sortable": true,
    "filterable": true
   },
   "step": {
    "widget": "choice",
    "label": "Step",
    "optional": true,
    "readOnly": true,
    "choices": [
     "business",
     "services",
     "resources",
     "staff",
     "payment",
     "notices",
     "review"
    ],
    "sortable": true,
    "filterable": true
   },
   "states": {
    "widget": "json",
    "label": "States",
    "optional": true,
    "readOnly": true,
    "sortable": false,
    "filterable": false
   },
   "drafts": {
    "widget": "json",
    "label": "Drafts",
    "optional": true,
    "readOnly": true,
    "sortable": false,
    "filterable": false
   },
   "launchedAt": {
    "widget": "instant",
    "label": "Launched",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "wiped": {
    "widget": "json",
    "label": "Wiped",
    "optional": true,
    "readOnly": true,
    "sortable": false,
    "filterable": false
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "business.working_hours": {
  "name": "business.working_hours",
  "plural": "working-hours",
  "titleField": "memberId",
  "access": {
   "read": "kernel.member.read",
   "write": "kernel.member.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "memberId": {
    "widget": "ref",
    "label": "Member",
    "optional": false,
    "ref": "kernel.member",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "weekday": {
    "widget": "integer",
    "label": "Weekday",
    "optional": false,
    "help": "1 is Monday.",
    "max": 7,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "startTime": {
    "widget": "timeOfDay",
    "label": "Start time",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endTime": {
    "widget": "timeOfDay",
    "label": "End time",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "billing.invoice": {
  "name": "billing.invoice",
  "plural": "invoices",
  "titleField": "reference",
  "access": {
   "read": "billing.invoice.read",
   "write": "billing.invoice.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": false,
    "readOnly": true,
    "choices": [
     "invoice",
     "credit_note"
    ],
    "sortable": true,
    "filterable": true
   },
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "reference": {
    "widget": "text",
    "label": "Reference",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "issued",
     "part_paid",
     "paid",
     "credited",
     "written_off",
     "void"
    ],
    "sortable": true,
    "filterable": true
   },
   "payerId": {
    "widget": "ref",
    "label": "Payer",
    "optional": false,
    "readOnly": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "subjectEntity": {
    "widget": "text",
    "label": "Subject entity",
    "optional": true,
    "help": "What it is for, as the name of a noun.",
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "subjectId": {
    "widget": "text",
    "label": "Subject",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "creditsId": {
    "widget": "ref",
    "label": "Credits",
    "optional": true,
    "help": "The invoice that a credit note speaks against.",
    "readOnly": true,
    "ref": "billing.invoice",
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "issuedOn": {
    "widget": "day",
    "label": "Issued",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "dueOn": {
    "widget": "day",
    "label": "Due",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "currency": {
    "widget": "currency",
    "label": "Currency",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "taxInclusive": {
    "widget": "bool",
    "label": "Tax inclusive",
    "optional": false,
    "help": "Prices of the lines contain their tax.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "net": {
    "widget": "money",
    "label": "Net",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "tax": {
    "widget": "money",
    "label": "Tax",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "total": {
    "widget": "money",
    "label": "Total",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "paid": {
    "widget": "money",
    "label": "Paid",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "credited": {
    "widget": "money",
    "label": "Credited",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "writtenOff": {
    "widget": "money",
    "label": "Written off",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "due": {
    "widget": "money",
    "label": "Due",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "billing.invoice_line": {
  "name": "billing.invoice_line",
  "plural": "invoice-lines",
  "titleField": "description",
  "access": {
   "read": "billing.invoice.read",
   "write": "billing.invoice.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "invoiceId": {
    "widget": "ref",
    "label": "Invoice",
    "optional": false,
    "readOnly": true,
    "ref": "billing.invoice",
    "sortable": true,
    "filterable": true
   },
   "position": {
    "widget": "integer",
    "label": "Position",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "description": {
    "widget": "text",
    "label": "Description",
    "optional": false,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "rule": {
    "widget": "text",
    "label": "Rule",
    "optional": false,
    "help": "The rule this line comes from.",
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "explanation": {
    "widget": "longText",
    "label": "Explanation",
    "optional": true,
    "help": "How the rule arrived at the amount.",
    "readOnly": true,
    "max": 10000,
    "sortable": true,
    "filterable": true
   },
   "category": {
    "widget": "text",
    "label": "Category",
    "optional": false,
    "help": "What kind of revenue it is.",
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "quantity": {
    "widget": "text",
    "label": "Quantity",
    "optional": false,
    "help": "A decimal number.",
    "readOnly": true,
    "max": 30,
    "sortable": true,
    "filterable": true
   },
   "unit": {
    "widget": "money",
    "label": "Unit",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "net": {
    "widget": "money",
    "label": "Net",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "taxCategory": {
    "widget": "text",
    "label": "Tax category",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "taxPercent": {
    "widget": "text",
    "label": "Tax percent",
    "optional": false,
    "help": "Of all taxes together.",
    "readOnly": true,
    "max": 10,
    "sortable": true,
    "filterable": true
   },
   "taxes": {
    "widget": "list",
    "label": "Taxes",
    "optional": true,
    "help": "Each tax of the line, whose it is, and what it comes to.",
    "readOnly": true,
    "sortable": false,
    "filterable": false
   },
   "tax": {
    "widget": "money",
    "label": "Tax",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "total": {
    "widget": "money",
    "label": "Total",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "subjectEntity": {
    "widget": "text",
    "label": "Subject entity",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "subjectId": {
    "widget": "text",
    "label": "Subject",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "billing.payment": {
  "name": "billing.payment",
  "plural": "payments",
  "titleField": "number",
  "access": {
   "read": "billing.payment.read",
   "write": "billing.payment.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "payerId": {
    "widget": "ref",
    "label": "Payer",
    "optional": false,
    "readOnly": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "invoiceId": {
    "widget": "ref",
    "label": "Invoice",
    "optional": true,
    "readOnly": true,
    "ref": "billing.invoice",
    "sortable": true,
    "filterable": true
   },
   "purpose": {
    "widget": "choice",
    "label": "Purpose",
    "optional": false,
    "readOnly": true,
    "choices": [
     "payment",
     "deposit"
    ],
    "sortable": true,
    "filterable": true
   },
   "method": {
    "widget": "choice",
    "label": "Method",
    "optional": false,
    "readOnly": true,
    "choices": [
     "cash",
     "card",
     "transfer",
     "cheque",
     "store_credit"
    ],
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "pending",
     "succeeded",
     "declined",
     "reversed"
    ],
    "sortable": true,
    "filterable": true
   },
   "amount": {
    "widget": "money",
    "label": "Amount",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "refunded": {
    "widget": "money",
    "label": "Refunded",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "reference": {
    "widget": "text",
    "label": "Reference",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "provider": {
    "widget": "text",
    "label": "Provider",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "providerReference": {
    "widget": "text",
    "label": "Provider reference",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "cardToken": {
    "widget": "text",
    "label": "Card token",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": false,
    "filterable": true
   },
   "declineReason": {
    "widget": "text",
    "label": "Decline reason",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "receivedAt": {
    "widget": "instant",
    "label": "Received",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "billing.allocation": {
  "name": "billing.allocation",
  "plural": "payment-allocations",
  "titleField": "invoiceId",
  "access": {
   "read": "billing.payment.read",
   "write": "billing.payment.take"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "invoiceId": {
    "widget": "ref",
    "label": "Invoice",
    "optional": false,
    "readOnly": true,
    "ref": "billing.invoice",
    "sortable": true,
    "filterable": true
   },
   "paymentId": {
    "widget": "ref",
    "label": "Payment",
    "optional": true,
    "readOnly": true,
    "ref": "billing.payment",
    "sortable": true,
    "filterable": true
   },
   "depositId": {
    "widget": "ref",
    "label": "Deposit",
    "optional": true,
    "readOnly": true,
    "ref": "billing.deposit",
    "sortable": true,
    "filterable": true
   },
   "amount": {
    "widget": "money",
    "label": "Amount",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "billing.deposit": {
  "name": "billing.deposit",
  "plural": "deposits",
  "titleField": "about",
  "access": {
   "read": "billing.deposit.read",
   "write": "billing.deposit.take"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "about": {
    "widget": "text",
    "label": "About",
    "optional": true,
    "help": "What it is held for.",
    "readOnly": true,
    "max": 400,
    "sortable": true,
    "filterable": true
   },
   "payerId": {
    "widget": "ref",
    "label": "Payer",
    "optional": false,
    "readOnly": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "paymentId": {
    "widget": "ref",
    "label": "Payment",
    "optional": false,
    "readOnly": true,
    "ref": "billing.payment",
    "sortable": true,
    "filterable": true
   },
   "subjectEntity": {
    "widget": "text",
    "label": "Subject entity",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "subjectId": {
    "widget": "text",
    "label": "Subject",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "method": {
    "widget": "choice",
    "label": "Method",
    "optional": false,
    "readOnly": true,
    "choices": [
     "cash",
     "card",
     "transfer",
     "cheque",
     "store_credit"
    ],
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "pending",
     "held",
     "settled",
     "failed"
    ],
    "sortable": true,
    "filterable": true
   },
   "amount": {
    "widget": "money",
    "label": "Amount",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "consumed": {
    "widget": "money",
    "label": "Consumed",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "refunded": {
    "widget": "money",
    "label": "Refunded",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "forfeited": {
    "widget": "money",
    "label": "Forfeited",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "credited": {
    "widget": "money",
    "label": "Credited",
    "optional": false,
    "help": "Turned into store credit.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "held": {
    "widget": "money",
    "label": "Held",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "billing.refund": {
  "name": "billing.refund",
  "plural": "refunds",
  "titleField": "number",
  "access": {
   "read": "billing.payment.read",
   "write": "billing.payment.refund"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "payerId": {
    "widget": "ref",
    "label": "Payer",
    "optional": false,
    "readOnly": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "paymentId": {
    "widget": "ref",
    "label": "Payment",
    "optional": false,
    "readOnly": true,
    "ref": "billing.payment",
    "sortable": true,
    "filterable": true
   },
   "depositId": {
    "widget": "ref",
    "label": "Deposit",
    "optional": true,
    "readOnly": true,
    "ref": "billing.deposit",
    "sortable": true,
    "filterable": true
   },
   "method": {
    "widget": "choice",
    "label": "Method",
    "optional": false,
    "readOnly": true,
    "choices": [
     "cash",
     "card",
     "transfer",
     "cheque",
     "store_credit"
    ],
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "pending",
     "succeeded",
     "failed"
    ],
    "sortable": true,
    "filterable": true
   },
   "amount": {
    "widget": "money",
    "label": "Amount",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "providerReference": {
    "widget": "text",
    "label": "Provider reference",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "billing.tax_rate": {
  "name": "billing.tax_rate",
  "plural": "tax-rates",
  "titleField": "name",
  "access": {
   "read": "billing.tax_rate.read",
   "write": "billing.tax_rate.write"
  },
  "without": [
   "import"
  ],
  "fields": {
   "category": {
    "widget": "text",
    "label": "Category",
    "optional": false,
    "help": "The word that lines name it by: lodging.",
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "jurisdiction": {
    "widget": "text",
    "label": "Jurisdiction",
    "optional": true,
    "help": "Whose tax it is: Texas, City of Austin.",
    "max": 80,
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "help": "As it stands on the invoice: State sales tax.",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "percent": {
    "widget": "text",
    "label": "Percent",
    "optional": false,
    "help": "A decimal number: 8.25.",
    "max": 7,
    "sortable": true,
    "filterable": true
   },
   "startsOn": {
    "widget": "day",
    "label": "Starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "source": {
    "widget": "text",
    "label": "Source",
    "optional": true,
    "help": "Where it is written: the law, or the page of the authority.",
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "billing.entry": {
  "name": "billing.entry",
  "plural": "ledger-entries",
  "titleField": "memo",
  "access": {
   "read": "billing.ledger.read",
   "write": "billing.ledger.read"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "memo": {
    "widget": "text",
    "label": "Memo",
    "optional": false,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "subjectEntity": {
    "widget": "text",
    "label": "Subject entity",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "subjectId": {
    "widget": "text",
    "label": "Subject",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "reversesId": {
    "widget": "ref",
    "label": "Reverses",
    "optional": true,
    "readOnly": true,
    "ref": "billing.entry",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "care.dependant": {
  "name": "care.dependant",
  "plural": "dependants",
  "titleField": "name",
  "access": {
   "read": "care.dependant.read",
   "write": "care.dependant.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "hides": {
   "alert": "care.health.read"
  },
  "fields": {
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "text",
    "label": "Kind",
    "optional": false,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "alert": {
    "widget": "text",
    "label": "Alert",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "endedOn": {
    "widget": "day",
    "label": "Ended",
    "optional": true,
    "help": "The last day of this being’s life or membership.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "care.health_requirement": {
  "name": "care.health_requirement",
  "plural": "health-requirements",
  "titleField": "record",
  "access": {
   "read": "care.health_requirement.read",
   "write": "care.health_requirement.write"
  },
  "without": [],
  "fields": {
   "kind": {
    "widget": "text",
    "label": "Kind",
    "optional": false,
    "help": "Of which guests: dog, cat, toddler.",
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "service": {
    "widget": "text",
    "label": "Service",
    "optional": false,
    "help": "For what they come: boarding, daycare, grooming.",
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "record": {
    "widget": "text",
    "label": "Record",
    "optional": false,
    "help": "As certificates name it: rabies, DHPP.",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "alsoCalled": {
    "widget": "list",
    "label": "Also called",
    "optional": true,
    "help": "Other names of the same.",
    "sortable": false,
    "filterable": true
   },
   "isRequired": {
    "widget": "bool",
    "label": "Required",
    "optional": true,
    "help": "One that is not required never stands in the way.",
    "sortable": true,
    "filterable": true
   },
   "validMonths": {
    "widget": "integer",
    "label": "Valid months",
    "optional": true,
    "help": "How long a record without an end is good; without this, for ever.",
    "max": 600,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "waitDays": {
    "widget": "integer",
    "label": "Wait days",
    "optional": true,
    "help": "Days from giving until it counts.",
    "max": 365,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "care.plan": {
  "name": "care.plan",
  "plural": "care-plans",
  "titleField": "name",
  "access": {
   "read": "care.plan.read",
   "write": "care.plan.write"
  },
  "without": [],
  "fields": {
   "dependantId": {
    "widget": "ref",
    "label": "Guest",
    "optional": false,
    "ref": "care.dependant",
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": false,
    "choices": [
     "medication",
     "feeding"
    ],
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "help": "The medicine, or the food.",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "quantity": {
    "widget": "text",
    "label": "Quantity",
    "optional": true,
    "help": "2, ½, 120",
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "unit": {
    "widget": "text",
    "label": "Unit",
    "optional": true,
    "help": "units, tablets, scoops, grams",
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "route": {
    "widget": "choice",
    "label": "Route",
    "optional": true,
    "choices": [
     "pill",
     "liquid",
     "topical",
     "injection",
     "eye",
     "ear",
     "inhaler",
     "patch",
     "other"
    ],
    "sortable": true,
    "filterable": true
   },
   "source": {
    "widget": "choice",
    "label": "Whose food",
    "optional": true,
    "help": "Brought along, or the house’s.",
    "choices": [
     "house",
     "own"
    ],
    "sortable": true,
    "filterable": true
   },
   "method": {
    "widget": "choice",
    "label": "How it is eaten",
    "optional": true,
    "choices": [
     "alone",
     "with_housemates",
     "monitored"
    ],
    "sortable": true,
    "filterable": true
   },
   "slots": {
    "widget": "list",
    "label": "Times",
    "optional": false,
    "help": "By the wall clock where the guest is.",
    "sortable": false,
    "filterable": false
   },
   "isWithFood": {
    "widget": "bool",
    "label": "Is with food",
    "optional": true,
    "help": "Given only to who has eaten at least half, or with a reason.",
    "sortable": true,
    "filterable": true
   },
   "signOffCount": {
    "widget": "integer",
    "label": "Sign off count",
    "optional": true,
    "help": "2: a second person signs each dose.",
    "max": 2,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "startsOn": {
    "widget": "day",
    "label": "Starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endsOn": {
    "widget": "day",
    "label": "Ends",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "instructions": {
    "widget": "longText",
    "label": "Instructions",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "vet": {
    "widget": "text",
    "label": "Vet",
    "optional": true,
    "help": "Who prescribed it.",
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "fee": {
    "widget": "money",
    "label": "Fee",
    "optional": true,
    "help": "For each dose given, or each day on which any was.",
    "sortable": true,
    "filterable": true
   },
   "feeBasis": {
    "widget": "choice",
    "label": "Charged by",
    "optional": true,
    "choices": [
     "dose",
     "day"
    ],
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "care.entry": {
  "name": "care.entry",
  "plural": "care-entries",
  "titleField": "planId",
  "access": {
   "read": "care.plan.read",
   "write": "care.entry.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "planId": {
    "widget": "ref",
    "label": "Plan",
    "optional": false,
    "readOnly": true,
    "ref": "care.plan",
    "sortable": true,
    "filterable": true
   },
   "dependantId": {
    "widget": "ref",
    "label": "Guest",
    "optional": false,
    "readOnly": true,
    "ref": "care.dependant",
    "sortable": true,
    "filterable": true
   },
   "dueAt": {
    "widget": "instant",
    "label": "Due",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "recordedAt": {
    "widget": "instant",
    "label": "Recorded",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "outcome": {
    "widget": "choice",
    "label": "Outcome",
    "optional": false,
    "readOnly": true,
    "choices": [
     "given",
     "refused",
     "skipped",
     "all",
     "half",
     "none"
    ],
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "done",
     "awaiting_second"
    ],
    "sortable": true,
    "filterable": true
   },
   "byId": {
    "widget": "text",
    "label": "By",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "byName": {
    "widget": "text",
    "label": "By name",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "secondById": {
    "widget": "text",
    "label": "Second by",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "secondByName": {
    "widget": "text",
    "label": "Second by name",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "text",
    "label": "Note",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "care.alert": {
  "name": "care.alert",
  "plural": "care-alerts",
  "titleField": "message",
  "access": {
   "read": "care.plan.read",
   "write": "care.entry.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": false,
    "readOnly": true,
    "choices": [
     "dose_missed",
     "meal_missed",
     "meals_refused"
    ],
    "sortable": true,
    "filterable": true
   },
   "level": {
    "widget": "choice",
    "label": "Level",
    "optional": false,
    "readOnly": true,
    "choices": [
     "staff",
     "manager",
     "owner"
    ],
    "sortable": true,
    "filterable": true
   },
   "dependantId": {
    "widget": "ref",
    "label": "Guest",
    "optional": false,
    "readOnly": true,
    "ref": "care.dependant",
    "sortable": true,
    "filterable": true
   },
   "planId": {
    "widget": "ref",
    "label": "Plan",
    "optional": false,
    "readOnly": true,
    "ref": "care.plan",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "dueAt": {
    "widget": "instant",
    "label": "Due",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "message": {
    "widget": "text",
    "label": "Message",
    "optional": false,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "acknowledgedAt": {
    "widget": "instant",
    "label": "Acknowledged",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "acknowledgedById": {
    "widget": "text",
    "label": "Acknowledged by",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "care.report_card": {
  "name": "care.report_card",
  "plural": "report-cards",
  "titleField": "dependantId",
  "access": {
   "read": "care.report_card.read",
   "write": "care.report_card.write"
  },
  "without": [
   "create",
   "import"
  ],
  "fields": {
   "dependantId": {
    "widget": "ref",
    "label": "Guest",
    "optional": false,
    "ref": "care.dependant",
    "sortable": true,
    "filterable": true
   },
   "onDay": {
    "widget": "day",
    "label": "Day",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "mood": {
    "widget": "integer",
    "label": "Mood",
    "optional": true,
    "max": 5,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "energy": {
    "widget": "integer",
    "label": "Energy",
    "optional": true,
    "max": 5,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "appetite": {
    "widget": "integer",
    "label": "Appetite",
    "optional": true,
    "max": 5,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "social": {
    "widget": "integer",
    "label": "Social",
    "optional": true,
    "max": 5,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "activities": {
    "widget": "list",
    "label": "Activities",
    "optional": true,
    "sortable": false,
    "filterable": true
   },
   "meals": {
    "widget": "text",
    "label": "Meals",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "highlights": {
    "widget": "longText",
    "label": "Highlights",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "concerns": {
    "widget": "longText",
    "label": "Concerns",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "photoIds": {
    "widget": "list",
    "label": "Photos",
    "optional": true,
    "readOnly": true,
    "ref": "files.file",
    "sortable": false,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "draft",
     "sent"
    ],
    "sortable": true,
    "filterable": true
   },
   "sentAt": {
    "widget": "instant",
    "label": "Sent",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "viewedAt": {
    "widget": "instant",
    "label": "Viewed",
    "optional": true,
    "help": "When the customer first looked.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "viewCount": {
    "widget": "integer",
    "label": "View count",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "care.card_template": {
  "name": "care.card_template",
  "plural": "report-card-templates",
  "titleField": "name",
  "access": {
   "read": "care.report_card.read",
   "write": "care.card_template.write"
  },
  "without": [
   "import"
  ],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "position": {
    "widget": "integer",
    "label": "Position",
    "optional": true,
    "max": 1000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "mood": {
    "widget": "integer",
    "label": "Mood",
    "optional": true,
    "max": 5,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "energy": {
    "widget": "integer",
    "label": "Energy",
    "optional": true,
    "max": 5,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "appetite": {
    "widget": "integer",
    "label": "Appetite",
    "optional": true,
    "max": 5,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "social": {
    "widget": "integer",
    "label": "Social",
    "optional": true,
    "max": 5,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "activities": {
    "widget": "list",
    "label": "Activities",
    "optional": true,
    "sortable": false,
    "filterable": true
   },
   "meals": {
    "widget": "text",
    "label": "Meals",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "highlights": {
    "widget": "longText",
    "label": "Highlights",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "concerns": {
    "widget": "longText",
    "label": "Concerns",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "pets.pet": {
  "name": "pets.pet",
  "plural": "pets",
  "titleField": "name",
  "access": {
   "read": "pets.pet.read",
   "write": "pets.pet.write"
  },
  "without": [],
  "fields": {
   "customerId": {
    "widget": "ref",
    "label": "Owner",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "species": {
    "widget": "choice",
    "label": "Species",
    "optional": false,
    "choices": [
     "dog",
     "cat",
     "other"
    ],
    "sortable": true,
    "filterable": true
   },
   "breed": {
    "widget": "text",
    "label": "Breed",
    "optional": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "sex": {
    "widget": "choice",
    "label": "Sex",
    "optional": true,
    "choices": [
     "female",
     "male"
    ],
    "sortable": true,
    "filterable": true
   },
   "bornOn": {
    "widget": "day",
    "label": "Born",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "weightGrams": {
    "widget": "integer",
    "label": "Weight in grams",
    "optional": true,
    "max": 1500000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "colour": {
    "widget": "text",
    "label": "Colour",
    "optional": true,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "alert": {
    "widget": "text",
    "label": "Alert",
    "optional": true,
    "help": "Shown wherever this pet appears: bites, escapes, allergies.",
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "feedingNotes": {
    "widget": "longText",
    "label": "Feeding notes",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "notes": {
    "widget": "longText",
    "label": "Notes",
    "optional": true,
    "max": 10000,
    "sortable": true,
    "filterable": true
   },
   "deceasedOn": {
    "widget": "day",
    "label": "Deceased",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "pets.vaccination": {
  "name": "pets.vaccination",
  "plural": "vaccinations",
  "titleField": "vaccine",
  "access": {
   "read": "pets.pet.read",
   "write": "pets.health.write"
  },
  "without": [
   "create",
   "update"
  ],
  "fields": {
   "petId": {
    "widget": "ref",
    "label": "Pet",
    "optional": false,
    "ref": "pets.pet",
    "sortable": true,
    "filterable": true
   },
   "vaccine": {
    "widget": "text",
    "label": "Vaccine",
    "optional": false,
    "help": "As the certificate names it: rabies, DHPP, bordetella.",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "givenOn": {
    "widget": "day",
    "label": "Given",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "expiresOn": {
    "widget": "day",
    "label": "Expires",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": true,
    "readOnly": true,
    "choices": [
     "pending",
     "verified",
     "rejected"
    ],
    "sortable": true,
    "filterable": true
   },
   "verifiedAt": {
    "widget": "instant",
    "label": "Verified",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "verifiedById": {
    "widget": "text",
    "label": "Verified by",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "rejectionReason": {
    "widget": "text",
    "label": "Rejection reason",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "children.child": {
  "name": "children.child",
  "plural": "children",
  "titleField": "name",
  "access": {
   "read": "children.child.read",
   "write": "children.child.write"
  },
  "without": [],
  "hides": {
   "alert": "children.health.read",
   "notes": "children.health.read"
  },
  "fields": {
   "customerId": {
    "widget": "ref",
    "label": "Family",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": true,
    "readOnly": true,
    "choices": [
     "child"
    ],
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "bornOn": {
    "widget": "day",
    "label": "Birthday",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "alert": {
    "widget": "text",
    "label": "Alert",
    "optional": true,
    "help": "Shown wherever this child appears: allergies, custody.",
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "notes": {
    "widget": "longText",
    "label": "Notes",
    "optional": true,
    "max": 10000,
    "sortable": false,
    "filterable": true
   },
   "startsOn": {
    "widget": "day",
    "label": "Starts",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "endsOn": {
    "widget": "day",
    "label": "Ends",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "children.contact": {
  "name": "children.contact",
  "plural": "child-contacts",
  "titleField": "name",
  "access": {
   "read": "children.contact.read",
   "write": "children.contact.write"
  },
  "without": [],
  "fields": {
   "childId": {
    "widget": "ref",
    "label": "Child",
    "optional": false,
    "ref": "children.child",
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": true,
    "help": "For guardians: who is told, and who pays.",
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "phone": {
    "widget": "phone",
    "label": "Phone",
    "optional": true,
    "max": 32,
    "sortable": true,
    "filterable": true
   },
   "bornOn": {
    "widget": "day",
    "label": "Born on",
    "optional": true,
    "help": "Who is too young takes no child home.",
    "sortable": true,
    "filterable": true
   },
   "idKind": {
    "widget": "choice",
    "label": "Document they show",
    "optional": true,
    "choices": [
     "passport",
     "identity_card",
     "driving_licence",
     "other"
    ],
    "sortable": true,
    "filterable": true
   },
   "relationship": {
    "widget": "text",
    "label": "Relationship",
    "optional": false,
    "help": "Mother, grandfather, neighbour.",
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "role": {
    "widget": "choice",
    "label": "Role",
    "optional": false,
    "choices": [
     "guardian",
     "family",
     "pickup",
     "emergency"
    ],
    "sortable": true,
    "filterable": true
   },
   "weekdays": {
    "widget": "list",
    "label": "Weekdays",
    "optional": true,
    "help": "None: every day.",
    "sortable": false,
    "filterable": true
   },
   "validFromOn": {
    "widget": "day",
    "label": "Valid from",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "validUntilOn": {
    "widget": "day",
    "label": "Valid until",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "isDenied": {
    "widget": "bool",
    "label": "Must not collect",
    "optional": true,
    "help": "Wins over everything else.",
    "sortable": true,
    "filterable": true
   },
   "document": {
    "widget": "text",
    "label": "Document",
    "optional": true,
    "help": "The court order that a denial rests on.",
    "max": 300,
    "sortable": false,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "children.pass": {
  "name": "children.pass",
  "plural": "pickup-passes",
  "titleField": "name",
  "access": {
   "read": "children.contact.read",
   "write": "children.pass.write"
  },
  "without": [
   "create",
   "update",
   "bulk",
   "import"
  ],
  "fields": {
   "childId": {
    "widget": "ref",
    "label": "Child",
    "optional": false,
    "readOnly": true,
    "ref": "children.child",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "idDocument": {
    "widget": "text",
    "label": "Identity document",
    "optional": false,
    "readOnly": true,
    "max": 100,
    "sortable": false,
    "filterable": true
   },
   "validUntilAt": {
    "widget": "instant",
    "label": "Valid until",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "usedAt": {
    "widget": "instant",
    "label": "Used",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "presence.area": {
  "name": "presence.area",
  "plural": "areas",
  "titleField": "name",
  "access": {
   "read": "presence.area.read",
   "write": "presence.area.write"
  },
  "without": [],
  "editable": [
   "name",
   "position"
  ],
  "fields": {
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "jurisdiction": {
    "widget": "choice",
    "label": "Jurisdiction",
    "optional": false,
    "help": "Whose supervision rules hold at this address. Not legal advice, not yet reviewed.",
    "choices": [
     "US-TX",
     "US-MA",
     "US-FL",
     "US-NY",
     "US-CA",
     "US-PA",
     "US-OH",
     "GB-ENG",
     "NAEYC"
    ],
    "sortable": true,
    "filterable": true
   },
   "activity": {
    "widget": "choice",
    "label": "Activity",
    "optional": true,
    "help": "What the group is doing; some rules differ by it.",
    "choices": [
     "ordinary",
     "nap",
     "meal",
     "outdoors",
     "trip",
     "near_water",
     "edge_of_day"
    ],
    "sortable": true,
    "filterable": true
   },
   "position": {
    "widget": "integer",
    "label": "Position",
    "optional": true,
    "max": 1000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "presence.placement": {
  "name": "presence.placement",
  "plural": "placements",
  "titleField": "dependantId",
  "access": {
   "read": "presence.area.read",
   "write": "presence.area.write"
  },
  "without": [],
  "fields": {
   "dependantId": {
    "widget": "ref",
    "label": "Dependant",
    "optional": false,
    "ref": "care.dependant",
    "sortable": true,
    "filterable": true
   },
   "areaId": {
    "widget": "ref",
    "label": "Area",
    "optional": false,
    "ref": "presence.area",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "presence.caregiver": {
  "name": "presence.caregiver",
  "plural": "caregivers",
  "titleField": "name",
  "access": {
   "read": "presence.caregiver.read",
   "write": "presence.caregiver.write"
  },
  "without": [],
  "fields": {
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "memberId": {
    "widget": "ref",
    "label": "Member",
    "optional": true,
    "ref": "kernel.member",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "qualifications": {
    "widget": "list",
    "label": "Qualifications",
    "optional": true,
    "sortable": false,
    "filterable": false
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "presence.segment": {
  "name": "presence.segment",
  "plural": "segments",
  "titleField": "dependantId",
  "access": {
   "read": "presence.segment.read",
   "write": "presence.segment.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "dependantId": {
    "widget": "ref",
    "label": "Dependant",
    "optional": false,
    "readOnly": true,
    "ref": "care.dependant",
    "sortable": true,
    "filterable": true
   },
   "areaId": {
    "widget": "ref",
    "label": "Area",
    "optional": false,
    "readOnly": true,
    "ref": "presence.area",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "startedAt": {
    "widget": "instant",
    "label": "Started",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "endedAt": {
    "widget": "instant",
    "label": "Ended",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "startedByName": {
    "widget": "text",
    "label": "Started by name",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "endedByName": {
    "widget": "text",
    "label": "Ended by name",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "method": {
    "widget": "choice",
    "label": "Method",
    "optional": false,
    "readOnly": true,
    "choices": [
     "kiosk",
     "room",
     "move"
    ],
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "presence.duty": {
  "name": "presence.duty",
  "plural": "duties",
  "titleField": "caregiverId",
  "access": {
   "read": "presence.duty.read",
   "write": "presence.duty.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "caregiverId": {
    "widget": "ref",
    "label": "Caregiver",
    "optional": false,
    "readOnly": true,
    "ref": "presence.caregiver",
    "sortable": true,
    "filterable": true
   },
   "areaId": {
    "widget": "ref",
    "label": "Area",
    "optional": false,
    "readOnly": true,
    "ref": "presence.area",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "startedAt": {
    "widget": "instant",
    "label": "Started",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "endedAt": {
    "widget": "instant",
    "label": "Ended",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "endReason": {
    "widget": "choice",
    "label": "End reason",
    "optional": true,
    "readOnly": true,
    "choices": [
     "break",
     "move",
     "home"
    ],
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "presence.breach": {
  "name": "presence.breach",
  "plural": "breaches",
  "titleField": "says",
  "access": {
   "read": "presence.breach.read",
   "write": "presence.breach.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "areaId": {
    "widget": "ref",
    "label": "Area",
    "optional": false,
    "readOnly": true,
    "ref": "presence.area",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "startedAt": {
    "widget": "instant",
    "label": "Started",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "endedAt": {
    "widget": "instant",
    "label": "Ended",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "says": {
    "widget": "text",
    "label": "Says",
    "optional": false,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "cause": {
    "widget": "text",
    "label": "Cause",
    "optional": false,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "startedByName": {
    "widget": "text",
    "label": "Started by name",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "remedy": {
    "widget": "text",
    "label": "Remedy",
    "optional": true,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "endedByName": {
    "widget": "text",
    "label": "Ended by name",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "overrideReason": {
    "widget": "text",
    "label": "Override reason",
    "optional": true,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "presence.release": {
  "name": "presence.release",
  "plural": "releases",
  "titleField": "personName",
  "access": {
   "read": "presence.release.read",
   "write": "presence.release.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "dependantId": {
    "widget": "ref",
    "label": "Dependant",
    "optional": false,
    "readOnly": true,
    "ref": "care.dependant",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "at": {
    "widget": "instant",
    "label": "At",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "outcome": {
    "widget": "choice",
    "label": "Outcome",
    "optional": false,
    "readOnly": true,
    "choices": [
     "released",
     "refused"
    ],
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": true,
    "readOnly": true,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "personName": {
    "widget": "text",
    "label": "Person name",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "relationship": {
    "widget": "text",
    "label": "Relationship",
    "optional": true,
    "readOnly": true,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "contactId": {
    "widget": "ref",
    "label": "Contact",
    "optional": true,
    "readOnly": true,
    "ref": "children.contact",
    "sortable": true,
    "filterable": true
   },
   "passId": {
    "widget": "ref",
    "label": "Pass",
    "optional": true,
    "readOnly": true,
    "ref": "children.pass",
    "sortable": true,
    "filterable": true
   },
   "staffName": {
    "widget": "text",
    "label": "Staff name",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "idDocument": {
    "widget": "text",
    "label": "Id document",
    "optional": true,
    "readOnly": true,
    "max": 100,
    "sortable": false,
    "filterable": true
   },
   "signatureHash": {
    "widget": "text",
    "label": "Signature hash",
    "optional": true,
    "readOnly": true,
    "max": 64,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "presence.passage": {
  "name": "presence.passage",
  "plural": "passages",
  "titleField": "personName",
  "access": {
   "read": "presence.release.read",
   "write": "presence.passage.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "dependantId": {
    "widget": "ref",
    "label": "Dependant",
    "optional": false,
    "readOnly": true,
    "ref": "care.dependant",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "clientId": {
    "widget": "text",
    "label": "Client",
    "optional": false,
    "help": "Made by the device, the same however often it is sent.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "device": {
    "widget": "text",
    "label": "Device",
    "optional": true,
    "readOnly": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "direction": {
    "widget": "choice",
    "label": "Direction",
    "optional": false,
    "readOnly": true,
    "choices": [
     "in",
     "out"
    ],
    "sortable": true,
    "filterable": true
   },
   "at": {
    "widget": "instant",
    "label": "At",
    "optional": false,
    "help": "When the device saw it.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "method": {
    "widget": "choice",
    "label": "Method",
    "optional": false,
    "readOnly": true,
    "choices": [
     "pin",
     "code",
     "offline"
    ],
    "sortable": true,
    "filterable": true
   },
   "personName": {
    "widget": "text",
    "label": "Person name",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "contactId": {
    "widget": "ref",
    "label": "Contact",
    "optional": true,
    "readOnly": true,
    "ref": "children.contact",
    "sortable": true,
    "filterable": true
   },
   "answers": {
    "widget": "list",
    "label": "Answers",
    "optional": false,
    "readOnly": true,
    "sortable": false,
    "filterable": false
   },
   "outcome": {
    "widget": "choice",
    "label": "Outcome",
    "optional": false,
    "readOnly": true,
    "choices": [
     "counted",
     "repeated",
     "refused",
     "rejected"
    ],
    "sortable": true,
    "filterable": true
   },
   "conflict": {
    "widget": "text",
    "label": "Conflict",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "settledAt": {
    "widget": "instant",
    "label": "Settled",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "settledByName": {
    "widget": "text",
    "label": "Settled by name",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "settlement": {
    "widget": "text",
    "label": "Settlement",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "presence.schedule": {
  "name": "presence.schedule",
  "plural": "attendance-schedules",
  "titleField": "dependantId",
  "access": {
   "read": "presence.area.read",
   "write": "presence.area.write"
  },
  "without": [],
  "fields": {
   "dependantId": {
    "widget": "ref",
    "label": "Dependant",
    "optional": true,
    "ref": "care.dependant",
    "sortable": true,
    "filterable": true
   },
   "caregiverId": {
    "widget": "ref",
    "label": "Caregiver",
    "optional": true,
    "ref": "presence.caregiver",
    "sortable": true,
    "filterable": true
   },
   "areaId": {
    "widget": "ref",
    "label": "Area",
    "optional": true,
    "help": "Where a caregiver is then.",
    "ref": "presence.area",
    "sortable": true,
    "filterable": true
   },
   "weekdays": {
    "widget": "list",
    "label": "Weekdays",
    "optional": true,
    "help": "None: every day.",
    "sortable": false,
    "filterable": true
   },
   "startTime": {
    "widget": "timeOfDay",
    "label": "Start time",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endTime": {
    "widget": "timeOfDay",
    "label": "End time",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "kiosk.pin": {
  "name": "kiosk.pin",
  "plural": "kiosk-pins",
  "titleField": "personName",
  "access": {
   "read": "kiosk.pin.read",
   "write": "kiosk.pin.write"
  },
  "without": [
   "create",
   "update",
   "bulk",
   "import"
  ],
  "fields": {
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "contactId": {
    "widget": "ref",
    "label": "Contact",
    "optional": false,
    "readOnly": true,
    "ref": "children.contact",
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": true,
    "help": "The PIN is for every child of which this person is a contact.",
    "readOnly": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "personName": {
    "widget": "text",
    "label": "Person name",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "daybook.entry": {
  "name": "daybook.entry",
  "plural": "day-entries",
  "titleField": "kind",
  "access": {
   "read": "daybook.entry.read",
   "write": "daybook.entry.write"
  },
  "without": [
   "create",
   "update",
   "import"
  ],
  "fields": {
   "dependantId": {
    "widget": "ref",
    "label": "Child",
    "optional": false,
    "readOnly": true,
    "ref": "care.dependant",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "areaId": {
    "widget": "ref",
    "label": "Area",
    "optional": true,
    "readOnly": true,
    "ref": "presence.area",
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": false,
    "readOnly": true,
    "choices": [
     "meal",
     "bottle",
     "nap",
     "nappy",
     "activity",
     "note",
     "photo"
    ],
    "sortable": true,
    "filterable": true
   },
   "at": {
    "widget": "instant",
    "label": "At",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "endedAt": {
    "widget": "instant",
    "label": "Ended",
    "optional": true,
    "help": "When a nap ended.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "meal": {
    "widget": "choice",
    "label": "Meal",
    "optional": true,
    "readOnly": true,
    "choices": [
     "breakfast",
     "morning_snack",
     "lunch",
     "afternoon_snack",
     "supper"
    ],
    "sortable": true,
    "filterable": true
   },
   "amount": {
    "widget": "choice",
    "label": "Amount",
    "optional": true,
    "help": "How much was eaten.",
    "readOnly": true,
    "choices": [
     "all",
     "most",
     "some",
     "none"
    ],
    "sortable": true,
    "filterable": true
   },
   "millilitres": {
    "widget": "integer",
    "label": "Millilitres",
    "optional": true,
    "readOnly": true,
    "max": 1000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "text": {
    "widget": "longText",
    "label": "Text",
    "optional": true,
    "readOnly": true,
    "max": 2000,
    "sortable": false,
    "filterable": true
   },
   "photoIds": {
    "widget": "list",
    "label": "Photo ids",
    "optional": false,
    "readOnly": true,
    "sortable": false,
    "filterable": true
   },
   "isForFamily": {
    "widget": "bool",
    "label": "Is for family",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "byName": {
    "widget": "text",
    "label": "By name",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "tuition.plan": {
  "name": "tuition.plan",
  "plural": "tuition-plans",
  "titleField": "childId",
  "access": {
   "read": "tuition.plan.read",
   "write": "tuition.plan.write"
  },
  "without": [],
  "fields": {
   "childId": {
    "widget": "ref",
    "label": "Child",
    "optional": false,
    "ref": "children.child",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "cadence": {
    "widget": "choice",
    "label": "Cadence",
    "optional": true,
    "choices": [
     "weekly",
     "biweekly",
     "twice_monthly",
     "monthly",
     "quarterly",
     "annually"
    ],
    "sortable": true,
    "filterable": true
   },
   "weeklyRate": {
    "widget": "money",
    "label": "Rate",
    "optional": false,
    "help": "For one period: a week, unless the plan says otherwise.",
    "sortable": true,
    "filterable": true
   },
   "startsOn": {
    "widget": "day",
    "label": "Starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endsOn": {
    "widget": "day",
    "label": "Ends",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "pausedFromOn": {
    "widget": "day",
    "label": "Paused from",
    "optional": true,
    "help": "From this day on nothing is charged.",
    "sortable": true,
    "filterable": true
   },
   "pausedUntilOn": {
    "widget": "day",
    "label": "Paused until",
    "optional": true,
    "help": "The last day that is not charged; none: until it is resumed.",
    "sortable": true,
    "filterable": true
   },
   "agencyId": {
    "widget": "ref",
    "label": "Agency",
    "optional": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "agencyRate": {
    "widget": "money",
    "label": "Agency rate",
    "optional": true,
    "help": "Authorised for a full period.",
    "sortable": true,
    "filterable": true
   },
   "agencyBasis": {
    "widget": "choice",
    "label": "Agency basis",
    "optional": true,
    "choices": [
     "enrolment",
     "attendance"
    ],
    "sortable": true,
    "filterable": true
   },
   "shortfallPayerId": {
    "widget": "ref",
    "label": "Shortfall payer",
    "optional": true,
    "help": "The account of the house that takes what an agency does not pay for absence.",
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "shares": {
    "widget": "list",
    "label": "Shares",
    "optional": false,
    "help": "Percents that make 100.",
    "sortable": false,
    "filterable": false
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "tuition.plan_template": {
  "name": "tuition.plan_template",
  "plural": "tuition-plan-templates",
  "titleField": "name",
  "access": {
   "read": "tuition.plan.read",
   "write": "tuition.plan.write"
  },
  "without": [],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "help": "None: offered at every place.",
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "cadence": {
    "widget": "choice",
    "label": "Cadence",
    "optional": true,
    "choices": [
     "weekly",
     "biweekly",
     "twice_monthly",
     "monthly",
     "quarterly",
     "annually"
    ],
    "sortable": true,
    "filterable": true
   },
   "rate": {
    "widget": "money",
    "label": "Rate",
    "optional": false,
    "help": "For one period.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "tuition.agreement": {
  "name": "tuition.agreement",
  "plural": "tuition-agreements",
  "titleField": "planId",
  "access": {
   "read": "tuition.plan.read",
   "write": "tuition.plan.write"
  },
  "without": [
   "create",
   "update",
   "bulk",
   "import"
  ],
  "fields": {
   "planId": {
    "widget": "ref",
    "label": "Plan",
    "optional": false,
    "ref": "tuition.plan",
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "wording": {
    "widget": "longText",
    "label": "Wording",
    "optional": false,
    "max": 30000,
    "sortable": true,
    "filterable": true
   },
   "contentHash": {
    "widget": "text",
    "label": "Content hash",
    "optional": false,
    "help": "SHA-256 of the wording.",
    "max": 64,
    "sortable": true,
    "filterable": true
   },
   "sentAt": {
    "widget": "instant",
    "label": "Sent",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "expiresAt": {
    "widget": "instant",
    "label": "Expires",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "signedAt": {
    "widget": "instant",
    "label": "Signed",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "signedBy": {
    "widget": "text",
    "label": "Signed by",
    "optional": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "signedFrom": {
    "widget": "text",
    "label": "Signed from",
    "optional": true,
    "help": "The address the signature came from.",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "places.room_type": {
  "name": "places.room_type",
  "plural": "room-types",
  "titleField": "name",
  "access": {
   "read": "places.room_type.read",
   "write": "places.room_type.write"
  },
  "without": [],
  "editable": [
   "name",
   "code",
   "size",
   "capacity",
   "shared",
   "nightlyRate"
  ],
  "fields": {
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "code": {
    "widget": "text",
    "label": "Code",
    "optional": false,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "size": {
    "widget": "choice",
    "label": "Size",
    "optional": false,
    "choices": [
     "small",
     "medium",
     "large",
     "extra_large"
    ],
    "sortable": true,
    "filterable": true
   },
   "capacity": {
    "widget": "integer",
    "label": "Capacity",
    "optional": false,
    "max": 1000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "shared": {
    "widget": "bool",
    "label": "Shared",
    "optional": true,
    "help": "Several parties sleep in one room, up to its capacity.",
    "sortable": true,
    "filterable": true
   },
   "nightlyRate": {
    "widget": "money",
    "label": "Nightly rate",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "places.room": {
  "name": "places.room",
  "plural": "rooms",
  "titleField": "name",
  "access": {
   "read": "places.room.read",
   "write": "places.room.write"
  },
  "without": [],
  "editable": [
   "roomTypeId",
   "name",
   "code",
   "area",
   "size",
   "capacity",
   "shared",
   "outOfOrderOn",
   "position"
  ],
  "fields": {
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "roomTypeId": {
    "widget": "ref",
    "label": "Room type",
    "optional": false,
    "ref": "places.room_type",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "code": {
    "widget": "text",
    "label": "Code",
    "optional": false,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "area": {
    "widget": "text",
    "label": "Area",
    "optional": true,
    "help": "The wing, floor or house that it lies in.",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "size": {
    "widget": "choice",
    "label": "Size",
    "optional": false,
    "choices": [
     "small",
     "medium",
     "large",
     "extra_large"
    ],
    "sortable": true,
    "filterable": true
   },
   "capacity": {
    "widget": "integer",
    "label": "Capacity",
    "optional": false,
    "max": 1000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "shared": {
    "widget": "bool",
    "label": "Shared",
    "optional": true,
    "help": "Several parties sleep here, up to its capacity.",
    "sortable": true,
    "filterable": true
   },
   "outOfOrderOn": {
    "widget": "day",
    "label": "Out of order",
    "optional": true,
    "help": "From this day on nobody can be booked into it.",
    "sortable": true,
    "filterable": true
   },
   "position": {
    "widget": "integer",
    "label": "Position",
    "optional": true,
    "help": "Its place in lists and in the calendar.",
    "max": 1000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "catalogue.price_rule": {
  "name": "catalogue.price_rule",
  "plural": "price-rules",
  "titleField": "name",
  "access": {
   "read": "catalogue.price_rule.read",
   "write": "catalogue.price_rule.write"
  },
  "without": [],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "help": "As it stands on the quote and the invoice.",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": false,
    "choices": [
     "night",
     "peak",
     "long_stay",
     "free_nights",
     "guest_tiers",
     "guest_discount",
     "early_arrival",
     "late_departure",
     "out_of_hours",
     "dose_fee",
     "deposit"
    ],
    "sortable": true,
    "filterable": true
   },
   "position": {
    "widget": "integer",
    "label": "Position",
    "optional": true,
    "help": "Of two rules of one kind, the lower one counts.",
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "help": "Empty: everywhere.",
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "roomTypeId": {
    "widget": "ref",
    "label": "Room type",
    "optional": true,
    "help": "Empty: every type.",
    "ref": "places.room_type",
    "sortable": true,
    "filterable": true
   },
   "service": {
    "widget": "text",
    "label": "Service",
    "optional": true,
    "help": "Empty: every service.",
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "startsOn": {
    "widget": "day",
    "label": "Starts",
    "optional": true,
    "help": "The first night it counts.",
    "sortable": true,
    "filterable": true
   },
   "endsOn": {
    "widget": "day",
    "label": "Ends",
    "optional": true,
    "help": "The last night it counts.",
    "sortable": true,
    "filterable": true
   },
   "amount": {
    "widget": "money",
    "label": "Amount",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "percent": {
    "widget": "text",
    "label": "Percent",
    "optional": true,
    "help": "20, or 12.5",
    "max": 6,
    "sortable": true,
    "filterable": true
   },
   "isPerGuest": {
    "widget": "bool",
    "label": "Is per guest",
    "optional": true,
    "help": "Each guest pays the night, instead of the room.",
    "sortable": true,
    "filterable": true
   },
   "fromGuest": {
    "widget": "integer",
    "label": "From guest",
    "optional": true,
    "help": "The first guest that has the discount.",
    "max": 50,
    "min": 2,
    "sortable": true,
    "filterable": true
   },
   "allocation": {
    "widget": "choice",
    "label": "Allocation",
    "optional": true,
    "help": "Whose share a discount lowers.",
    "choices": [
     "equal",
     "second"
    ],
    "sortable": true,
    "filterable": true
   },
   "amounts": {
    "widget": "list",
    "label": "Amounts",
    "optional": true,
    "help": "Per night for one guest, for two, for three, in minor units.",
    "sortable": false,
    "filterable": false
   },
   "minNights": {
    "widget": "integer",
    "label": "Min nights",
    "optional": true,
    "help": "From so many nights on; of free nights, one in every so many.",
    "max": 400,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "minTotal": {
    "widget": "integer",
    "label": "Min total",
    "optional": true,
    "help": "Counts above this total, in minor units.",
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "graceMinutes": {
    "widget": "integer",
    "label": "Grace minutes",
    "optional": true,
    "help": "So many minutes before or after cost nothing.",
    "max": 1440,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "fromTime": {
    "widget": "timeOfDay",
    "label": "From time",
    "optional": true,
    "help": "Opening; of an early arrival: before then a whole night is charged instead.",
    "sortable": true,
    "filterable": true
   },
   "until": {
    "widget": "timeOfDay",
    "label": "Until",
    "optional": true,
    "help": "Closing; of a late departure: from then on a whole night is charged instead.",
    "sortable": true,
    "filterable": true
   },
   "chargedBy": {
    "widget": "choice",
    "label": "Charged by",
    "optional": true,
    "help": "What the room, a guest or a tier is paid by; by the day, the day of departure counts too.",
    "choices": [
     "night",
     "day"
    ],
    "sortable": true,
    "filterable": true
   },
   "refundTiers": {
    "widget": "list",
    "label": "Refund tiers",
    "optional": true,
    "help": "What is given back when it is cancelled so many days before.",
    "sortable": false,
    "filterable": false
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "bookings.stay": {
  "name": "bookings.stay",
  "plural": "stays",
  "titleField": "number",
  "access": {
   "read": "bookings.stay.read",
   "write": "bookings.stay.write"
  },
  "without": [
   "create",
   "archive"
  ],
  "editable": [
   "notes"
  ],
  "fields": {
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "roomTypeId": {
    "widget": "ref",
    "label": "Room type",
    "optional": false,
    "ref": "places.room_type",
    "sortable": true,
    "filterable": true
   },
   "roomId": {
    "widget": "ref",
    "label": "Room",
    "optional": true,
    "help": "Empty on a stay that still has to be given a room.",
    "ref": "places.room",
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "held",
     "confirmed",
     "checked_in",
     "checked_out",
     "cancelled",
     "no_show"
    ],
    "sortable": true,
    "filterable": true
   },
   "arrivesOn": {
    "widget": "day",
    "label": "Arrives",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "departsOn": {
    "widget": "day",
    "label": "Departs",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "partySize": {
    "widget": "integer",
    "label": "Party size",
    "optional": false,
    "max": 1000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "nightlyRate": {
    "widget": "money",
    "label": "Nightly rate",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "total": {
    "widget": "money",
    "label": "Total",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "notes": {
    "widget": "longText",
    "label": "Notes",
    "optional": true,
    "max": 10000,
    "sortable": true,
    "filterable": true
   },
   "heldUntilAt": {
    "widget": "instant",
    "label": "Held until",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "checkedInAt": {
    "widget": "instant",
    "label": "Checked in",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "checkedOutAt": {
    "widget": "instant",
    "label": "Checked out",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "awaitedCount": {
    "widget": "integer",
    "label": "Awaited count",
    "optional": true,
    "help": "Guests of a stay that has begun who are still to come.",
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "cancelledOn": {
    "widget": "day",
    "label": "Cancelled",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "noShowOn": {
    "widget": "day",
    "label": "No show",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "service": {
    "widget": "text",
    "label": "Service",
    "optional": true,
    "help": "What they come for: boarding, daycare, grooming.",
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "healthOverride": {
    "widget": "text",
    "label": "Health override",
    "optional": true,
    "help": "Why guests were taken whose health records were not in order.",
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "deposit": {
    "widget": "money",
    "label": "Deposit",
    "optional": true,
    "help": "What is asked for in advance.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "lateFee": {
    "widget": "money",
    "label": "Late fee",
    "optional": true,
    "help": "For coming or leaving at other times than agreed.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "lateFeeWaiver": {
    "widget": "text",
    "label": "Late fee waiver",
    "optional": true,
    "help": "Why it was not charged.",
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "invoiceId": {
    "widget": "ref",
    "label": "Invoice",
    "optional": true,
    "readOnly": true,
    "ref": "billing.invoice",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "bookings.sharing_consent": {
  "name": "bookings.sharing_consent",
  "plural": "sharing-consents",
  "titleField": "customerId",
  "access": {
   "read": "bookings.stay.read",
   "write": "bookings.stay.write"
  },
  "without": [],
  "fields": {
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "givenOn": {
    "widget": "day",
    "label": "Given",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endsOn": {
    "widget": "day",
    "label": "Ends",
    "optional": true,
    "help": "The last day it holds.",
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "text",
    "label": "Note",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "bookings.stay_request": {
  "name": "bookings.stay_request",
  "plural": "stay-requests",
  "titleField": "customerId",
  "access": {
   "read": "bookings.stay.read",
   "write": "bookings.stay.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "roomTypeId": {
    "widget": "ref",
    "label": "Room type",
    "optional": false,
    "ref": "places.room_type",
    "sortable": true,
    "filterable": true
   },
   "arrivesOn": {
    "widget": "day",
    "label": "Arrives",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "departsOn": {
    "widget": "day",
    "label": "Departs",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "guestIds": {
    "widget": "list",
    "label": "Guest ids",
    "optional": true,
    "ref": "care.dependant",
    "sortable": false,
    "filterable": true
   },
   "service": {
    "widget": "text",
    "label": "Service",
    "optional": true,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "notes": {
    "widget": "longText",
    "label": "Notes",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "pending",
     "wait_listed",
     "accepted",
     "declined",
     "withdrawn"
    ],
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": true,
    "readOnly": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "stayId": {
    "widget": "ref",
    "label": "Stay",
    "optional": true,
    "readOnly": true,
    "ref": "bookings.stay",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "work.board": {
  "name": "work.board",
  "plural": "boards",
  "titleField": "name",
  "access": {
   "read": "work.job.read",
   "write": "work.board.write"
  },
  "without": [],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "help": "Empty: a board of the whole business.",
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "work.stage": {
  "name": "work.stage",
  "plural": "stages",
  "titleField": "name",
  "access": {
   "read": "work.job.read",
   "write": "work.board.write"
  },
  "without": [],
  "editable": [
   "name",
   "position",
   "wipLimit",
   "isDone"
  ],
  "fields": {
   "boardId": {
    "widget": "ref",
    "label": "Board",
    "optional": false,
    "ref": "work.board",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "help": "Where the board is.",
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "position": {
    "widget": "integer",
    "label": "Position",
    "optional": false,
    "max": 100000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "wipLimit": {
    "widget": "integer",
    "label": "Wip limit",
    "optional": true,
    "help": "How many jobs it holds at a time.",
    "max": 10000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "isDone": {
    "widget": "bool",
    "label": "Is done",
    "optional": true,
    "help": "A job that comes here is finished.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "work.job": {
  "name": "work.job",
  "plural": "jobs",
  "titleField": "title",
  "access": {
   "read": "work.job.read",
   "write": "work.job.write"
  },
  "without": [
   "create",
   "import"
  ],
  "editable": [
   "title",
   "description",
   "customerId",
   "assigneeId",
   "dueOn",
   "priority"
  ],
  "fields": {
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "boardId": {
    "widget": "ref",
    "label": "Board",
    "optional": false,
    "ref": "work.board",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "help": "Where the board is.",
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "stageId": {
    "widget": "ref",
    "label": "Stage",
    "optional": false,
    "ref": "work.stage",
    "sortable": true,
    "filterable": true
   },
   "title": {
    "widget": "text",
    "label": "Title",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "description": {
    "widget": "longText",
    "label": "Description",
    "optional": true,
    "max": 10000,
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "assigneeId": {
    "widget": "ref",
    "label": "Assignee",
    "optional": true,
    "ref": "kernel.member",
    "sortable": true,
    "filterable": true
   },
   "dueOn": {
    "widget": "day",
    "label": "Due",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "priority": {
    "widget": "choice",
    "label": "Priority",
    "optional": true,
    "choices": [
     "low",
     "normal",
     "high",
     "urgent"
    ],
    "sortable": true,
    "filterable": true
   },
   "rank": {
    "widget": "text",
    "label": "Rank",
    "optional": false,
    "help": "Sorts the jobs of a stage.",
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "doneAt": {
    "widget": "instant",
    "label": "Done",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "holdReason": {
    "widget": "text",
    "label": "Hold reason",
    "optional": true,
    "help": "Why it does not move on.",
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "work.hold": {
  "name": "work.hold",
  "plural": "job-holds",
  "titleField": "reason",
  "access": {
   "read": "work.job.read",
   "write": "work.job.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "jobId": {
    "widget": "ref",
    "label": "Job",
    "optional": false,
    "ref": "work.job",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "text",
    "label": "Kind",
    "optional": false,
    "help": "`manual`, or the module that set it.",
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": false,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "beforeStageId": {
    "widget": "ref",
    "label": "Before stage",
    "optional": true,
    "help": "Empty: it stays where it is.",
    "ref": "work.stage",
    "sortable": true,
    "filterable": true
   },
   "liftedAt": {
    "widget": "instant",
    "label": "Lifted",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.building": {
  "name": "property.building",
  "plural": "buildings",
  "titleField": "name",
  "access": {
   "read": "property.unit.read",
   "write": "property.building.write"
  },
  "without": [],
  "editable": [
   "name",
   "code",
   "address",
   "jurisdiction",
   "reserveMonthly"
  ],
  "fields": {
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "code": {
    "widget": "text",
    "label": "Code",
    "optional": false,
    "max": 20,
    "sortable": true,
    "filterable": true
   },
   "address": {
    "widget": "text",
    "label": "Address",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "jurisdiction": {
    "widget": "text",
    "label": "Jurisdiction",
    "optional": true,
    "help": "Whose law on entering homes holds here.",
    "max": 20,
    "sortable": true,
    "filterable": true
   },
   "reserveMonthly": {
    "widget": "money",
    "label": "Reserve monthly",
    "optional": true,
    "help": "Put by each month, shared by ownership shares.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.unit": {
  "name": "property.unit",
  "plural": "units",
  "titleField": "name",
  "access": {
   "read": "property.unit.read",
   "write": "property.unit.write"
  },
  "without": [],
  "editable": [
   "name",
   "floor",
   "kind",
   "shares"
  ],
  "fields": {
   "buildingId": {
    "widget": "ref",
    "label": "Building",
    "optional": false,
    "ref": "property.building",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "help": "Where the building is.",
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "floor": {
    "widget": "integer",
    "label": "Floor",
    "optional": true,
    "max": 300,
    "min": -20,
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": true,
    "choices": [
     "apartment",
     "shop",
     "office",
     "storage",
     "parking"
    ],
    "sortable": true,
    "filterable": true
   },
   "shares": {
    "widget": "integer",
    "label": "Shares",
    "optional": false,
    "help": "Ownership shares, for instance thousandths.",
    "max": 10000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.residency": {
  "name": "property.residency",
  "plural": "residencies",
  "titleField": "unitId",
  "access": {
   "read": "property.residency.read",
   "write": "property.residency.write"
  },
  "without": [],
  "editable": [
   "role",
   "startsOn",
   "endsOn",
   "alsoTellId",
   "awayUntilOn"
  ],
  "fields": {
   "unitId": {
    "widget": "ref",
    "label": "Unit",
    "optional": false,
    "ref": "property.unit",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "help": "Where the unit is.",
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "role": {
    "widget": "choice",
    "label": "Role",
    "optional": false,
    "choices": [
     "owner",
     "resident",
     "renter",
     "subtenant",
     "staff"
    ],
    "sortable": true,
    "filterable": true
   },
   "startsOn": {
    "widget": "day",
    "label": "Starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endsOn": {
    "widget": "day",
    "label": "Ends",
    "optional": true,
    "help": "The last day.",
    "sortable": true,
    "filterable": true
   },
   "movedOutAt": {
    "widget": "instant",
    "label": "Moved out",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "alsoTellId": {
    "widget": "ref",
    "label": "Also tell",
    "optional": true,
    "help": "Is told what this person is told.",
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "awayUntilOn": {
    "widget": "day",
    "label": "Away until",
    "optional": true,
    "help": "No reminders before this day.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.meter_reading": {
  "name": "property.meter_reading",
  "plural": "meter-readings",
  "titleField": "unitId",
  "access": {
   "read": "property.meter_reading.read",
   "write": "property.meter_reading.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "unitId": {
    "widget": "ref",
    "label": "Unit",
    "optional": false,
    "ref": "property.unit",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "text",
    "label": "Kind",
    "optional": false,
    "help": "heating, water …",
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "readOn": {
    "widget": "day",
    "label": "Read",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "value": {
    "widget": "integer",
    "label": "Value",
    "optional": false,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "isNewMeter": {
    "widget": "bool",
    "label": "Is new meter",
    "optional": true,
    "help": "Replaced or rolled over: it counts from zero since the last reading.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.expense": {
  "name": "property.expense",
  "plural": "common-expenses",
  "titleField": "description",
  "access": {
   "read": "property.expense.read",
   "write": "property.expense.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "buildingId": {
    "widget": "ref",
    "label": "Building",
    "optional": false,
    "ref": "property.building",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "month": {
    "widget": "text",
    "label": "Month",
    "optional": false,
    "help": "2026-03",
    "max": 7,
    "sortable": true,
    "filterable": true
   },
   "description": {
    "widget": "text",
    "label": "Description",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "category": {
    "widget": "text",
    "label": "Category",
    "optional": true,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "amount": {
    "widget": "money",
    "label": "Amount",
    "optional": false,
    "help": "Negative: a credit.",
    "sortable": true,
    "filterable": true
   },
   "distribution": {
    "widget": "choice",
    "label": "Distribution",
    "optional": false,
    "choices": [
     "shares",
     "equal",
     "meter",
     "units"
    ],
    "sortable": true,
    "filterable": true
   },
   "meterKind": {
    "widget": "text",
    "label": "Meter kind",
    "optional": true,
    "help": "Which meter it is shared by.",
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "unitIds": {
    "widget": "list",
    "label": "Unit ids",
    "optional": true,
    "help": "Which units it is for.",
    "ref": "property.unit",
    "sortable": false,
    "filterable": true
   },
   "tenantPercent": {
    "widget": "integer",
    "label": "Tenant percent",
    "optional": true,
    "help": "The rest is the owner’s.",
    "max": 100,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "isFromReserve": {
    "widget": "bool",
    "label": "Is from reserve",
    "optional": true,
    "help": "Paid from the reserve: nobody is charged.",
    "sortable": true,
    "filterable": true
   },
   "sheetId": {
    "widget": "ref",
    "label": "Sheet",
    "optional": true,
    "readOnly": true,
    "ref": "property.sheet",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.sheet": {
  "name": "property.sheet",
  "plural": "expense-sheets",
  "titleField": "month",
  "access": {
   "read": "property.sheet.read",
   "write": "property.sheet.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "buildingId": {
    "widget": "ref",
    "label": "Building",
    "optional": false,
    "ref": "property.building",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "month": {
    "widget": "text",
    "label": "Month",
    "optional": false,
    "max": 7,
    "sortable": true,
    "filterable": true
   },
   "total": {
    "widget": "money",
    "label": "Total",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.charge": {
  "name": "property.charge",
  "plural": "unit-charges",
  "titleField": "sheetId",
  "access": {
   "read": "property.sheet.read",
   "write": "property.charge.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "sheetId": {
    "widget": "ref",
    "label": "Sheet",
    "optional": false,
    "ref": "property.sheet",
    "sortable": true,
    "filterable": true
   },
   "unitId": {
    "widget": "ref",
    "label": "Unit",
    "optional": false,
    "ref": "property.unit",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "expenseId": {
    "widget": "ref",
    "label": "Expense",
    "optional": true,
    "ref": "property.expense",
    "sortable": true,
    "filterable": true
   },
   "month": {
    "widget": "text",
    "label": "Month",
    "optional": false,
    "max": 7,
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": false,
    "choices": [
     "expense",
     "reserve"
    ],
    "sortable": true,
    "filterable": true
   },
   "party": {
    "widget": "choice",
    "label": "Party",
    "optional": false,
    "choices": [
     "owner",
     "tenant"
    ],
    "sortable": true,
    "filterable": true
   },
   "amount": {
    "widget": "money",
    "label": "Amount",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "weight": {
    "widget": "integer",
    "label": "Weight",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "totalWeight": {
    "widget": "integer",
    "label": "Total weight",
    "optional": false,
    "max": 9000000000000,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.unit_payment": {
  "name": "property.unit_payment",
  "plural": "unit-payments",
  "titleField": "unitId",
  "access": {
   "read": "property.unit_payment.read",
   "write": "property.unit_payment.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "unitId": {
    "widget": "ref",
    "label": "Unit",
    "optional": false,
    "ref": "property.unit",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "party": {
    "widget": "choice",
    "label": "Party",
    "optional": false,
    "choices": [
     "owner",
     "tenant"
    ],
    "sortable": true,
    "filterable": true
   },
   "amount": {
    "widget": "money",
    "label": "Amount",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "paidOn": {
    "widget": "day",
    "label": "Paid",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "text",
    "label": "Note",
    "optional": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.service_hours": {
  "name": "property.service_hours",
  "plural": "service-hours",
  "titleField": "locationId",
  "access": {
   "read": "property.policy.read",
   "write": "property.policy.write"
  },
  "without": [],
  "fields": {
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "opens": {
    "widget": "timeOfDay",
    "label": "Opens",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "closes": {
    "widget": "timeOfDay",
    "label": "Closes",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "weekdays": {
    "widget": "list",
    "label": "Weekdays",
    "optional": false,
    "help": "Monday is 1.",
    "sortable": false,
    "filterable": false
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.holiday": {
  "name": "property.holiday",
  "plural": "holidays",
  "titleField": "name",
  "access": {
   "read": "property.policy.read",
   "write": "property.policy.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "heldOn": {
    "widget": "day",
    "label": "Held",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.priority_policy": {
  "name": "property.priority_policy",
  "plural": "priority-policies",
  "titleField": "priority",
  "access": {
   "read": "property.policy.read",
   "write": "property.policy.write"
  },
  "without": [],
  "editable": [
   "responseMinutes",
   "resolutionMinutes",
   "hours"
  ],
  "fields": {
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "priority": {
    "widget": "choice",
    "label": "Priority",
    "optional": false,
    "choices": [
     "emergency",
     "high",
     "medium",
     "low"
    ],
    "sortable": true,
    "filterable": true
   },
   "responseMinutes": {
    "widget": "integer",
    "label": "Response minutes",
    "optional": false,
    "max": 525600,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "resolutionMinutes": {
    "widget": "integer",
    "label": "Resolution minutes",
    "optional": false,
    "max": 525600,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "hours": {
    "widget": "choice",
    "label": "Hours",
    "optional": false,
    "help": "When the clock runs.",
    "choices": [
     "always",
     "business"
    ],
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.request": {
  "name": "property.request",
  "plural": "requests",
  "titleField": "title",
  "access": {
   "read": "property.request.read",
   "write": "property.request.write"
  },
  "without": [
   "create",
   "import"
  ],
  "editable": [
   "title",
   "details",
   "category",
   "assigneeId",
   "mayEnter"
  ],
  "fields": {
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "buildingId": {
    "widget": "ref",
    "label": "Building",
    "optional": false,
    "ref": "property.building",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "unitId": {
    "widget": "ref",
    "label": "Unit",
    "optional": true,
    "ref": "property.unit",
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "category": {
    "widget": "text",
    "label": "Category",
    "optional": false,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "title": {
    "widget": "text",
    "label": "Title",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "details": {
    "widget": "longText",
    "label": "Details",
    "optional": true,
    "max": 4000,
    "sortable": true,
    "filterable": true
   },
   "priority": {
    "widget": "choice",
    "label": "Priority",
    "optional": false,
    "choices": [
     "emergency",
     "high",
     "medium",
     "low"
    ],
    "sortable": true,
    "filterable": true
   },
   "source": {
    "widget": "choice",
    "label": "Source",
    "optional": true,
    "choices": [
     "app",
     "call",
     "mail",
     "walk_in",
     "staff"
    ],
    "sortable": true,
    "filterable": true
   },
   "mayEnter": {
    "widget": "bool",
    "label": "May enter",
    "optional": true,
    "help": "They may come in while nobody is home.",
    "sortable": true,
    "filterable": true
   },
   "assigneeId": {
    "widget": "ref",
    "label": "Assignee",
    "optional": true,
    "ref": "kernel.member",
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "open",
     "processing",
     "deferred",
     "completed",
     "closed",
     "declined",
     "cancelled"
    ],
    "sortable": true,
    "filterable": true
   },
   "reportedAt": {
    "widget": "instant",
    "label": "Reported",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "respondedAt": {
    "widget": "instant",
    "label": "Responded",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "responseDueAt": {
    "widget": "instant",
    "label": "Response due",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "resolutionDueAt": {
    "widget": "instant",
    "label": "Resolution due",
    "optional": true,
    "help": "Empty while the clock stands still.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "pauses": {
    "widget": "json",
    "label": "Pauses",
    "optional": false,
    "readOnly": true,
    "sortable": false,
    "filterable": false
   },
   "deferredUntilOn": {
    "widget": "day",
    "label": "Deferred until",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "completedAt": {
    "widget": "instant",
    "label": "Completed",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "firstCompletedAt": {
    "widget": "instant",
    "label": "First completed",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "closedAt": {
    "widget": "instant",
    "label": "Closed",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "endedBecause": {
    "widget": "text",
    "label": "Ended because",
    "optional": true,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "reopenCount": {
    "widget": "integer",
    "label": "Reopen count",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "isFixedFirstTime": {
    "widget": "bool",
    "label": "Is fixed first time",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "verdict": {
    "widget": "choice",
    "label": "Verdict",
    "optional": true,
    "readOnly": true,
    "choices": [
     "good",
     "bad",
     "returned"
    ],
    "sortable": true,
    "filterable": true
   },
   "verdictReason": {
    "widget": "text",
    "label": "Verdict reason",
    "optional": true,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.entry_rule": {
  "name": "property.entry_rule",
  "plural": "entry-rules",
  "titleField": "jurisdiction",
  "access": {
   "read": "property.policy.read",
   "write": "property.policy.write"
  },
  "without": [],
  "editable": [
   "reviewedBy"
  ],
  "fields": {
   "jurisdiction": {
    "widget": "text",
    "label": "Jurisdiction",
    "optional": false,
    "max": 20,
    "sortable": true,
    "filterable": true
   },
   "effectiveOn": {
    "widget": "day",
    "label": "Effective",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "minNoticeHours": {
    "widget": "integer",
    "label": "Min notice hours",
    "optional": false,
    "max": 1000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "allowedFrom": {
    "widget": "timeOfDay",
    "label": "Allowed from",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "allowedUntil": {
    "widget": "timeOfDay",
    "label": "Allowed until",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "isEmergencyExempt": {
    "widget": "bool",
    "label": "Is emergency exempt",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "source": {
    "widget": "text",
    "label": "Source",
    "optional": false,
    "help": "Where it is written.",
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "reviewedBy": {
    "widget": "text",
    "label": "Reviewed by",
    "optional": true,
    "help": "Empty: nobody qualified has looked at it yet.",
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.visit": {
  "name": "property.visit",
  "plural": "entry-visits",
  "titleField": "requestId",
  "access": {
   "read": "property.visit.read",
   "write": "property.visit.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "requestId": {
    "widget": "ref",
    "label": "Request",
    "optional": false,
    "ref": "property.request",
    "sortable": true,
    "filterable": true
   },
   "unitId": {
    "widget": "ref",
    "label": "Unit",
    "optional": false,
    "ref": "property.unit",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "startsAt": {
    "widget": "instant",
    "label": "Starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endsAt": {
    "widget": "instant",
    "label": "Ends",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "basis": {
    "widget": "choice",
    "label": "Basis",
    "optional": false,
    "readOnly": true,
    "choices": [
     "notice",
     "consent",
     "emergency"
    ],
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "entryRuleId": {
    "widget": "ref",
    "label": "Entry rule",
    "optional": false,
    "readOnly": true,
    "ref": "property.entry_rule",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.plan": {
  "name": "property.plan",
  "plural": "maintenance-plans",
  "titleField": "title",
  "access": {
   "read": "property.plan.read",
   "write": "property.plan.write"
  },
  "without": [
   "create",
   "import"
  ],
  "editable": [
   "title",
   "asset",
   "leadDays"
  ],
  "fields": {
   "buildingId": {
    "widget": "ref",
    "label": "Building",
    "optional": false,
    "ref": "property.building",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "unitId": {
    "widget": "ref",
    "label": "Unit",
    "optional": true,
    "ref": "property.unit",
    "sortable": true,
    "filterable": true
   },
   "title": {
    "widget": "text",
    "label": "Title",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "asset": {
    "widget": "text",
    "label": "Asset",
    "optional": true,
    "help": "What is looked after.",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "mode": {
    "widget": "choice",
    "label": "Mode",
    "optional": false,
    "choices": [
     "fixed",
     "floating"
    ],
    "sortable": true,
    "filterable": true
   },
   "everyMonths": {
    "widget": "integer",
    "label": "Every months",
    "optional": true,
    "max": 120,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "firstDueOn": {
    "widget": "day",
    "label": "First due",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "nextDueOn": {
    "widget": "day",
    "label": "Next due",
    "optional": true,
    "help": "Empty while a floating plan waits for its open order.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "orderCount": {
    "widget": "integer",
    "label": "Order count",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "leadDays": {
    "widget": "integer",
    "label": "Lead days",
    "optional": true,
    "help": "Ordered so many days before it is due.",
    "max": 365,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "meterName": {
    "widget": "text",
    "label": "Meter name",
    "optional": true,
    "help": "What is counted: run hours, trips …",
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "everyUnits": {
    "widget": "integer",
    "label": "Every units",
    "optional": true,
    "help": "Due each time it has counted so many.",
    "max": 100000000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "meterValue": {
    "widget": "integer",
    "label": "Meter value",
    "optional": true,
    "help": "What the meter shows.",
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "meterDue": {
    "widget": "integer",
    "label": "Meter due",
    "optional": true,
    "help": "What it shows when upkeep is due next.",
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.plan_order": {
  "name": "property.plan_order",
  "plural": "plan-orders",
  "titleField": "planId",
  "access": {
   "read": "property.plan.read",
   "write": "property.plan.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "planId": {
    "widget": "ref",
    "label": "Plan",
    "optional": false,
    "ref": "property.plan",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "dueOn": {
    "widget": "day",
    "label": "Due",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "doneOn": {
    "widget": "day",
    "label": "Done",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "cause": {
    "widget": "choice",
    "label": "Cause",
    "optional": true,
    "readOnly": true,
    "choices": [
     "time",
     "meter"
    ],
    "sortable": true,
    "filterable": true
   },
   "meterDue": {
    "widget": "integer",
    "label": "Meter due",
    "optional": true,
    "help": "What the meter showed, or was to show.",
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.parcel": {
  "name": "property.parcel",
  "plural": "parcels",
  "titleField": "trackingNumber",
  "access": {
   "read": "property.parcel.read",
   "write": "property.parcel.write"
  },
  "without": [
   "create",
   "archive",
   "import",
   "bulk"
  ],
  "editable": [
   "storage",
   "note"
  ],
  "fields": {
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "unitId": {
    "widget": "ref",
    "label": "Unit",
    "optional": false,
    "ref": "property.unit",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "recipientId": {
    "widget": "ref",
    "label": "Recipient",
    "optional": true,
    "help": "Whose name is on it.",
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "trackingNumber": {
    "widget": "text",
    "label": "Tracking number",
    "optional": true,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "carrier": {
    "widget": "text",
    "label": "Carrier",
    "optional": true,
    "help": "Read from the tracking number unless given.",
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": true,
    "choices": [
     "parcel",
     "letter",
     "food",
     "flowers",
     "key",
     "other"
    ],
    "sortable": true,
    "filterable": true
   },
   "isPerishable": {
    "widget": "bool",
    "label": "Is perishable",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "storage": {
    "widget": "text",
    "label": "Storage",
    "optional": true,
    "help": "Where it lies.",
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "text",
    "label": "Note",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "held",
     "collected"
    ],
    "sortable": true,
    "filterable": true
   },
   "receivedAt": {
    "widget": "instant",
    "label": "Received",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "collectedAt": {
    "widget": "instant",
    "label": "Collected",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "collectedBy": {
    "widget": "text",
    "label": "Collected by",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "proof": {
    "widget": "choice",
    "label": "Proof",
    "optional": true,
    "readOnly": true,
    "choices": [
     "code",
     "signature",
     "override"
    ],
    "sortable": true,
    "filterable": true
   },
   "releaseReason": {
    "widget": "text",
    "label": "Release reason",
    "optional": true,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "signature": {
    "widget": "text",
    "label": "Signature",
    "optional": true,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.visitor_pass": {
  "name": "property.visitor_pass",
  "plural": "visitor-passes",
  "titleField": "visitorName",
  "access": {
   "read": "property.visitor_pass.read",
   "write": "property.visitor_pass.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "unitId": {
    "widget": "ref",
    "label": "Unit",
    "optional": false,
    "ref": "property.unit",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "hostId": {
    "widget": "ref",
    "label": "Host",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "visitorName": {
    "widget": "text",
    "label": "Visitor name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "startsOn": {
    "widget": "day",
    "label": "Starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endsOn": {
    "widget": "day",
    "label": "Ends",
    "optional": false,
    "help": "The last day; at most 365 days.",
    "sortable": true,
    "filterable": true
   },
   "weekdays": {
    "widget": "list",
    "label": "Weekdays",
    "optional": true,
    "help": "Monday is 1. Empty: every day.",
    "sortable": false,
    "filterable": false
   },
   "fromTime": {
    "widget": "timeOfDay",
    "label": "From time",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "untilTime": {
    "widget": "timeOfDay",
    "label": "Until time",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "doors": {
    "widget": "list",
    "label": "Doors",
    "optional": false,
    "sortable": false,
    "filterable": true
   },
   "isSingleUse": {
    "widget": "bool",
    "label": "Is single use",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "useCount": {
    "widget": "integer",
    "label": "Use count",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "revokedAt": {
    "widget": "instant",
    "label": "Revoked",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.door_use": {
  "name": "property.door_use",
  "plural": "door-uses",
  "titleField": "locationId",
  "access": {
   "read": "property.door_use.read",
   "write": "property.door_use.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "visitorPassId": {
    "widget": "ref",
    "label": "Visitor pass",
    "optional": true,
    "ref": "property.visitor_pass",
    "sortable": true,
    "filterable": true
   },
   "door": {
    "widget": "text",
    "label": "Door",
    "optional": false,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "isGranted": {
    "widget": "bool",
    "label": "Is granted",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "choice",
    "label": "Reason",
    "optional": true,
    "readOnly": true,
    "choices": [
     "unknown_pin",
     "revoked",
     "host_has_left",
     "wrong_day",
     "wrong_time",
     "wrong_door",
     "used_up",
     "too_many_tries"
    ],
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.amenity": {
  "name": "property.amenity",
  "plural": "amenities",
  "titleField": "name",
  "access": {
   "read": "property.amenity.read",
   "write": "property.amenity.write"
  },
  "without": [],
  "editable": [
   "name",
   "opens",
   "closes",
   "slotMinutes",
   "minMinutes",
   "maxMinutes",
   "bufferMinutes",
   "leadHours",
   "horizonDays",
   "perUnitPerDay",
   "perUnitPerWeek",
   "perUnitPerMonth",
   "cancelHours",
   "needsApproval",
   "fee",
   "deposit",
   "terms",
   "termsVersion"
  ],
  "fields": {
   "buildingId": {
    "widget": "ref",
    "label": "Building",
    "optional": false,
    "ref": "property.building",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "opens": {
    "widget": "timeOfDay",
    "label": "Opens",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "closes": {
    "widget": "timeOfDay",
    "label": "Closes",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "slotMinutes": {
    "widget": "integer",
    "label": "Slot minutes",
    "optional": true,
    "help": "Bookings begin every so many minutes from opening.",
    "max": 1440,
    "min": 5,
    "sortable": true,
    "filterable": true
   },
   "minMinutes": {
    "widget": "integer",
    "label": "Min minutes",
    "optional": true,
    "max": 1440,
    "min": 5,
    "sortable": true,
    "filterable": true
   },
   "maxMinutes": {
    "widget": "integer",
    "label": "Max minutes",
    "optional": true,
    "max": 1440,
    "min": 5,
    "sortable": true,
    "filterable": true
   },
   "bufferMinutes": {
    "widget": "integer",
    "label": "Buffer minutes",
    "optional": true,
    "help": "Kept free after each booking.",
    "max": 1440,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "leadHours": {
    "widget": "integer",
    "label": "Lead hours",
    "optional": true,
    "help": "Booked at least so long before.",
    "max": 1000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "horizonDays": {
    "widget": "integer",
    "label": "Horizon days",
    "optional": true,
    "help": "Booked at most so many days ahead.",
    "max": 730,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "perUnitPerDay": {
    "widget": "integer",
    "label": "Per unit per day",
    "optional": true,
    "max": 100,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "perUnitPerWeek": {
    "widget": "integer",
    "label": "Per unit per week",
    "optional": true,
    "help": "A week begins on a Monday.",
    "max": 100,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "perUnitPerMonth": {
    "widget": "integer",
    "label": "Per unit per month",
    "optional": true,
    "max": 100,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "cancelHours": {
    "widget": "integer",
    "label": "Cancel hours",
    "optional": true,
    "help": "Given back freely until so long before.",
    "max": 1000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "needsApproval": {
    "widget": "bool",
    "label": "Needs approval",
    "optional": true,
    "help": "Held for whoever asks, until the office says yes or no.",
    "sortable": true,
    "filterable": true
   },
   "fee": {
    "widget": "money",
    "label": "Fee",
    "optional": true,
    "help": "Stands on the unit’s sheet of the month.",
    "sortable": true,
    "filterable": true
   },
   "deposit": {
    "widget": "money",
    "label": "Deposit",
    "optional": true,
    "help": "Taken at the desk, given back after.",
    "sortable": true,
    "filterable": true
   },
   "terms": {
    "widget": "longText",
    "label": "Terms",
    "optional": true,
    "help": "Signed before the first booking.",
    "max": 10000,
    "sortable": true,
    "filterable": true
   },
   "termsVersion": {
    "widget": "integer",
    "label": "Terms version",
    "optional": true,
    "help": "Raise it and they are signed anew.",
    "max": 2147483647,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.amenity_closure": {
  "name": "property.amenity_closure",
  "plural": "amenity-closures",
  "titleField": "reason",
  "access": {
   "read": "property.amenity.read",
   "write": "property.amenity.write"
  },
  "without": [
   "create",
   "update",
   "bulk",
   "import"
  ],
  "fields": {
   "amenityId": {
    "widget": "ref",
    "label": "Amenity",
    "optional": false,
    "ref": "property.amenity",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "startsAt": {
    "widget": "instant",
    "label": "Starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endsAt": {
    "widget": "instant",
    "label": "Ends",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.amenity_signature": {
  "name": "property.amenity_signature",
  "plural": "amenity-signatures",
  "titleField": "amenityId",
  "access": {
   "read": "property.amenity.read",
   "write": "property.reservation.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "amenityId": {
    "widget": "ref",
    "label": "Amenity",
    "optional": false,
    "ref": "property.amenity",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "termsVersion": {
    "widget": "integer",
    "label": "Terms version",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.reservation": {
  "name": "property.reservation",
  "plural": "amenity-reservations",
  "titleField": "amenityId",
  "access": {
   "read": "property.reservation.read",
   "write": "property.reservation.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "amenityId": {
    "widget": "ref",
    "label": "Amenity",
    "optional": false,
    "ref": "property.amenity",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "unitId": {
    "widget": "ref",
    "label": "Unit",
    "optional": false,
    "ref": "property.unit",
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "startsAt": {
    "widget": "instant",
    "label": "Starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endsAt": {
    "widget": "instant",
    "label": "Ends",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "blockedUntilAt": {
    "widget": "instant",
    "label": "Blocked until",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "requested",
     "confirmed",
     "cancelled",
     "declined"
    ],
    "sortable": true,
    "filterable": true
   },
   "decidedAt": {
    "widget": "instant",
    "label": "Decided",
    "optional": true,
    "help": "When the office said yes or no.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "endedBecause": {
    "widget": "text",
    "label": "Ended because",
    "optional": true,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "fee": {
    "widget": "money",
    "label": "Fee",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "feeExpenseId": {
    "widget": "ref",
    "label": "Fee expense",
    "optional": true,
    "help": "Where it is charged to the unit.",
    "readOnly": true,
    "ref": "property.expense",
    "sortable": true,
    "filterable": true
   },
   "deposit": {
    "widget": "money",
    "label": "Deposit",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "depositState": {
    "widget": "choice",
    "label": "Deposit state",
    "optional": true,
    "readOnly": true,
    "choices": [
     "none",
     "due",
     "held",
     "returned",
     "kept"
    ],
    "sortable": true,
    "filterable": true
   },
   "depositKept": {
    "widget": "money",
    "label": "Deposit kept",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "depositNote": {
    "widget": "text",
    "label": "Deposit note",
    "optional": true,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.amenity_wait": {
  "name": "property.amenity_wait",
  "plural": "amenity-waits",
  "titleField": "amenityId",
  "access": {
   "read": "property.reservation.read",
   "write": "property.reservation.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "amenityId": {
    "widget": "ref",
    "label": "Amenity",
    "optional": false,
    "ref": "property.amenity",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "unitId": {
    "widget": "ref",
    "label": "Unit",
    "optional": false,
    "ref": "property.unit",
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "startsAt": {
    "widget": "instant",
    "label": "Starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endsAt": {
    "widget": "instant",
    "label": "Ends",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "waiting",
     "booked",
     "left"
    ],
    "sortable": true,
    "filterable": true
   },
   "reservationId": {
    "widget": "ref",
    "label": "Reservation",
    "optional": true,
    "readOnly": true,
    "ref": "property.reservation",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.plan_reading": {
  "name": "property.plan_reading",
  "plural": "plan-readings",
  "titleField": "planId",
  "access": {
   "read": "property.plan.read",
   "write": "property.plan.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "planId": {
    "widget": "ref",
    "label": "Plan",
    "optional": false,
    "ref": "property.plan",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "readOn": {
    "widget": "day",
    "label": "Read",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "value": {
    "widget": "integer",
    "label": "Value",
    "optional": false,
    "max": 2147483647,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "isNewMeter": {
    "widget": "bool",
    "label": "Is new meter",
    "optional": true,
    "help": "Replaced: what was left to count goes on from here.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "property.instruction": {
  "name": "property.instruction",
  "plural": "desk-instructions",
  "titleField": "note",
  "access": {
   "read": "property.instruction.read",
   "write": "property.instruction.write"
  },
  "without": [],
  "fields": {
   "unitId": {
    "widget": "ref",
    "label": "Unit",
    "optional": false,
    "ref": "property.unit",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": false,
    "choices": [
     "permission_to_enter",
     "do_not_admit",
     "key_holder",
     "delivery",
     "out_of_town",
     "management_notice",
     "other"
    ],
    "sortable": true,
    "filterable": true
   },
   "who": {
    "widget": "text",
    "label": "Who",
    "optional": true,
    "help": "The housekeeper, the broker …",
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "longText",
    "label": "Note",
    "optional": false,
    "max": 1000,
    "sortable": true,
    "filterable": true
   },
   "startsOn": {
    "widget": "day",
    "label": "Starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endsOn": {
    "widget": "day",
    "label": "Ends",
    "optional": true,
    "help": "The last day it holds.",
    "sortable": true,
    "filterable": true
   },
   "endedAt": {
    "widget": "instant",
    "label": "Ended",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "inventory.supplier": {
  "name": "inventory.supplier",
  "plural": "suppliers",
  "titleField": "name",
  "access": {
   "read": "inventory.supplier.read",
   "write": "inventory.supplier.write"
  },
  "without": [],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "email": {
    "widget": "email",
    "label": "Email",
    "optional": true,
    "max": 254,
    "sortable": true,
    "filterable": true
   },
   "phone": {
    "widget": "phone",
    "label": "Phone",
    "optional": true,
    "max": 32,
    "sortable": true,
    "filterable": true
   },
   "leadDays": {
    "widget": "integer",
    "label": "Lead days",
    "optional": true,
    "help": "From the order to the delivery.",
    "max": 365,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "text",
    "label": "Note",
    "optional": true,
    "max": 1000,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "inventory.item": {
  "name": "inventory.item",
  "plural": "items",
  "titleField": "name",
  "access": {
   "read": "inventory.item.read",
   "write": "inventory.item.write"
  },
  "without": [],
  "editable": [
   "sku",
   "name",
   "category",
   "supplierId",
   "reorderPoint",
   "reorderQuantity",
   "packQuantity",
   "dailyUse",
   "leadDays",
   "safetyQuantity",
   "openedDays"
  ],
  "fields": {
   "sku": {
    "widget": "text",
    "label": "Sku",
    "optional": false,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "unit": {
    "widget": "choice",
    "label": "Unit",
    "optional": false,
    "help": "What quantities of it are counted in.",
    "choices": [
     "mg",
     "ul",
     "each"
    ],
    "sortable": true,
    "filterable": true
   },
   "category": {
    "widget": "text",
    "label": "Category",
    "optional": true,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "supplierId": {
    "widget": "ref",
    "label": "Supplier",
    "optional": true,
    "ref": "inventory.supplier",
    "sortable": true,
    "filterable": true
   },
   "reorderPoint": {
    "widget": "integer",
    "label": "Reorder point",
    "optional": true,
    "help": "Order when what is available and on order falls to this. Otherwise reckoned from use.",
    "max": 1000000000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "reorderQuantity": {
    "widget": "integer",
    "label": "Reorder quantity",
    "optional": true,
    "help": "The least that is ordered.",
    "max": 1000000000000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "packQuantity": {
    "widget": "integer",
    "label": "Pack quantity",
    "optional": true,
    "help": "What one pack holds; orders are in whole packs.",
    "max": 1000000000000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "dailyUse": {
    "widget": "integer",
    "label": "Daily use",
    "optional": true,
    "help": "Used on a usual day.",
    "max": 1000000000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "leadDays": {
    "widget": "integer",
    "label": "Lead days",
    "optional": true,
    "help": "Preset: those of the supplier.",
    "max": 365,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "safetyQuantity": {
    "widget": "integer",
    "label": "Safety quantity",
    "optional": true,
    "help": "Kept for what nobody foresaw.",
    "max": 1000000000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "openedDays": {
    "widget": "integer",
    "label": "Opened days",
    "optional": true,
    "help": "How long it may be used once opened.",
    "max": 3650,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "inventory.lot": {
  "name": "inventory.lot",
  "plural": "lots",
  "titleField": "number",
  "access": {
   "read": "inventory.lot.read",
   "write": "inventory.lot.write"
  },
  "without": [
   "create",
   "archive",
   "bulk",
   "import"
  ],
  "hides": {
   "cost": "inventory.cost.see"
  },
  "editable": [
   "expiresOn",
   "openedOn",
   "blockedReason",
   "attributes"
  ],
  "fields": {
   "itemId": {
    "widget": "ref",
    "label": "Item",
    "optional": false,
    "ref": "inventory.item",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "originLotId": {
    "widget": "ref",
    "label": "Origin lot",
    "optional": true,
    "help": "The delivery that this part was moved from.",
    "readOnly": true,
    "ref": "inventory.lot",
    "sortable": true,
    "filterable": true
   },
   "number": {
    "widget": "text",
    "label": "Number",
    "optional": false,
    "max": 80,
    "sortable": true,
    "filterable": true
   },
   "receivedOn": {
    "widget": "day",
    "label": "Received",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "expiresOn": {
    "widget": "day",
    "label": "Expires",
    "optional": true,
    "help": "The last day it may be used.",
    "sortable": true,
    "filterable": true
   },
   "openedOn": {
    "widget": "day",
    "label": "Opened",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "inspectedOn": {
    "widget": "day",
    "label": "Inspected",
    "optional": true,
    "help": "When it last passed an inspection.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "blockedReason": {
    "widget": "text",
    "label": "Blocked reason",
    "optional": true,
    "help": "While it says something, nobody may use the lot.",
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "attributes": {
    "widget": "json",
    "label": "Attributes",
    "optional": true,
    "help": "What its data sheet says, for instance {\"specificGravity\": 1550}.",
    "sortable": false,
    "filterable": false
   },
   "receivedQuantity": {
    "widget": "integer",
    "label": "Received quantity",
    "optional": false,
    "help": "In the unit of the item: mg, µl or pieces.",
    "max": 1000000000000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "cost": {
    "widget": "money",
    "label": "Cost",
    "optional": false,
    "help": "Of all that was received.",
    "sortable": true,
    "filterable": true
   },
   "onHand": {
    "widget": "integer",
    "label": "On hand",
    "optional": false,
    "help": "In the unit of the item: mg, µl or pieces.",
    "max": 1000000000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "inventory.movement": {
  "name": "inventory.movement",
  "plural": "stock-movements",
  "titleField": "itemId",
  "access": {
   "read": "inventory.movement.read",
   "write": "inventory.movement.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "hides": {
   "worth": "inventory.cost.see"
  },
  "fields": {
   "itemId": {
    "widget": "ref",
    "label": "Item",
    "optional": false,
    "ref": "inventory.item",
    "sortable": true,
    "filterable": true
   },
   "lotId": {
    "widget": "ref",
    "label": "Lot",
    "optional": false,
    "ref": "inventory.lot",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": false,
    "choices": [
     "receive",
     "issue",
     "return",
     "adjust",
     "transfer"
    ],
    "sortable": true,
    "filterable": true
   },
   "quantity": {
    "widget": "integer",
    "label": "Quantity",
    "optional": false,
    "help": "Negative: it went out.",
    "max": 1000000000000,
    "min": -1000000000000,
    "sortable": true,
    "filterable": true
   },
   "worth": {
    "widget": "money",
    "label": "Worth",
    "optional": false,
    "help": "What it adds to the worth of the stock, at what the lot cost.",
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "choice",
    "label": "Reason",
    "optional": false,
    "choices": [
     "delivery",
     "used",
     "unused",
     "moved",
     "count",
     "expired",
     "contaminated",
     "spilled",
     "test",
     "cleaning",
     "damaged",
     "other"
    ],
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "text",
    "label": "Note",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "overrideReason": {
    "widget": "text",
    "label": "Override reason",
    "optional": true,
    "help": "Why a lot past its last day was used.",
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "subjectEntity": {
    "widget": "text",
    "label": "Subject entity",
    "optional": true,
    "help": "The noun of what it was for.",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "subjectId": {
    "widget": "text",
    "label": "Subject",
    "optional": true,
    "help": "The row it was for.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "inventory.reservation": {
  "name": "inventory.reservation",
  "plural": "stock-reservations",
  "titleField": "itemId",
  "access": {
   "read": "inventory.reservation.read",
   "write": "inventory.reservation.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "itemId": {
    "widget": "ref",
    "label": "Item",
    "optional": false,
    "ref": "inventory.item",
    "sortable": true,
    "filterable": true
   },
   "quantity": {
    "widget": "integer",
    "label": "Quantity",
    "optional": false,
    "help": "In the unit of the item: mg, µl or pieces.",
    "max": 1000000000000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "openQuantity": {
    "widget": "integer",
    "label": "Open quantity",
    "optional": false,
    "help": "What of it has not been used yet.",
    "max": 1000000000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "subjectEntity": {
    "widget": "text",
    "label": "Subject entity",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "subjectId": {
    "widget": "text",
    "label": "Subject",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "inventory.reorder": {
  "name": "inventory.reorder",
  "plural": "reorders",
  "titleField": "number",
  "access": {
   "read": "inventory.reorder.read",
   "write": "inventory.reorder.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "itemId": {
    "widget": "ref",
    "label": "Item",
    "optional": false,
    "ref": "inventory.item",
    "sortable": true,
    "filterable": true
   },
   "supplierId": {
    "widget": "ref",
    "label": "Supplier",
    "optional": true,
    "ref": "inventory.supplier",
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "choices": [
     "proposed",
     "ordered",
     "arrived",
     "dismissed"
    ],
    "sortable": true,
    "filterable": true
   },
   "quantity": {
    "widget": "integer",
    "label": "Quantity",
    "optional": false,
    "help": "In the unit of the item: mg, µl or pieces.",
    "max": 1000000000000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "packCount": {
    "widget": "integer",
    "label": "Pack count",
    "optional": true,
    "max": 2147483647,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "arrivedQuantity": {
    "widget": "integer",
    "label": "Arrived quantity",
    "optional": true,
    "help": "In the unit of the item: mg, µl or pieces.",
    "max": 1000000000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "because": {
    "widget": "json",
    "label": "Because",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "orderedOn": {
    "widget": "day",
    "label": "Ordered",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "expectedOn": {
    "widget": "day",
    "label": "Expected",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "quietUntilOn": {
    "widget": "day",
    "label": "Quiet until",
    "optional": true,
    "help": "Dismissed: not proposed again before this day.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "inventory.weighing": {
  "name": "inventory.weighing",
  "plural": "weighings",
  "titleField": "itemId",
  "access": {
   "read": "inventory.stock.issue",
   "write": "inventory.stock.issue"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "itemId": {
    "widget": "ref",
    "label": "Item",
    "optional": false,
    "ref": "inventory.item",
    "sortable": true,
    "filterable": true
   },
   "lotId": {
    "widget": "ref",
    "label": "Lot",
    "optional": false,
    "ref": "inventory.lot",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "weightBefore": {
    "widget": "integer",
    "label": "Weight before",
    "optional": false,
    "help": "With the container, in mg.",
    "max": 1000000000000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "weightAfter": {
    "widget": "integer",
    "label": "Weight after",
    "optional": true,
    "help": "With the container, in mg.",
    "max": 1000000000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "overrideReason": {
    "widget": "text",
    "label": "Override reason",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "subjectEntity": {
    "widget": "text",
    "label": "Subject entity",
    "optional": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "subjectId": {
    "widget": "text",
    "label": "Subject",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "closedAt": {
    "widget": "instant",
    "label": "Closed",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "inventory.inspection": {
  "name": "inventory.inspection",
  "plural": "lot-inspections",
  "titleField": "lotId",
  "access": {
   "read": "inventory.inspection.read",
   "write": "inventory.inspection.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "lotId": {
    "widget": "ref",
    "label": "Lot",
    "optional": false,
    "ref": "inventory.lot",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "inspectedOn": {
    "widget": "day",
    "label": "Inspected",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "outcome": {
    "widget": "choice",
    "label": "Outcome",
    "optional": false,
    "choices": [
     "passed",
     "failed"
    ],
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "text",
    "label": "Note",
    "optional": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "inventory.stocktake": {
  "name": "inventory.stocktake",
  "plural": "stocktakes",
  "titleField": "number",
  "access": {
   "read": "inventory.stocktake.read",
   "write": "inventory.stocktake.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "hides": {
   "difference": "inventory.cost.see"
  },
  "fields": {
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "text",
    "label": "Note",
    "optional": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "lines": {
    "widget": "list",
    "label": "Lines",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "difference": {
    "widget": "money",
    "label": "Difference",
    "optional": false,
    "help": "What was found less what was expected.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.price_book": {
  "name": "coating.price_book",
  "plural": "price-books",
  "titleField": "name",
  "access": {
   "read": "coating.price_book.read",
   "write": "coating.price_book.write"
  },
  "without": [],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "labourRate": {
    "widget": "money",
    "label": "Labour rate",
    "optional": false,
    "help": "For an hour of work.",
    "sortable": true,
    "filterable": true
   },
   "stripFactor": {
    "widget": "integer",
    "label": "Strip factor",
    "optional": true,
    "help": "Of an hour’s price, when stripping. Thousandths.",
    "max": 10000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "blastFactor": {
    "widget": "integer",
    "label": "Blast factor",
    "optional": true,
    "help": "Of an hour’s price, when blasting. Thousandths.",
    "max": 10000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "maskFactor": {
    "widget": "integer",
    "label": "Mask factor",
    "optional": true,
    "help": "Of an hour’s price, when masking. Thousandths.",
    "max": 10000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "extraCoatShare": {
    "widget": "integer",
    "label": "Extra coat share",
    "optional": true,
    "help": "Of the first coat, for each further one. Thousandths.",
    "max": 10000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "ovenRate": {
    "widget": "money",
    "label": "Oven rate",
    "optional": false,
    "help": "For an hour of the oven.",
    "sortable": true,
    "filterable": true
   },
   "consumablesShare": {
    "widget": "integer",
    "label": "Consumables share",
    "optional": true,
    "help": "Of direct cost. Thousandths.",
    "max": 10000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "overheadShare": {
    "widget": "integer",
    "label": "Overhead share",
    "optional": true,
    "help": "Of direct cost and consumables. Thousandths.",
    "max": 10000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "marginShare": {
    "widget": "integer",
    "label": "Margin share",
    "optional": true,
    "help": "Of the price. Thousandths.",
    "max": 950,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "minimumCharge": {
    "widget": "money",
    "label": "Minimum charge",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "rushShare": {
    "widget": "integer",
    "label": "Rush share",
    "optional": true,
    "help": "On top of everything. Thousandths.",
    "max": 10000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "breaks": {
    "widget": "list",
    "label": "Breaks",
    "optional": false,
    "help": "From so many parts on, so many thousandths off.",
    "sortable": false,
    "filterable": false
   },
   "areaRates": {
    "widget": "list",
    "label": "Area rates",
    "optional": false,
    "help": "Minor units for a square foot, by class of colour.",
    "sortable": false,
    "filterable": false
   },
   "mediumFactor": {
    "widget": "integer",
    "label": "Medium factor",
    "optional": true,
    "help": "Of the price by area, for parts with corners. Thousandths.",
    "max": 10000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "complexFactor": {
    "widget": "integer",
    "label": "Complex factor",
    "optional": true,
    "help": "Of the price by area, for parts with recesses. Thousandths.",
    "max": 10000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "coverageConstant": {
    "widget": "choice",
    "label": "Coverage constant",
    "optional": true,
    "help": "Physics, or the constant that older sheets use.",
    "choices": [
     "si",
     "us_192_3",
     "metric_39_8"
    ],
    "sortable": true,
    "filterable": true
   },
   "validDays": {
    "widget": "integer",
    "label": "Valid days",
    "optional": true,
    "help": "How long a quote stands.",
    "max": 365,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.drop_off": {
  "name": "coating.drop_off",
  "plural": "drop-offs",
  "titleField": "number",
  "access": {
   "read": "coating.drop_off.read",
   "write": "coating.drop_off.write"
  },
  "without": [
   "create",
   "import"
  ],
  "editable": [
   "waybill",
   "conditionNote",
   "isExpected"
  ],
  "fields": {
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "contactName": {
    "widget": "text",
    "label": "Contact name",
    "optional": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "contactPhone": {
    "widget": "phone",
    "label": "Contact phone",
    "optional": true,
    "max": 32,
    "sortable": true,
    "filterable": true
   },
   "isExpected": {
    "widget": "bool",
    "label": "Is expected",
    "optional": true,
    "help": "Somebody knew that it would come.",
    "sortable": true,
    "filterable": true
   },
   "waybill": {
    "widget": "text",
    "label": "Waybill",
    "optional": true,
    "help": "Number of the packing slip.",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "conditionNote": {
    "widget": "longText",
    "label": "Condition note",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "receivedAt": {
    "widget": "instant",
    "label": "Received",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "returnedAt": {
    "widget": "instant",
    "label": "Returned",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.received_part": {
  "name": "coating.received_part",
  "plural": "received-parts",
  "titleField": "name",
  "access": {
   "read": "coating.drop_off.read",
   "write": "coating.drop_off.write"
  },
  "without": [
   "create",
   "import",
   "bulk"
  ],
  "editable": [
   "name",
   "partId",
   "lengthMm",
   "widthMm",
   "heightMm",
   "condition",
   "criticalAreas",
   "marks"
  ],
  "fields": {
   "dropOffId": {
    "widget": "ref",
    "label": "Drop off",
    "optional": false,
    "ref": "coating.drop_off",
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "readOnly": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "partId": {
    "widget": "ref",
    "label": "Part",
    "optional": true,
    "help": "Where it is in the library.",
    "ref": "coating.part",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "count": {
    "widget": "integer",
    "label": "Count",
    "optional": false,
    "max": 1000000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "lengthMm": {
    "widget": "integer",
    "label": "Length mm",
    "optional": true,
    "help": "Millimetres.",
    "max": 100000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "widthMm": {
    "widget": "integer",
    "label": "Width mm",
    "optional": true,
    "help": "Millimetres.",
    "max": 100000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "heightMm": {
    "widget": "integer",
    "label": "Height mm",
    "optional": true,
    "help": "Millimetres.",
    "max": 100000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "condition": {
    "widget": "choice",
    "label": "Condition",
    "optional": true,
    "choices": [
     "new",
     "used",
     "rusty",
     "painted",
     "damaged"
    ],
    "sortable": true,
    "filterable": true
   },
   "criticalAreas": {
    "widget": "longText",
    "label": "Critical areas",
    "optional": true,
    "help": "What must stay bare, sharp or flawless.",
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "marks": {
    "widget": "list",
    "label": "Marks",
    "optional": true,
    "sortable": false,
    "filterable": false
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.part": {
  "name": "coating.part",
  "plural": "parts",
  "titleField": "name",
  "access": {
   "read": "coating.part.read",
   "write": "coating.part.write"
  },
  "without": [],
  "fields": {
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "partNumber": {
    "widget": "text",
    "label": "Part number",
    "optional": false,
    "help": "The customer’s own.",
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "revision": {
    "widget": "text",
    "label": "Revision",
    "optional": true,
    "max": 20,
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "substrate": {
    "widget": "text",
    "label": "Substrate",
    "optional": true,
    "help": "Steel, aluminium, cast iron …",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "area": {
    "widget": "integer",
    "label": "Area",
    "optional": false,
    "help": "Square millimetres.",
    "max": 9000000000000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "weightGrams": {
    "widget": "integer",
    "label": "Weight grams",
    "optional": true,
    "max": 2147483647,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "masking": {
    "widget": "longText",
    "label": "Masking",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "hangPoints": {
    "widget": "text",
    "label": "Hang points",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "spec": {
    "widget": "text",
    "label": "Spec",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "colourName": {
    "widget": "text",
    "label": "Colour name",
    "optional": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "colourCode": {
    "widget": "text",
    "label": "Colour code",
    "optional": true,
    "help": "#c0392b",
    "max": 7,
    "sortable": true,
    "filterable": true
   },
   "film": {
    "widget": "integer",
    "label": "Film",
    "optional": true,
    "help": "Nanometres: 63500 is 2.5 mil.",
    "max": 2000000,
    "min": 1000,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.quote": {
  "name": "coating.quote",
  "plural": "quotes",
  "titleField": "title",
  "access": {
   "read": "coating.quote.read",
   "write": "coating.quote.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "hides": {
   "cost": "coating.quote.costs",
   "rates": "coating.quote.costs",
   "lines": "coating.quote.costs"
  },
  "fields": {
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "revision": {
    "widget": "integer",
    "label": "Revision",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "dropOffId": {
    "widget": "ref",
    "label": "Drop off",
    "optional": true,
    "ref": "coating.drop_off",
    "sortable": true,
    "filterable": true
   },
   "priceBookId": {
    "widget": "ref",
    "label": "Price book",
    "optional": false,
    "ref": "coating.price_book",
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "draft",
     "sent",
     "accepted",
     "declined",
     "superseded"
    ],
    "sortable": true,
    "filterable": true
   },
   "isRush": {
    "widget": "bool",
    "label": "Is rush",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "title": {
    "widget": "text",
    "label": "Title",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "longText",
    "label": "Note",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "dueOn": {
    "widget": "day",
    "label": "Due",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "validUntilOn": {
    "widget": "day",
    "label": "Valid until",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "issuedAt": {
    "widget": "instant",
    "label": "Issued",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "price": {
    "widget": "money",
    "label": "Price",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "cost": {
    "widget": "money",
    "label": "Cost",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "rates": {
    "widget": "json",
    "label": "Rates",
    "optional": false,
    "readOnly": true,
    "sortable": false,
    "filterable": false
   },
   "lines": {
    "widget": "list",
    "label": "Lines",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "acceptedAt": {
    "widget": "instant",
    "label": "Accepted",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "acceptedBy": {
    "widget": "text",
    "label": "Accepted by",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "replacesId": {
    "widget": "ref",
    "label": "Replaces",
    "optional": true,
    "readOnly": true,
    "ref": "coating.quote",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.quote_item": {
  "name": "coating.quote_item",
  "plural": "quote-items",
  "titleField": "name",
  "access": {
   "read": "coating.quote.read",
   "write": "coating.quote.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "hides": {
   "cost": "coating.quote.costs",
   "lines": "coating.quote.costs"
  },
  "fields": {
   "quoteId": {
    "widget": "ref",
    "label": "Quote",
    "optional": false,
    "ref": "coating.quote",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "position": {
    "widget": "integer",
    "label": "Position",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "partId": {
    "widget": "ref",
    "label": "Part",
    "optional": true,
    "ref": "coating.part",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "count": {
    "widget": "integer",
    "label": "Count",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "area": {
    "widget": "integer",
    "label": "Area",
    "optional": false,
    "help": "Square millimetres of one.",
    "max": 9000000000000,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "colourName": {
    "widget": "text",
    "label": "Colour name",
    "optional": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "colourCode": {
    "widget": "text",
    "label": "Colour code",
    "optional": true,
    "max": 7,
    "sortable": true,
    "filterable": true
   },
   "powder": {
    "widget": "integer",
    "label": "Powder",
    "optional": false,
    "help": "Milligrams for all.",
    "max": 9000000000000,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "price": {
    "widget": "money",
    "label": "Price",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "cost": {
    "widget": "money",
    "label": "Cost",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "work": {
    "widget": "json",
    "label": "Work",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "lines": {
    "widget": "list",
    "label": "Lines",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.proof": {
  "name": "coating.proof",
  "plural": "proofs",
  "titleField": "number",
  "access": {
   "read": "coating.proof.read",
   "write": "coating.proof.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "revision": {
    "widget": "integer",
    "label": "Revision",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "quoteId": {
    "widget": "ref",
    "label": "Quote",
    "optional": false,
    "ref": "coating.quote",
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "choices": [
     "open",
     "approved",
     "changes_asked",
     "superseded"
    ],
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "longText",
    "label": "Note",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "fileIds": {
    "widget": "list",
    "label": "File ids",
    "optional": false,
    "ref": "files.file",
    "sortable": false,
    "filterable": true
   },
   "contentHash": {
    "widget": "text",
    "label": "Content hash",
    "optional": false,
    "help": "SHA-256 of parts, colours, price and pictures.",
    "max": 64,
    "sortable": true,
    "filterable": true
   },
   "expiresAt": {
    "widget": "instant",
    "label": "Expires",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "sentAt": {
    "widget": "instant",
    "label": "Sent",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "answeredAt": {
    "widget": "instant",
    "label": "Answered",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "answeredBy": {
    "widget": "text",
    "label": "Answered by",
    "optional": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "answeredFrom": {
    "widget": "text",
    "label": "Answered from",
    "optional": true,
    "help": "The address the answer came from.",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "comment": {
    "widget": "longText",
    "label": "Comment",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "sentById": {
    "widget": "ref",
    "label": "Sent by",
    "optional": true,
    "ref": "kernel.member",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.shop_board": {
  "name": "coating.shop_board",
  "plural": "shop-boards",
  "titleField": "name",
  "access": {
   "read": "coating.job.read",
   "write": "work.board.write"
  },
  "without": [
   "create",
   "archive",
   "bulk",
   "import"
  ],
  "editable": [
   "name"
  ],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "boardId": {
    "widget": "ref",
    "label": "Board",
    "optional": false,
    "readOnly": true,
    "ref": "work.board",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "proofStageId": {
    "widget": "ref",
    "label": "Proof stage",
    "optional": false,
    "help": "Waits for the customer.",
    "readOnly": true,
    "ref": "work.stage",
    "sortable": true,
    "filterable": true
   },
   "approvedStageId": {
    "widget": "ref",
    "label": "Approved stage",
    "optional": false,
    "readOnly": true,
    "ref": "work.stage",
    "sortable": true,
    "filterable": true
   },
   "gateStageId": {
    "widget": "ref",
    "label": "Gate stage",
    "optional": false,
    "help": "From here on only what is approved.",
    "readOnly": true,
    "ref": "work.stage",
    "sortable": true,
    "filterable": true
   },
   "reworkStageId": {
    "widget": "ref",
    "label": "Rework stage",
    "optional": false,
    "help": "Where parts begin again.",
    "readOnly": true,
    "ref": "work.stage",
    "sortable": true,
    "filterable": true
   },
   "readyStageId": {
    "widget": "ref",
    "label": "Ready stage",
    "optional": false,
    "readOnly": true,
    "ref": "work.stage",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.shop_job": {
  "name": "coating.shop_job",
  "plural": "shop-jobs",
  "titleField": "reference",
  "access": {
   "read": "coating.job.read",
   "write": "coating.job.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "hides": {
   "plannedCost": "coating.money.read"
  },
  "fields": {
   "reference": {
    "widget": "text",
    "label": "Reference",
    "optional": false,
    "max": 30,
    "sortable": true,
    "filterable": true
   },
   "workJobId": {
    "widget": "ref",
    "label": "Work job",
    "optional": false,
    "ref": "work.job",
    "sortable": true,
    "filterable": true
   },
   "shopBoardId": {
    "widget": "ref",
    "label": "Shop board",
    "optional": false,
    "ref": "coating.shop_board",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "quoteId": {
    "widget": "ref",
    "label": "Quote",
    "optional": true,
    "ref": "coating.quote",
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": false,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "dropOffId": {
    "widget": "ref",
    "label": "Drop off",
    "optional": true,
    "ref": "coating.drop_off",
    "sortable": true,
    "filterable": true
   },
   "parentId": {
    "widget": "ref",
    "label": "Parent",
    "optional": true,
    "help": "The job whose parts these are, coated again.",
    "ref": "coating.shop_job",
    "sortable": true,
    "filterable": true
   },
   "title": {
    "widget": "text",
    "label": "Title",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "colourName": {
    "widget": "text",
    "label": "Colour name",
    "optional": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "colourCode": {
    "widget": "text",
    "label": "Colour code",
    "optional": true,
    "max": 7,
    "sortable": true,
    "filterable": true
   },
   "photoId": {
    "widget": "ref",
    "label": "Photo",
    "optional": true,
    "ref": "files.file",
    "sortable": true,
    "filterable": true
   },
   "partCount": {
    "widget": "integer",
    "label": "Part count",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "passedCount": {
    "widget": "integer",
    "label": "Passed count",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "failedCount": {
    "widget": "integer",
    "label": "Failed count",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "reworkCount": {
    "widget": "integer",
    "label": "Rework count",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "cause": {
    "widget": "choice",
    "label": "Cause",
    "optional": true,
    "choices": [
     "contamination",
     "thin_film",
     "orange_peel",
     "wrong_colour",
     "under_cured",
     "handling",
     "customer_material",
     "other"
    ],
    "sortable": true,
    "filterable": true
   },
   "payer": {
    "widget": "choice",
    "label": "Payer",
    "optional": true,
    "choices": [
     "shop",
     "customer"
    ],
    "sortable": true,
    "filterable": true
   },
   "dueOn": {
    "widget": "day",
    "label": "Due",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "price": {
    "widget": "money",
    "label": "Price",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "plannedCost": {
    "widget": "money",
    "label": "Planned cost",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "approvedAt": {
    "widget": "instant",
    "label": "Approved",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "invoicedAt": {
    "widget": "instant",
    "label": "Invoiced",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.time_entry": {
  "name": "coating.time_entry",
  "plural": "time-entries",
  "titleField": "shopJobId",
  "access": {
   "read": "coating.job.read",
   "write": "coating.job.operate"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "hides": {
   "cost": "coating.money.read"
  },
  "fields": {
   "shopJobId": {
    "widget": "ref",
    "label": "Shop job",
    "optional": false,
    "ref": "coating.shop_job",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "step": {
    "widget": "choice",
    "label": "Step",
    "optional": false,
    "choices": [
     "strip",
     "blast",
     "mask",
     "coat",
     "inspect",
     "other"
    ],
    "sortable": true,
    "filterable": true
   },
   "workerId": {
    "widget": "text",
    "label": "Worker",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "workerName": {
    "widget": "text",
    "label": "Worker name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "startedAt": {
    "widget": "instant",
    "label": "Started",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endedAt": {
    "widget": "instant",
    "label": "Ended",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "minutes": {
    "widget": "integer",
    "label": "Minutes",
    "optional": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "cost": {
    "widget": "money",
    "label": "Cost",
    "optional": true,
    "help": "Minutes at the rate of the job’s quote.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.oven_cycle": {
  "name": "coating.oven_cycle",
  "plural": "oven-cycles",
  "titleField": "oven",
  "access": {
   "read": "coating.job.read",
   "write": "coating.job.operate"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "hides": {
   "cost": "coating.money.read"
  },
  "fields": {
   "shopJobId": {
    "widget": "ref",
    "label": "Shop job",
    "optional": false,
    "ref": "coating.shop_job",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "oven": {
    "widget": "text",
    "label": "Oven",
    "optional": false,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "minutes": {
    "widget": "integer",
    "label": "Minutes",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "bakedAt": {
    "widget": "instant",
    "label": "Baked",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "cost": {
    "widget": "money",
    "label": "Cost",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "cureLogId": {
    "widget": "ref",
    "label": "Cure log",
    "optional": true,
    "help": "The file that told how long; none: written down by hand.",
    "ref": "coating.cure_log",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.quality_check": {
  "name": "coating.quality_check",
  "plural": "quality-checks",
  "titleField": "shopJobId",
  "access": {
   "read": "coating.job.read",
   "write": "coating.job.operate"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "shopJobId": {
    "widget": "ref",
    "label": "Shop job",
    "optional": false,
    "ref": "coating.shop_job",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "passedCount": {
    "widget": "integer",
    "label": "Passed count",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "failedCount": {
    "widget": "integer",
    "label": "Failed count",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "cause": {
    "widget": "choice",
    "label": "Cause",
    "optional": true,
    "choices": [
     "contamination",
     "thin_film",
     "orange_peel",
     "wrong_colour",
     "under_cured",
     "handling",
     "customer_material",
     "other"
    ],
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "longText",
    "label": "Note",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "checkedAt": {
    "widget": "instant",
    "label": "Checked",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "checkedBy": {
    "widget": "text",
    "label": "Checked by",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.powder": {
  "name": "coating.powder",
  "plural": "powders",
  "titleField": "name",
  "access": {
   "read": "coating.powder.read",
   "write": "coating.powder.write"
  },
  "without": [],
  "fields": {
   "itemId": {
    "widget": "ref",
    "label": "Item",
    "optional": false,
    "help": "Kept in stock by weight.",
    "ref": "inventory.item",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "maker": {
    "widget": "text",
    "label": "Maker",
    "optional": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "colourCode": {
    "widget": "text",
    "label": "Colour code",
    "optional": true,
    "help": "#c0392b",
    "max": 7,
    "sortable": true,
    "filterable": true
   },
   "colourClass": {
    "widget": "choice",
    "label": "Colour class",
    "optional": true,
    "choices": [
     "solid",
     "texture",
     "metallic",
     "candy",
     "clear"
    ],
    "sortable": true,
    "filterable": true
   },
   "specificGravity": {
    "widget": "integer",
    "label": "Specific gravity",
    "optional": false,
    "help": "Thousandths: 1550 is 1.55.",
    "max": 5000,
    "min": 500,
    "sortable": true,
    "filterable": true
   },
   "film": {
    "widget": "integer",
    "label": "Film",
    "optional": true,
    "help": "Nanometres: 63500 is 2.5 mil.",
    "max": 2000000,
    "min": 1000,
    "sortable": true,
    "filterable": true
   },
   "transfer": {
    "widget": "integer",
    "label": "Transfer",
    "optional": true,
    "help": "Thousandths that stay on the part, until enough was weighed to know.",
    "max": 1000,
    "min": 50,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.powder_use": {
  "name": "coating.powder_use",
  "plural": "powder-uses",
  "titleField": "powderId",
  "access": {
   "read": "coating.powder.read",
   "write": "coating.powder.use"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "hides": {
   "cost": "coating.money.read"
  },
  "fields": {
   "powderId": {
    "widget": "ref",
    "label": "Powder",
    "optional": false,
    "ref": "coating.powder",
    "sortable": true,
    "filterable": true
   },
   "shopJobId": {
    "widget": "ref",
    "label": "Shop job",
    "optional": false,
    "ref": "coating.shop_job",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "lotId": {
    "widget": "ref",
    "label": "Lot",
    "optional": false,
    "ref": "inventory.lot",
    "sortable": true,
    "filterable": true
   },
   "used": {
    "widget": "integer",
    "label": "Used",
    "optional": false,
    "help": "Milligrams.",
    "max": 1000000000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "area": {
    "widget": "integer",
    "label": "Area",
    "optional": true,
    "help": "Square millimetres that it covered.",
    "max": 9000000000000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "film": {
    "widget": "integer",
    "label": "Film",
    "optional": true,
    "help": "Nanometres.",
    "max": 2000000,
    "min": 1000,
    "sortable": true,
    "filterable": true
   },
   "onParts": {
    "widget": "integer",
    "label": "On parts",
    "optional": true,
    "help": "Milligrams that the film weighs.",
    "max": 1000000000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "gun": {
    "widget": "text",
    "label": "Gun",
    "optional": true,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "cost": {
    "widget": "money",
    "label": "Cost",
    "optional": false,
    "help": "At what the lot cost.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.oven": {
  "name": "coating.oven",
  "plural": "ovens",
  "titleField": "name",
  "access": {
   "read": "coating.batch.read",
   "write": "coating.oven.write"
  },
  "without": [],
  "fields": {
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "lengthMm": {
    "widget": "integer",
    "label": "Length mm",
    "optional": true,
    "max": 100000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "widthMm": {
    "widget": "integer",
    "label": "Width mm",
    "optional": true,
    "max": 100000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "heightMm": {
    "widget": "integer",
    "label": "Height mm",
    "optional": true,
    "max": 100000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "maxLoadGrams": {
    "widget": "integer",
    "label": "Max load grams",
    "optional": true,
    "max": 100000000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "rackCount": {
    "widget": "integer",
    "label": "Rack count",
    "optional": true,
    "help": "How many racks go in.",
    "max": 1000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "rampMinutes": {
    "widget": "integer",
    "label": "Ramp minutes",
    "optional": true,
    "help": "Until the air is hot.",
    "max": 600,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.recipe": {
  "name": "coating.recipe",
  "plural": "cure-recipes",
  "titleField": "name",
  "access": {
   "read": "coating.batch.read",
   "write": "coating.recipe.write"
  },
  "without": [],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "powderId": {
    "widget": "ref",
    "label": "Powder",
    "optional": true,
    "ref": "coating.powder",
    "sortable": true,
    "filterable": true
   },
   "points": {
    "widget": "list",
    "label": "Points",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "limitTemperature": {
    "widget": "integer",
    "label": "Limit temperature",
    "optional": true,
    "help": "The metal must never be hotter. Hundredths of a degree Celsius.",
    "max": 70000,
    "min": -27315,
    "sortable": true,
    "filterable": true
   },
   "source": {
    "widget": "text",
    "label": "Source",
    "optional": true,
    "help": "The data sheet, and its date.",
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.batch": {
  "name": "coating.batch",
  "plural": "batches",
  "titleField": "number",
  "access": {
   "read": "coating.batch.read",
   "write": "coating.batch.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "ovenId": {
    "widget": "ref",
    "label": "Oven",
    "optional": false,
    "ref": "coating.oven",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "recipeId": {
    "widget": "ref",
    "label": "Recipe",
    "optional": false,
    "ref": "coating.recipe",
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "choices": [
     "baking",
     "on_hold",
     "released"
    ],
    "sortable": true,
    "filterable": true
   },
   "verdict": {
    "widget": "choice",
    "label": "Verdict",
    "optional": true,
    "choices": [
     "pass",
     "fail",
     "hold"
    ],
    "sortable": true,
    "filterable": true
   },
   "bakedAt": {
    "widget": "instant",
    "label": "Baked",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "releasedAt": {
    "widget": "instant",
    "label": "Released",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "releasedBy": {
    "widget": "text",
    "label": "Released by",
    "optional": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "releaseReason": {
    "widget": "text",
    "label": "Release reason",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.batch_load": {
  "name": "coating.batch_load",
  "plural": "batch-loads",
  "titleField": "batchId",
  "access": {
   "read": "coating.batch.read",
   "write": "coating.batch.operate"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "batchId": {
    "widget": "ref",
    "label": "Batch",
    "optional": false,
    "ref": "coating.batch",
    "sortable": true,
    "filterable": true
   },
   "shopJobId": {
    "widget": "ref",
    "label": "Shop job",
    "optional": false,
    "ref": "coating.shop_job",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "partCount": {
    "widget": "integer",
    "label": "Part count",
    "optional": false,
    "max": 1000000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "coating.cure_log": {
  "name": "coating.cure_log",
  "plural": "cure-logs",
  "titleField": "fileName",
  "access": {
   "read": "coating.batch.read",
   "write": "coating.batch.operate"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "batchId": {
    "widget": "ref",
    "label": "Batch",
    "optional": false,
    "ref": "coating.batch",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "fileName": {
    "widget": "text",
    "label": "File name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "verdict": {
    "widget": "choice",
    "label": "Verdict",
    "optional": false,
    "choices": [
     "pass",
     "fail",
     "hold"
    ],
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": false,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "decidedBy": {
    "widget": "text",
    "label": "Decided by",
    "optional": true,
    "help": "The probe that decided.",
    "max": 80,
    "sortable": true,
    "filterable": true
   },
   "explanation": {
    "widget": "list",
    "label": "Explanation",
    "optional": false,
    "sortable": false,
    "filterable": true
   },
   "probes": {
    "widget": "list",
    "label": "Probes",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "points": {
    "widget": "list",
    "label": "Points",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "limitTemperature": {
    "widget": "integer",
    "label": "Limit temperature",
    "optional": true,
    "help": "Hundredths of a degree Celsius: 20000 is 200 °C.",
    "max": 70000,
    "min": -27315,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "venues.venue": {
  "name": "venues.venue",
  "plural": "venues",
  "titleField": "name",
  "access": {
   "read": "venues.venue.read",
   "write": "venues.venue.write"
  },
  "without": [],
  "editable": [
   "name",
   "genre",
   "area",
   "latitude",
   "longitude",
   "address",
   "phone",
   "about",
   "isOnline",
   "turnMinutes",
   "bufferMinutes",
   "maxOversizeSeats",
   "pacingCovers",
   "onlinePacingCovers",
   "maxOnlineParty",
   "leadMinutes",
   "horizonDays",
   "lateCancelMinutes",
   "graceMinutes"
  ],
  "fields": {
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": false,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 120,
    "sortable": true,
    "filterable": true
   },
   "genre": {
    "widget": "text",
    "label": "Genre",
    "optional": false,
    "help": "What is served: Italian, ramen, café.",
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "area": {
    "widget": "text",
    "label": "Area",
    "optional": false,
    "help": "The neighbourhood.",
    "max": 120,
    "sortable": true,
    "filterable": true
   },
   "latitude": {
    "widget": "integer",
    "label": "Latitude",
    "optional": false,
    "help": "Millionths of a degree.",
    "max": 90000000,
    "min": -90000000,
    "sortable": true,
    "filterable": true
   },
   "longitude": {
    "widget": "integer",
    "label": "Longitude",
    "optional": false,
    "help": "Millionths of a degree.",
    "max": 180000000,
    "min": -180000000,
    "sortable": true,
    "filterable": true
   },
   "address": {
    "widget": "text",
    "label": "Address",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "phone": {
    "widget": "phone",
    "label": "Phone",
    "optional": true,
    "max": 32,
    "sortable": true,
    "filterable": true
   },
   "about": {
    "widget": "longText",
    "label": "About",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "isOnline": {
    "widget": "bool",
    "label": "Is online",
    "optional": true,
    "help": "Diners book by themselves; otherwise only the house does.",
    "sortable": true,
    "filterable": true
   },
   "turnMinutes": {
    "widget": "integer",
    "label": "Turn minutes",
    "optional": true,
    "help": "How long a party sits where no turn time says.",
    "max": 720,
    "min": 15,
    "sortable": true,
    "filterable": true
   },
   "bufferMinutes": {
    "widget": "integer",
    "label": "Buffer minutes",
    "optional": true,
    "help": "Kept free at the table after each party.",
    "max": 120,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "maxOversizeSeats": {
    "widget": "integer",
    "label": "Max oversize seats",
    "optional": true,
    "help": "Seats that may stay empty at a table.",
    "max": 50,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "pacingCovers": {
    "widget": "integer",
    "label": "Pacing covers",
    "optional": true,
    "help": "Guests that may sit down in a quarter of an hour; no limit unless given.",
    "max": 5000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "onlinePacingCovers": {
    "widget": "integer",
    "label": "Online pacing covers",
    "optional": true,
    "help": "Of these, booked online.",
    "max": 5000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "maxOnlineParty": {
    "widget": "integer",
    "label": "Max online party",
    "optional": true,
    "max": 500,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "leadMinutes": {
    "widget": "integer",
    "label": "Lead minutes",
    "optional": true,
    "help": "Diners book at least so long ahead.",
    "max": 20160,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "horizonDays": {
    "widget": "integer",
    "label": "Horizon days",
    "optional": true,
    "help": "Diners book at most so far ahead.",
    "max": 730,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "lateCancelMinutes": {
    "widget": "integer",
    "label": "Late cancel minutes",
    "optional": true,
    "help": "A cancellation less than this ahead is late.",
    "max": 20160,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "graceMinutes": {
    "widget": "integer",
    "label": "Grace minutes",
    "optional": true,
    "help": "A party is a no-show after this.",
    "max": 240,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "venues.floor": {
  "name": "venues.floor",
  "plural": "floors",
  "titleField": "name",
  "access": {
   "read": "venues.setup.read",
   "write": "venues.setup.write"
  },
  "without": [],
  "editable": [
   "name",
   "position"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 80,
    "sortable": true,
    "filterable": true
   },
   "position": {
    "widget": "integer",
    "label": "Position",
    "optional": true,
    "max": 1000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "venues.guest_table": {
  "name": "venues.guest_table",
  "plural": "tables",
  "titleField": "name",
  "access": {
   "read": "venues.setup.read",
   "write": "venues.setup.write"
  },
  "without": [],
  "editable": [
   "floorId",
   "name",
   "minSeats",
   "maxSeats",
   "extraSeats",
   "priority",
   "availability",
   "shape",
   "leftTenths",
   "topTenths"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "floorId": {
    "widget": "ref",
    "label": "Floor",
    "optional": true,
    "ref": "venues.floor",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "minSeats": {
    "widget": "integer",
    "label": "Min seats",
    "optional": true,
    "max": 500,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "maxSeats": {
    "widget": "integer",
    "label": "Max seats",
    "optional": false,
    "max": 500,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "extraSeats": {
    "widget": "integer",
    "label": "Extra seats",
    "optional": true,
    "help": "Chairs that can be pulled up; used last.",
    "max": 50,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "priority": {
    "widget": "integer",
    "label": "Priority",
    "optional": true,
    "help": "Among tables that fit alike, the lower goes first.",
    "max": 1000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "availability": {
    "widget": "choice",
    "label": "Availability",
    "optional": true,
    "help": "Who may book it.",
    "choices": [
     "online",
     "in_house",
     "walk_in"
    ],
    "sortable": true,
    "filterable": true
   },
   "shape": {
    "widget": "choice",
    "label": "Shape",
    "optional": true,
    "choices": [
     "square",
     "round"
    ],
    "sortable": true,
    "filterable": true
   },
   "leftTenths": {
    "widget": "integer",
    "label": "Left tenths",
    "optional": true,
    "help": "On the plan of its floor, in tenths of a percent.",
    "max": 1000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "topTenths": {
    "widget": "integer",
    "label": "Top tenths",
    "optional": true,
    "help": "On the plan of its floor, in tenths of a percent.",
    "max": 1000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "venues.combo": {
  "name": "venues.combo",
  "plural": "table-combos",
  "titleField": "name",
  "access": {
   "read": "venues.setup.read",
   "write": "venues.setup.write"
  },
  "without": [],
  "editable": [
   "name",
   "tableIds",
   "minSeats",
   "maxSeats",
   "extraSeats",
   "priority",
   "availability"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 80,
    "sortable": true,
    "filterable": true
   },
   "tableIds": {
    "widget": "list",
    "label": "Table ids",
    "optional": false,
    "ref": "venues.guest_table",
    "sortable": false,
    "filterable": true
   },
   "minSeats": {
    "widget": "integer",
    "label": "Min seats",
    "optional": true,
    "max": 500,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "maxSeats": {
    "widget": "integer",
    "label": "Max seats",
    "optional": false,
    "max": 500,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "extraSeats": {
    "widget": "integer",
    "label": "Extra seats",
    "optional": true,
    "help": "Chairs that can be pulled up; used last.",
    "max": 50,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "priority": {
    "widget": "integer",
    "label": "Priority",
    "optional": true,
    "help": "Among tables that fit alike, the lower goes first.",
    "max": 1000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "availability": {
    "widget": "choice",
    "label": "Availability",
    "optional": true,
    "help": "Who may book it.",
    "choices": [
     "online",
     "in_house",
     "walk_in"
    ],
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "venues.opening": {
  "name": "venues.opening",
  "plural": "opening-hours",
  "titleField": "venueId",
  "access": {
   "read": "venues.setup.read",
   "write": "venues.setup.write"
  },
  "without": [],
  "editable": [
   "weekday",
   "opens",
   "closes",
   "lastSeating"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "weekday": {
    "widget": "integer",
    "label": "Weekday",
    "optional": false,
    "help": "Monday is 1.",
    "max": 7,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "opens": {
    "widget": "timeOfDay",
    "label": "Opens",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "closes": {
    "widget": "timeOfDay",
    "label": "Closes",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "lastSeating": {
    "widget": "timeOfDay",
    "label": "Last seating",
    "optional": true,
    "help": "The latest time to begin; half an hour before closing unless given.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "venues.closure": {
  "name": "venues.closure",
  "plural": "closures",
  "titleField": "venueId",
  "access": {
   "read": "venues.setup.read",
   "write": "venues.setup.write"
  },
  "without": [],
  "editable": [
   "onDay",
   "opens",
   "closes",
   "reason"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "onDay": {
    "widget": "day",
    "label": "On day",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "opens": {
    "widget": "timeOfDay",
    "label": "Opens",
    "optional": true,
    "help": "Hours of this day alone; closed unless given.",
    "sortable": true,
    "filterable": true
   },
   "closes": {
    "widget": "timeOfDay",
    "label": "Closes",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "venues.turn_time": {
  "name": "venues.turn_time",
  "plural": "turn-times",
  "titleField": "venueId",
  "access": {
   "read": "venues.setup.read",
   "write": "venues.setup.write"
  },
  "without": [],
  "editable": [
   "upToGuests",
   "minutes",
   "weekday",
   "fromTime",
   "untilTime"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "upToGuests": {
    "widget": "integer",
    "label": "Up to guests",
    "optional": false,
    "max": 500,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "minutes": {
    "widget": "integer",
    "label": "Minutes",
    "optional": false,
    "max": 720,
    "min": 15,
    "sortable": true,
    "filterable": true
   },
   "weekday": {
    "widget": "integer",
    "label": "Weekday",
    "optional": true,
    "help": "Monday is 1.",
    "max": 7,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "fromTime": {
    "widget": "timeOfDay",
    "label": "From time",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "untilTime": {
    "widget": "timeOfDay",
    "label": "Until time",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "venues.pacing": {
  "name": "venues.pacing",
  "plural": "pacing-rules",
  "titleField": "venueId",
  "access": {
   "read": "venues.setup.read",
   "write": "venues.setup.write"
  },
  "without": [],
  "editable": [
   "onDay",
   "weekday",
   "fromTime",
   "untilTime",
   "covers",
   "onlineCovers"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "onDay": {
    "widget": "day",
    "label": "On day",
    "optional": true,
    "help": "Only on this day: never more than the rules would allow.",
    "sortable": true,
    "filterable": true
   },
   "weekday": {
    "widget": "integer",
    "label": "Weekday",
    "optional": true,
    "help": "Monday is 1.",
    "max": 7,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "fromTime": {
    "widget": "timeOfDay",
    "label": "From time",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "untilTime": {
    "widget": "timeOfDay",
    "label": "Until time",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "covers": {
    "widget": "integer",
    "label": "Covers",
    "optional": false,
    "help": "Guests that may sit down in a quarter of an hour.",
    "max": 5000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "onlineCovers": {
    "widget": "integer",
    "label": "Online covers",
    "optional": false,
    "max": 5000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "venues.guest": {
  "name": "venues.guest",
  "plural": "guests",
  "titleField": "name",
  "access": {
   "read": "venues.guest.read",
   "write": "venues.guest.write"
  },
  "without": [
   "create",
   "import"
  ],
  "hides": {
   "allergies": "venues.guest.see_health"
  },
  "editable": [
   "name",
   "phone",
   "email",
   "tags",
   "allergies",
   "notes",
   "mayBeWrittenTo"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "contactKey": {
    "widget": "text",
    "label": "Contact key",
    "optional": false,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "phone": {
    "widget": "phone",
    "label": "Phone",
    "optional": true,
    "max": 32,
    "sortable": true,
    "filterable": true
   },
   "email": {
    "widget": "email",
    "label": "Email",
    "optional": true,
    "max": 254,
    "sortable": true,
    "filterable": true
   },
   "visitorId": {
    "widget": "text",
    "label": "Visitor",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": true,
    "readOnly": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "tags": {
    "widget": "list",
    "label": "Tags",
    "optional": true,
    "sortable": false,
    "filterable": true
   },
   "allergies": {
    "widget": "text",
    "label": "Allergies",
    "optional": true,
    "max": 300,
    "sortable": false,
    "filterable": true
   },
   "notes": {
    "widget": "longText",
    "label": "Notes",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "visitCount": {
    "widget": "integer",
    "label": "Visit count",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "noShowCount": {
    "widget": "integer",
    "label": "No show count",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "lastVisitOn": {
    "widget": "day",
    "label": "Last visit",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "mayBeWrittenTo": {
    "widget": "bool",
    "label": "May be written to",
    "optional": true,
    "help": "Agreed to hear from the venue.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "venues.reservation": {
  "name": "venues.reservation",
  "plural": "reservations",
  "titleField": "guestName",
  "access": {
   "read": "venues.reservation.read",
   "write": "venues.reservation.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "number": {
    "widget": "integer",
    "label": "Number",
    "optional": false,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "held",
     "confirmed",
     "reconfirmed",
     "arrived",
     "seated",
     "finished",
     "cancelled",
     "late_cancelled",
     "no_show"
    ],
    "sortable": true,
    "filterable": true
   },
   "channel": {
    "widget": "choice",
    "label": "Channel",
    "optional": false,
    "readOnly": true,
    "choices": [
     "online",
     "in_house",
     "walk_in"
    ],
    "sortable": true,
    "filterable": true
   },
   "startsAt": {
    "widget": "instant",
    "label": "Starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endsAt": {
    "widget": "instant",
    "label": "Ends",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "bufferMinutes": {
    "widget": "integer",
    "label": "Buffer minutes",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "partySize": {
    "widget": "integer",
    "label": "Party size",
    "optional": false,
    "max": 500,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "tableIds": {
    "widget": "list",
    "label": "Table ids",
    "optional": false,
    "readOnly": true,
    "ref": "venues.guest_table",
    "sortable": false,
    "filterable": true
   },
   "guestName": {
    "widget": "text",
    "label": "Guest name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "phone": {
    "widget": "phone",
    "label": "Phone",
    "optional": true,
    "max": 32,
    "sortable": true,
    "filterable": true
   },
   "email": {
    "widget": "email",
    "label": "Email",
    "optional": true,
    "max": 254,
    "sortable": true,
    "filterable": true
   },
   "notes": {
    "widget": "longText",
    "label": "Notes",
    "optional": true,
    "max": 1000,
    "sortable": true,
    "filterable": true
   },
   "guestId": {
    "widget": "ref",
    "label": "Guest",
    "optional": true,
    "readOnly": true,
    "ref": "venues.guest",
    "sortable": true,
    "filterable": true
   },
   "visitorId": {
    "widget": "text",
    "label": "Visitor",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "dinerKey": {
    "widget": "text",
    "label": "Diner key",
    "optional": true,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "dealOfferId": {
    "widget": "text",
    "label": "Deal offer",
    "optional": true,
    "help": "The offer it was booked with.",
    "sortable": true,
    "filterable": true
   },
   "dealTerms": {
    "widget": "json",
    "label": "Deal terms",
    "optional": true,
    "help": "As they stood when it was booked.",
    "readOnly": true,
    "sortable": false,
    "filterable": false
   },
   "paceCovers": {
    "widget": "integer",
    "label": "Pace covers",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "paceOnlineCovers": {
    "widget": "integer",
    "label": "Pace online covers",
    "optional": true,
    "readOnly": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "pacingOverride": {
    "widget": "text",
    "label": "Pacing override",
    "optional": true,
    "help": "Why staff let them in beyond the pacing.",
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "heldUntilAt": {
    "widget": "instant",
    "label": "Held until",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "arrivedAt": {
    "widget": "instant",
    "label": "Arrived",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "seatedAt": {
    "widget": "instant",
    "label": "Seated",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "finishedAt": {
    "widget": "instant",
    "label": "Finished",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "cancelledAt": {
    "widget": "instant",
    "label": "Cancelled",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "cancelledBy": {
    "widget": "choice",
    "label": "Cancelled by",
    "optional": true,
    "readOnly": true,
    "choices": [
     "guest",
     "venue",
     "time"
    ],
    "sortable": true,
    "filterable": true
   },
   "noShowAt": {
    "widget": "instant",
    "label": "No show",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "venues.waitlist_entry": {
  "name": "venues.waitlist_entry",
  "plural": "waitlist-entries",
  "titleField": "guestName",
  "access": {
   "read": "venues.reservation.read",
   "write": "venues.reservation.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "waiting",
     "offered",
     "accepted",
     "declined",
     "lapsed",
     "left"
    ],
    "sortable": true,
    "filterable": true
   },
   "partySize": {
    "widget": "integer",
    "label": "Party size",
    "optional": false,
    "max": 500,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "startsAt": {
    "widget": "instant",
    "label": "Starts",
    "optional": false,
    "help": "When they would like to sit down.",
    "sortable": true,
    "filterable": true
   },
   "flexibleMinutes": {
    "widget": "integer",
    "label": "Flexible minutes",
    "optional": true,
    "help": "Earlier or later by so much is fine too.",
    "max": 240,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "guestName": {
    "widget": "text",
    "label": "Guest name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "phone": {
    "widget": "phone",
    "label": "Phone",
    "optional": true,
    "max": 32,
    "sortable": true,
    "filterable": true
   },
   "email": {
    "widget": "email",
    "label": "Email",
    "optional": true,
    "max": 254,
    "sortable": true,
    "filterable": true
   },
   "visitorId": {
    "widget": "text",
    "label": "Visitor",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "notes": {
    "widget": "longText",
    "label": "Notes",
    "optional": true,
    "max": 1000,
    "sortable": true,
    "filterable": true
   },
   "joinedAt": {
    "widget": "instant",
    "label": "Joined",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "reservationId": {
    "widget": "ref",
    "label": "Reservation",
    "optional": true,
    "readOnly": true,
    "ref": "venues.reservation",
    "sortable": true,
    "filterable": true
   },
   "offeredUntilAt": {
    "widget": "instant",
    "label": "Offered until",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "venues.strike": {
  "name": "venues.strike",
  "plural": "strikes",
  "titleField": "guestName",
  "access": {
   "read": "venues.strike.read",
   "write": "venues.strike.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "reservationId": {
    "widget": "ref",
    "label": "Reservation",
    "optional": false,
    "readOnly": true,
    "ref": "venues.reservation",
    "sortable": true,
    "filterable": true
   },
   "onDay": {
    "widget": "day",
    "label": "On day",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "guestName": {
    "widget": "text",
    "label": "Guest name",
    "optional": false,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "phone": {
    "widget": "phone",
    "label": "Phone",
    "optional": true,
    "readOnly": true,
    "max": 32,
    "sortable": true,
    "filterable": true
   },
   "email": {
    "widget": "email",
    "label": "Email",
    "optional": true,
    "readOnly": true,
    "max": 254,
    "sortable": true,
    "filterable": true
   },
   "visitorId": {
    "widget": "text",
    "label": "Visitor",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "customerId": {
    "widget": "ref",
    "label": "Customer",
    "optional": true,
    "readOnly": true,
    "ref": "people.customer",
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "standing",
     "disputed",
     "confirmed",
     "lifted"
    ],
    "sortable": true,
    "filterable": true
   },
   "dispute": {
    "widget": "longText",
    "label": "Dispute",
    "optional": true,
    "readOnly": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "disputedAt": {
    "widget": "instant",
    "label": "Disputed",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "decidedAt": {
    "widget": "instant",
    "label": "Decided",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "decision": {
    "widget": "longText",
    "label": "Decision",
    "optional": true,
    "readOnly": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "deals.deal": {
  "name": "deals.deal",
  "plural": "deals",
  "titleField": "name",
  "access": {
   "read": "deals.deal.read",
   "write": "deals.deal.write"
  },
  "without": [],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "help": "Guests read it.",
    "max": 80,
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": true,
    "choices": [
     "percent",
     "fixed"
    ],
    "sortable": true,
    "filterable": true
   },
   "percent": {
    "widget": "integer",
    "label": "Percent off",
    "optional": true,
    "max": 100,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "amountOff": {
    "widget": "money",
    "label": "Amount off",
    "optional": true,
    "help": "Per bill.",
    "sortable": true,
    "filterable": true
   },
   "appliesTo": {
    "widget": "choice",
    "label": "Off what",
    "optional": true,
    "choices": [
     "food",
     "all"
    ],
    "sortable": true,
    "filterable": true
   },
   "weekdays": {
    "widget": "list",
    "label": "Weekdays",
    "optional": false,
    "help": "1 is Monday.",
    "sortable": false,
    "filterable": false
   },
   "fromTime": {
    "widget": "timeOfDay",
    "label": "From",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "untilTime": {
    "widget": "timeOfDay",
    "label": "Until",
    "optional": false,
    "help": "Earlier than the beginning: the next day.",
    "sortable": true,
    "filterable": true
   },
   "firstSeating": {
    "widget": "timeOfDay",
    "label": "First seating",
    "optional": true,
    "help": "The beginning, unless given.",
    "sortable": true,
    "filterable": true
   },
   "lastSeating": {
    "widget": "timeOfDay",
    "label": "Last seating",
    "optional": true,
    "help": "The end, unless given.",
    "sortable": true,
    "filterable": true
   },
   "startsOn": {
    "widget": "day",
    "label": "Starts",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "endsOn": {
    "widget": "day",
    "label": "Ends",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "minParty": {
    "widget": "integer",
    "label": "Smallest party",
    "optional": true,
    "max": 50,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "maxParty": {
    "widget": "integer",
    "label": "Largest party",
    "optional": true,
    "max": 50,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "takesSolo": {
    "widget": "bool",
    "label": "One guest alone may book it",
    "optional": true,
    "help": "Whatever the smallest party.",
    "sortable": true,
    "filterable": true
   },
   "overMax": {
    "widget": "choice",
    "label": "More guests than the largest party",
    "optional": true,
    "choices": [
     "void",
     "share"
    ],
    "sortable": true,
    "filterable": true
   },
   "graceMinutes": {
    "widget": "integer",
    "label": "Minutes of grace",
    "optional": true,
    "max": 120,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "servicePercent": {
    "widget": "integer",
    "label": "Service percent",
    "optional": true,
    "help": "On the bill before the discount.",
    "max": 30,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "conditions": {
    "widget": "longText",
    "label": "Conditions",
    "optional": true,
    "help": "Guests must accept them before they book.",
    "max": 1000,
    "sortable": true,
    "filterable": true
   },
   "coversCap": {
    "widget": "integer",
    "label": "Guests at most, each day",
    "optional": true,
    "max": 10000,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "budget": {
    "widget": "money",
    "label": "Budget",
    "optional": true,
    "help": "Given away at most, each day.",
    "sortable": true,
    "filterable": true
   },
   "usualBill": {
    "widget": "money",
    "label": "Usual bill",
    "optional": true,
    "help": "Per guest; what an offer will cost is reckoned with it.",
    "sortable": true,
    "filterable": true
   },
   "leadMinutes": {
    "widget": "integer",
    "label": "Posted so many minutes ahead",
    "optional": true,
    "max": 10080,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "postBelowPercent": {
    "widget": "integer",
    "label": "Post below, percent booked",
    "optional": true,
    "max": 90,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "stopAtPercent": {
    "widget": "integer",
    "label": "Stop at, percent booked",
    "optional": true,
    "help": "At least 10 points above.",
    "max": 100,
    "min": 11,
    "sortable": true,
    "filterable": true
   },
   "minOnMinutes": {
    "widget": "integer",
    "label": "Min on minutes",
    "optional": true,
    "max": 1440,
    "min": 30,
    "sortable": true,
    "filterable": true
   },
   "minOffMinutes": {
    "widget": "integer",
    "label": "Min off minutes",
    "optional": true,
    "max": 1440,
    "min": 30,
    "sortable": true,
    "filterable": true
   },
   "isActive": {
    "widget": "bool",
    "label": "Posts by itself",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "deals.offer": {
  "name": "deals.offer",
  "plural": "deal-offers",
  "titleField": "name",
  "access": {
   "read": "deals.offer.read",
   "write": "deals.offer.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "dealId": {
    "widget": "ref",
    "label": "Deal",
    "optional": false,
    "ref": "deals.deal",
    "sortable": true,
    "filterable": true
   },
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "servedOn": {
    "widget": "day",
    "label": "Served",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "windowStartsAt": {
    "widget": "instant",
    "label": "Window starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "windowEndsAt": {
    "widget": "instant",
    "label": "Window ends",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "firstSeatingAt": {
    "widget": "instant",
    "label": "First seating",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "lastSeatingAt": {
    "widget": "instant",
    "label": "Last seating",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "max": 80,
    "sortable": true,
    "filterable": true
   },
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": false,
    "choices": [
     "percent",
     "fixed"
    ],
    "sortable": true,
    "filterable": true
   },
   "percent": {
    "widget": "integer",
    "label": "Percent",
    "optional": true,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "amountOff": {
    "widget": "money",
    "label": "Amount off",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "appliesTo": {
    "widget": "choice",
    "label": "Applies to",
    "optional": false,
    "choices": [
     "food",
     "all"
    ],
    "sortable": true,
    "filterable": true
   },
   "minParty": {
    "widget": "integer",
    "label": "Min party",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "maxParty": {
    "widget": "integer",
    "label": "Max party",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "takesSolo": {
    "widget": "bool",
    "label": "Takes solo",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "overMax": {
    "widget": "choice",
    "label": "Over max",
    "optional": false,
    "choices": [
     "void",
     "share"
    ],
    "sortable": true,
    "filterable": true
   },
   "graceMinutes": {
    "widget": "integer",
    "label": "Grace minutes",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "servicePercent": {
    "widget": "integer",
    "label": "Service percent",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "conditions": {
    "widget": "longText",
    "label": "Conditions",
    "optional": true,
    "max": 1000,
    "sortable": true,
    "filterable": true
   },
   "coversCap": {
    "widget": "integer",
    "label": "Covers cap",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "coversTaken": {
    "widget": "integer",
    "label": "Covers taken",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "budget": {
    "widget": "money",
    "label": "Budget",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "usualBill": {
    "widget": "money",
    "label": "Usual bill",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "budgetUsed": {
    "widget": "money",
    "label": "Budget used",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "choices": [
     "live",
     "closed"
    ],
    "sortable": true,
    "filterable": true
   },
   "postedAt": {
    "widget": "instant",
    "label": "Posted",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "changedAt": {
    "widget": "instant",
    "label": "Changed",
    "optional": false,
    "help": "When it was last posted, closed or put back on.",
    "sortable": true,
    "filterable": true
   },
   "because": {
    "widget": "text",
    "label": "Because",
    "optional": false,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "deals.claim": {
  "name": "deals.claim",
  "plural": "deal-claims",
  "titleField": "code",
  "access": {
   "read": "deals.claim.read",
   "write": "deals.claim.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "offerId": {
    "widget": "ref",
    "label": "Offer",
    "optional": false,
    "ref": "deals.offer",
    "sortable": true,
    "filterable": true
   },
   "dealId": {
    "widget": "ref",
    "label": "Deal",
    "optional": false,
    "ref": "deals.deal",
    "sortable": true,
    "filterable": true
   },
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "reservationId": {
    "widget": "ref",
    "label": "Reservation",
    "optional": false,
    "ref": "venues.reservation",
    "sortable": true,
    "filterable": true
   },
   "bookedBy": {
    "widget": "text",
    "label": "Booked by",
    "optional": false,
    "help": "Who booked it: the visitor’s, member’s or key’s own id.",
    "sortable": true,
    "filterable": true
   },
   "guestName": {
    "widget": "text",
    "label": "Guest name",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "code": {
    "widget": "text",
    "label": "Code",
    "optional": false,
    "help": "Said or scanned at the till.",
    "max": 12,
    "sortable": true,
    "filterable": true
   },
   "partySize": {
    "widget": "integer",
    "label": "Party size",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "seatsAt": {
    "widget": "instant",
    "label": "Seats",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "terms": {
    "widget": "json",
    "label": "Terms",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "reserved": {
    "widget": "money",
    "label": "Reserved",
    "optional": false,
    "help": "Of the day’s budget.",
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "choices": [
     "booked",
     "redeemed",
     "void",
     "cancelled",
     "no_show"
    ],
    "sortable": true,
    "filterable": true
   },
   "redeemedAt": {
    "widget": "instant",
    "label": "Redeemed",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "discount": {
    "widget": "money",
    "label": "Discount",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "voidBecause": {
    "widget": "text",
    "label": "Void because",
    "optional": true,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "deals.redemption": {
  "name": "deals.redemption",
  "plural": "deal-redemptions",
  "titleField": "claimId",
  "access": {
   "read": "deals.redemption.read",
   "write": "deals.redemption.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "claimId": {
    "widget": "ref",
    "label": "Claim",
    "optional": false,
    "ref": "deals.claim",
    "sortable": true,
    "filterable": true
   },
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "cardPaymentId": {
    "widget": "ref",
    "label": "Card payment",
    "optional": true,
    "help": "The payment by a linked card that it was read from.",
    "ref": "deals.card_payment",
    "sortable": true,
    "filterable": true
   },
   "guests": {
    "widget": "integer",
    "label": "Guests",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "arrivedAt": {
    "widget": "instant",
    "label": "Arrived",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "minutesLate": {
    "widget": "integer",
    "label": "Minutes late",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "food": {
    "widget": "money",
    "label": "Food",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "drinks": {
    "widget": "money",
    "label": "Drinks",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "other": {
    "widget": "money",
    "label": "Other",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "discount": {
    "widget": "money",
    "label": "Discount",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "service": {
    "widget": "money",
    "label": "Service",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "total": {
    "widget": "money",
    "label": "Total",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "voidBecause": {
    "widget": "text",
    "label": "Void because",
    "optional": true,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "deals.blackout": {
  "name": "deals.blackout",
  "plural": "deal-blackouts",
  "titleField": "reason",
  "access": {
   "read": "deals.deal.read",
   "write": "deals.deal.write"
  },
  "without": [
   "create",
   "update",
   "bulk",
   "import"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "startsOn": {
    "widget": "day",
    "label": "Starts",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "endsOn": {
    "widget": "day",
    "label": "Ends",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": false,
    "max": 120,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "deals.stop": {
  "name": "deals.stop",
  "plural": "deal-stops",
  "titleField": "reason",
  "access": {
   "read": "deals.deal.read",
   "write": "deals.deal.stop"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "text",
    "label": "Reason",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "liftedAt": {
    "widget": "instant",
    "label": "Lifted",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "deals.decision": {
  "name": "deals.decision",
  "plural": "deal-decisions",
  "titleField": "says",
  "access": {
   "read": "deals.deal.read",
   "write": "deals.deal.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "dealId": {
    "widget": "ref",
    "label": "Deal",
    "optional": false,
    "ref": "deals.deal",
    "sortable": true,
    "filterable": true
   },
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "servedOn": {
    "widget": "day",
    "label": "Served",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "action": {
    "widget": "choice",
    "label": "Action",
    "optional": false,
    "choices": [
     "post",
     "reopen",
     "close",
     "none"
    ],
    "sortable": true,
    "filterable": true
   },
   "because": {
    "widget": "choice",
    "label": "Because",
    "optional": false,
    "choices": [
     "below_post",
     "fell_again",
     "not_below_post",
     "below_stop",
     "reached_stop",
     "held_on",
     "held_off",
     "too_early",
     "window_over",
     "covers_cap",
     "budget_spent",
     "nothing_to_sell",
     "blackout",
     "stopped",
     "switched_off"
    ],
    "sortable": true,
    "filterable": true
   },
   "says": {
    "widget": "text",
    "label": "Says",
    "optional": false,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "bookedSeatMinutes": {
    "widget": "integer",
    "label": "Booked seat minutes",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "sellableSeatMinutes": {
    "widget": "integer",
    "label": "Sellable seat minutes",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "postBelowPercent": {
    "widget": "integer",
    "label": "Post below percent",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "stopAtPercent": {
    "widget": "integer",
    "label": "Stop at percent",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "coversTaken": {
    "widget": "integer",
    "label": "Covers taken",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "coversCap": {
    "widget": "integer",
    "label": "Covers cap",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "deals.payment_card": {
  "name": "deals.payment_card",
  "plural": "payment-cards",
  "titleField": "lastFour",
  "access": {
   "read": "deals.payment_card.read",
   "write": "deals.payment_card.write"
  },
  "without": [
   "list",
   "get",
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "bookedBy": {
    "widget": "text",
    "label": "Booked by",
    "optional": false,
    "help": "Whose it is: the visitor’s, member’s or key’s own id.",
    "sortable": true,
    "filterable": true
   },
   "network": {
    "widget": "text",
    "label": "Network",
    "optional": false,
    "max": 20,
    "sortable": true,
    "filterable": true
   },
   "token": {
    "widget": "text",
    "label": "Token",
    "optional": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "networkReference": {
    "widget": "text",
    "label": "Network reference",
    "optional": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "scheme": {
    "widget": "text",
    "label": "Scheme",
    "optional": true,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "lastFour": {
    "widget": "text",
    "label": "Last four",
    "optional": true,
    "max": 4,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "choices": [
     "pending",
     "linked",
     "refused",
     "unlinked"
    ],
    "sortable": true,
    "filterable": true
   },
   "because": {
    "widget": "text",
    "label": "Because",
    "optional": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "linkedAt": {
    "widget": "instant",
    "label": "Linked",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "unlinkedAt": {
    "widget": "instant",
    "label": "Unlinked",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "deals.card_venue": {
  "name": "deals.card_venue",
  "plural": "card-venues",
  "titleField": "merchantReference",
  "access": {
   "read": "deals.deal.read",
   "write": "deals.deal.write"
  },
  "without": [
   "update",
   "bulk",
   "import"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "readOnly": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "merchantReference": {
    "widget": "text",
    "label": "Name at the network",
    "optional": false,
    "help": "The location’s id as the card network shows it.",
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "deals.card_payment": {
  "name": "deals.card_payment",
  "plural": "card-payments",
  "titleField": "paymentReference",
  "access": {
   "read": "deals.redemption.read",
   "write": "deals.card_payment.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "network": {
    "widget": "text",
    "label": "Network",
    "optional": false,
    "max": 20,
    "sortable": true,
    "filterable": true
   },
   "paymentReference": {
    "widget": "text",
    "label": "Payment reference",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "cardReference": {
    "widget": "text",
    "label": "Card reference",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "merchantReference": {
    "widget": "text",
    "label": "Merchant reference",
    "optional": false,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": true,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "cardId": {
    "widget": "ref",
    "label": "Card",
    "optional": true,
    "ref": "deals.payment_card",
    "sortable": true,
    "filterable": true
   },
   "claimId": {
    "widget": "ref",
    "label": "Claim",
    "optional": true,
    "ref": "deals.claim",
    "sortable": true,
    "filterable": true
   },
   "paid": {
    "widget": "money",
    "label": "Paid",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "refunded": {
    "widget": "money",
    "label": "Refunded",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "refunds": {
    "widget": "json",
    "label": "Refunds",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "settled": {
    "widget": "money",
    "label": "Settled",
    "optional": true,
    "help": "What was paid when it was matched; the discount is of this.",
    "sortable": true,
    "filterable": true
   },
   "discount": {
    "widget": "money",
    "label": "Discount",
    "optional": true,
    "help": "By the promised terms.",
    "sortable": true,
    "filterable": true
   },
   "credit": {
    "widget": "money",
    "label": "Credit",
    "optional": true,
    "help": "What the card gets back: the discount, less what fell away by refunds.",
    "sortable": true,
    "filterable": true
   },
   "overpaid": {
    "widget": "money",
    "label": "Overpaid",
    "optional": true,
    "help": "Given before a refund came; no network takes a credit back.",
    "sortable": true,
    "filterable": true
   },
   "paidAt": {
    "widget": "instant",
    "label": "Paid",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "choices": [
     "waiting",
     "no_credit",
     "due",
     "ordered",
     "credited",
     "refused"
    ],
    "sortable": true,
    "filterable": true
   },
   "because": {
    "widget": "text",
    "label": "Because",
    "optional": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "creditDueAt": {
    "widget": "instant",
    "label": "Credit due",
    "optional": true,
    "help": "Until then a refund still lowers the credit.",
    "sortable": true,
    "filterable": true
   },
   "creditReference": {
    "widget": "text",
    "label": "Credit reference",
    "optional": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "attempt": {
    "widget": "integer",
    "label": "Attempt",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "community.area": {
  "name": "community.area",
  "plural": "areas-of-town",
  "titleField": "name",
  "access": {
   "read": "community.area.read",
   "write": "community.area.write"
  },
  "without": [],
  "fields": {
   "name": {
    "widget": "text",
    "label": "Name",
    "optional": false,
    "help": "As the venues there name it.",
    "max": 120,
    "sortable": true,
    "filterable": true
   },
   "city": {
    "widget": "text",
    "label": "City",
    "optional": false,
    "max": 120,
    "sortable": true,
    "filterable": true
   },
   "about": {
    "widget": "longText",
    "label": "About",
    "optional": true,
    "max": 1000,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "community.participant": {
  "name": "community.participant",
  "plural": "participants",
  "titleField": "displayName",
  "access": {
   "read": "community.participant.read",
   "write": "community.participant.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "personId": {
    "widget": "text",
    "label": "Person",
    "optional": false,
    "help": "The visitor’s, member’s or key’s own id.",
    "sortable": true,
    "filterable": true
   },
   "displayName": {
    "widget": "text",
    "label": "Display name",
    "optional": false,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "city": {
    "widget": "text",
    "label": "City",
    "optional": false,
    "max": 120,
    "sortable": true,
    "filterable": true
   },
   "areaIds": {
    "widget": "list",
    "label": "Area ids",
    "optional": false,
    "ref": "community.area",
    "sortable": false,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "community.review": {
  "name": "community.review",
  "plural": "reviews",
  "titleField": "body",
  "access": {
   "read": "community.review.read",
   "write": "community.review.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": false,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "reservationId": {
    "widget": "ref",
    "label": "Reservation",
    "optional": false,
    "ref": "venues.reservation",
    "sortable": true,
    "filterable": true
   },
   "authorId": {
    "widget": "text",
    "label": "Author",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "authorName": {
    "widget": "text",
    "label": "Author name",
    "optional": false,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "isByStaff": {
    "widget": "bool",
    "label": "Is by staff",
    "optional": false,
    "help": "Someone who works there.",
    "sortable": true,
    "filterable": true
   },
   "visitedOn": {
    "widget": "day",
    "label": "Visited",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "food": {
    "widget": "integer",
    "label": "Food",
    "optional": false,
    "max": 5,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "service": {
    "widget": "integer",
    "label": "Service",
    "optional": false,
    "max": 5,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "value": {
    "widget": "integer",
    "label": "Value",
    "optional": false,
    "max": 5,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "overall": {
    "widget": "integer",
    "label": "Overall",
    "optional": false,
    "max": 5,
    "min": 1,
    "sortable": true,
    "filterable": true
   },
   "body": {
    "widget": "longText",
    "label": "Body",
    "optional": true,
    "max": 4000,
    "sortable": true,
    "filterable": true
   },
   "editedAt": {
    "widget": "instant",
    "label": "Edited",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "visibility": {
    "widget": "choice",
    "label": "Visibility",
    "optional": false,
    "choices": [
     "shown",
     "hidden"
    ],
    "sortable": true,
    "filterable": true
   },
   "reply": {
    "widget": "longText",
    "label": "Reply",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "repliedAt": {
    "widget": "instant",
    "label": "Replied",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "resolvedAt": {
    "widget": "instant",
    "label": "Resolved",
    "optional": true,
    "help": "The venue says that it is settled between them.",
    "sortable": true,
    "filterable": true
   },
   "goodwillAt": {
    "widget": "instant",
    "label": "Goodwill",
    "optional": true,
    "help": "The venue gave something, whatever the review says.",
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "community.goodwill": {
  "name": "community.goodwill",
  "plural": "goodwill-gifts",
  "titleField": "reviewId",
  "access": {
   "read": "community.review.read",
   "write": "community.review.reply"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "reviewId": {
    "widget": "ref",
    "label": "Review",
    "optional": false,
    "ref": "community.review",
    "sortable": true,
    "filterable": true
   },
   "locationId": {
    "widget": "ref",
    "label": "Location",
    "optional": true,
    "ref": "kernel.location",
    "sortable": true,
    "filterable": true
   },
   "amount": {
    "widget": "money",
    "label": "Amount",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "text",
    "label": "Note",
    "optional": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "community.thread": {
  "name": "community.thread",
  "plural": "threads",
  "titleField": "title",
  "access": {
   "read": "community.thread.read",
   "write": "community.thread.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "areaId": {
    "widget": "ref",
    "label": "Area",
    "optional": false,
    "ref": "community.area",
    "sortable": true,
    "filterable": true
   },
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": true,
    "help": "The venue it is about.",
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "authorId": {
    "widget": "text",
    "label": "Author",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "authorName": {
    "widget": "text",
    "label": "Author name",
    "optional": false,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "isSeatedHere": {
    "widget": "bool",
    "label": "Is seated here",
    "optional": false,
    "help": "The author sat at that venue within a year.",
    "sortable": true,
    "filterable": true
   },
   "title": {
    "widget": "text",
    "label": "Title",
    "optional": false,
    "max": 150,
    "sortable": true,
    "filterable": true
   },
   "body": {
    "widget": "longText",
    "label": "Body",
    "optional": false,
    "max": 4000,
    "sortable": true,
    "filterable": true
   },
   "isPinned": {
    "widget": "bool",
    "label": "Is pinned",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "postCount": {
    "widget": "integer",
    "label": "Post count",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "lastPostAt": {
    "widget": "instant",
    "label": "Last post",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "editedAt": {
    "widget": "instant",
    "label": "Edited",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "visibility": {
    "widget": "choice",
    "label": "Visibility",
    "optional": false,
    "choices": [
     "shown",
     "hidden"
    ],
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "community.post": {
  "name": "community.post",
  "plural": "posts",
  "titleField": "body",
  "access": {
   "read": "community.thread.read",
   "write": "community.thread.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "threadId": {
    "widget": "ref",
    "label": "Thread",
    "optional": false,
    "ref": "community.thread",
    "sortable": true,
    "filterable": true
   },
   "areaId": {
    "widget": "ref",
    "label": "Area",
    "optional": false,
    "ref": "community.area",
    "sortable": true,
    "filterable": true
   },
   "authorId": {
    "widget": "text",
    "label": "Author",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "authorName": {
    "widget": "text",
    "label": "Author name",
    "optional": false,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "isSeatedHere": {
    "widget": "bool",
    "label": "Is seated here",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "body": {
    "widget": "longText",
    "label": "Body",
    "optional": false,
    "max": 4000,
    "sortable": true,
    "filterable": true
   },
   "editedAt": {
    "widget": "instant",
    "label": "Edited",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "visibility": {
    "widget": "choice",
    "label": "Visibility",
    "optional": false,
    "choices": [
     "shown",
     "hidden"
    ],
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "community.revision": {
  "name": "community.revision",
  "plural": "revisions",
  "titleField": "subject",
  "access": {
   "read": "community.case.read",
   "write": "community.case.decide"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "subject": {
    "widget": "choice",
    "label": "Subject",
    "optional": false,
    "choices": [
     "review",
     "thread",
     "post"
    ],
    "sortable": true,
    "filterable": true
   },
   "subjectId": {
    "widget": "text",
    "label": "Subject",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "before": {
    "widget": "json",
    "label": "Before",
    "optional": false,
    "sortable": false,
    "filterable": false
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "community.case": {
  "name": "community.case",
  "plural": "moderation-cases",
  "titleField": "excerpt",
  "access": {
   "read": "community.case.read",
   "write": "community.case.write"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "subject": {
    "widget": "choice",
    "label": "Subject",
    "optional": false,
    "choices": [
     "review",
     "thread",
     "post"
    ],
    "sortable": true,
    "filterable": true
   },
   "subjectId": {
    "widget": "text",
    "label": "Subject",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "areaId": {
    "widget": "ref",
    "label": "Area",
    "optional": true,
    "ref": "community.area",
    "sortable": true,
    "filterable": true
   },
   "venueId": {
    "widget": "ref",
    "label": "Venue",
    "optional": true,
    "ref": "venues.venue",
    "sortable": true,
    "filterable": true
   },
   "authorId": {
    "widget": "text",
    "label": "Author",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "authorName": {
    "widget": "text",
    "label": "Author name",
    "optional": false,
    "max": 40,
    "sortable": true,
    "filterable": true
   },
   "excerpt": {
    "widget": "text",
    "label": "Excerpt",
    "optional": false,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "choices": [
     "open",
     "kept",
     "hidden",
     "restored"
    ],
    "sortable": true,
    "filterable": true
   },
   "reportCount": {
    "widget": "integer",
    "label": "Report count",
    "optional": false,
    "max": 2147483647,
    "min": -2147483648,
    "sortable": true,
    "filterable": true
   },
   "reasons": {
    "widget": "text",
    "label": "Reasons",
    "optional": false,
    "help": "Of the reports, the most frequent first.",
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "dueAt": {
    "widget": "instant",
    "label": "Due",
    "optional": false,
    "help": "Decided by then.",
    "sortable": true,
    "filterable": true
   },
   "decidedAt": {
    "widget": "instant",
    "label": "Decided",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "decidedBy": {
    "widget": "text",
    "label": "Decided by",
    "optional": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "choice",
    "label": "Reason",
    "optional": true,
    "choices": [
     "spam",
     "insult",
     "hate",
     "personal_data",
     "not_a_visit",
     "off_topic",
     "unlawful",
     "other"
    ],
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "text",
    "label": "Note",
    "optional": true,
    "help": "The author reads it.",
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "reversibleUntilAt": {
    "widget": "instant",
    "label": "Reversible until",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "appealedAt": {
    "widget": "instant",
    "label": "Appealed",
    "optional": true,
    "sortable": true,
    "filterable": true
   },
   "appeal": {
    "widget": "longText",
    "label": "Appeal",
    "optional": true,
    "max": 2000,
    "sortable": true,
    "filterable": true
   },
   "appealOutcome": {
    "widget": "choice",
    "label": "Appeal outcome",
    "optional": true,
    "choices": [
     "upheld",
     "refused"
    ],
    "sortable": true,
    "filterable": true
   },
   "appealNote": {
    "widget": "text",
    "label": "Appeal note",
    "optional": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "community.report": {
  "name": "community.report",
  "plural": "reports",
  "titleField": "caseId",
  "access": {
   "read": "community.case.read",
   "write": "community.case.decide"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "caseId": {
    "widget": "ref",
    "label": "Case",
    "optional": false,
    "ref": "community.case",
    "sortable": true,
    "filterable": true
   },
   "subjectId": {
    "widget": "text",
    "label": "Subject",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "reporterId": {
    "widget": "text",
    "label": "Reporter",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "reason": {
    "widget": "choice",
    "label": "Reason",
    "optional": false,
    "choices": [
     "spam",
     "insult",
     "hate",
     "personal_data",
     "not_a_visit",
     "off_topic",
     "unlawful",
     "other"
    ],
    "sortable": true,
    "filterable": true
   },
   "note": {
    "widget": "text",
    "label": "Note",
    "optional": true,
    "max": 500,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "compliance.consent": {
  "name": "compliance.consent",
  "plural": "consents",
  "titleField": "personEntity",
  "access": {
   "read": "compliance.consent.read",
   "write": "compliance.consent.write"
  },
  "without": [
   "update",
   "archive",
   "bulk",
   "import"
  ],
  "fields": {
   "personEntity": {
    "widget": "text",
    "label": "Person entity",
    "optional": false,
    "help": "The noun: `people.customer`.",
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "personId": {
    "widget": "text",
    "label": "Person",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "purpose": {
    "widget": "text",
    "label": "Purpose",
    "optional": false,
    "help": "`newsletter`, `photos.website`",
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "source": {
    "widget": "text",
    "label": "Source",
    "optional": false,
    "help": "Where it was given: the form, the page, the letter.",
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "wording": {
    "widget": "longText",
    "label": "Wording",
    "optional": false,
    "help": "The words that were shown.",
    "max": 5000,
    "sortable": true,
    "filterable": true
   },
   "wordingVersion": {
    "widget": "text",
    "label": "Wording version",
    "optional": false,
    "max": 60,
    "sortable": true,
    "filterable": true
   },
   "givenAt": {
    "widget": "instant",
    "label": "Given",
    "optional": false,
    "sortable": true,
    "filterable": true
   },
   "withdrawnAt": {
    "widget": "instant",
    "label": "Withdrawn",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "withdrawnSource": {
    "widget": "text",
    "label": "Withdrawn source",
    "optional": true,
    "readOnly": true,
    "max": 200,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 },
 "compliance.person_request": {
  "name": "compliance.person_request",
  "plural": "person-requests",
  "titleField": "kind",
  "access": {
   "read": "compliance.privacy.manage",
   "write": "compliance.privacy.manage"
  },
  "without": [
   "create",
   "update",
   "archive",
   "bulk",
   "import",
   "export"
  ],
  "fields": {
   "kind": {
    "widget": "choice",
    "label": "Kind",
    "optional": false,
    "readOnly": true,
    "choices": [
     "export",
     "erasure"
    ],
    "sortable": true,
    "filterable": true
   },
   "subjectEntity": {
    "widget": "text",
    "label": "Subject entity",
    "optional": false,
    "readOnly": true,
    "max": 100,
    "sortable": true,
    "filterable": true
   },
   "subjectId": {
    "widget": "text",
    "label": "Subject",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "subjectName": {
    "widget": "text",
    "label": "Subject name",
    "optional": true,
    "readOnly": true,
    "max": 300,
    "sortable": true,
    "filterable": true
   },
   "status": {
    "widget": "choice",
    "label": "Status",
    "optional": false,
    "readOnly": true,
    "choices": [
     "waiting",
     "running",
     "done",
     "failed"
    ],
    "sortable": true,
    "filterable": true
   },
   "progress": {
    "widget": "integer",
    "label": "Progress",
    "optional": false,
    "help": "Per cent.",
    "readOnly": true,
    "max": 100,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "result": {
    "widget": "json",
    "label": "Result",
    "optional": false,
    "readOnly": true,
    "sortable": false,
    "filterable": false
   },
   "byteCount": {
    "widget": "integer",
    "label": "Byte count",
    "optional": true,
    "readOnly": true,
    "max": 9000000000000,
    "min": 0,
    "sortable": true,
    "filterable": true
   },
   "doneAt": {
    "widget": "instant",
    "label": "Done",
    "optional": true,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "expiresAt": {
    "widget": "instant",
    "label": "Expires",
    "optional": true,
    "help": "Until then an export can be fetched.",
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "createdAt": {
    "widget": "instant",
    "label": "Created",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   },
   "updatedAt": {
    "widget": "instant",
    "label": "Updated",
    "optional": false,
    "readOnly": true,
    "sortable": true,
    "filterable": true
   }
  }
 }
}
