// Generated from the registry by `npm run -s mainstay -- generate`; do not edit.
export interface paths {
    "/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List locations
         * @description Needs the permission `kernel.location.read`.
         */
        get: operations["kernel.location.list"];
        put?: never;
        /**
         * Add a location
         * @description Needs the permission `kernel.location.write`.
         */
        post: operations["kernel.location.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the locations
         * @description Needs the permission `kernel.location.read`.
         */
        get: operations["kernel.location.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a location
         * @description Needs the permission `kernel.location.write`.
         */
        patch: operations["kernel.location.update"];
        trace?: never;
    };
    "/v1/locations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `kernel.location.read`.
         */
        get: operations["kernel.location.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Needs the permission `people.customer.read`.
         */
        get: operations["people.customer.list"];
        put?: never;
        /**
         * Add a customer
         * @description Needs the permission `people.customer.write`.
         */
        post: operations["people.customer.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the customers
         * @description Needs the permission `people.customer.read`.
         */
        get: operations["people.customer.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a customer
         * @description Needs the permission `people.customer.write`.
         */
        patch: operations["people.customer.update"];
        trace?: never;
    };
    "/v1/customers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `people.customer.read`.
         */
        get: operations["people.customer.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dependants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dependants
         * @description Needs the permission `care.dependant.read`.
         */
        get: operations["care.dependant.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dependants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the dependants
         * @description Needs the permission `care.dependant.read`.
         */
        get: operations["care.dependant.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dependants/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `care.dependant.read`.
         */
        get: operations["care.dependant.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pets
         * @description Needs the permission `pets.pet.read`.
         */
        get: operations["pets.pet.list"];
        put?: never;
        /**
         * Add a pet
         * @description Needs the permission `pets.pet.write`.
         */
        post: operations["pets.pet.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the pets
         * @description Needs the permission `pets.pet.read`.
         */
        get: operations["pets.pet.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a pet
         * @description Needs the permission `pets.pet.write`.
         */
        patch: operations["pets.pet.update"];
        trace?: never;
    };
    "/v1/pets/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `pets.pet.read`.
         */
        get: operations["pets.pet.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaccinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vaccinations
         * @description Needs the permission `pets.pet.read`.
         */
        get: operations["pets.vaccination.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaccinations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the vaccinations
         * @description Needs the permission `pets.pet.read`.
         */
        get: operations["pets.vaccination.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaccinations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `pets.pet.read`.
         */
        get: operations["pets.vaccination.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/room-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List room types
         * @description Needs the permission `places.room.read`.
         */
        get: operations["places.room_type.list"];
        put?: never;
        /**
         * Add a room type
         * @description Needs the permission `places.room.write`.
         */
        post: operations["places.room_type.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/room-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the room types
         * @description Needs the permission `places.room.read`.
         */
        get: operations["places.room_type.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a room type
         * @description Needs the permission `places.room.write`.
         */
        patch: operations["places.room_type.update"];
        trace?: never;
    };
    "/v1/room-types/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `places.room.read`.
         */
        get: operations["places.room_type.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rooms
         * @description Needs the permission `places.room.read`.
         */
        get: operations["places.room.list"];
        put?: never;
        /**
         * Add a room
         * @description Needs the permission `places.room.write`.
         */
        post: operations["places.room.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the rooms
         * @description Needs the permission `places.room.read`.
         */
        get: operations["places.room.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a room
         * @description Needs the permission `places.room.write`.
         */
        patch: operations["places.room.update"];
        trace?: never;
    };
    "/v1/rooms/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `places.room.read`.
         */
        get: operations["places.room.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/locations/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a location away; it can be brought back
         * @description Needs the permission `kernel.location.write`.
         */
        post: operations["kernel.location.archive"];
        /**
         * Bring a location back
         * @description Needs the permission `kernel.location.write`.
         */
        delete: operations["kernel.location.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/locations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many locations at once
         * @description Needs the permission `kernel.location.write`.
         */
        post: operations["kernel.location.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a customer away; it can be brought back
         * @description Needs the permission `people.customer.write`.
         */
        post: operations["people.customer.archive"];
        /**
         * Bring a customer back
         * @description Needs the permission `people.customer.write`.
         */
        delete: operations["people.customer.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many customers at once
         * @description Needs the permission `people.customer.write`.
         */
        post: operations["people.customer.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pets/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a pet away; it can be brought back
         * @description Needs the permission `pets.pet.write`.
         */
        post: operations["pets.pet.archive"];
        /**
         * Bring a pet back
         * @description Needs the permission `pets.pet.write`.
         */
        delete: operations["pets.pet.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pets/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many pets at once
         * @description Needs the permission `pets.pet.write`.
         */
        post: operations["pets.pet.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaccinations/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a vaccination away; it can be brought back
         * @description Needs the permission `pets.health.write`.
         */
        post: operations["pets.vaccination.archive"];
        /**
         * Bring a vaccination back
         * @description Needs the permission `pets.health.write`.
         */
        delete: operations["pets.vaccination.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaccinations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many vaccinations at once
         * @description Needs the permission `pets.health.write`.
         */
        post: operations["pets.vaccination.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/room-types/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a room type away; it can be brought back
         * @description Needs the permission `places.room.write`.
         */
        post: operations["places.room_type.archive"];
        /**
         * Bring a room type back
         * @description Needs the permission `places.room.write`.
         */
        delete: operations["places.room_type.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/room-types/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many room types at once
         * @description Needs the permission `places.room.write`.
         */
        post: operations["places.room_type.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rooms/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a room away; it can be brought back
         * @description Needs the permission `places.room.write`.
         */
        post: operations["places.room.archive"];
        /**
         * Bring a room back
         * @description Needs the permission `places.room.write`.
         */
        delete: operations["places.room.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rooms/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many rooms at once
         * @description Needs the permission `places.room.write`.
         */
        post: operations["places.room.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pets/{id}/vaccinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a vaccination to a pet’s health record
         * @description Needs the permission `pets.health.write`.
         */
        post: operations["pets.record_vaccination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find records by name, number, telephone, e-mail or part of a word; exact matches first */
        get: operations["kernel.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, where, and what they may do */
        get: operations["session.get"];
        put?: never;
        /** Sign in with e-mail and password */
        post: operations["session.create"];
        /** Sign out */
        delete: operations["session.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts of a demonstration */
        get: operations["demo.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs */
        get: operations["health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process and its database can serve */
        get: operations["health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457. `code` is stable; typed details of the code stand beside it. */
        problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail?: string;
            requestId: string;
            errors?: {
                pointer: string;
                code: string;
                message: string;
            }[];
        };
        /** Location */
        "kernel.location": {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: instant */
            createdAt: string;
            /** Format: instant */
            updatedAt: string;
            /** Format: instant */
            archivedAt: string | null;
            /** @description The id this row has in another system. */
            externalId: string | null;
            /** @description Fields of this tenant’s own. */
            custom: Record<string, never>;
            name: string;
            code: string | null;
            /** Format: iana-zone */
            timezone: string;
            checkInTime: string;
            checkOutTime: string;
        };
        /** Customer */
        "people.customer": {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: instant */
            createdAt: string;
            /** Format: instant */
            updatedAt: string;
            /** Format: instant */
            archivedAt: string | null;
            /** @description The id this row has in another system. */
            externalId: string | null;
            /** @description Fields of this tenant’s own. */
            custom: Record<string, never>;
            name: string;
            /** Format: email */
            email: string | null;
            phone: string | null;
            /** @description ISO 3166-1 code. */
            country: string | null;
            /** @description Shown wherever this customer appears. */
            alert: string | null;
            notes: string | null;
        };
        /** Guest */
        "care.dependant": {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: instant */
            createdAt: string;
            /** Format: instant */
            updatedAt: string;
            /** Format: instant */
            archivedAt: string | null;
            /** @description The id this row has in another system. */
            externalId: string | null;
            /** @description Fields of this tenant’s own. */
            custom: Record<string, never>;
            /** Format: uuid */
            customerId: string;
            kind: string;
            name: string;
            alert: string | null;
            /**
             * Format: date
             * @description The last day of this being’s life or membership.
             */
            endedOn: string | null;
        };
        /** Pet */
        "pets.pet": {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: instant */
            createdAt: string;
            /** Format: instant */
            updatedAt: string;
            /** Format: instant */
            archivedAt: string | null;
            /** @description The id this row has in another system. */
            externalId: string | null;
            /** @description Fields of this tenant’s own. */
            custom: Record<string, never>;
            /**
             * Owner
             * Format: uuid
             */
            customerId: string;
            name: string;
            /** @enum {string} */
            species: "dog" | "cat" | "other";
            breed: string | null;
            /** @enum {string|null} */
            sex: "female" | "male" | null;
            /** Format: date */
            bornOn: string | null;
            /** Weight in grams */
            weightGrams: number | null;
            colour: string | null;
            /** @description Shown wherever this pet appears: bites, escapes, allergies. */
            alert: string | null;
            feedingNotes: string | null;
            notes: string | null;
            /** Format: date */
            deceasedOn: string | null;
        };
        /** Vaccination */
        "pets.vaccination": {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: instant */
            createdAt: string;
            /** Format: instant */
            updatedAt: string;
            /** Format: instant */
            archivedAt: string | null;
            /** @description The id this row has in another system. */
            externalId: string | null;
            /** @description Fields of this tenant’s own. */
            custom: Record<string, never>;
            /** Format: uuid */
            petId: string;
            /** @description As the certificate names it: rabies, DHPP, bordetella. */
            vaccine: string;
            /** Format: date */
            givenOn: string;
            /** Format: date */
            expiresOn: string | null;
        };
        /** Room type */
        "places.room_type": {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: instant */
            createdAt: string;
            /** Format: instant */
            updatedAt: string;
            /** Format: instant */
            archivedAt: string | null;
            /** @description The id this row has in another system. */
            externalId: string | null;
            /** @description Fields of this tenant’s own. */
            custom: Record<string, never>;
            /** Format: uuid */
            locationId: string;
            name: string;
            code: string;
            /** @enum {string} */
            size: "small" | "medium" | "large" | "extra_large";
            capacity: number;
            /** @description Several parties sleep in one room, up to its capacity. */
            shared: boolean;
            nightlyRate: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
        };
        /** Room */
        "places.room": {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: instant */
            createdAt: string;
            /** Format: instant */
            updatedAt: string;
            /** Format: instant */
            archivedAt: string | null;
            /** @description The id this row has in another system. */
            externalId: string | null;
            /** @description Fields of this tenant’s own. */
            custom: Record<string, never>;
            /** Format: uuid */
            locationId: string;
            /** Format: uuid */
            roomTypeId: string;
            name: string;
            code: string;
            /** @description The wing, floor or house that it lies in. */
            area: string | null;
            /** @enum {string} */
            size: "small" | "medium" | "large" | "extra_large";
            capacity: number;
            /** @description Several parties sleep here, up to its capacity. */
            shared: boolean;
            /**
             * Format: date
             * @description From this day on nobody can be booked into it.
             */
            outOfOrderOn: string | null;
            /** @description Its place in lists and in the calendar. */
            position: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "kernel.location.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, code, timezone, checkInTime, checkOutTime */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: roomTypes, rooms */
                include?: string;
                count?: boolean;
                "filter[archived]"?: "false" | "true" | "any";
                /** @description id; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[id]"?: string;
                /** @description version; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[version]"?: string;
                /** @description createdAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[createdAt]"?: string;
                /** @description updatedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[updatedAt]"?: string;
                /** @description archivedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[archivedAt]"?: string;
                /** @description externalId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[externalId]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description code; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[code]"?: string;
                /** @description timezone; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[timezone]"?: string;
                /** @description checkInTime; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[checkInTime]"?: string;
                /** @description checkOutTime; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[checkOutTime]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["kernel.location"][];
                        nextCursor: string | null;
                        /** @description Only with count=true. */
                        count?: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "kernel.location.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    code?: string | null;
                    /** Format: iana-zone */
                    timezone: string;
                    checkInTime?: string;
                    checkOutTime?: string;
                    /** @description The id this row has in another system. */
                    externalId?: string | null;
                    /** @description Fields of this tenant’s own. */
                    custom?: Record<string, never> | null;
                    /**
                     * Format: uuid
                     * @description An id of your own making, UUID version 7; made for you if left out.
                     */
                    id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["kernel.location"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "kernel.location.get": {
        parameters: {
            query?: {
                /** @description Any of: roomTypes, rooms */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["kernel.location"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "kernel.location.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    code?: string | null;
                    /** Format: iana-zone */
                    timezone?: string;
                    checkInTime?: string;
                    checkOutTime?: string;
                    /** @description The id this row has in another system. */
                    externalId?: string | null;
                    /** @description Fields of this tenant’s own. */
                    custom?: Record<string, never> | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["kernel.location"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "kernel.location.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            actor: {
                                kind: string;
                                id: string | null;
                                name: string;
                            };
                            operation: string;
                            version?: number | null;
                            changes: {
                                [key: string]: unknown[];
                            } | null;
                            requestId: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "people.customer.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, email, phone, country, alert, notes */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: dependants, pets */
                include?: string;
                count?: boolean;
                "filter[archived]"?: "false" | "true" | "any";
                /** @description id; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[id]"?: string;
                /** @description version; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[version]"?: string;
                /** @description createdAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[createdAt]"?: string;
                /** @description updatedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[updatedAt]"?: string;
                /** @description archivedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[archivedAt]"?: string;
                /** @description externalId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[externalId]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description email; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[email]"?: string;
                /** @description phone; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[phone]"?: string;
                /** @description country; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[country]"?: string;
                /** @description alert; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[alert]"?: string;
                /** @description notes; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[notes]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["people.customer"][];
                        nextCursor: string | null;
                        /** @description Only with count=true. */
                        count?: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "people.customer.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: email */
                    email?: string | null;
                    phone?: string | null;
                    /** @description ISO 3166-1 code. */
                    country?: string | null;
                    /** @description Shown wherever this customer appears. */
                    alert?: string | null;
                    notes?: string | null;
                    /** @description The id this row has in another system. */
                    externalId?: string | null;
                    /** @description Fields of this tenant’s own. */
                    custom?: Record<string, never> | null;
                    /**
                     * Format: uuid
                     * @description An id of your own making, UUID version 7; made for you if left out.
                     */
                    id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.customer"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "people.customer.get": {
        parameters: {
            query?: {
                /** @description Any of: dependants, pets */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.customer"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "people.customer.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** Format: email */
                    email?: string | null;
                    phone?: string | null;
                    /** @description ISO 3166-1 code. */
                    country?: string | null;
                    /** @description Shown wherever this customer appears. */
                    alert?: string | null;
                    notes?: string | null;
                    /** @description The id this row has in another system. */
                    externalId?: string | null;
                    /** @description Fields of this tenant’s own. */
                    custom?: Record<string, never> | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.customer"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "people.customer.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            actor: {
                                kind: string;
                                id: string | null;
                                name: string;
                            };
                            operation: string;
                            version?: number | null;
                            changes: {
                                [key: string]: unknown[];
                            } | null;
                            requestId: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "care.dependant.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, customerId, kind, name, alert, endedOn */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: customer */
                include?: string;
                count?: boolean;
                "filter[archived]"?: "false" | "true" | "any";
                /** @description id; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[id]"?: string;
                /** @description version; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[version]"?: string;
                /** @description createdAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[createdAt]"?: string;
                /** @description updatedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[updatedAt]"?: string;
                /** @description archivedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[archivedAt]"?: string;
                /** @description externalId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[externalId]"?: string;
                /** @description customerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[customerId]"?: string;
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description alert; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[alert]"?: string;
                /** @description endedOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[endedOn]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["care.dependant"][];
                        nextCursor: string | null;
                        /** @description Only with count=true. */
                        count?: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "care.dependant.get": {
        parameters: {
            query?: {
                /** @description Any of: customer */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["care.dependant"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "care.dependant.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            actor: {
                                kind: string;
                                id: string | null;
                                name: string;
                            };
                            operation: string;
                            version?: number | null;
                            changes: {
                                [key: string]: unknown[];
                            } | null;
                            requestId: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.pet.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, customerId, name, species, breed, sex, bornOn, weightGrams, colour, alert, feedingNotes, notes, deceasedOn */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: customer, vaccinations */
                include?: string;
                count?: boolean;
                "filter[archived]"?: "false" | "true" | "any";
                /** @description id; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[id]"?: string;
                /** @description version; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[version]"?: string;
                /** @description createdAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[createdAt]"?: string;
                /** @description updatedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[updatedAt]"?: string;
                /** @description archivedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[archivedAt]"?: string;
                /** @description externalId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[externalId]"?: string;
                /** @description Owner; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[customerId]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description species; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[species]"?: string;
                /** @description breed; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[breed]"?: string;
                /** @description sex; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[sex]"?: string;
                /** @description bornOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[bornOn]"?: string;
                /** @description Weight in grams; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[weightGrams]"?: string;
                /** @description colour; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[colour]"?: string;
                /** @description alert; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[alert]"?: string;
                /** @description feedingNotes; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[feedingNotes]"?: string;
                /** @description notes; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[notes]"?: string;
                /** @description deceasedOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[deceasedOn]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["pets.pet"][];
                        nextCursor: string | null;
                        /** @description Only with count=true. */
                        count?: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.pet.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Owner
                     * Format: uuid
                     */
                    customerId: string;
                    name: string;
                    /** @enum {string} */
                    species: "dog" | "cat" | "other";
                    breed?: string | null;
                    /** @enum {string|null} */
                    sex?: "female" | "male" | null;
                    /** Format: date */
                    bornOn?: string | null;
                    /** Weight in grams */
                    weightGrams?: number | null;
                    colour?: string | null;
                    /** @description Shown wherever this pet appears: bites, escapes, allergies. */
                    alert?: string | null;
                    feedingNotes?: string | null;
                    notes?: string | null;
                    /** Format: date */
                    deceasedOn?: string | null;
                    /** @description The id this row has in another system. */
                    externalId?: string | null;
                    /** @description Fields of this tenant’s own. */
                    custom?: Record<string, never> | null;
                    /**
                     * Format: uuid
                     * @description An id of your own making, UUID version 7; made for you if left out.
                     */
                    id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pets.pet"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.pet.get": {
        parameters: {
            query?: {
                /** @description Any of: customer, vaccinations */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pets.pet"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.pet.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Owner
                     * Format: uuid
                     */
                    customerId?: string;
                    name?: string;
                    /** @enum {string} */
                    species?: "dog" | "cat" | "other";
                    breed?: string | null;
                    /** @enum {string|null} */
                    sex?: "female" | "male" | null;
                    /** Format: date */
                    bornOn?: string | null;
                    /** Weight in grams */
                    weightGrams?: number | null;
                    colour?: string | null;
                    /** @description Shown wherever this pet appears: bites, escapes, allergies. */
                    alert?: string | null;
                    feedingNotes?: string | null;
                    notes?: string | null;
                    /** Format: date */
                    deceasedOn?: string | null;
                    /** @description The id this row has in another system. */
                    externalId?: string | null;
                    /** @description Fields of this tenant’s own. */
                    custom?: Record<string, never> | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pets.pet"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.pet.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            actor: {
                                kind: string;
                                id: string | null;
                                name: string;
                            };
                            operation: string;
                            version?: number | null;
                            changes: {
                                [key: string]: unknown[];
                            } | null;
                            requestId: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.vaccination.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, petId, vaccine, givenOn, expiresOn */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: pet */
                include?: string;
                count?: boolean;
                "filter[archived]"?: "false" | "true" | "any";
                /** @description id; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[id]"?: string;
                /** @description version; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[version]"?: string;
                /** @description createdAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[createdAt]"?: string;
                /** @description updatedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[updatedAt]"?: string;
                /** @description archivedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[archivedAt]"?: string;
                /** @description externalId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[externalId]"?: string;
                /** @description petId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[petId]"?: string;
                /** @description vaccine; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[vaccine]"?: string;
                /** @description givenOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[givenOn]"?: string;
                /** @description expiresOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[expiresOn]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["pets.vaccination"][];
                        nextCursor: string | null;
                        /** @description Only with count=true. */
                        count?: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.vaccination.get": {
        parameters: {
            query?: {
                /** @description Any of: pet */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pets.vaccination"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.vaccination.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            actor: {
                                kind: string;
                                id: string | null;
                                name: string;
                            };
                            operation: string;
                            version?: number | null;
                            changes: {
                                [key: string]: unknown[];
                            } | null;
                            requestId: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room_type.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, locationId, name, code, size, capacity, shared, nightlyRate */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: location, rooms */
                include?: string;
                count?: boolean;
                "filter[archived]"?: "false" | "true" | "any";
                /** @description id; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[id]"?: string;
                /** @description version; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[version]"?: string;
                /** @description createdAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[createdAt]"?: string;
                /** @description updatedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[updatedAt]"?: string;
                /** @description archivedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[archivedAt]"?: string;
                /** @description externalId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[externalId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description code; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[code]"?: string;
                /** @description size; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[size]"?: string;
                /** @description capacity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[capacity]"?: string;
                /** @description shared; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[shared]"?: string;
                /** @description nightlyRate; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[nightlyRate]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["places.room_type"][];
                        nextCursor: string | null;
                        /** @description Only with count=true. */
                        count?: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room_type.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    locationId: string;
                    name: string;
                    code: string;
                    /** @enum {string} */
                    size: "small" | "medium" | "large" | "extra_large";
                    capacity: number;
                    /** @description Several parties sleep in one room, up to its capacity. */
                    shared?: boolean;
                    nightlyRate: {
                        /** @description Minor units */
                        amount: number;
                        /** Format: iso-4217 */
                        currency: string;
                    };
                    /** @description The id this row has in another system. */
                    externalId?: string | null;
                    /** @description Fields of this tenant’s own. */
                    custom?: Record<string, never> | null;
                    /**
                     * Format: uuid
                     * @description An id of your own making, UUID version 7; made for you if left out.
                     */
                    id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["places.room_type"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room_type.get": {
        parameters: {
            query?: {
                /** @description Any of: location, rooms */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["places.room_type"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room_type.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    code?: string;
                    /** @enum {string} */
                    size?: "small" | "medium" | "large" | "extra_large";
                    capacity?: number;
                    /** @description Several parties sleep in one room, up to its capacity. */
                    shared?: boolean;
                    nightlyRate?: {
                        /** @description Minor units */
                        amount: number;
                        /** Format: iso-4217 */
                        currency: string;
                    };
                    /** @description The id this row has in another system. */
                    externalId?: string | null;
                    /** @description Fields of this tenant’s own. */
                    custom?: Record<string, never> | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["places.room_type"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room_type.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            actor: {
                                kind: string;
                                id: string | null;
                                name: string;
                            };
                            operation: string;
                            version?: number | null;
                            changes: {
                                [key: string]: unknown[];
                            } | null;
                            requestId: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, locationId, roomTypeId, name, code, area, size, capacity, shared, outOfOrderOn, position */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: location, roomType */
                include?: string;
                count?: boolean;
                "filter[archived]"?: "false" | "true" | "any";
                /** @description id; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[id]"?: string;
                /** @description version; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[version]"?: string;
                /** @description createdAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[createdAt]"?: string;
                /** @description updatedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[updatedAt]"?: string;
                /** @description archivedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[archivedAt]"?: string;
                /** @description externalId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[externalId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description roomTypeId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[roomTypeId]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description code; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[code]"?: string;
                /** @description area; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[area]"?: string;
                /** @description size; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[size]"?: string;
                /** @description capacity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[capacity]"?: string;
                /** @description shared; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[shared]"?: string;
                /** @description outOfOrderOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[outOfOrderOn]"?: string;
                /** @description position; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[position]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["places.room"][];
                        nextCursor: string | null;
                        /** @description Only with count=true. */
                        count?: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    locationId: string;
                    /** Format: uuid */
                    roomTypeId: string;
                    name: string;
                    code: string;
                    /** @description The wing, floor or house that it lies in. */
                    area?: string | null;
                    /** @enum {string} */
                    size: "small" | "medium" | "large" | "extra_large";
                    capacity: number;
                    /** @description Several parties sleep here, up to its capacity. */
                    shared?: boolean;
                    /**
                     * Format: date
                     * @description From this day on nobody can be booked into it.
                     */
                    outOfOrderOn?: string | null;
                    /** @description Its place in lists and in the calendar. */
                    position?: number;
                    /** @description The id this row has in another system. */
                    externalId?: string | null;
                    /** @description Fields of this tenant’s own. */
                    custom?: Record<string, never> | null;
                    /**
                     * Format: uuid
                     * @description An id of your own making, UUID version 7; made for you if left out.
                     */
                    id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["places.room"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room.get": {
        parameters: {
            query?: {
                /** @description Any of: location, roomType */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["places.room"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    roomTypeId?: string;
                    name?: string;
                    code?: string;
                    /** @description The wing, floor or house that it lies in. */
                    area?: string | null;
                    /** @enum {string} */
                    size?: "small" | "medium" | "large" | "extra_large";
                    capacity?: number;
                    /** @description Several parties sleep here, up to its capacity. */
                    shared?: boolean;
                    /**
                     * Format: date
                     * @description From this day on nobody can be booked into it.
                     */
                    outOfOrderOn?: string | null;
                    /** @description Its place in lists and in the calendar. */
                    position?: number;
                    /** @description The id this row has in another system. */
                    externalId?: string | null;
                    /** @description Fields of this tenant’s own. */
                    custom?: Record<string, never> | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["places.room"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            actor: {
                                kind: string;
                                id: string | null;
                                name: string;
                            };
                            operation: string;
                            version?: number | null;
                            changes: {
                                [key: string]: unknown[];
                            } | null;
                            requestId: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "kernel.location.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["kernel.location"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "kernel.location.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["kernel.location"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "kernel.location.bulk": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "update" | "archive" | "restore";
                    ids: string[];
                    changes?: {
                        name?: string;
                        code?: string | null;
                        /** Format: iana-zone */
                        timezone?: string;
                        checkInTime?: string;
                        checkOutTime?: string;
                        /** @description The id this row has in another system. */
                        externalId?: string | null;
                        /** @description Fields of this tenant’s own. */
                        custom?: Record<string, never> | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            id: string;
                            ok: boolean;
                            code?: string;
                            message?: string;
                        }[];
                        okCount: number;
                        failedCount: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "people.customer.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.customer"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "people.customer.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.customer"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "people.customer.bulk": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "update" | "archive" | "restore";
                    ids: string[];
                    changes?: {
                        name?: string;
                        /** Format: email */
                        email?: string | null;
                        phone?: string | null;
                        /** @description ISO 3166-1 code. */
                        country?: string | null;
                        /** @description Shown wherever this customer appears. */
                        alert?: string | null;
                        notes?: string | null;
                        /** @description The id this row has in another system. */
                        externalId?: string | null;
                        /** @description Fields of this tenant’s own. */
                        custom?: Record<string, never> | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            id: string;
                            ok: boolean;
                            code?: string;
                            message?: string;
                        }[];
                        okCount: number;
                        failedCount: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.pet.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pets.pet"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.pet.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pets.pet"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.pet.bulk": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "update" | "archive" | "restore";
                    ids: string[];
                    changes?: {
                        /**
                         * Owner
                         * Format: uuid
                         */
                        customerId?: string;
                        name?: string;
                        /** @enum {string} */
                        species?: "dog" | "cat" | "other";
                        breed?: string | null;
                        /** @enum {string|null} */
                        sex?: "female" | "male" | null;
                        /** Format: date */
                        bornOn?: string | null;
                        /** Weight in grams */
                        weightGrams?: number | null;
                        colour?: string | null;
                        /** @description Shown wherever this pet appears: bites, escapes, allergies. */
                        alert?: string | null;
                        feedingNotes?: string | null;
                        notes?: string | null;
                        /** Format: date */
                        deceasedOn?: string | null;
                        /** @description The id this row has in another system. */
                        externalId?: string | null;
                        /** @description Fields of this tenant’s own. */
                        custom?: Record<string, never> | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            id: string;
                            ok: boolean;
                            code?: string;
                            message?: string;
                        }[];
                        okCount: number;
                        failedCount: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.vaccination.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pets.vaccination"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.vaccination.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pets.vaccination"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.vaccination.bulk": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "update" | "archive" | "restore";
                    ids: string[];
                    changes?: {
                        /** Format: uuid */
                        petId?: string;
                        /** @description As the certificate names it: rabies, DHPP, bordetella. */
                        vaccine?: string;
                        /** Format: date */
                        givenOn?: string;
                        /** Format: date */
                        expiresOn?: string | null;
                        /** @description The id this row has in another system. */
                        externalId?: string | null;
                        /** @description Fields of this tenant’s own. */
                        custom?: Record<string, never> | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            id: string;
                            ok: boolean;
                            code?: string;
                            message?: string;
                        }[];
                        okCount: number;
                        failedCount: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room_type.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["places.room_type"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room_type.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["places.room_type"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room_type.bulk": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "update" | "archive" | "restore";
                    ids: string[];
                    changes?: {
                        name?: string;
                        code?: string;
                        /** @enum {string} */
                        size?: "small" | "medium" | "large" | "extra_large";
                        capacity?: number;
                        /** @description Several parties sleep in one room, up to its capacity. */
                        shared?: boolean;
                        nightlyRate?: {
                            /** @description Minor units */
                            amount: number;
                            /** Format: iso-4217 */
                            currency: string;
                        };
                        /** @description The id this row has in another system. */
                        externalId?: string | null;
                        /** @description Fields of this tenant’s own. */
                        custom?: Record<string, never> | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            id: string;
                            ok: boolean;
                            code?: string;
                            message?: string;
                        }[];
                        okCount: number;
                        failedCount: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["places.room"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 if the record has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["places.room"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "places.room.bulk": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "update" | "archive" | "restore";
                    ids: string[];
                    changes?: {
                        /** Format: uuid */
                        roomTypeId?: string;
                        name?: string;
                        code?: string;
                        /** @description The wing, floor or house that it lies in. */
                        area?: string | null;
                        /** @enum {string} */
                        size?: "small" | "medium" | "large" | "extra_large";
                        capacity?: number;
                        /** @description Several parties sleep here, up to its capacity. */
                        shared?: boolean;
                        /**
                         * Format: date
                         * @description From this day on nobody can be booked into it.
                         */
                        outOfOrderOn?: string | null;
                        /** @description Its place in lists and in the calendar. */
                        position?: number;
                        /** @description The id this row has in another system. */
                        externalId?: string | null;
                        /** @description Fields of this tenant’s own. */
                        custom?: Record<string, never> | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            id: string;
                            ok: boolean;
                            code?: string;
                            message?: string;
                        }[];
                        okCount: number;
                        failedCount: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "pets.record_vaccination": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As the certificate names it: rabies, DHPP, bordetella. */
                    vaccine: string;
                    /** Format: date */
                    givenOn: string;
                    /** Format: date */
                    expiresOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pets.vaccination"];
                };
            };
            /** @description `pets.deceased`: The pet has died, or its record is archived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description `pets.vaccination_in_future`: The day it was given has not come yet. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "kernel.search": {
        parameters: {
            query: {
                q: string;
                entities?: string[] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            entity: string;
                            /** Format: uuid */
                            id: string;
                            title: string;
                            subtitle: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                        };
                        member: {
                            /** Format: uuid */
                            id: string;
                        };
                        tenant: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            edition: string;
                            timezone: string;
                            currency: string;
                            locale: string;
                            terms: {
                                [key: string]: unknown;
                            };
                            settings: {
                                [key: string]: unknown;
                            };
                        };
                        role: string;
                        permissions: string[];
                        /** @description Those the person works at */
                        locations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            timezone: string;
                            checkInTime: string;
                            checkOutTime: string;
                        }[];
                        /** @description Every tenant the person belongs to; choose one with X-Tenant */
                        tenants: {
                            slug: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description `unauthenticated`: Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `not_a_member`: The person belongs to no such tenant.
             *
             *     `tenant_suspended`: The tenant is suspended.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                        };
                        member: {
                            /** Format: uuid */
                            id: string;
                        };
                        tenant: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            edition: string;
                            timezone: string;
                            currency: string;
                            locale: string;
                            terms: {
                                [key: string]: unknown;
                            };
                            settings: {
                                [key: string]: unknown;
                            };
                        };
                        role: string;
                        permissions: string[];
                        /** @description Those the person works at */
                        locations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            timezone: string;
                            checkInTime: string;
                            checkOutTime: string;
                        }[];
                        /** @description Every tenant the person belongs to; choose one with X-Tenant */
                        tenants: {
                            slug: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description `wrong_credentials`: No account has this e-mail and password. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `not_a_member`: The person belongs to no such tenant.
             *
             *     `tenant_suspended`: The tenant is suspended.
             *
             *     `foreign_origin`: Another site’s page sent it.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description `invalid_input`: Something is missing or has the wrong form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description `too_many_attempts`: Too many failed attempts for this account or address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `foreign_origin`: Another site’s page sent it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "demo.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            tenant: string;
                            edition: string;
                            email: string;
                            password: string;
                        }[];
                    };
                };
            };
            /** @description `not_found`: This is no demonstration. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                    };
                };
            };
            /** @description `unavailable`: The database cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
}
