// Generated from the registry by `npm run -s mainstay -- generate`; do not edit.
import type { EntityCatalogue } from '#kernel/ui/meta.ts'

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
   "read": "places.room.read",
   "write": "places.room.write"
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
 }
}
