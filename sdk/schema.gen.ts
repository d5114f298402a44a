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
    "/v1/locations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of locations as a CSV file
         * @description Needs the permission `kernel.location.read`.
         */
        get: operations["kernel.location.export"];
        put?: never;
        post?: never;
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
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members
         * @description Needs the permission `kernel.member.read`.
         */
        get: operations["kernel.member.list"];
        put?: never;
        /**
         * Add a member; an account to sign in with is made separately
         * @description Needs the permission `kernel.member.write`.
         */
        post: operations["kernel.create_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of members as a CSV file
         * @description Needs the permission `kernel.member.read`.
         */
        get: operations["kernel.member.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the members
         * @description Needs the permission `kernel.member.read`.
         */
        get: operations["kernel.member.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a member’s name, role or locations; felt within a second
         * @description Needs the permission `kernel.member.write`.
         */
        patch: operations["kernel.update_member"];
        trace?: never;
    };
    "/v1/members/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `kernel.member.read`.
         */
        get: operations["kernel.member.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Needs the permission `kernel.role.read`.
         */
        get: operations["kernel.role.list"];
        put?: never;
        /**
         * Add a role of the tenant’s own
         * @description Needs the permission `kernel.role.write`.
         */
        post: operations["kernel.create_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the roles
         * @description Needs the permission `kernel.role.read`.
         */
        get: operations["kernel.role.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a role may do; felt by its holders within a second
         * @description Needs the permission `kernel.role.write`.
         */
        patch: operations["kernel.update_role"];
        trace?: never;
    };
    "/v1/roles/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `kernel.role.read`.
         */
        get: operations["kernel.role.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List api keys
         * @description Needs the permission `kernel.api_key.read`.
         */
        get: operations["kernel.api_key.list"];
        put?: never;
        /**
         * Make an API key; its token is in the answer and cannot be read again
         * @description Needs the permission `kernel.api_key.write`.
         */
        post: operations["kernel.create_api_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the api keys
         * @description Needs the permission `kernel.api_key.read`.
         */
        get: operations["kernel.api_key.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `kernel.api_key.read`.
         */
        get: operations["kernel.api_key.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom fields
         * @description Needs the permission `kernel.custom_field.read`.
         */
        get: operations["kernel.custom_field.list"];
        put?: never;
        /**
         * Add a custom field
         * @description Needs the permission `kernel.custom_field.write`.
         */
        post: operations["kernel.custom_field.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/custom-fields/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of custom fields as a CSV file
         * @description Needs the permission `kernel.custom_field.read`.
         */
        get: operations["kernel.custom_field.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/custom-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the custom fields
         * @description Needs the permission `kernel.custom_field.read`.
         */
        get: operations["kernel.custom_field.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a custom field
         * @description Needs the permission `kernel.custom_field.write`.
         */
        patch: operations["kernel.custom_field.update"];
        trace?: never;
    };
    "/v1/custom-fields/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `kernel.custom_field.read`.
         */
        get: operations["kernel.custom_field.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Needs the permission `transfer.import.run`.
         */
        get: operations["transfer.import.list"];
        put?: never;
        /**
         * Bring in the rows of a CSV file, or only check what would come of it
         * @description Needs the permission `transfer.import.run`.
         */
        post: operations["transfer.start_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the imports
         * @description Needs the permission `transfer.import.run`.
         */
        get: operations["transfer.import.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `transfer.import.run`.
         */
        get: operations["transfer.import.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * @description Needs the permission `files.file.read`.
         */
        get: operations["files.file.list"];
        put?: never;
        /**
         * Keep a file: a picture is encoded anew, smaller and without place and camera
         * @description Needs the permission `files.file.write`.
         */
        post: operations["files.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of files as a CSV file
         * @description Needs the permission `files.file.read`.
         */
        get: operations["files.file.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the files
         * @description Needs the permission `files.file.read`.
         */
        get: operations["files.file.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a file
         * @description Needs the permission `files.file.write`.
         */
        patch: operations["files.file.update"];
        trace?: never;
    };
    "/v1/files/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `files.file.read`.
         */
        get: operations["files.file.history"];
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
    "/v1/customers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of customers as a CSV file
         * @description Needs the permission `people.customer.read`.
         */
        get: operations["people.customer.export"];
        put?: never;
        post?: never;
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
    "/v1/notice-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notice deliveries
         * @description Needs the permission `notices.delivery.read`.
         */
        get: operations["notices.delivery.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice-deliveries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of notice deliveries as a CSV file
         * @description Needs the permission `notices.delivery.read`.
         */
        get: operations["notices.delivery.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the notice deliveries
         * @description Needs the permission `notices.delivery.read`.
         */
        get: operations["notices.delivery.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice-deliveries/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `notices.delivery.read`.
         */
        get: operations["notices.delivery.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/caught-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List caught mails
         * @description Needs the permission `notices.mail.read`.
         */
        get: operations["notices.mail.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/caught-mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the caught mails
         * @description Needs the permission `notices.mail.read`.
         */
        get: operations["notices.mail.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/caught-mails/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `notices.mail.read`.
         */
        get: operations["notices.mail.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Needs the permission `billing.invoice.read`.
         */
        get: operations["billing.invoice.list"];
        put?: never;
        /**
         * Issue an invoice
         * @description Needs the permission `billing.invoice.write`.
         */
        post: operations["billing.issue_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of invoices as a CSV file
         * @description Needs the permission `billing.invoice.read`.
         */
        get: operations["billing.invoice.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the invoices
         * @description Needs the permission `billing.invoice.read`.
         */
        get: operations["billing.invoice.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `billing.invoice.read`.
         */
        get: operations["billing.invoice.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoice-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoice lines
         * @description Needs the permission `billing.invoice.read`.
         */
        get: operations["billing.invoice_line.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoice-lines/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of invoice lines as a CSV file
         * @description Needs the permission `billing.invoice.read`.
         */
        get: operations["billing.invoice_line.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoice-lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the invoice lines
         * @description Needs the permission `billing.invoice.read`.
         */
        get: operations["billing.invoice_line.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoice-lines/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `billing.invoice.read`.
         */
        get: operations["billing.invoice_line.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description Needs the permission `billing.payment.read`.
         */
        get: operations["billing.payment.list"];
        put?: never;
        /**
         * Take a payment; what is paid too much becomes store credit
         * @description Needs the permission `billing.payment.take`.
         */
        post: operations["billing.take_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of payments as a CSV file
         * @description Needs the permission `billing.payment.read`.
         */
        get: operations["billing.payment.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the payments
         * @description Needs the permission `billing.payment.read`.
         */
        get: operations["billing.payment.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `billing.payment.read`.
         */
        get: operations["billing.payment.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment allocations
         * @description Needs the permission `billing.payment.read`.
         */
        get: operations["billing.allocation.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-allocations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of payment allocations as a CSV file
         * @description Needs the permission `billing.payment.read`.
         */
        get: operations["billing.allocation.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-allocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the payment allocations
         * @description Needs the permission `billing.payment.read`.
         */
        get: operations["billing.allocation.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-allocations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `billing.payment.read`.
         */
        get: operations["billing.allocation.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deposits
         * @description Needs the permission `billing.deposit.read`.
         */
        get: operations["billing.deposit.list"];
        put?: never;
        /**
         * Take money that is held until what it is for is settled
         * @description Needs the permission `billing.deposit.take`.
         */
        post: operations["billing.take_deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of deposits as a CSV file
         * @description Needs the permission `billing.deposit.read`.
         */
        get: operations["billing.deposit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the deposits
         * @description Needs the permission `billing.deposit.read`.
         */
        get: operations["billing.deposit.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `billing.deposit.read`.
         */
        get: operations["billing.deposit.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds
         * @description Needs the permission `billing.payment.read`.
         */
        get: operations["billing.refund.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of refunds as a CSV file
         * @description Needs the permission `billing.payment.read`.
         */
        get: operations["billing.refund.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the refunds
         * @description Needs the permission `billing.payment.read`.
         */
        get: operations["billing.refund.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `billing.payment.read`.
         */
        get: operations["billing.refund.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tax rates
         * @description Needs the permission `billing.tax_rate.read`.
         */
        get: operations["billing.tax_rate.list"];
        put?: never;
        /**
         * Add a tax rate
         * @description Needs the permission `billing.tax_rate.write`.
         */
        post: operations["billing.tax_rate.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-rates/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of tax rates as a CSV file
         * @description Needs the permission `billing.tax_rate.read`.
         */
        get: operations["billing.tax_rate.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-rates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the tax rates
         * @description Needs the permission `billing.tax_rate.read`.
         */
        get: operations["billing.tax_rate.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a tax rate
         * @description Needs the permission `billing.tax_rate.write`.
         */
        patch: operations["billing.tax_rate.update"];
        trace?: never;
    };
    "/v1/tax-rates/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `billing.tax_rate.read`.
         */
        get: operations["billing.tax_rate.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payer-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payer accesses
         * @description Needs the permission `billing.payer_access.write`.
         */
        get: operations["billing.payer_access.list"];
        put?: never;
        /**
         * Add a payer access
         * @description Needs the permission `billing.payer_access.write`.
         */
        post: operations["billing.payer_access.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payer-accesses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the payer accesses
         * @description Needs the permission `billing.payer_access.write`.
         */
        get: operations["billing.payer_access.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payer-accesses/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `billing.payer_access.write`.
         */
        get: operations["billing.payer_access.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ledger entries
         * @description Needs the permission `billing.ledger.read`.
         */
        get: operations["billing.entry.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of ledger entries as a CSV file
         * @description Needs the permission `billing.ledger.read`.
         */
        get: operations["billing.entry.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the ledger entries
         * @description Needs the permission `billing.ledger.read`.
         */
        get: operations["billing.entry.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-entries/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `billing.ledger.read`.
         */
        get: operations["billing.entry.history"];
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
    "/v1/dependants/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of dependants as a CSV file
         * @description Needs the permission `care.dependant.read`.
         */
        get: operations["care.dependant.export"];
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
    "/v1/health-requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List health requirements
         * @description Needs the permission `care.health_requirement.read`.
         */
        get: operations["care.health_requirement.list"];
        put?: never;
        /**
         * Add a health requirement
         * @description Needs the permission `care.health_requirement.write`.
         */
        post: operations["care.health_requirement.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-requirements/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of health requirements as a CSV file
         * @description Needs the permission `care.health_requirement.read`.
         */
        get: operations["care.health_requirement.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-requirements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the health requirements
         * @description Needs the permission `care.health_requirement.read`.
         */
        get: operations["care.health_requirement.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a health requirement
         * @description Needs the permission `care.health_requirement.write`.
         */
        patch: operations["care.health_requirement.update"];
        trace?: never;
    };
    "/v1/health-requirements/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `care.health_requirement.read`.
         */
        get: operations["care.health_requirement.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List care plans
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["care.plan.list"];
        put?: never;
        /**
         * Add a care plan
         * @description Needs the permission `care.plan.write`.
         */
        post: operations["care.plan.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-plans/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of care plans as a CSV file
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["care.plan.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the care plans
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["care.plan.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a care plan
         * @description Needs the permission `care.plan.write`.
         */
        patch: operations["care.plan.update"];
        trace?: never;
    };
    "/v1/care-plans/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["care.plan.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List care entries
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["care.entry.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of care entries as a CSV file
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["care.entry.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the care entries
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["care.entry.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-entries/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["care.entry.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List care alerts
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["care.alert.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-alerts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of care alerts as a CSV file
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["care.alert.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the care alerts
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["care.alert.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-alerts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["care.alert.history"];
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
    "/v1/pets/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of pets as a CSV file
         * @description Needs the permission `pets.pet.read`.
         */
        get: operations["pets.pet.export"];
        put?: never;
        post?: never;
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
    "/v1/vaccinations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of vaccinations as a CSV file
         * @description Needs the permission `pets.pet.read`.
         */
        get: operations["pets.vaccination.export"];
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
         * @description Needs the permission `places.room_type.read`.
         */
        get: operations["places.room_type.list"];
        put?: never;
        /**
         * Add a room type
         * @description Needs the permission `places.room_type.write`.
         */
        post: operations["places.room_type.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/room-types/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of room types as a CSV file
         * @description Needs the permission `places.room_type.read`.
         */
        get: operations["places.room_type.export"];
        put?: never;
        post?: never;
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
         * @description Needs the permission `places.room_type.read`.
         */
        get: operations["places.room_type.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a room type
         * @description Needs the permission `places.room_type.write`.
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
         * @description Needs the permission `places.room_type.read`.
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
    "/v1/rooms/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of rooms as a CSV file
         * @description Needs the permission `places.room.read`.
         */
        get: operations["places.room.export"];
        put?: never;
        post?: never;
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
    "/v1/price-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List price rules
         * @description Needs the permission `catalogue.price_rule.read`.
         */
        get: operations["catalogue.price_rule.list"];
        put?: never;
        /**
         * Add a price rule
         * @description Needs the permission `catalogue.price_rule.write`.
         */
        post: operations["catalogue.price_rule.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/price-rules/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of price rules as a CSV file
         * @description Needs the permission `catalogue.price_rule.read`.
         */
        get: operations["catalogue.price_rule.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/price-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the price rules
         * @description Needs the permission `catalogue.price_rule.read`.
         */
        get: operations["catalogue.price_rule.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a price rule
         * @description Needs the permission `catalogue.price_rule.write`.
         */
        patch: operations["catalogue.price_rule.update"];
        trace?: never;
    };
    "/v1/price-rules/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `catalogue.price_rule.read`.
         */
        get: operations["catalogue.price_rule.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stays
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.stay.list"];
        put?: never;
        /**
         * Book a stay: in the room named, or in a free one of the type
         * @description Needs the permission `bookings.stay.write`.
         */
        post: operations["bookings.book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of stays as a CSV file
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.stay.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the stays
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.stay.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a stay
         * @description Needs the permission `bookings.stay.write`.
         */
        patch: operations["bookings.stay.update"];
        trace?: never;
    };
    "/v1/stays/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.stay.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sharing consents
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.sharing_consent.list"];
        put?: never;
        /**
         * Add a consent to share
         * @description Needs the permission `bookings.stay.write`.
         */
        post: operations["bookings.sharing_consent.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing-consents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of sharing consents as a CSV file
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.sharing_consent.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing-consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the sharing consents
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.sharing_consent.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a consent to share
         * @description Needs the permission `bookings.stay.write`.
         */
        patch: operations["bookings.sharing_consent.update"];
        trace?: never;
    };
    "/v1/sharing-consents/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.sharing_consent.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List boards
         * @description Needs the permission `work.job.read`.
         */
        get: operations["work.board.list"];
        put?: never;
        /**
         * Add a board
         * @description Needs the permission `work.board.write`.
         */
        post: operations["work.board.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/boards/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of boards as a CSV file
         * @description Needs the permission `work.job.read`.
         */
        get: operations["work.board.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/boards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the boards
         * @description Needs the permission `work.job.read`.
         */
        get: operations["work.board.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a board
         * @description Needs the permission `work.board.write`.
         */
        patch: operations["work.board.update"];
        trace?: never;
    };
    "/v1/boards/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `work.job.read`.
         */
        get: operations["work.board.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stages
         * @description Needs the permission `work.job.read`.
         */
        get: operations["work.stage.list"];
        put?: never;
        /**
         * Add a stage
         * @description Needs the permission `work.board.write`.
         */
        post: operations["work.stage.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stages/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of stages as a CSV file
         * @description Needs the permission `work.job.read`.
         */
        get: operations["work.stage.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the stages
         * @description Needs the permission `work.job.read`.
         */
        get: operations["work.stage.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a stage
         * @description Needs the permission `work.board.write`.
         */
        patch: operations["work.stage.update"];
        trace?: never;
    };
    "/v1/stages/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `work.job.read`.
         */
        get: operations["work.stage.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description Needs the permission `work.job.read`.
         */
        get: operations["work.job.list"];
        put?: never;
        /**
         * Put a job at the end of a stage
         * @description Needs the permission `work.job.write`.
         */
        post: operations["work.add_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of jobs as a CSV file
         * @description Needs the permission `work.job.read`.
         */
        get: operations["work.job.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the jobs
         * @description Needs the permission `work.job.read`.
         */
        get: operations["work.job.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a job
         * @description Needs the permission `work.job.write`.
         */
        patch: operations["work.job.update"];
        trace?: never;
    };
    "/v1/jobs/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `work.job.read`.
         */
        get: operations["work.job.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List buildings
         * @description Needs the permission `property.unit.read`.
         */
        get: operations["property.building.list"];
        put?: never;
        /**
         * Add a building
         * @description Needs the permission `property.building.write`.
         */
        post: operations["property.building.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/buildings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of buildings as a CSV file
         * @description Needs the permission `property.unit.read`.
         */
        get: operations["property.building.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/buildings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the buildings
         * @description Needs the permission `property.unit.read`.
         */
        get: operations["property.building.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a building
         * @description Needs the permission `property.building.write`.
         */
        patch: operations["property.building.update"];
        trace?: never;
    };
    "/v1/buildings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `property.unit.read`.
         */
        get: operations["property.building.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List units
         * @description Needs the permission `property.unit.read`.
         */
        get: operations["property.unit.list"];
        put?: never;
        /**
         * Add a unit
         * @description Needs the permission `property.unit.write`.
         */
        post: operations["property.unit.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of units as a CSV file
         * @description Needs the permission `property.unit.read`.
         */
        get: operations["property.unit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the units
         * @description Needs the permission `property.unit.read`.
         */
        get: operations["property.unit.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a unit
         * @description Needs the permission `property.unit.write`.
         */
        patch: operations["property.unit.update"];
        trace?: never;
    };
    "/v1/units/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `property.unit.read`.
         */
        get: operations["property.unit.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/residencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List residencies
         * @description Needs the permission `property.residency.read`.
         */
        get: operations["property.residency.list"];
        put?: never;
        /**
         * Add a resident
         * @description Needs the permission `property.residency.write`.
         */
        post: operations["property.residency.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/residencies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of residencies as a CSV file
         * @description Needs the permission `property.residency.read`.
         */
        get: operations["property.residency.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/residencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the residencies
         * @description Needs the permission `property.residency.read`.
         */
        get: operations["property.residency.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a resident
         * @description Needs the permission `property.residency.write`.
         */
        patch: operations["property.residency.update"];
        trace?: never;
    };
    "/v1/residencies/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first; the last 200 changes
         * @description Needs the permission `property.residency.read`.
         */
        get: operations["property.residency.history"];
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
    "/v1/custom-fields/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a custom field away; it can be brought back
         * @description Needs the permission `kernel.custom_field.write`.
         */
        post: operations["kernel.custom_field.archive"];
        /**
         * Bring a custom field back
         * @description Needs the permission `kernel.custom_field.write`.
         */
        delete: operations["kernel.custom_field.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a file away; it can be brought back
         * @description Needs the permission `files.file.write`.
         */
        post: operations["files.file.archive"];
        /**
         * Bring a file back
         * @description Needs the permission `files.file.write`.
         */
        delete: operations["files.file.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many files at once
         * @description Needs the permission `files.file.write`.
         */
        post: operations["files.file.bulk"];
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
    "/v1/tax-rates/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a tax rate away; it can be brought back
         * @description Needs the permission `billing.tax_rate.write`.
         */
        post: operations["billing.tax_rate.archive"];
        /**
         * Bring a tax rate back
         * @description Needs the permission `billing.tax_rate.write`.
         */
        delete: operations["billing.tax_rate.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-rates/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many tax rates at once
         * @description Needs the permission `billing.tax_rate.write`.
         */
        post: operations["billing.tax_rate.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payer-accesses/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a payer access away; it can be brought back
         * @description Needs the permission `billing.payer_access.write`.
         */
        post: operations["billing.payer_access.archive"];
        /**
         * Bring a payer access back
         * @description Needs the permission `billing.payer_access.write`.
         */
        delete: operations["billing.payer_access.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-requirements/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a health requirement away; it can be brought back
         * @description Needs the permission `care.health_requirement.write`.
         */
        post: operations["care.health_requirement.archive"];
        /**
         * Bring a health requirement back
         * @description Needs the permission `care.health_requirement.write`.
         */
        delete: operations["care.health_requirement.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-requirements/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many health requirements at once
         * @description Needs the permission `care.health_requirement.write`.
         */
        post: operations["care.health_requirement.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-plans/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a care plan away; it can be brought back
         * @description Needs the permission `care.plan.write`.
         */
        post: operations["care.plan.archive"];
        /**
         * Bring a care plan back
         * @description Needs the permission `care.plan.write`.
         */
        delete: operations["care.plan.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-plans/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many care plans at once
         * @description Needs the permission `care.plan.write`.
         */
        post: operations["care.plan.bulk"];
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
         * @description Needs the permission `places.room_type.write`.
         */
        post: operations["places.room_type.archive"];
        /**
         * Bring a room type back
         * @description Needs the permission `places.room_type.write`.
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
         * @description Needs the permission `places.room_type.write`.
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
    "/v1/price-rules/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a price rule away; it can be brought back
         * @description Needs the permission `catalogue.price_rule.write`.
         */
        post: operations["catalogue.price_rule.archive"];
        /**
         * Bring a price rule back
         * @description Needs the permission `catalogue.price_rule.write`.
         */
        delete: operations["catalogue.price_rule.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/price-rules/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many price rules at once
         * @description Needs the permission `catalogue.price_rule.write`.
         */
        post: operations["catalogue.price_rule.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many stays at once
         * @description Needs the permission `bookings.stay.write`.
         */
        post: operations["bookings.stay.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing-consents/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a consent to share away; it can be brought back
         * @description Needs the permission `bookings.stay.write`.
         */
        post: operations["bookings.sharing_consent.archive"];
        /**
         * Bring a consent to share back
         * @description Needs the permission `bookings.stay.write`.
         */
        delete: operations["bookings.sharing_consent.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing-consents/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many sharing consents at once
         * @description Needs the permission `bookings.stay.write`.
         */
        post: operations["bookings.sharing_consent.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/boards/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a board away; it can be brought back
         * @description Needs the permission `work.board.write`.
         */
        post: operations["work.board.archive"];
        /**
         * Bring a board back
         * @description Needs the permission `work.board.write`.
         */
        delete: operations["work.board.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/boards/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many boards at once
         * @description Needs the permission `work.board.write`.
         */
        post: operations["work.board.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stages/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a stage away; it can be brought back
         * @description Needs the permission `work.board.write`.
         */
        post: operations["work.stage.archive"];
        /**
         * Bring a stage back
         * @description Needs the permission `work.board.write`.
         */
        delete: operations["work.stage.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stages/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many stages at once
         * @description Needs the permission `work.board.write`.
         */
        post: operations["work.stage.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a job away; it can be brought back
         * @description Needs the permission `work.job.write`.
         */
        post: operations["work.job.archive"];
        /**
         * Bring a job back
         * @description Needs the permission `work.job.write`.
         */
        delete: operations["work.job.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many jobs at once
         * @description Needs the permission `work.job.write`.
         */
        post: operations["work.job.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/buildings/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a building away; it can be brought back
         * @description Needs the permission `property.building.write`.
         */
        post: operations["property.building.archive"];
        /**
         * Bring a building back
         * @description Needs the permission `property.building.write`.
         */
        delete: operations["property.building.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/buildings/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many buildings at once
         * @description Needs the permission `property.building.write`.
         */
        post: operations["property.building.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a unit away; it can be brought back
         * @description Needs the permission `property.unit.write`.
         */
        post: operations["property.unit.archive"];
        /**
         * Bring a unit back
         * @description Needs the permission `property.unit.write`.
         */
        delete: operations["property.unit.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many units at once
         * @description Needs the permission `property.unit.write`.
         */
        post: operations["property.unit.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/residencies/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a resident away; it can be brought back
         * @description Needs the permission `property.residency.write`.
         */
        post: operations["property.residency.archive"];
        /**
         * Bring a resident back
         * @description Needs the permission `property.residency.write`.
         */
        delete: operations["property.residency.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/residencies/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change, put away or bring back many residencies at once
         * @description Needs the permission `property.residency.write`.
         */
        post: operations["property.residency.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a member go; they are signed out of this tenant within a second
         * @description Needs the permission `kernel.member.write`.
         */
        post: operations["kernel.archive_member"];
        /**
         * Take a member back with the role they had
         * @description Needs the permission `kernel.member.write`.
         */
        delete: operations["kernel.restore_member"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a role away that nobody holds
         * @description Needs the permission `kernel.role.write`.
         */
        post: operations["kernel.archive_role"];
        /**
         * Bring a role back
         * @description Needs the permission `kernel.role.write`.
         */
        delete: operations["kernel.restore_role"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an API key for good; whoever uses it is refused within a second
         * @description Needs the permission `kernel.api_key.write`.
         */
        post: operations["kernel.revoke_api_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The saved views of a noun: one’s own and those that are shared */
        get: operations["kernel.saved_views"];
        put?: never;
        /** Keep a list’s filters and order under a name */
        post: operations["kernel.create_saved_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a saved view */
        patch: operations["kernel.update_saved_view"];
        trace?: never;
    };
    "/v1/saved-views/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a saved view away */
        post: operations["kernel.archive_saved_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tenant: its name, zone, currency, settings and words
         * @description Needs the permission `kernel.tenant.read`.
         */
        get: operations["kernel.tenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the tenant’s name, zone, language, settings or words
         * @description Needs the permission `kernel.tenant.write`.
         */
        patch: operations["kernel.update_tenant"];
        trace?: never;
    };
    "/v1/import-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest how the columns of a CSV file become fields; days that can be read in two ways are left open
         * @description Needs the permission `transfer.import.run`.
         */
        post: operations["transfer.suggest_mapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in what was checked, or go on where an import was stopped
         * @description Needs the permission `transfer.import.run`.
         */
        post: operations["transfer.run_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an import; what came in so far stays
         * @description Needs the permission `transfer.import.run`.
         */
        post: operations["transfer.cancel_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an import back, but for what was edited since
         * @description Needs the permission `transfer.import.run`.
         */
        post: operations["transfer.roll_back_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I was told, newest first, and how much of it I have not read (100 stands for more) */
        get: operations["notices.mine"];
        put?: never;
        /**
         * Tell people something in your own words: in their notices, and by mail
         * @description Needs the permission `notices.notice.write`.
         */
        post: operations["notices.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read this notice */
        post: operations["notices.read"];
        /** Put a notice back among the unread */
        delete: operations["notices.undo_read"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read all my notices */
        post: operations["notices.read_all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** About which topics I want mail */
        get: operations["notices.preferences"];
        /** Whether I, or a customer who asked us, want mail about a topic */
        put: operations["notices.set_preference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/split-invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue one invoice to each of several payers who share the cost
         * @description Needs the permission `billing.invoice.write`.
         */
        post: operations["billing.issue_split_invoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a credit note against an invoice; what was issued stands as it is
         * @description Needs the permission `billing.invoice.credit`.
         */
        post: operations["billing.credit_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an unpaid invoice back whole, by a credit note of the same lines
         * @description Needs the permission `billing.invoice.credit`.
         */
        post: operations["billing.void_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/write-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up what is due on an invoice, at the cost of a policy
         * @description Needs the permission `billing.invoice.write_off`.
         */
        post: operations["billing.write_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a payer’s credit back the way a payment came
         * @description Needs the permission `billing.payment.refund`.
         */
        post: operations["billing.refund_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment came to nothing: what it settled is due again
         * @description Needs the permission `billing.payment.refund`.
         */
        post: operations["billing.reverse_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what becomes of a deposit: given back, kept, or turned into store credit
         * @description Needs the permission `billing.deposit.settle`.
         */
        post: operations["billing.settle_deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay an invoice out of a deposit, as far as it goes
         * @description Needs the permission `billing.deposit.settle`.
         */
        post: operations["billing.use_deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provider-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass on what a card provider says about a charge; said twice, it counts once
         * @description Needs the permission `billing.provider.notify`.
         */
        post: operations["billing.hear_provider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-plans/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put on record what became of a dose or a meal
         * @description Needs the permission `care.entry.write`.
         */
        post: operations["care.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put many doses and meals on record at once; each succeeds or is refused by itself
         * @description Needs the permission `care.entry.write`.
         */
        post: operations["care.record_round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-entries/{id}/countersignature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a dose as the second person
         * @description Needs the permission `care.entry.write`.
         */
        post: operations["care.countersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-entries/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take the record of a dose or meal back; it stays in the history
         * @description Needs the permission `care.entry.write`.
         */
        delete: operations["care.take_back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-alerts/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an alert has been seen and is being dealt with
         * @description Needs the permission `care.entry.write`.
         */
        post: operations["care.acknowledge_alert"];
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
    "/v1/vaccinations/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the certificate of a vaccination has been seen and is good
         * @description Needs the permission `pets.health.verify`.
         */
        post: operations["pets.verify_vaccination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaccinations/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the certificate of a vaccination cannot be accepted, and why
         * @description Needs the permission `pets.health.verify`.
         */
        post: operations["pets.reject_vaccination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a hold into a confirmed stay
         * @description Needs the permission `bookings.stay.write`.
         */
        post: operations["bookings.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/{id}/deposit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the deposit that the price rules ask for; taken once, however often it is asked for
         * @description Needs the permission `bookings.stay.write`.
         */
        post: operations["bookings.pay_deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/{id}/guest-departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One of several guests leaves before the others, or does not come at all; the stay is priced anew
         * @description Needs the permission `bookings.stay.write`.
         */
        post: operations["bookings.part_guest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a stay another room, and other days with it if wanted; without a room it goes on the list to solve
         * @description Needs the permission `bookings.stay.write`.
         */
        post: operations["bookings.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/{id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a stay longer, shorter, earlier or later, in the room it has
         * @description Needs the permission `bookings.stay.write`.
         */
        post: operations["bookings.change_dates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stay-swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let two stays change rooms with each other
         * @description Needs the permission `bookings.stay.write`.
         */
        post: operations["bookings.swap_stays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The guests have arrived
         * @description Needs the permission `bookings.stay.operate`.
         */
        post: operations["bookings.check_in"];
        /**
         * Take a check-in back
         * @description Needs the permission `bookings.stay.operate`.
         */
        delete: operations["bookings.undo_check_in"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/{id}/early-departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Guests in house leave before the day agreed; their room is free from then on
         * @description Needs the permission `bookings.stay.operate`.
         */
        post: operations["bookings.depart_early"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/{id}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The guests have left and are billed; their room stays theirs until the day of departure
         * @description Needs the permission `bookings.stay.operate`.
         */
        post: operations["bookings.check_out"];
        /**
         * Take a check-out back
         * @description Needs the permission `bookings.stay.operate`.
         */
        delete: operations["bookings.undo_check_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a stay; its room is free again, and its deposit goes back by the tiers of its rule
         * @description Needs the permission `bookings.stay.write`.
         */
        post: operations["bookings.cancel"];
        /**
         * Take a cancelled stay up again, if its room is still free
         * @description Needs the permission `bookings.stay.write`.
         */
        delete: operations["bookings.undo_cancellation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The guests did not come; their room is free again
         * @description Needs the permission `bookings.stay.operate`.
         */
        post: operations["bookings.mark_no_show"];
        /**
         * The guests came after all, if their room is still free
         * @description Needs the permission `bookings.stay.operate`.
         */
        delete: operations["bookings.undo_no_show"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a job to a stage, behind another job, before all or to the end
         * @description Needs the permission `work.job.write`.
         */
        post: operations["work.move_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/residencies/{id}/move-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Someone leaves a unit, now; whatever let them in stops working
         * @description Needs the permission `property.residency.write`.
         */
        post: operations["property.move_out"];
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
    "/v1/role-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The roles that can be given here, with what each may do, and every permission there is
         * @description Needs the permission `kernel.role.read`.
         */
        get: operations["kernel.role_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each line of an imported file, and why
         * @description Needs the permission `transfer.import.run`.
         */
        get: operations["transfer.import_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file: with its signed link, or for whoever may read files */
        get: operations["files.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/file-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The files of a row, or some by id, with addresses to show them from for the next hour
         * @description Needs the permission `files.file.read`.
         */
        get: operations["files.links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A QR code or barcode as a picture */
        get: operations["documents.code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a payer owes, has as store credit and has deposited, in minor units
         * @description Needs the permission `billing.balance.read`.
         */
        get: operations["billing.balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An invoice or credit note on paper
         * @description Needs the permission `billing.invoice.read`.
         */
        get: operations["billing.invoice_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every account with its balance: debits positive, credits negative, zero in all
         * @description Needs the permission `billing.ledger.read`.
         */
        get: operations["billing.ledger_balances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which rooms of which types are free from day to day, and what they cost
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stay-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a stay would cost, line by line, what is asked in advance, and which records are missing
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.quote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stays/{id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a stay comes to if its guests left now, what is held, and what cancelling it would give back
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-round": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Doses and meals of a day for the guests in house, with what has become of each
         * @description Needs the permission `care.plan.read`.
         */
        get: operations["bookings.care_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lodging-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rooms, the stays in them, the stays that wait for one, and how full each night is
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.lodging_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occupancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many rooms are slept in, night by night
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.occupancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who arrives, who leaves, who is in house, and what needs a look
         * @description Needs the permission `bookings.stay.read`.
         */
        get: operations["bookings.today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/occupants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has to do with a unit on a day, and who of them is told what happens
         * @description Needs the permission `property.residency.read`.
         */
        get: operations["property.occupants"];
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
        /** Member */
        "kernel.member": {
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
            role: string;
            /** @description Left out: every location. */
            locationIds: string[] | null;
        };
        /** Role */
        "kernel.role": {
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
            /** @description Names of permissions, or patterns: bookings.*, *.read, * */
            permissions: string[];
        };
        /** API key */
        "kernel.api_key": {
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
            role: string;
            /** @description Left out: every location. */
            locationIds: string[] | null;
            /** @description How the token begins. */
            hint: string;
            /** Format: instant */
            expiresAt: string | null;
        };
        /** Custom field */
        "kernel.custom_field": {
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
            /** @description The noun it belongs to, for instance people.customer */
            entity: string;
            name: string;
            label: string;
            /** @enum {string} */
            kind: "text" | "integer" | "bool" | "day" | "choice";
            choices: string[] | null;
        };
        /** Saved view */
        "kernel.saved_view": {
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
            /** @description The noun that is listed, for instance people.customer */
            entity: string;
            name: string;
            /** @description The query string of the list */
            query: string;
            isShared: boolean;
            /** Format: uuid */
            ownerId: string | null;
        };
        /** Import */
        "transfer.import": {
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
            /** @description The noun whose rows are counted; others may come from the same file. */
            entity: string;
            fileName: string;
            mapping: unknown;
            /** @enum {string} */
            status: "checking" | "ready" | "running" | "done" | "cancelled" | "rolling_back" | "rolled_back" | "failed";
            /** Dry run */
            isDryRun: boolean;
            totalCount: number;
            doneCount: number;
            createdCount: number;
            mergedCount: number;
            refusedCount: number;
            rolledBackCount: number;
            keptCount: number;
            report: unknown;
            /** @description A stable code; why the whole import could not go on. */
            failure: string | null;
            startedByKind: string;
            /** Format: uuid */
            startedById: string;
            startedByName: string;
        };
        /** File */
        "files.file": {
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
            mediaType: string;
            byteCount: number;
            /** @description Pixels; pictures only. */
            width: number | null;
            height: number | null;
            /** @description The noun it belongs to. */
            subjectEntity: string | null;
            /**
             * Format: uuid
             * @description The row it belongs to.
             */
            subjectId: string | null;
            /**
             * Format: instant
             * @description Since then there is only this line of it.
             */
            goneAt: string | null;
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
        /** Notice */
        "notices.notice": {
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
            key: string;
            /** Format: uuid */
            memberId: string | null;
            /** Format: uuid */
            customerId: string | null;
            topic: string;
            template: string;
            templateVersion: number;
            title: string;
            body: string;
            link: string | null;
            isUrgent: boolean;
            /** Format: instant */
            readAt: string | null;
        };
        /** Delivery */
        "notices.delivery": {
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
            noticeId: string;
            /** @enum {string} */
            channel: "email";
            address: string | null;
            /** @enum {string} */
            status: "held" | "sending" | "waiting" | "sent" | "skipped" | "failed";
            attemptCount: number;
            reason: string | null;
            /** Format: instant */
            sentAt: string | null;
        };
        /** Notice preference */
        "notices.preference": {
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
            personId: string;
            topic: string;
            email: boolean;
        };
        /** Caught mail */
        "notices.mail": {
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
            sender: string;
            recipient: string;
            subject: string;
            body: string;
            messageId: string;
        };
        /** Invoice */
        "billing.invoice": {
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
            /** @enum {string} */
            kind: "invoice" | "credit_note";
            number: number;
            reference: string;
            /** @enum {string} */
            status: "issued" | "part_paid" | "paid" | "credited" | "written_off" | "void";
            /** Format: uuid */
            payerId: string;
            /** Format: uuid */
            locationId: string | null;
            /** @description What it is for, as the name of a noun. */
            subjectEntity: string | null;
            /** Format: uuid */
            subjectId: string | null;
            /**
             * Format: uuid
             * @description The invoice that a credit note speaks against.
             */
            creditsId: string | null;
            reason: string | null;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: iso-4217 */
            currency: string;
            /** @description Prices of the lines contain their tax. */
            taxInclusive: boolean;
            net: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            tax: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            total: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            paid: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            credited: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            writtenOff: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            due: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
        };
        /** Invoice line */
        "billing.invoice_line": {
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
            invoiceId: string;
            position: number;
            description: string;
            /** @description The rule this line comes from. */
            rule: string;
            /** @description How the rule arrived at the amount. */
            explanation: string | null;
            /** @description What kind of revenue it is. */
            category: string;
            /** @description A decimal number. */
            quantity: string;
            unit: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            net: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            taxCategory: string | null;
            taxPercent: string;
            tax: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            total: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            subjectEntity: string | null;
            /** Format: uuid */
            subjectId: string | null;
        };
        /** Payment */
        "billing.payment": {
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
            number: number;
            /** Format: uuid */
            payerId: string;
            /** Format: uuid */
            locationId: string | null;
            /** Format: uuid */
            invoiceId: string | null;
            /** @enum {string} */
            purpose: "payment" | "deposit";
            /** @enum {string} */
            method: "cash" | "transfer" | "card" | "store_credit";
            /** @enum {string} */
            status: "pending" | "succeeded" | "declined" | "reversed";
            amount: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            refunded: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            reference: string | null;
            provider: string | null;
            providerReference: string | null;
            cardToken: string | null;
            declineReason: string | null;
            /** Format: instant */
            receivedAt: string | null;
        };
        /** Allocation */
        "billing.allocation": {
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
            invoiceId: string;
            /** Format: uuid */
            paymentId: string | null;
            /** Format: uuid */
            depositId: string | null;
            amount: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
        };
        /** Deposit */
        "billing.deposit": {
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
            payerId: string;
            /** Format: uuid */
            paymentId: string;
            subjectEntity: string;
            /** Format: uuid */
            subjectId: string;
            /** @enum {string} */
            method: "cash" | "transfer" | "card" | "store_credit";
            /** @enum {string} */
            status: "pending" | "held" | "settled" | "failed";
            amount: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            consumed: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            refunded: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            forfeited: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            /** @description Turned into store credit. */
            credited: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            held: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
        };
        /** Refund */
        "billing.refund": {
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
            number: number;
            /** Format: uuid */
            payerId: string;
            /** Format: uuid */
            paymentId: string;
            /** Format: uuid */
            depositId: string | null;
            /** @enum {string} */
            method: "cash" | "transfer" | "card" | "store_credit";
            /** @enum {string} */
            status: "pending" | "succeeded" | "failed";
            amount: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            reason: string | null;
            providerReference: string | null;
        };
        /** Tax rate */
        "billing.tax_rate": {
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
            /** @description The word that lines name it by: lodging. */
            category: string;
            name: string;
            /** @description A decimal number: 8.25. */
            percent: string;
            /** Format: date */
            startsOn: string;
        };
        /** Payer access */
        "billing.payer_access": {
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
            payerId: string;
            /**
             * Format: uuid
             * @description The member, or the API key, that may look.
             */
            viewerId: string;
        };
        /** Ledger entry */
        "billing.entry": {
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
            memo: string;
            subjectEntity: string | null;
            /** Format: uuid */
            subjectId: string | null;
            /** Format: uuid */
            reversesId: string | null;
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
        /** Health requirement */
        "care.health_requirement": {
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
            /** @description Of which guests: dog, cat, toddler. */
            kind: string;
            /** @description For what they come: boarding, daycare, grooming. */
            service: string;
            /** @description As certificates name it: rabies, DHPP. */
            record: string;
            /** @description Other names of the same. */
            alsoCalled: string[];
            /**
             * Required
             * @description One that is not required never stands in the way.
             */
            isRequired: boolean;
            /** @description How long a record without an end is good; without this, for ever. */
            validMonths: number | null;
            /** @description Days from giving until it counts. */
            waitDays: number;
        };
        /** Care plan */
        "care.plan": {
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
             * Guest
             * Format: uuid
             */
            dependantId: string;
            /** @enum {string} */
            kind: "medication" | "feeding";
            /** @description The medicine, or the food. */
            name: string;
            /** @description 2, ½, 120 */
            quantity: string | null;
            /** @description units, tablets, scoops, grams */
            unit: string | null;
            /** @enum {string|null} */
            route: "pill" | "liquid" | "topical" | "injection" | "eye" | "ear" | "inhaler" | "patch" | "other" | null;
            /**
             * Times
             * @description By the wall clock where the guest is.
             */
            slots: string[];
            /** @description Given only to who has eaten at least half, or with a reason. */
            isWithFood: boolean;
            /** @description 2: a second person signs each dose. */
            signOffCount: number;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            instructions: string | null;
            /** @description For each dose given. */
            fee: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            } | null;
        };
        /** Care entry */
        "care.entry": {
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
            planId: string;
            /**
             * Guest
             * Format: uuid
             */
            dependantId: string;
            /** Format: instant */
            dueAt: string;
            /** Format: instant */
            recordedAt: string;
            /** @enum {string} */
            outcome: "given" | "refused" | "skipped" | "all" | "half" | "none";
            /** @enum {string} */
            status: "done" | "awaiting_second";
            /** Format: uuid */
            byId: string;
            byName: string;
            /** Format: uuid */
            secondById: string | null;
            secondByName: string | null;
            reason: string | null;
            note: string | null;
        };
        /** Care alert */
        "care.alert": {
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
            /** @enum {string} */
            kind: "dose_missed" | "meals_refused";
            /** @enum {string} */
            level: "staff" | "manager" | "owner";
            /**
             * Guest
             * Format: uuid
             */
            dependantId: string;
            /** Format: uuid */
            planId: string;
            /** Format: uuid */
            locationId: string | null;
            /** Format: instant */
            dueAt: string;
            message: string;
            /** Format: instant */
            acknowledgedAt: string | null;
            /** Format: uuid */
            acknowledgedById: string | null;
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
            /** @enum {string} */
            status: "pending" | "verified" | "rejected";
            /** Format: instant */
            verifiedAt: string | null;
            /** Format: uuid */
            verifiedById: string | null;
            rejectionReason: string | null;
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
        /** Price rule */
        "catalogue.price_rule": {
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
            /** @description As it stands on the quote and the invoice. */
            name: string;
            /** @enum {string} */
            kind: "night" | "peak" | "long_stay" | "guest_tiers" | "guest_discount" | "late_departure" | "dose_fee" | "deposit";
            /** @description Of two rules of one kind, the lower one counts. */
            position: number;
            /**
             * Format: uuid
             * @description Empty: everywhere.
             */
            locationId: string | null;
            /**
             * Format: uuid
             * @description Empty: every type.
             */
            roomTypeId: string | null;
            /** @description Empty: every service. */
            service: string | null;
            /**
             * Format: date
             * @description The first night it counts.
             */
            startsOn: string | null;
            /**
             * Format: date
             * @description The last night it counts.
             */
            endsOn: string | null;
            amount: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            } | null;
            /** @description 20, or 12.5 */
            percent: string | null;
            /** @description Each guest pays the night, instead of the room. */
            isPerGuest: boolean;
            /** @description The first guest that has the discount. */
            fromGuest: number | null;
            /**
             * @description Whose share a discount lowers.
             * @enum {string|null}
             */
            allocation: "equal" | "second" | null;
            /** @description Per night for one guest, for two, for three, in minor units. */
            amounts: number[];
            minNights: number | null;
            /** @description Counts above this total, in minor units. */
            minTotal: number | null;
            graceMinutes: number | null;
            /** @description From then on a whole night is charged instead. */
            until: string | null;
            /** @description What is given back when it is cancelled so many days before. */
            refundTiers: {
                daysBefore: number;
                /** @description Of the deposit. */
                percent: string;
            }[];
        };
        /** Stay */
        "bookings.stay": {
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
            number: number;
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            locationId: string;
            /** Format: uuid */
            roomTypeId: string;
            /**
             * Format: uuid
             * @description Empty on a stay that still has to be given a room.
             */
            roomId: string | null;
            /** @enum {string} */
            status: "held" | "confirmed" | "checked_in" | "checked_out" | "cancelled" | "no_show";
            /** Format: date */
            arrivesOn: string;
            /** Format: date */
            departsOn: string;
            partySize: number;
            nightlyRate: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            total: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            };
            notes: string | null;
            /** Format: instant */
            heldUntilAt: string | null;
            /** Format: instant */
            checkedInAt: string | null;
            /** Format: instant */
            checkedOutAt: string | null;
            /** Format: date */
            cancelledOn: string | null;
            /** Format: date */
            noShowOn: string | null;
            /** @description What they come for: boarding, daycare, grooming. */
            service: string;
            /** @description Why guests were taken whose health records were not in order. */
            healthOverride: string | null;
            /** @description What is asked for in advance. */
            deposit: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            } | null;
            /** @description For leaving after the time of check-out. */
            lateFee: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            } | null;
            /** @description Why it was not charged. */
            lateFeeWaiver: string | null;
            /** Format: uuid */
            invoiceId: string | null;
        };
        /** Consent to share */
        "bookings.sharing_consent": {
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
            /** Format: date */
            givenOn: string;
            /**
             * Format: date
             * @description The last day it holds.
             */
            endsOn: string | null;
            note: string | null;
        };
        /** Board */
        "work.board": {
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
            /**
             * Format: uuid
             * @description Empty: a board of the whole business.
             */
            locationId: string | null;
        };
        /** Stage */
        "work.stage": {
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
            boardId: string;
            /**
             * Format: uuid
             * @description Where the board is.
             */
            locationId: string | null;
            name: string;
            position: number;
            /** @description How many jobs it holds at a time. */
            wipLimit: number | null;
            /** @description A job that comes here is finished. */
            isDone: boolean;
        };
        /** Job */
        "work.job": {
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
            number: number;
            /** Format: uuid */
            boardId: string;
            /**
             * Format: uuid
             * @description Where the board is.
             */
            locationId: string | null;
            /** Format: uuid */
            stageId: string;
            title: string;
            description: string | null;
            /** Format: uuid */
            customerId: string | null;
            /** Format: uuid */
            assigneeId: string | null;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            /** @description Sorts the jobs of a stage. */
            rank: string;
            /** Format: instant */
            doneAt: string | null;
        };
        /** Building */
        "property.building": {
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
            address: string | null;
            /** @description Whose law on entering homes holds here. */
            jurisdiction: string | null;
            /** @description Put by each month, shared by ownership shares. */
            reserveMonthly: {
                /** @description Minor units */
                amount: number;
                /** Format: iso-4217 */
                currency: string;
            } | null;
        };
        /** Unit */
        "property.unit": {
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
            buildingId: string;
            /**
             * Format: uuid
             * @description Where the building is.
             */
            locationId: string | null;
            name: string;
            floor: number;
            /** @enum {string} */
            kind: "apartment" | "shop" | "office" | "storage" | "parking";
            /** @description Ownership shares, for instance thousandths. */
            shares: number;
        };
        /** Resident */
        "property.residency": {
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
            unitId: string;
            /**
             * Format: uuid
             * @description Where the unit is.
             */
            locationId: string | null;
            /** Format: uuid */
            customerId: string;
            /** @enum {string} */
            role: "owner" | "resident" | "renter" | "subtenant" | "staff";
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day.
             */
            endsOn: string | null;
            /** Format: instant */
            movedOutAt: string | null;
            /**
             * Format: uuid
             * @description Is told what this person is told.
             */
            alsoTellId: string | null;
            /**
             * Format: date
             * @description No reminders before this day.
             */
            awayUntilOn: string | null;
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
                /** @description Any of: invoices, payments, careAlerts, roomTypes, rooms, priceRules, stays, boards, stages, jobs, buildings, units, residencies */
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
    "kernel.location.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, code, timezone, checkInTime, checkOutTime */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
                /** @description Any of: invoices, payments, careAlerts, roomTypes, rooms, priceRules, stays, boards, stages, jobs, buildings, units, residencies */
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
    "kernel.member.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, email, role */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: savedViews, jobs */
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
                /** @description role; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[role]"?: string;
                /** @description locationIds; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationIds]"?: string;
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
                        data: components["schemas"]["kernel.member"][];
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
    "kernel.create_member": {
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
                    role: string;
                    /** @description Left out: every location. */
                    locationIds?: string[] | null;
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
                    "application/json": components["schemas"]["kernel.member"];
                };
            };
            /** @description `kernel.more_than_own`: It would give, or take from someone, more than you hold yourself. */
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
    "kernel.member.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, email, role */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description role; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[role]"?: string;
                /** @description locationIds; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationIds]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "kernel.member.get": {
        parameters: {
            query?: {
                /** @description Any of: savedViews, jobs */
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
                    "application/json": components["schemas"]["kernel.member"];
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
    "kernel.update_member": {
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
                    role?: string;
                    /** @description Left out: every location. */
                    locationIds?: string[] | null;
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
                    "application/json": components["schemas"]["kernel.member"];
                };
            };
            /** @description `kernel.more_than_own`: It would give, or take from someone, more than you hold yourself. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description `kernel.last_owner`: It would leave the tenant without an owner who can sign in. */
            409: {
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
    "kernel.member.history": {
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
    "kernel.role.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: none */
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
                /** @description permissions; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[permissions]"?: string;
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
                        data: components["schemas"]["kernel.role"][];
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
    "kernel.create_role": {
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
                    /** @description Names of permissions, or patterns: bookings.*, *.read, * */
                    permissions: string[];
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
                    "application/json": components["schemas"]["kernel.role"];
                };
            };
            /** @description `kernel.more_than_own`: It would give, or take from someone, more than you hold yourself. */
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
    "kernel.role.get": {
        parameters: {
            query?: {
                /** @description Any of: none */
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
                    "application/json": components["schemas"]["kernel.role"];
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
    "kernel.update_role": {
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
                    /** @description Names of permissions, or patterns: bookings.*, *.read, * */
                    permissions?: string[];
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
                    "application/json": components["schemas"]["kernel.role"];
                };
            };
            /** @description `kernel.more_than_own`: It would give, or take from someone, more than you hold yourself. */
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
    "kernel.role.history": {
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
    "kernel.api_key.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, role, hint, expiresAt */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: none */
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
                /** @description role; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[role]"?: string;
                /** @description locationIds; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationIds]"?: string;
                /** @description hint; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[hint]"?: string;
                /** @description expiresAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[expiresAt]"?: string;
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
                        data: components["schemas"]["kernel.api_key"][];
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
    "kernel.create_api_key": {
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
                    role: string;
                    /** @description Left out: every location. */
                    locationIds?: string[] | null;
                    /** Format: instant */
                    expiresAt?: string | null;
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
                        role: string;
                        /** @description Left out: every location. */
                        locationIds: string[] | null;
                        /** @description How the token begins. */
                        hint: string;
                        /** Format: instant */
                        expiresAt: string | null;
                        /** @description Send it as Authorization: Bearer … */
                        token: string;
                    };
                };
            };
            /** @description `kernel.more_than_own`: It would give, or take from someone, more than you hold yourself. */
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
    "kernel.api_key.get": {
        parameters: {
            query?: {
                /** @description Any of: none */
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
                    "application/json": components["schemas"]["kernel.api_key"];
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
    "kernel.api_key.history": {
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
    "kernel.custom_field.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, entity, name, label, kind */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: none */
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
                /** @description entity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[entity]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description label; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[label]"?: string;
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description choices; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[choices]"?: string;
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
                        data: components["schemas"]["kernel.custom_field"][];
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
    "kernel.custom_field.create": {
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
                    /** @description The noun it belongs to, for instance people.customer */
                    entity: string;
                    name: string;
                    label: string;
                    /** @enum {string} */
                    kind: "text" | "integer" | "bool" | "day" | "choice";
                    choices?: string[] | null;
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
                    "application/json": components["schemas"]["kernel.custom_field"];
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
    "kernel.custom_field.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, entity, name, label, kind */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description entity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[entity]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description label; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[label]"?: string;
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description choices; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[choices]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "kernel.custom_field.get": {
        parameters: {
            query?: {
                /** @description Any of: none */
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
                    "application/json": components["schemas"]["kernel.custom_field"];
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
    "kernel.custom_field.update": {
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
                    label?: string;
                    choices?: string[] | null;
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
                    "application/json": components["schemas"]["kernel.custom_field"];
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
    "kernel.custom_field.history": {
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
    "transfer.import.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, entity, fileName, status, isDryRun, totalCount, doneCount, createdCount, mergedCount, refusedCount, rolledBackCount, keptCount, failure, startedByKind, startedById, startedByName */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: none */
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
                /** @description entity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[entity]"?: string;
                /** @description fileName; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[fileName]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description Dry run; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[isDryRun]"?: string;
                /** @description totalCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[totalCount]"?: string;
                /** @description doneCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[doneCount]"?: string;
                /** @description createdCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[createdCount]"?: string;
                /** @description mergedCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[mergedCount]"?: string;
                /** @description refusedCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[refusedCount]"?: string;
                /** @description rolledBackCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[rolledBackCount]"?: string;
                /** @description keptCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[keptCount]"?: string;
                /** @description failure; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[failure]"?: string;
                /** @description startedByKind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[startedByKind]"?: string;
                /** @description startedById; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[startedById]"?: string;
                /** @description startedByName; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[startedByName]"?: string;
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
                        data: components["schemas"]["transfer.import"][];
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
    "transfer.start_import": {
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
                    /** @description The noun whose rows are counted, for instance people.customer. */
                    entity: string;
                    fileName: string;
                    /** @description How columns become fields. */
                    mapping?: {
                        delimiter?: string;
                        targets: {
                            entity: string;
                            key?: string;
                            skip?: {
                                column: string;
                                in?: string[];
                                notIn?: string[];
                            };
                            fields: {
                                [key: string]: {
                                    column?: string;
                                    template?: string;
                                    const?: string | number | boolean | null;
                                    date?: string;
                                    format?: string;
                                    sum?: (string | number)[];
                                    atLeast?: number;
                                    addDays?: ({
                                        column?: string;
                                        template?: string;
                                        const?: string | number | boolean | null;
                                        date?: string;
                                        format?: string;
                                        sum?: (string | number)[];
                                        atLeast?: number;
                                        addDays?: ({
                                            column?: string;
                                            template?: string;
                                            const?: string | number | boolean | null;
                                            date?: string;
                                            format?: string;
                                            sum?: (string | number)[];
                                            atLeast?: number;
                                            addDays?: never;
                                            times?: never;
                                            money?: string;
                                            currency?: string;
                                            /** @enum {string} */
                                            decimal?: "." | ",";
                                            ref?: string;
                                            by?: string;
                                            value?: string;
                                            split?: string;
                                            blank?: string[];
                                            default?: string | number | boolean | null;
                                            map?: {
                                                [key: string]: string | number | boolean | null;
                                            };
                                            when?: {
                                                column: string;
                                                in?: string[];
                                                notIn?: string[];
                                            };
                                        } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown))[];
                                        times?: ({
                                            column?: string;
                                            template?: string;
                                            const?: string | number | boolean | null;
                                            date?: string;
                                            format?: string;
                                            sum?: (string | number)[];
                                            atLeast?: number;
                                            addDays?: never;
                                            times?: never;
                                            money?: string;
                                            currency?: string;
                                            /** @enum {string} */
                                            decimal?: "." | ",";
                                            ref?: string;
                                            by?: string;
                                            value?: string;
                                            split?: string;
                                            blank?: string[];
                                            default?: string | number | boolean | null;
                                            map?: {
                                                [key: string]: string | number | boolean | null;
                                            };
                                            when?: {
                                                column: string;
                                                in?: string[];
                                                notIn?: string[];
                                            };
                                        } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown))[];
                                        money?: string;
                                        currency?: string;
                                        /** @enum {string} */
                                        decimal?: "." | ",";
                                        ref?: string;
                                        by?: string;
                                        value?: string;
                                        split?: string;
                                        blank?: string[];
                                        default?: string | number | boolean | null;
                                        map?: {
                                            [key: string]: string | number | boolean | null;
                                        };
                                        when?: {
                                            column: string;
                                            in?: string[];
                                            notIn?: string[];
                                        };
                                    } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown))[];
                                    times?: ({
                                        column?: string;
                                        template?: string;
                                        const?: string | number | boolean | null;
                                        date?: string;
                                        format?: string;
                                        sum?: (string | number)[];
                                        atLeast?: number;
                                        addDays?: ({
                                            column?: string;
                                            template?: string;
                                            const?: string | number | boolean | null;
                                            date?: string;
                                            format?: string;
                                            sum?: (string | number)[];
                                            atLeast?: number;
                                            addDays?: never;
                                            times?: never;
                                            money?: string;
                                            currency?: string;
                                            /** @enum {string} */
                                            decimal?: "." | ",";
                                            ref?: string;
                                            by?: string;
                                            value?: string;
                                            split?: string;
                                            blank?: string[];
                                            default?: string | number | boolean | null;
                                            map?: {
                                                [key: string]: string | number | boolean | null;
                                            };
                                            when?: {
                                                column: string;
                                                in?: string[];
                                                notIn?: string[];
                                            };
                                        } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown))[];
                                        times?: ({
                                            column?: string;
                                            template?: string;
                                            const?: string | number | boolean | null;
                                            date?: string;
                                            format?: string;
                                            sum?: (string | number)[];
                                            atLeast?: number;
                                            addDays?: never;
                                            times?: never;
                                            money?: string;
                                            currency?: string;
                                            /** @enum {string} */
                                            decimal?: "." | ",";
                                            ref?: string;
                                            by?: string;
                                            value?: string;
                                            split?: string;
                                            blank?: string[];
                                            default?: string | number | boolean | null;
                                            map?: {
                                                [key: string]: string | number | boolean | null;
                                            };
                                            when?: {
                                                column: string;
                                                in?: string[];
                                                notIn?: string[];
                                            };
                                        } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown))[];
                                        money?: string;
                                        currency?: string;
                                        /** @enum {string} */
                                        decimal?: "." | ",";
                                        ref?: string;
                                        by?: string;
                                        value?: string;
                                        split?: string;
                                        blank?: string[];
                                        default?: string | number | boolean | null;
                                        map?: {
                                            [key: string]: string | number | boolean | null;
                                        };
                                        when?: {
                                            column: string;
                                            in?: string[];
                                            notIn?: string[];
                                        };
                                    } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown))[];
                                    money?: string;
                                    currency?: string;
                                    /** @enum {string} */
                                    decimal?: "." | ",";
                                    ref?: string;
                                    by?: string;
                                    value?: string;
                                    split?: string;
                                    blank?: string[];
                                    default?: string | number | boolean | null;
                                    map?: {
                                        [key: string]: string | number | boolean | null;
                                    };
                                    when?: {
                                        column: string;
                                        in?: string[];
                                        notIn?: string[];
                                    };
                                } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown);
                            };
                        }[];
                    } | null;
                    /** @description The file itself, as text. */
                    csv: string;
                    /** @description Check only; run it afterwards with POST /v1/imports/{id}/run. */
                    dryRun?: boolean;
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
                    "application/json": components["schemas"]["transfer.import"];
                };
            };
            /** @description `import.needs_all_locations`: People whose role is limited to some locations cannot import: a file speaks of all of them. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description `import.empty`: The file has no rows below its header. */
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
    "transfer.import.get": {
        parameters: {
            query?: {
                /** @description Any of: none */
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
                    "application/json": components["schemas"]["transfer.import"];
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
    "transfer.import.history": {
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
    "files.file.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, mediaType, byteCount, width, height, subjectEntity, subjectId, goneAt */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: none */
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
                /** @description mediaType; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[mediaType]"?: string;
                /** @description byteCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[byteCount]"?: string;
                /** @description width; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[width]"?: string;
                /** @description height; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[height]"?: string;
                /** @description subjectEntity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectEntity]"?: string;
                /** @description subjectId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectId]"?: string;
                /** @description goneAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[goneAt]"?: string;
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
                        data: components["schemas"]["files.file"][];
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
    "files.upload": {
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
                    /** @description The bytes in base64; at most 12 MB of them. */
                    content: string;
                    /** @description The noun it belongs to. */
                    subjectEntity?: string | null;
                    /**
                     * Format: uuid
                     * @description The row it belongs to.
                     */
                    subjectId?: string | null;
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
                    "application/json": components["schemas"]["files.file"];
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
    "files.file.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, mediaType, byteCount, width, height, subjectEntity, subjectId, goneAt */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description mediaType; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[mediaType]"?: string;
                /** @description byteCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[byteCount]"?: string;
                /** @description width; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[width]"?: string;
                /** @description height; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[height]"?: string;
                /** @description subjectEntity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectEntity]"?: string;
                /** @description subjectId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectId]"?: string;
                /** @description goneAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[goneAt]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "files.file.get": {
        parameters: {
            query?: {
                /** @description Any of: none */
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
                    "application/json": components["schemas"]["files.file"];
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
    "files.file.update": {
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
                    "application/json": components["schemas"]["files.file"];
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
    "files.file.history": {
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
                /** @description Any of: invoices, payments, deposits, refunds, payerAccesses, dependants, pets, stays, sharingConsents, jobs, residencies */
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
    "people.customer.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, email, phone, country, alert, notes */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
                /** @description Any of: invoices, payments, deposits, refunds, payerAccesses, dependants, pets, stays, sharingConsents, jobs, residencies */
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
    "notices.delivery.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, noticeId, channel, address, status, attemptCount, reason, sentAt */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: none */
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
                /** @description noticeId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[noticeId]"?: string;
                /** @description channel; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[channel]"?: string;
                /** @description address; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[address]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description attemptCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[attemptCount]"?: string;
                /** @description reason; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reason]"?: string;
                /** @description sentAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[sentAt]"?: string;
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
                        data: components["schemas"]["notices.delivery"][];
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
    "notices.delivery.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, noticeId, channel, address, status, attemptCount, reason, sentAt */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description noticeId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[noticeId]"?: string;
                /** @description channel; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[channel]"?: string;
                /** @description address; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[address]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description attemptCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[attemptCount]"?: string;
                /** @description reason; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reason]"?: string;
                /** @description sentAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[sentAt]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "notices.delivery.get": {
        parameters: {
            query?: {
                /** @description Any of: none */
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
                    "application/json": components["schemas"]["notices.delivery"];
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
    "notices.delivery.history": {
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
    "notices.mail.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, sender, recipient, subject, body, messageId */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: none */
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
                /** @description sender; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[sender]"?: string;
                /** @description recipient; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[recipient]"?: string;
                /** @description subject; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subject]"?: string;
                /** @description body; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[body]"?: string;
                /** @description messageId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[messageId]"?: string;
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
                        data: components["schemas"]["notices.mail"][];
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
    "notices.mail.get": {
        parameters: {
            query?: {
                /** @description Any of: none */
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
                    "application/json": components["schemas"]["notices.mail"];
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
    "notices.mail.history": {
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
    "billing.invoice.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, kind, number, reference, status, payerId, locationId, subjectEntity, subjectId, creditsId, reason, issuedOn, dueOn, currency, taxInclusive, net, tax, total, paid, credited, writtenOff, due */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: payer, location, credits, invoices, invoiceLines, payments, paymentAllocations, stays */
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
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description number; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[number]"?: string;
                /** @description reference; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reference]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description payerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[payerId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description subjectEntity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectEntity]"?: string;
                /** @description subjectId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectId]"?: string;
                /** @description creditsId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[creditsId]"?: string;
                /** @description reason; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reason]"?: string;
                /** @description issuedOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[issuedOn]"?: string;
                /** @description dueOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dueOn]"?: string;
                /** @description currency; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[currency]"?: string;
                /** @description taxInclusive; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[taxInclusive]"?: string;
                /** @description net; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[net]"?: string;
                /** @description tax; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[tax]"?: string;
                /** @description total; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[total]"?: string;
                /** @description paid; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[paid]"?: string;
                /** @description credited; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[credited]"?: string;
                /** @description writtenOff; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[writtenOff]"?: string;
                /** @description due; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[due]"?: string;
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
                        data: components["schemas"]["billing.invoice"][];
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
    "billing.issue_invoice": {
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
                    payerId: string;
                    /** Format: uuid */
                    locationId?: string | null;
                    /**
                     * Format: iso-4217
                     * @description The tenant’s own unless given.
                     */
                    currency?: string | null;
                    /** Format: date */
                    dueOn?: string | null;
                    lines: {
                        description: string;
                        /** @description Stable name of the rule this line comes from. */
                        rule: string;
                        explanation?: string | null;
                        /** @description A decimal number; 1 unless given. */
                        quantity?: string | null;
                        /** @description Minor units; negative for a discount. */
                        unitAmount: number;
                        taxCategory?: string | null;
                        /** @description What kind of revenue it is. */
                        category?: string | null;
                    }[];
                    /** @description What it is for, as the name of a noun. */
                    subjectEntity?: string | null;
                    /** Format: uuid */
                    subjectId?: string | null;
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
                    "application/json": components["schemas"]["billing.invoice"];
                };
            };
            /**
             * @description `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "billing.invoice.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, kind, number, reference, status, payerId, locationId, subjectEntity, subjectId, creditsId, reason, issuedOn, dueOn, currency, taxInclusive, net, tax, total, paid, credited, writtenOff, due */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description number; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[number]"?: string;
                /** @description reference; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reference]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description payerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[payerId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description subjectEntity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectEntity]"?: string;
                /** @description subjectId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectId]"?: string;
                /** @description creditsId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[creditsId]"?: string;
                /** @description reason; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reason]"?: string;
                /** @description issuedOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[issuedOn]"?: string;
                /** @description dueOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dueOn]"?: string;
                /** @description currency; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[currency]"?: string;
                /** @description taxInclusive; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[taxInclusive]"?: string;
                /** @description net; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[net]"?: string;
                /** @description tax; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[tax]"?: string;
                /** @description total; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[total]"?: string;
                /** @description paid; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[paid]"?: string;
                /** @description credited; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[credited]"?: string;
                /** @description writtenOff; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[writtenOff]"?: string;
                /** @description due; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[due]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "billing.invoice.get": {
        parameters: {
            query?: {
                /** @description Any of: payer, location, credits, invoices, invoiceLines, payments, paymentAllocations, stays */
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
                    "application/json": components["schemas"]["billing.invoice"];
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
    "billing.invoice.history": {
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
    "billing.invoice_line.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, invoiceId, position, description, rule, explanation, category, quantity, unit, net, taxCategory, taxPercent, tax, total, subjectEntity, subjectId */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: invoice */
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
                /** @description invoiceId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[invoiceId]"?: string;
                /** @description position; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[position]"?: string;
                /** @description description; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[description]"?: string;
                /** @description rule; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[rule]"?: string;
                /** @description explanation; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[explanation]"?: string;
                /** @description category; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[category]"?: string;
                /** @description quantity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[quantity]"?: string;
                /** @description unit; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[unit]"?: string;
                /** @description net; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[net]"?: string;
                /** @description taxCategory; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[taxCategory]"?: string;
                /** @description taxPercent; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[taxPercent]"?: string;
                /** @description tax; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[tax]"?: string;
                /** @description total; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[total]"?: string;
                /** @description subjectEntity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectEntity]"?: string;
                /** @description subjectId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectId]"?: string;
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
                        data: components["schemas"]["billing.invoice_line"][];
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
    "billing.invoice_line.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, invoiceId, position, description, rule, explanation, category, quantity, unit, net, taxCategory, taxPercent, tax, total, subjectEntity, subjectId */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description invoiceId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[invoiceId]"?: string;
                /** @description position; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[position]"?: string;
                /** @description description; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[description]"?: string;
                /** @description rule; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[rule]"?: string;
                /** @description explanation; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[explanation]"?: string;
                /** @description category; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[category]"?: string;
                /** @description quantity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[quantity]"?: string;
                /** @description unit; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[unit]"?: string;
                /** @description net; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[net]"?: string;
                /** @description taxCategory; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[taxCategory]"?: string;
                /** @description taxPercent; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[taxPercent]"?: string;
                /** @description tax; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[tax]"?: string;
                /** @description total; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[total]"?: string;
                /** @description subjectEntity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectEntity]"?: string;
                /** @description subjectId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectId]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "billing.invoice_line.get": {
        parameters: {
            query?: {
                /** @description Any of: invoice */
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
                    "application/json": components["schemas"]["billing.invoice_line"];
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
    "billing.invoice_line.history": {
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
    "billing.payment.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, number, payerId, locationId, invoiceId, purpose, method, status, amount, refunded, reference, provider, providerReference, cardToken, declineReason, receivedAt */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: payer, location, invoice, paymentAllocations, deposits, refunds */
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
                /** @description number; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[number]"?: string;
                /** @description payerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[payerId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description invoiceId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[invoiceId]"?: string;
                /** @description purpose; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[purpose]"?: string;
                /** @description method; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[method]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description amount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[amount]"?: string;
                /** @description refunded; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[refunded]"?: string;
                /** @description reference; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reference]"?: string;
                /** @description provider; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[provider]"?: string;
                /** @description providerReference; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[providerReference]"?: string;
                /** @description cardToken; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[cardToken]"?: string;
                /** @description declineReason; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[declineReason]"?: string;
                /** @description receivedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[receivedAt]"?: string;
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
                        data: components["schemas"]["billing.payment"][];
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
    "billing.take_payment": {
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
                    payerId: string;
                    amount: {
                        /** @description Minor units */
                        amount: number;
                        /** Format: iso-4217 */
                        currency: string;
                    };
                    /** @enum {string} */
                    method: "cash" | "transfer" | "card" | "store_credit";
                    /** @description What the bank or the terminal calls it. */
                    reference?: string | null;
                    /** @description What the card provider knows the card by. */
                    cardToken?: string | null;
                    /** Format: uuid */
                    locationId?: string | null;
                    /**
                     * Format: uuid
                     * @description The oldest that are due unless given.
                     */
                    invoiceId?: string | null;
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
                    "application/json": components["schemas"]["billing.payment"];
                };
            };
            /**
             * @description `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "billing.payment.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, number, payerId, locationId, invoiceId, purpose, method, status, amount, refunded, reference, provider, providerReference, cardToken, declineReason, receivedAt */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description number; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[number]"?: string;
                /** @description payerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[payerId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description invoiceId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[invoiceId]"?: string;
                /** @description purpose; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[purpose]"?: string;
                /** @description method; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[method]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description amount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[amount]"?: string;
                /** @description refunded; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[refunded]"?: string;
                /** @description reference; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reference]"?: string;
                /** @description provider; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[provider]"?: string;
                /** @description providerReference; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[providerReference]"?: string;
                /** @description cardToken; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[cardToken]"?: string;
                /** @description declineReason; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[declineReason]"?: string;
                /** @description receivedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[receivedAt]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "billing.payment.get": {
        parameters: {
            query?: {
                /** @description Any of: payer, location, invoice, paymentAllocations, deposits, refunds */
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
                    "application/json": components["schemas"]["billing.payment"];
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
    "billing.payment.history": {
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
    "billing.allocation.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, invoiceId, paymentId, depositId, amount */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: invoice, payment, deposit */
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
                /** @description invoiceId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[invoiceId]"?: string;
                /** @description paymentId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[paymentId]"?: string;
                /** @description depositId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[depositId]"?: string;
                /** @description amount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[amount]"?: string;
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
                        data: components["schemas"]["billing.allocation"][];
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
    "billing.allocation.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, invoiceId, paymentId, depositId, amount */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description invoiceId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[invoiceId]"?: string;
                /** @description paymentId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[paymentId]"?: string;
                /** @description depositId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[depositId]"?: string;
                /** @description amount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[amount]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "billing.allocation.get": {
        parameters: {
            query?: {
                /** @description Any of: invoice, payment, deposit */
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
                    "application/json": components["schemas"]["billing.allocation"];
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
    "billing.allocation.history": {
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
    "billing.deposit.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, payerId, paymentId, subjectEntity, subjectId, method, status, amount, consumed, refunded, forfeited, credited, held */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: payer, payment, paymentAllocations, refunds */
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
                /** @description payerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[payerId]"?: string;
                /** @description paymentId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[paymentId]"?: string;
                /** @description subjectEntity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectEntity]"?: string;
                /** @description subjectId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectId]"?: string;
                /** @description method; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[method]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description amount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[amount]"?: string;
                /** @description consumed; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[consumed]"?: string;
                /** @description refunded; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[refunded]"?: string;
                /** @description forfeited; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[forfeited]"?: string;
                /** @description credited; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[credited]"?: string;
                /** @description held; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[held]"?: string;
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
                        data: components["schemas"]["billing.deposit"][];
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
    "billing.take_deposit": {
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
                    payerId: string;
                    amount: {
                        /** @description Minor units */
                        amount: number;
                        /** Format: iso-4217 */
                        currency: string;
                    };
                    /** @enum {string} */
                    method: "cash" | "transfer" | "card" | "store_credit";
                    /** @description What the bank or the terminal calls it. */
                    reference?: string | null;
                    /** @description What the card provider knows the card by. */
                    cardToken?: string | null;
                    /** Format: uuid */
                    locationId?: string | null;
                    subjectEntity: string;
                    /** Format: uuid */
                    subjectId: string;
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
                    "application/json": components["schemas"]["billing.deposit"];
                };
            };
            /**
             * @description `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "billing.deposit.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, payerId, paymentId, subjectEntity, subjectId, method, status, amount, consumed, refunded, forfeited, credited, held */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description payerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[payerId]"?: string;
                /** @description paymentId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[paymentId]"?: string;
                /** @description subjectEntity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectEntity]"?: string;
                /** @description subjectId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectId]"?: string;
                /** @description method; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[method]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description amount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[amount]"?: string;
                /** @description consumed; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[consumed]"?: string;
                /** @description refunded; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[refunded]"?: string;
                /** @description forfeited; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[forfeited]"?: string;
                /** @description credited; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[credited]"?: string;
                /** @description held; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[held]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "billing.deposit.get": {
        parameters: {
            query?: {
                /** @description Any of: payer, payment, paymentAllocations, refunds */
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
                    "application/json": components["schemas"]["billing.deposit"];
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
    "billing.deposit.history": {
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
    "billing.refund.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, number, payerId, paymentId, depositId, method, status, amount, reason, providerReference */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: payer, payment, deposit */
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
                /** @description number; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[number]"?: string;
                /** @description payerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[payerId]"?: string;
                /** @description paymentId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[paymentId]"?: string;
                /** @description depositId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[depositId]"?: string;
                /** @description method; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[method]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description amount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[amount]"?: string;
                /** @description reason; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reason]"?: string;
                /** @description providerReference; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[providerReference]"?: string;
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
                        data: components["schemas"]["billing.refund"][];
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
    "billing.refund.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, number, payerId, paymentId, depositId, method, status, amount, reason, providerReference */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description number; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[number]"?: string;
                /** @description payerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[payerId]"?: string;
                /** @description paymentId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[paymentId]"?: string;
                /** @description depositId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[depositId]"?: string;
                /** @description method; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[method]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description amount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[amount]"?: string;
                /** @description reason; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reason]"?: string;
                /** @description providerReference; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[providerReference]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "billing.refund.get": {
        parameters: {
            query?: {
                /** @description Any of: payer, payment, deposit */
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
                    "application/json": components["schemas"]["billing.refund"];
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
    "billing.refund.history": {
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
    "billing.tax_rate.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, category, name, percent, startsOn */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: none */
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
                /** @description category; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[category]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description percent; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[percent]"?: string;
                /** @description startsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[startsOn]"?: string;
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
                        data: components["schemas"]["billing.tax_rate"][];
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
    "billing.tax_rate.create": {
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
                    /** @description The word that lines name it by: lodging. */
                    category: string;
                    name: string;
                    /** @description A decimal number: 8.25. */
                    percent: string;
                    /** Format: date */
                    startsOn: string;
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
                    "application/json": components["schemas"]["billing.tax_rate"];
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
    "billing.tax_rate.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, category, name, percent, startsOn */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description category; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[category]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description percent; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[percent]"?: string;
                /** @description startsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[startsOn]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "billing.tax_rate.get": {
        parameters: {
            query?: {
                /** @description Any of: none */
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
                    "application/json": components["schemas"]["billing.tax_rate"];
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
    "billing.tax_rate.update": {
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
                    /** @description The word that lines name it by: lodging. */
                    category?: string;
                    name?: string;
                    /** @description A decimal number: 8.25. */
                    percent?: string;
                    /** Format: date */
                    startsOn?: string;
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
                    "application/json": components["schemas"]["billing.tax_rate"];
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
    "billing.tax_rate.history": {
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
    "billing.payer_access.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, payerId, viewerId */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: payer */
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
                /** @description payerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[payerId]"?: string;
                /** @description viewerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[viewerId]"?: string;
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
                        data: components["schemas"]["billing.payer_access"][];
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
    "billing.payer_access.create": {
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
                    payerId: string;
                    /**
                     * Format: uuid
                     * @description The member, or the API key, that may look.
                     */
                    viewerId: string;
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
                    "application/json": components["schemas"]["billing.payer_access"];
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
    "billing.payer_access.get": {
        parameters: {
            query?: {
                /** @description Any of: payer */
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
                    "application/json": components["schemas"]["billing.payer_access"];
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
    "billing.payer_access.history": {
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
    "billing.entry.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, memo, subjectEntity, subjectId, reversesId */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: reverses, ledgerEntries, postings */
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
                /** @description memo; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[memo]"?: string;
                /** @description subjectEntity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectEntity]"?: string;
                /** @description subjectId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectId]"?: string;
                /** @description reversesId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reversesId]"?: string;
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
                        data: components["schemas"]["billing.entry"][];
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
    "billing.entry.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, memo, subjectEntity, subjectId, reversesId */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description memo; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[memo]"?: string;
                /** @description subjectEntity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectEntity]"?: string;
                /** @description subjectId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[subjectId]"?: string;
                /** @description reversesId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reversesId]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "billing.entry.get": {
        parameters: {
            query?: {
                /** @description Any of: reverses, ledgerEntries, postings */
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
                    "application/json": components["schemas"]["billing.entry"];
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
    "billing.entry.history": {
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
                /** @description Any of: customer, carePlans, careEntries, careAlerts */
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
    "care.dependant.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, customerId, kind, name, alert, endedOn */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
                /** @description Any of: customer, carePlans, careEntries, careAlerts */
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
    "care.health_requirement.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, kind, service, record, isRequired, validMonths, waitDays */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: none */
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
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description service; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[service]"?: string;
                /** @description record; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[record]"?: string;
                /** @description alsoCalled; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[alsoCalled]"?: string;
                /** @description Required; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[isRequired]"?: string;
                /** @description validMonths; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[validMonths]"?: string;
                /** @description waitDays; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[waitDays]"?: string;
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
                        data: components["schemas"]["care.health_requirement"][];
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
    "care.health_requirement.create": {
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
                    /** @description Of which guests: dog, cat, toddler. */
                    kind: string;
                    /** @description For what they come: boarding, daycare, grooming. */
                    service: string;
                    /** @description As certificates name it: rabies, DHPP. */
                    record: string;
                    /** @description Other names of the same. */
                    alsoCalled?: string[];
                    /**
                     * Required
                     * @description One that is not required never stands in the way.
                     */
                    isRequired?: boolean;
                    /** @description How long a record without an end is good; without this, for ever. */
                    validMonths?: number | null;
                    /** @description Days from giving until it counts. */
                    waitDays?: number;
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
                    "application/json": components["schemas"]["care.health_requirement"];
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
    "care.health_requirement.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, kind, service, record, isRequired, validMonths, waitDays */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description service; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[service]"?: string;
                /** @description record; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[record]"?: string;
                /** @description alsoCalled; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[alsoCalled]"?: string;
                /** @description Required; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[isRequired]"?: string;
                /** @description validMonths; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[validMonths]"?: string;
                /** @description waitDays; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[waitDays]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "care.health_requirement.get": {
        parameters: {
            query?: {
                /** @description Any of: none */
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
                    "application/json": components["schemas"]["care.health_requirement"];
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
    "care.health_requirement.update": {
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
                    /** @description Of which guests: dog, cat, toddler. */
                    kind?: string;
                    /** @description For what they come: boarding, daycare, grooming. */
                    service?: string;
                    /** @description As certificates name it: rabies, DHPP. */
                    record?: string;
                    /** @description Other names of the same. */
                    alsoCalled?: string[];
                    /**
                     * Required
                     * @description One that is not required never stands in the way.
                     */
                    isRequired?: boolean;
                    /** @description How long a record without an end is good; without this, for ever. */
                    validMonths?: number | null;
                    /** @description Days from giving until it counts. */
                    waitDays?: number;
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
                    "application/json": components["schemas"]["care.health_requirement"];
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
    "care.health_requirement.history": {
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
    "care.plan.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, dependantId, kind, name, quantity, unit, route, isWithFood, signOffCount, startsOn, endsOn, instructions, fee */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: dependant, careEntries, careAlerts */
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
                /** @description Guest; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dependantId]"?: string;
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description quantity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[quantity]"?: string;
                /** @description unit; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[unit]"?: string;
                /** @description route; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[route]"?: string;
                /** @description isWithFood; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[isWithFood]"?: string;
                /** @description signOffCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[signOffCount]"?: string;
                /** @description startsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[startsOn]"?: string;
                /** @description endsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[endsOn]"?: string;
                /** @description instructions; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[instructions]"?: string;
                /** @description fee; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[fee]"?: string;
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
                        data: components["schemas"]["care.plan"][];
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
    "care.plan.create": {
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
                     * Guest
                     * Format: uuid
                     */
                    dependantId: string;
                    /** @enum {string} */
                    kind: "medication" | "feeding";
                    /** @description The medicine, or the food. */
                    name: string;
                    /** @description 2, ½, 120 */
                    quantity?: string | null;
                    /** @description units, tablets, scoops, grams */
                    unit?: string | null;
                    /** @enum {string|null} */
                    route?: "pill" | "liquid" | "topical" | "injection" | "eye" | "ear" | "inhaler" | "patch" | "other" | null;
                    /**
                     * Times
                     * @description By the wall clock where the guest is.
                     */
                    slots: string[];
                    /** @description Given only to who has eaten at least half, or with a reason. */
                    isWithFood?: boolean;
                    /** @description 2: a second person signs each dose. */
                    signOffCount?: number;
                    /** Format: date */
                    startsOn: string;
                    /** Format: date */
                    endsOn?: string | null;
                    instructions?: string | null;
                    /** @description For each dose given. */
                    fee?: {
                        /** @description Minor units */
                        amount: number;
                        /** Format: iso-4217 */
                        currency: string;
                    } | null;
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
                    "application/json": components["schemas"]["care.plan"];
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
    "care.plan.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, dependantId, kind, name, quantity, unit, route, isWithFood, signOffCount, startsOn, endsOn, instructions, fee */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description Guest; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dependantId]"?: string;
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description quantity; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[quantity]"?: string;
                /** @description unit; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[unit]"?: string;
                /** @description route; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[route]"?: string;
                /** @description isWithFood; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[isWithFood]"?: string;
                /** @description signOffCount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[signOffCount]"?: string;
                /** @description startsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[startsOn]"?: string;
                /** @description endsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[endsOn]"?: string;
                /** @description instructions; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[instructions]"?: string;
                /** @description fee; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[fee]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "care.plan.get": {
        parameters: {
            query?: {
                /** @description Any of: dependant, careEntries, careAlerts */
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
                    "application/json": components["schemas"]["care.plan"];
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
    "care.plan.update": {
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
                     * Guest
                     * Format: uuid
                     */
                    dependantId?: string;
                    /** @enum {string} */
                    kind?: "medication" | "feeding";
                    /** @description The medicine, or the food. */
                    name?: string;
                    /** @description 2, ½, 120 */
                    quantity?: string | null;
                    /** @description units, tablets, scoops, grams */
                    unit?: string | null;
                    /** @enum {string|null} */
                    route?: "pill" | "liquid" | "topical" | "injection" | "eye" | "ear" | "inhaler" | "patch" | "other" | null;
                    /**
                     * Times
                     * @description By the wall clock where the guest is.
                     */
                    slots?: string[];
                    /** @description Given only to who has eaten at least half, or with a reason. */
                    isWithFood?: boolean;
                    /** @description 2: a second person signs each dose. */
                    signOffCount?: number;
                    /** Format: date */
                    startsOn?: string;
                    /** Format: date */
                    endsOn?: string | null;
                    instructions?: string | null;
                    /** @description For each dose given. */
                    fee?: {
                        /** @description Minor units */
                        amount: number;
                        /** Format: iso-4217 */
                        currency: string;
                    } | null;
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
                    "application/json": components["schemas"]["care.plan"];
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
    "care.plan.history": {
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
    "care.entry.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, planId, dependantId, dueAt, recordedAt, outcome, status, byId, byName, secondById, secondByName, reason, note */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: plan, dependant */
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
                /** @description planId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[planId]"?: string;
                /** @description Guest; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dependantId]"?: string;
                /** @description dueAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dueAt]"?: string;
                /** @description recordedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[recordedAt]"?: string;
                /** @description outcome; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[outcome]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description byId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[byId]"?: string;
                /** @description byName; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[byName]"?: string;
                /** @description secondById; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[secondById]"?: string;
                /** @description secondByName; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[secondByName]"?: string;
                /** @description reason; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reason]"?: string;
                /** @description note; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[note]"?: string;
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
                        data: components["schemas"]["care.entry"][];
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
    "care.entry.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, planId, dependantId, dueAt, recordedAt, outcome, status, byId, byName, secondById, secondByName, reason, note */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description planId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[planId]"?: string;
                /** @description Guest; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dependantId]"?: string;
                /** @description dueAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dueAt]"?: string;
                /** @description recordedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[recordedAt]"?: string;
                /** @description outcome; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[outcome]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description byId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[byId]"?: string;
                /** @description byName; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[byName]"?: string;
                /** @description secondById; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[secondById]"?: string;
                /** @description secondByName; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[secondByName]"?: string;
                /** @description reason; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reason]"?: string;
                /** @description note; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[note]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "care.entry.get": {
        parameters: {
            query?: {
                /** @description Any of: plan, dependant */
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
                    "application/json": components["schemas"]["care.entry"];
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
    "care.entry.history": {
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
    "care.alert.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, kind, level, dependantId, planId, locationId, dueAt, message, acknowledgedAt, acknowledgedById */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: dependant, plan, location */
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
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description level; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[level]"?: string;
                /** @description Guest; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dependantId]"?: string;
                /** @description planId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[planId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description dueAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dueAt]"?: string;
                /** @description message; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[message]"?: string;
                /** @description acknowledgedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[acknowledgedAt]"?: string;
                /** @description acknowledgedById; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[acknowledgedById]"?: string;
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
                        data: components["schemas"]["care.alert"][];
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
    "care.alert.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, kind, level, dependantId, planId, locationId, dueAt, message, acknowledgedAt, acknowledgedById */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description level; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[level]"?: string;
                /** @description Guest; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dependantId]"?: string;
                /** @description planId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[planId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description dueAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dueAt]"?: string;
                /** @description message; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[message]"?: string;
                /** @description acknowledgedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[acknowledgedAt]"?: string;
                /** @description acknowledgedById; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[acknowledgedById]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "care.alert.get": {
        parameters: {
            query?: {
                /** @description Any of: dependant, plan, location */
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
                    "application/json": components["schemas"]["care.alert"];
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
    "care.alert.history": {
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
    "pets.pet.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, customerId, name, species, breed, sex, bornOn, weightGrams, colour, alert, feedingNotes, notes, deceasedOn */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, petId, vaccine, givenOn, expiresOn, status, verifiedAt, verifiedById, rejectionReason */
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
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description verifiedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[verifiedAt]"?: string;
                /** @description verifiedById; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[verifiedById]"?: string;
                /** @description rejectionReason; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[rejectionReason]"?: string;
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
    "pets.vaccination.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, petId, vaccine, givenOn, expiresOn, status, verifiedAt, verifiedById, rejectionReason */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description verifiedAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[verifiedAt]"?: string;
                /** @description verifiedById; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[verifiedById]"?: string;
                /** @description rejectionReason; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[rejectionReason]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
                /** @description Any of: location, rooms, priceRules, stays */
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
    "places.room_type.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, locationId, name, code, size, capacity, shared, nightlyRate */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
                /** @description Any of: location, rooms, priceRules, stays */
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
                /** @description Any of: location, roomType, stays */
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
    "places.room.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, locationId, roomTypeId, name, code, area, size, capacity, shared, outOfOrderOn, position */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
                /** @description Any of: location, roomType, stays */
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
    "catalogue.price_rule.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, kind, position, locationId, roomTypeId, service, startsOn, endsOn, amount, percent, isPerGuest, fromGuest, allocation, minNights, minTotal, graceMinutes, until */
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
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description position; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[position]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description roomTypeId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[roomTypeId]"?: string;
                /** @description service; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[service]"?: string;
                /** @description startsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[startsOn]"?: string;
                /** @description endsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[endsOn]"?: string;
                /** @description amount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[amount]"?: string;
                /** @description percent; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[percent]"?: string;
                /** @description isPerGuest; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[isPerGuest]"?: string;
                /** @description fromGuest; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[fromGuest]"?: string;
                /** @description allocation; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[allocation]"?: string;
                /** @description minNights; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[minNights]"?: string;
                /** @description minTotal; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[minTotal]"?: string;
                /** @description graceMinutes; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[graceMinutes]"?: string;
                /** @description until; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[until]"?: string;
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
                        data: components["schemas"]["catalogue.price_rule"][];
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
    "catalogue.price_rule.create": {
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
                    /** @description As it stands on the quote and the invoice. */
                    name: string;
                    /** @enum {string} */
                    kind: "night" | "peak" | "long_stay" | "guest_tiers" | "guest_discount" | "late_departure" | "dose_fee" | "deposit";
                    /** @description Of two rules of one kind, the lower one counts. */
                    position?: number;
                    /**
                     * Format: uuid
                     * @description Empty: everywhere.
                     */
                    locationId?: string | null;
                    /**
                     * Format: uuid
                     * @description Empty: every type.
                     */
                    roomTypeId?: string | null;
                    /** @description Empty: every service. */
                    service?: string | null;
                    /**
                     * Format: date
                     * @description The first night it counts.
                     */
                    startsOn?: string | null;
                    /**
                     * Format: date
                     * @description The last night it counts.
                     */
                    endsOn?: string | null;
                    amount?: {
                        /** @description Minor units */
                        amount: number;
                        /** Format: iso-4217 */
                        currency: string;
                    } | null;
                    /** @description 20, or 12.5 */
                    percent?: string | null;
                    /** @description Each guest pays the night, instead of the room. */
                    isPerGuest?: boolean;
                    /** @description The first guest that has the discount. */
                    fromGuest?: number | null;
                    /**
                     * @description Whose share a discount lowers.
                     * @enum {string|null}
                     */
                    allocation?: "equal" | "second" | null;
                    /** @description Per night for one guest, for two, for three, in minor units. */
                    amounts?: number[];
                    minNights?: number | null;
                    /** @description Counts above this total, in minor units. */
                    minTotal?: number | null;
                    graceMinutes?: number | null;
                    /** @description From then on a whole night is charged instead. */
                    until?: string | null;
                    /** @description What is given back when it is cancelled so many days before. */
                    refundTiers?: {
                        daysBefore: number;
                        /** @description Of the deposit. */
                        percent: string;
                    }[];
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
                    "application/json": components["schemas"]["catalogue.price_rule"];
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
    "catalogue.price_rule.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, kind, position, locationId, roomTypeId, service, startsOn, endsOn, amount, percent, isPerGuest, fromGuest, allocation, minNights, minTotal, graceMinutes, until */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description position; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[position]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description roomTypeId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[roomTypeId]"?: string;
                /** @description service; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[service]"?: string;
                /** @description startsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[startsOn]"?: string;
                /** @description endsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[endsOn]"?: string;
                /** @description amount; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[amount]"?: string;
                /** @description percent; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[percent]"?: string;
                /** @description isPerGuest; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[isPerGuest]"?: string;
                /** @description fromGuest; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[fromGuest]"?: string;
                /** @description allocation; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[allocation]"?: string;
                /** @description minNights; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[minNights]"?: string;
                /** @description minTotal; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[minTotal]"?: string;
                /** @description graceMinutes; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[graceMinutes]"?: string;
                /** @description until; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[until]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "catalogue.price_rule.get": {
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
                    "application/json": components["schemas"]["catalogue.price_rule"];
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
    "catalogue.price_rule.update": {
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
                    /** @description As it stands on the quote and the invoice. */
                    name?: string;
                    /** @enum {string} */
                    kind?: "night" | "peak" | "long_stay" | "guest_tiers" | "guest_discount" | "late_departure" | "dose_fee" | "deposit";
                    /** @description Of two rules of one kind, the lower one counts. */
                    position?: number;
                    /**
                     * Format: uuid
                     * @description Empty: everywhere.
                     */
                    locationId?: string | null;
                    /**
                     * Format: uuid
                     * @description Empty: every type.
                     */
                    roomTypeId?: string | null;
                    /** @description Empty: every service. */
                    service?: string | null;
                    /**
                     * Format: date
                     * @description The first night it counts.
                     */
                    startsOn?: string | null;
                    /**
                     * Format: date
                     * @description The last night it counts.
                     */
                    endsOn?: string | null;
                    amount?: {
                        /** @description Minor units */
                        amount: number;
                        /** Format: iso-4217 */
                        currency: string;
                    } | null;
                    /** @description 20, or 12.5 */
                    percent?: string | null;
                    /** @description Each guest pays the night, instead of the room. */
                    isPerGuest?: boolean;
                    /** @description The first guest that has the discount. */
                    fromGuest?: number | null;
                    /**
                     * @description Whose share a discount lowers.
                     * @enum {string|null}
                     */
                    allocation?: "equal" | "second" | null;
                    /** @description Per night for one guest, for two, for three, in minor units. */
                    amounts?: number[];
                    minNights?: number | null;
                    /** @description Counts above this total, in minor units. */
                    minTotal?: number | null;
                    graceMinutes?: number | null;
                    /** @description From then on a whole night is charged instead. */
                    until?: string | null;
                    /** @description What is given back when it is cancelled so many days before. */
                    refundTiers?: {
                        daysBefore: number;
                        /** @description Of the deposit. */
                        percent: string;
                    }[];
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
                    "application/json": components["schemas"]["catalogue.price_rule"];
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
    "catalogue.price_rule.history": {
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
    "bookings.stay.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, number, customerId, locationId, roomTypeId, roomId, status, arrivesOn, departsOn, partySize, nightlyRate, total, notes, heldUntilAt, checkedInAt, checkedOutAt, cancelledOn, noShowOn, service, healthOverride, deposit, lateFee, lateFeeWaiver, invoiceId */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: customer, location, roomType, room, invoice, guests */
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
                /** @description number; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[number]"?: string;
                /** @description customerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[customerId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description roomTypeId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[roomTypeId]"?: string;
                /** @description roomId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[roomId]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description arrivesOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[arrivesOn]"?: string;
                /** @description departsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[departsOn]"?: string;
                /** @description partySize; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[partySize]"?: string;
                /** @description nightlyRate; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[nightlyRate]"?: string;
                /** @description total; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[total]"?: string;
                /** @description notes; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[notes]"?: string;
                /** @description heldUntilAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[heldUntilAt]"?: string;
                /** @description checkedInAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[checkedInAt]"?: string;
                /** @description checkedOutAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[checkedOutAt]"?: string;
                /** @description cancelledOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[cancelledOn]"?: string;
                /** @description noShowOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[noShowOn]"?: string;
                /** @description service; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[service]"?: string;
                /** @description healthOverride; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[healthOverride]"?: string;
                /** @description deposit; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[deposit]"?: string;
                /** @description lateFee; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[lateFee]"?: string;
                /** @description lateFeeWaiver; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[lateFeeWaiver]"?: string;
                /** @description invoiceId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[invoiceId]"?: string;
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
                        data: components["schemas"]["bookings.stay"][];
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
    "bookings.book": {
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
                    customerId: string;
                    /** Format: uuid */
                    locationId: string;
                    /** Format: uuid */
                    roomTypeId: string;
                    /** Format: uuid */
                    roomId?: string | null;
                    /** Format: date */
                    arrivesOn: string;
                    /**
                     * Format: date
                     * @description Not slept: the room is free from this day on.
                     */
                    departsOn: string;
                    guestIds?: string[] | null;
                    /** @description The number of guests named, unless given. */
                    partySize?: number | null;
                    /** @description What they come for; boarding unless given. */
                    service?: string | null;
                    /** @description Why they are taken although health records are not in order; needs care.health.override. */
                    healthOverride?: string | null;
                    /** @description Keeps the room for a while without confirming the stay. */
                    hold?: boolean | null;
                    /**
                     * @description Takes the deposit at once.
                     * @enum {string|null}
                     */
                    depositMethod?: "cash" | "transfer" | "card" | "store_credit" | null;
                    notes?: string | null;
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.room_taken`: No such room is free on these nights; see alternatives.
             *
             *     `bookings.party_too_large`: The room does not hold so many; see alternatives.
             *
             *     `bookings.room_out_of_order`: The room is out of order on these nights; see alternatives.
             *
             *     `bookings.records_missing`: Health records that the service requires are missing or end before the stay does; see gaps.
             *
             *     `bookings.no_sharing_consent`: Two families share a room only when both have consented to it; see families.
             *
             *     `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "bookings.stay.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, number, customerId, locationId, roomTypeId, roomId, status, arrivesOn, departsOn, partySize, nightlyRate, total, notes, heldUntilAt, checkedInAt, checkedOutAt, cancelledOn, noShowOn, service, healthOverride, deposit, lateFee, lateFeeWaiver, invoiceId */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description number; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[number]"?: string;
                /** @description customerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[customerId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description roomTypeId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[roomTypeId]"?: string;
                /** @description roomId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[roomId]"?: string;
                /** @description status; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[status]"?: string;
                /** @description arrivesOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[arrivesOn]"?: string;
                /** @description departsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[departsOn]"?: string;
                /** @description partySize; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[partySize]"?: string;
                /** @description nightlyRate; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[nightlyRate]"?: string;
                /** @description total; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[total]"?: string;
                /** @description notes; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[notes]"?: string;
                /** @description heldUntilAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[heldUntilAt]"?: string;
                /** @description checkedInAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[checkedInAt]"?: string;
                /** @description checkedOutAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[checkedOutAt]"?: string;
                /** @description cancelledOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[cancelledOn]"?: string;
                /** @description noShowOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[noShowOn]"?: string;
                /** @description service; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[service]"?: string;
                /** @description healthOverride; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[healthOverride]"?: string;
                /** @description deposit; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[deposit]"?: string;
                /** @description lateFee; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[lateFee]"?: string;
                /** @description lateFeeWaiver; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[lateFeeWaiver]"?: string;
                /** @description invoiceId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[invoiceId]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "bookings.stay.get": {
        parameters: {
            query?: {
                /** @description Any of: customer, location, roomType, room, invoice, guests */
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
                    "application/json": components["schemas"]["bookings.stay"];
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
    "bookings.stay.update": {
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
                    "application/json": components["schemas"]["bookings.stay"];
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
    "bookings.stay.history": {
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
    "bookings.sharing_consent.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, customerId, givenOn, endsOn, note */
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
                /** @description givenOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[givenOn]"?: string;
                /** @description endsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[endsOn]"?: string;
                /** @description note; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[note]"?: string;
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
                        data: components["schemas"]["bookings.sharing_consent"][];
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
    "bookings.sharing_consent.create": {
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
                    customerId: string;
                    /** Format: date */
                    givenOn: string;
                    /**
                     * Format: date
                     * @description The last day it holds.
                     */
                    endsOn?: string | null;
                    note?: string | null;
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
                    "application/json": components["schemas"]["bookings.sharing_consent"];
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
    "bookings.sharing_consent.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, customerId, givenOn, endsOn, note */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description givenOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[givenOn]"?: string;
                /** @description endsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[endsOn]"?: string;
                /** @description note; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[note]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "bookings.sharing_consent.get": {
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
                    "application/json": components["schemas"]["bookings.sharing_consent"];
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
    "bookings.sharing_consent.update": {
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
                    customerId?: string;
                    /** Format: date */
                    givenOn?: string;
                    /**
                     * Format: date
                     * @description The last day it holds.
                     */
                    endsOn?: string | null;
                    note?: string | null;
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
                    "application/json": components["schemas"]["bookings.sharing_consent"];
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
    "bookings.sharing_consent.history": {
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
    "work.board.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, locationId */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: location, stages, jobs */
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
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
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
                        data: components["schemas"]["work.board"][];
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
    "work.board.create": {
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
                    /**
                     * Format: uuid
                     * @description Empty: a board of the whole business.
                     */
                    locationId?: string | null;
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
                    "application/json": components["schemas"]["work.board"];
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
    "work.board.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, name, locationId */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "work.board.get": {
        parameters: {
            query?: {
                /** @description Any of: location, stages, jobs */
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
                    "application/json": components["schemas"]["work.board"];
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
    "work.board.update": {
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
                    /**
                     * Format: uuid
                     * @description Empty: a board of the whole business.
                     */
                    locationId?: string | null;
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
                    "application/json": components["schemas"]["work.board"];
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
    "work.board.history": {
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
    "work.stage.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, boardId, locationId, name, position, wipLimit, isDone */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: board, location, jobs */
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
                /** @description boardId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[boardId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description position; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[position]"?: string;
                /** @description wipLimit; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[wipLimit]"?: string;
                /** @description isDone; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[isDone]"?: string;
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
                        data: components["schemas"]["work.stage"][];
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
    "work.stage.create": {
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
                    boardId: string;
                    name: string;
                    position: number;
                    /** @description How many jobs it holds at a time. */
                    wipLimit?: number | null;
                    /** @description A job that comes here is finished. */
                    isDone?: boolean;
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
                    "application/json": components["schemas"]["work.stage"];
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
    "work.stage.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, boardId, locationId, name, position, wipLimit, isDone */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description boardId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[boardId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description position; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[position]"?: string;
                /** @description wipLimit; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[wipLimit]"?: string;
                /** @description isDone; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[isDone]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "work.stage.get": {
        parameters: {
            query?: {
                /** @description Any of: board, location, jobs */
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
                    "application/json": components["schemas"]["work.stage"];
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
    "work.stage.update": {
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
                    position?: number;
                    /** @description How many jobs it holds at a time. */
                    wipLimit?: number | null;
                    /** @description A job that comes here is finished. */
                    isDone?: boolean;
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
                    "application/json": components["schemas"]["work.stage"];
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
    "work.stage.history": {
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
    "work.job.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, number, boardId, locationId, stageId, title, description, customerId, assigneeId, dueOn, priority, rank, doneAt */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: board, location, stage, customer, assignee */
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
                /** @description number; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[number]"?: string;
                /** @description boardId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[boardId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description stageId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[stageId]"?: string;
                /** @description title; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[title]"?: string;
                /** @description description; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[description]"?: string;
                /** @description customerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[customerId]"?: string;
                /** @description assigneeId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[assigneeId]"?: string;
                /** @description dueOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dueOn]"?: string;
                /** @description priority; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[priority]"?: string;
                /** @description rank; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[rank]"?: string;
                /** @description doneAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[doneAt]"?: string;
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
                        data: components["schemas"]["work.job"][];
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
    "work.add_job": {
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
                    boardId: string;
                    /** Format: uuid */
                    stageId: string;
                    title: string;
                    description?: string | null;
                    /** Format: uuid */
                    customerId?: string | null;
                    /** Format: uuid */
                    assigneeId?: string | null;
                    /** Format: date */
                    dueOn?: string | null;
                    /** @enum {string} */
                    priority?: "low" | "normal" | "high" | "urgent";
                    /** @description Goes beyond the limit of the stage, if your role may. */
                    override?: boolean | null;
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
                    "application/json": components["schemas"]["work.job"];
                };
            };
            /** @description `work.stage_full`: The stage holds as many jobs as it may; see wipLimit. */
            409: {
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
    "work.job.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, number, boardId, locationId, stageId, title, description, customerId, assigneeId, dueOn, priority, rank, doneAt */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description number; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[number]"?: string;
                /** @description boardId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[boardId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description stageId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[stageId]"?: string;
                /** @description title; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[title]"?: string;
                /** @description description; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[description]"?: string;
                /** @description customerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[customerId]"?: string;
                /** @description assigneeId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[assigneeId]"?: string;
                /** @description dueOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[dueOn]"?: string;
                /** @description priority; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[priority]"?: string;
                /** @description rank; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[rank]"?: string;
                /** @description doneAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[doneAt]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "work.job.get": {
        parameters: {
            query?: {
                /** @description Any of: board, location, stage, customer, assignee */
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
                    "application/json": components["schemas"]["work.job"];
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
    "work.job.update": {
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
                    title?: string;
                    description?: string | null;
                    /** Format: uuid */
                    customerId?: string | null;
                    /** Format: uuid */
                    assigneeId?: string | null;
                    /** Format: date */
                    dueOn?: string | null;
                    /** @enum {string} */
                    priority?: "low" | "normal" | "high" | "urgent";
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
                    "application/json": components["schemas"]["work.job"];
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
    "work.job.history": {
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
    "property.building.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, locationId, name, code, address, jurisdiction, reserveMonthly */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: location, units */
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
                /** @description address; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[address]"?: string;
                /** @description jurisdiction; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[jurisdiction]"?: string;
                /** @description reserveMonthly; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reserveMonthly]"?: string;
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
                        data: components["schemas"]["property.building"][];
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
    "property.building.create": {
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
                    address?: string | null;
                    /** @description Whose law on entering homes holds here. */
                    jurisdiction?: string | null;
                    /** @description Put by each month, shared by ownership shares. */
                    reserveMonthly?: {
                        /** @description Minor units */
                        amount: number;
                        /** Format: iso-4217 */
                        currency: string;
                    } | null;
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
                    "application/json": components["schemas"]["property.building"];
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
    "property.building.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, locationId, name, code, address, jurisdiction, reserveMonthly */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description address; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[address]"?: string;
                /** @description jurisdiction; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[jurisdiction]"?: string;
                /** @description reserveMonthly; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[reserveMonthly]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "property.building.get": {
        parameters: {
            query?: {
                /** @description Any of: location, units */
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
                    "application/json": components["schemas"]["property.building"];
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
    "property.building.update": {
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
                    address?: string | null;
                    /** @description Whose law on entering homes holds here. */
                    jurisdiction?: string | null;
                    /** @description Put by each month, shared by ownership shares. */
                    reserveMonthly?: {
                        /** @description Minor units */
                        amount: number;
                        /** Format: iso-4217 */
                        currency: string;
                    } | null;
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
                    "application/json": components["schemas"]["property.building"];
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
    "property.building.history": {
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
    "property.unit.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, buildingId, locationId, name, floor, kind, shares */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: building, location, residencies */
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
                /** @description buildingId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[buildingId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description floor; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[floor]"?: string;
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description shares; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[shares]"?: string;
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
                        data: components["schemas"]["property.unit"][];
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
    "property.unit.create": {
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
                    buildingId: string;
                    name: string;
                    floor?: number;
                    /** @enum {string} */
                    kind?: "apartment" | "shop" | "office" | "storage" | "parking";
                    /** @description Ownership shares, for instance thousandths. */
                    shares: number;
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
                    "application/json": components["schemas"]["property.unit"];
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
    "property.unit.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, buildingId, locationId, name, floor, kind, shares */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description buildingId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[buildingId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description name; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[name]"?: string;
                /** @description floor; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[floor]"?: string;
                /** @description kind; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[kind]"?: string;
                /** @description shares; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[shares]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "property.unit.get": {
        parameters: {
            query?: {
                /** @description Any of: building, location, residencies */
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
                    "application/json": components["schemas"]["property.unit"];
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
    "property.unit.update": {
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
                    floor?: number;
                    /** @enum {string} */
                    kind?: "apartment" | "shop" | "office" | "storage" | "parking";
                    /** @description Ownership shares, for instance thousandths. */
                    shares?: number;
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
                    "application/json": components["schemas"]["property.unit"];
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
    "property.unit.history": {
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
    "property.residency.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, unitId, locationId, customerId, role, startsOn, endsOn, movedOutAt, alsoTellId, awayUntilOn */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
                /** @description Any of: unit, location, customer, alsoTell */
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
                /** @description unitId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[unitId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description customerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[customerId]"?: string;
                /** @description role; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[role]"?: string;
                /** @description startsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[startsOn]"?: string;
                /** @description endsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[endsOn]"?: string;
                /** @description movedOutAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[movedOutAt]"?: string;
                /** @description alsoTellId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[alsoTellId]"?: string;
                /** @description awayUntilOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[awayUntilOn]"?: string;
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
                        data: components["schemas"]["property.residency"][];
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
    "property.residency.create": {
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
                    unitId: string;
                    /** Format: uuid */
                    customerId: string;
                    /** @enum {string} */
                    role: "owner" | "resident" | "renter" | "subtenant" | "staff";
                    /** Format: date */
                    startsOn: string;
                    /**
                     * Format: date
                     * @description The last day.
                     */
                    endsOn?: string | null;
                    /**
                     * Format: uuid
                     * @description Is told what this person is told.
                     */
                    alsoTellId?: string | null;
                    /**
                     * Format: date
                     * @description No reminders before this day.
                     */
                    awayUntilOn?: string | null;
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
                    "application/json": components["schemas"]["property.residency"];
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
    "property.residency.export": {
        parameters: {
            query?: {
                /** @description Fields, "-" for descending: id, version, createdAt, updatedAt, archivedAt, externalId, unitId, locationId, customerId, role, startsOn, endsOn, movedOutAt, alsoTellId, awayUntilOn */
                sort?: string;
                /** @description Words to search for. */
                q?: string;
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
                /** @description unitId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[unitId]"?: string;
                /** @description locationId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[locationId]"?: string;
                /** @description customerId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[customerId]"?: string;
                /** @description role; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[role]"?: string;
                /** @description startsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[startsOn]"?: string;
                /** @description endsOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[endsOn]"?: string;
                /** @description movedOutAt; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[movedOutAt]"?: string;
                /** @description alsoTellId; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[alsoTellId]"?: string;
                /** @description awayUntilOn; also [ne], [lt], [lte], [gt], [gte], [in], [null] */
                "filter[awayUntilOn]"?: string;
                /** @description Fields in the order wanted; customer.name reads on. */
                columns?: string;
                /** @description Starts with a byte order mark, for older spreadsheets. */
                bom?: boolean;
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
                    "text/csv; charset=utf-8": string;
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
    "property.residency.get": {
        parameters: {
            query?: {
                /** @description Any of: unit, location, customer, alsoTell */
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
                    "application/json": components["schemas"]["property.residency"];
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
    "property.residency.update": {
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
                    /** @enum {string} */
                    role?: "owner" | "resident" | "renter" | "subtenant" | "staff";
                    /** Format: date */
                    startsOn?: string;
                    /**
                     * Format: date
                     * @description The last day.
                     */
                    endsOn?: string | null;
                    /**
                     * Format: uuid
                     * @description Is told what this person is told.
                     */
                    alsoTellId?: string | null;
                    /**
                     * Format: date
                     * @description No reminders before this day.
                     */
                    awayUntilOn?: string | null;
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
                    "application/json": components["schemas"]["property.residency"];
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
    "property.residency.history": {
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
    "kernel.custom_field.archive": {
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
                    "application/json": components["schemas"]["kernel.custom_field"];
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
    "kernel.custom_field.restore": {
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
                    "application/json": components["schemas"]["kernel.custom_field"];
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
    "files.file.archive": {
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
                    "application/json": components["schemas"]["files.file"];
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
    "files.file.restore": {
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
                    "application/json": components["schemas"]["files.file"];
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
    "files.file.bulk": {
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
    "billing.tax_rate.archive": {
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
                    "application/json": components["schemas"]["billing.tax_rate"];
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
    "billing.tax_rate.restore": {
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
                    "application/json": components["schemas"]["billing.tax_rate"];
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
    "billing.tax_rate.bulk": {
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
                        /** @description The word that lines name it by: lodging. */
                        category?: string;
                        name?: string;
                        /** @description A decimal number: 8.25. */
                        percent?: string;
                        /** Format: date */
                        startsOn?: string;
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
    "billing.payer_access.archive": {
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
                    "application/json": components["schemas"]["billing.payer_access"];
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
    "billing.payer_access.restore": {
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
                    "application/json": components["schemas"]["billing.payer_access"];
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
    "care.health_requirement.archive": {
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
                    "application/json": components["schemas"]["care.health_requirement"];
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
    "care.health_requirement.restore": {
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
                    "application/json": components["schemas"]["care.health_requirement"];
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
    "care.health_requirement.bulk": {
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
                        /** @description Of which guests: dog, cat, toddler. */
                        kind?: string;
                        /** @description For what they come: boarding, daycare, grooming. */
                        service?: string;
                        /** @description As certificates name it: rabies, DHPP. */
                        record?: string;
                        /** @description Other names of the same. */
                        alsoCalled?: string[];
                        /**
                         * Required
                         * @description One that is not required never stands in the way.
                         */
                        isRequired?: boolean;
                        /** @description How long a record without an end is good; without this, for ever. */
                        validMonths?: number | null;
                        /** @description Days from giving until it counts. */
                        waitDays?: number;
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
    "care.plan.archive": {
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
                    "application/json": components["schemas"]["care.plan"];
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
    "care.plan.restore": {
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
                    "application/json": components["schemas"]["care.plan"];
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
    "care.plan.bulk": {
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
                         * Guest
                         * Format: uuid
                         */
                        dependantId?: string;
                        /** @enum {string} */
                        kind?: "medication" | "feeding";
                        /** @description The medicine, or the food. */
                        name?: string;
                        /** @description 2, ½, 120 */
                        quantity?: string | null;
                        /** @description units, tablets, scoops, grams */
                        unit?: string | null;
                        /** @enum {string|null} */
                        route?: "pill" | "liquid" | "topical" | "injection" | "eye" | "ear" | "inhaler" | "patch" | "other" | null;
                        /**
                         * Times
                         * @description By the wall clock where the guest is.
                         */
                        slots?: string[];
                        /** @description Given only to who has eaten at least half, or with a reason. */
                        isWithFood?: boolean;
                        /** @description 2: a second person signs each dose. */
                        signOffCount?: number;
                        /** Format: date */
                        startsOn?: string;
                        /** Format: date */
                        endsOn?: string | null;
                        instructions?: string | null;
                        /** @description For each dose given. */
                        fee?: {
                            /** @description Minor units */
                            amount: number;
                            /** Format: iso-4217 */
                            currency: string;
                        } | null;
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
    "catalogue.price_rule.archive": {
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
                    "application/json": components["schemas"]["catalogue.price_rule"];
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
    "catalogue.price_rule.restore": {
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
                    "application/json": components["schemas"]["catalogue.price_rule"];
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
    "catalogue.price_rule.bulk": {
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
                        /** @description As it stands on the quote and the invoice. */
                        name?: string;
                        /** @enum {string} */
                        kind?: "night" | "peak" | "long_stay" | "guest_tiers" | "guest_discount" | "late_departure" | "dose_fee" | "deposit";
                        /** @description Of two rules of one kind, the lower one counts. */
                        position?: number;
                        /**
                         * Format: uuid
                         * @description Empty: everywhere.
                         */
                        locationId?: string | null;
                        /**
                         * Format: uuid
                         * @description Empty: every type.
                         */
                        roomTypeId?: string | null;
                        /** @description Empty: every service. */
                        service?: string | null;
                        /**
                         * Format: date
                         * @description The first night it counts.
                         */
                        startsOn?: string | null;
                        /**
                         * Format: date
                         * @description The last night it counts.
                         */
                        endsOn?: string | null;
                        amount?: {
                            /** @description Minor units */
                            amount: number;
                            /** Format: iso-4217 */
                            currency: string;
                        } | null;
                        /** @description 20, or 12.5 */
                        percent?: string | null;
                        /** @description Each guest pays the night, instead of the room. */
                        isPerGuest?: boolean;
                        /** @description The first guest that has the discount. */
                        fromGuest?: number | null;
                        /**
                         * @description Whose share a discount lowers.
                         * @enum {string|null}
                         */
                        allocation?: "equal" | "second" | null;
                        /** @description Per night for one guest, for two, for three, in minor units. */
                        amounts?: number[];
                        minNights?: number | null;
                        /** @description Counts above this total, in minor units. */
                        minTotal?: number | null;
                        graceMinutes?: number | null;
                        /** @description From then on a whole night is charged instead. */
                        until?: string | null;
                        /** @description What is given back when it is cancelled so many days before. */
                        refundTiers?: {
                            daysBefore: number;
                            /** @description Of the deposit. */
                            percent: string;
                        }[];
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
    "bookings.stay.bulk": {
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
    "bookings.sharing_consent.archive": {
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
                    "application/json": components["schemas"]["bookings.sharing_consent"];
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
    "bookings.sharing_consent.restore": {
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
                    "application/json": components["schemas"]["bookings.sharing_consent"];
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
    "bookings.sharing_consent.bulk": {
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
                        customerId?: string;
                        /** Format: date */
                        givenOn?: string;
                        /**
                         * Format: date
                         * @description The last day it holds.
                         */
                        endsOn?: string | null;
                        note?: string | null;
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
    "work.board.archive": {
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
                    "application/json": components["schemas"]["work.board"];
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
    "work.board.restore": {
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
                    "application/json": components["schemas"]["work.board"];
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
    "work.board.bulk": {
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
                        /**
                         * Format: uuid
                         * @description Empty: a board of the whole business.
                         */
                        locationId?: string | null;
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
    "work.stage.archive": {
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
                    "application/json": components["schemas"]["work.stage"];
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
    "work.stage.restore": {
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
                    "application/json": components["schemas"]["work.stage"];
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
    "work.stage.bulk": {
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
                        position?: number;
                        /** @description How many jobs it holds at a time. */
                        wipLimit?: number | null;
                        /** @description A job that comes here is finished. */
                        isDone?: boolean;
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
    "work.job.archive": {
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
                    "application/json": components["schemas"]["work.job"];
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
    "work.job.restore": {
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
                    "application/json": components["schemas"]["work.job"];
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
    "work.job.bulk": {
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
                        title?: string;
                        description?: string | null;
                        /** Format: uuid */
                        customerId?: string | null;
                        /** Format: uuid */
                        assigneeId?: string | null;
                        /** Format: date */
                        dueOn?: string | null;
                        /** @enum {string} */
                        priority?: "low" | "normal" | "high" | "urgent";
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
    "property.building.archive": {
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
                    "application/json": components["schemas"]["property.building"];
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
    "property.building.restore": {
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
                    "application/json": components["schemas"]["property.building"];
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
    "property.building.bulk": {
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
                        address?: string | null;
                        /** @description Whose law on entering homes holds here. */
                        jurisdiction?: string | null;
                        /** @description Put by each month, shared by ownership shares. */
                        reserveMonthly?: {
                            /** @description Minor units */
                            amount: number;
                            /** Format: iso-4217 */
                            currency: string;
                        } | null;
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
    "property.unit.archive": {
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
                    "application/json": components["schemas"]["property.unit"];
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
    "property.unit.restore": {
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
                    "application/json": components["schemas"]["property.unit"];
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
    "property.unit.bulk": {
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
                        floor?: number;
                        /** @enum {string} */
                        kind?: "apartment" | "shop" | "office" | "storage" | "parking";
                        /** @description Ownership shares, for instance thousandths. */
                        shares?: number;
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
    "property.residency.archive": {
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
                    "application/json": components["schemas"]["property.residency"];
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
    "property.residency.restore": {
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
                    "application/json": components["schemas"]["property.residency"];
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
    "property.residency.bulk": {
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
                        /** @enum {string} */
                        role?: "owner" | "resident" | "renter" | "subtenant" | "staff";
                        /** Format: date */
                        startsOn?: string;
                        /**
                         * Format: date
                         * @description The last day.
                         */
                        endsOn?: string | null;
                        /**
                         * Format: uuid
                         * @description Is told what this person is told.
                         */
                        alsoTellId?: string | null;
                        /**
                         * Format: date
                         * @description No reminders before this day.
                         */
                        awayUntilOn?: string | null;
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
    "kernel.archive_member": {
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
                    "application/json": components["schemas"]["kernel.member"];
                };
            };
            /** @description `kernel.more_than_own`: It would give, or take from someone, more than you hold yourself. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description `kernel.last_owner`: It would leave the tenant without an owner who can sign in. */
            409: {
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
    "kernel.restore_member": {
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
                    "application/json": components["schemas"]["kernel.member"];
                };
            };
            /** @description `kernel.more_than_own`: It would give, or take from someone, more than you hold yourself. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description `kernel.last_owner`: It would leave the tenant without an owner who can sign in. */
            409: {
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
    "kernel.archive_role": {
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
                    "application/json": components["schemas"]["kernel.role"];
                };
            };
            /** @description `kernel.more_than_own`: It would give, or take from someone, more than you hold yourself. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description `kernel.role_in_use`: A member or an API key still has this role. */
            409: {
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
    "kernel.restore_role": {
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
                    "application/json": components["schemas"]["kernel.role"];
                };
            };
            /** @description `kernel.more_than_own`: It would give, or take from someone, more than you hold yourself. */
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
    "kernel.revoke_api_key": {
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
                    "application/json": components["schemas"]["kernel.api_key"];
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
    "kernel.saved_views": {
        parameters: {
            query: {
                /** @description The noun that is listed, for instance people.customer */
                entity: string;
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
                            /** @description The noun that is listed, for instance people.customer */
                            entity: string;
                            name: string;
                            /** @description The query string of the list */
                            query: string;
                            isShared: boolean;
                            /** Format: uuid */
                            ownerId: string | null;
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
    "kernel.create_saved_view": {
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
                    /** @description The noun that is listed, for instance people.customer */
                    entity: string;
                    name: string;
                    /** @description The query string of the list */
                    query: string;
                    isShared?: boolean;
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
                    "application/json": components["schemas"]["kernel.saved_view"];
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
    "kernel.update_saved_view": {
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
                    /** @description The query string of the list */
                    query?: string;
                    isShared?: boolean;
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
                    "application/json": components["schemas"]["kernel.saved_view"];
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
    "kernel.archive_saved_view": {
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
                    "application/json": components["schemas"]["kernel.saved_view"];
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
    "kernel.tenant": {
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
                        /** Format: uuid */
                        id: string;
                        version: number;
                        slug: string;
                        name: string;
                        edition: string;
                        /** Format: iana-zone */
                        timezone: string;
                        /**
                         * Format: iso-4217
                         * @description Fixed once money has been counted in it.
                         */
                        currency: string;
                        locale: string;
                        plan: string;
                        /** @description Merged key by key; null takes a key out. */
                        settings: {
                            [key: string]: unknown;
                        };
                        /** @description The business’s own words, merged key by key. */
                        terms: {
                            [key: string]: unknown;
                        };
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
    "kernel.update_tenant": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** Format: iana-zone */
                    timezone?: string;
                    locale?: string;
                    /** @description Merged key by key; null takes a key out. */
                    settings?: {
                        [key: string]: unknown;
                    };
                    /** @description The business’s own words, merged key by key. */
                    terms?: {
                        [key: string]: unknown;
                    };
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
                        /** Format: uuid */
                        id: string;
                        version: number;
                        slug: string;
                        name: string;
                        edition: string;
                        /** Format: iana-zone */
                        timezone: string;
                        /**
                         * Format: iso-4217
                         * @description Fixed once money has been counted in it.
                         */
                        currency: string;
                        locale: string;
                        plan: string;
                        /** @description Merged key by key; null takes a key out. */
                        settings: {
                            [key: string]: unknown;
                        };
                        /** @description The business’s own words, merged key by key. */
                        terms: {
                            [key: string]: unknown;
                        };
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
    "transfer.suggest_mapping": {
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
                    entity: string;
                    /** @description The file, or its first lines. */
                    csv: string;
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
                        columns: string[];
                        dates: {
                            column: string;
                            formats: string[];
                            examples: string[];
                        }[];
                        /** @description How columns become fields. */
                        mapping: {
                            delimiter?: string;
                            targets: {
                                entity: string;
                                key?: string;
                                skip?: {
                                    column: string;
                                    in?: string[];
                                    notIn?: string[];
                                };
                                fields: {
                                    [key: string]: {
                                        column?: string;
                                        template?: string;
                                        const?: string | number | boolean | null;
                                        date?: string;
                                        format?: string;
                                        sum?: (string | number)[];
                                        atLeast?: number;
                                        addDays?: ({
                                            column?: string;
                                            template?: string;
                                            const?: string | number | boolean | null;
                                            date?: string;
                                            format?: string;
                                            sum?: (string | number)[];
                                            atLeast?: number;
                                            addDays?: ({
                                                column?: string;
                                                template?: string;
                                                const?: string | number | boolean | null;
                                                date?: string;
                                                format?: string;
                                                sum?: (string | number)[];
                                                atLeast?: number;
                                                addDays?: never;
                                                times?: never;
                                                money?: string;
                                                currency?: string;
                                                /** @enum {string} */
                                                decimal?: "." | ",";
                                                ref?: string;
                                                by?: string;
                                                value?: string;
                                                split?: string;
                                                blank?: string[];
                                                default?: string | number | boolean | null;
                                                map?: {
                                                    [key: string]: string | number | boolean | null;
                                                };
                                                when?: {
                                                    column: string;
                                                    in?: string[];
                                                    notIn?: string[];
                                                };
                                            } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown))[];
                                            times?: ({
                                                column?: string;
                                                template?: string;
                                                const?: string | number | boolean | null;
                                                date?: string;
                                                format?: string;
                                                sum?: (string | number)[];
                                                atLeast?: number;
                                                addDays?: never;
                                                times?: never;
                                                money?: string;
                                                currency?: string;
                                                /** @enum {string} */
                                                decimal?: "." | ",";
                                                ref?: string;
                                                by?: string;
                                                value?: string;
                                                split?: string;
                                                blank?: string[];
                                                default?: string | number | boolean | null;
                                                map?: {
                                                    [key: string]: string | number | boolean | null;
                                                };
                                                when?: {
                                                    column: string;
                                                    in?: string[];
                                                    notIn?: string[];
                                                };
                                            } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown))[];
                                            money?: string;
                                            currency?: string;
                                            /** @enum {string} */
                                            decimal?: "." | ",";
                                            ref?: string;
                                            by?: string;
                                            value?: string;
                                            split?: string;
                                            blank?: string[];
                                            default?: string | number | boolean | null;
                                            map?: {
                                                [key: string]: string | number | boolean | null;
                                            };
                                            when?: {
                                                column: string;
                                                in?: string[];
                                                notIn?: string[];
                                            };
                                        } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown))[];
                                        times?: ({
                                            column?: string;
                                            template?: string;
                                            const?: string | number | boolean | null;
                                            date?: string;
                                            format?: string;
                                            sum?: (string | number)[];
                                            atLeast?: number;
                                            addDays?: ({
                                                column?: string;
                                                template?: string;
                                                const?: string | number | boolean | null;
                                                date?: string;
                                                format?: string;
                                                sum?: (string | number)[];
                                                atLeast?: number;
                                                addDays?: never;
                                                times?: never;
                                                money?: string;
                                                currency?: string;
                                                /** @enum {string} */
                                                decimal?: "." | ",";
                                                ref?: string;
                                                by?: string;
                                                value?: string;
                                                split?: string;
                                                blank?: string[];
                                                default?: string | number | boolean | null;
                                                map?: {
                                                    [key: string]: string | number | boolean | null;
                                                };
                                                when?: {
                                                    column: string;
                                                    in?: string[];
                                                    notIn?: string[];
                                                };
                                            } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown))[];
                                            times?: ({
                                                column?: string;
                                                template?: string;
                                                const?: string | number | boolean | null;
                                                date?: string;
                                                format?: string;
                                                sum?: (string | number)[];
                                                atLeast?: number;
                                                addDays?: never;
                                                times?: never;
                                                money?: string;
                                                currency?: string;
                                                /** @enum {string} */
                                                decimal?: "." | ",";
                                                ref?: string;
                                                by?: string;
                                                value?: string;
                                                split?: string;
                                                blank?: string[];
                                                default?: string | number | boolean | null;
                                                map?: {
                                                    [key: string]: string | number | boolean | null;
                                                };
                                                when?: {
                                                    column: string;
                                                    in?: string[];
                                                    notIn?: string[];
                                                };
                                            } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown))[];
                                            money?: string;
                                            currency?: string;
                                            /** @enum {string} */
                                            decimal?: "." | ",";
                                            ref?: string;
                                            by?: string;
                                            value?: string;
                                            split?: string;
                                            blank?: string[];
                                            default?: string | number | boolean | null;
                                            map?: {
                                                [key: string]: string | number | boolean | null;
                                            };
                                            when?: {
                                                column: string;
                                                in?: string[];
                                                notIn?: string[];
                                            };
                                        } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown))[];
                                        money?: string;
                                        currency?: string;
                                        /** @enum {string} */
                                        decimal?: "." | ",";
                                        ref?: string;
                                        by?: string;
                                        value?: string;
                                        split?: string;
                                        blank?: string[];
                                        default?: string | number | boolean | null;
                                        map?: {
                                            [key: string]: string | number | boolean | null;
                                        };
                                        when?: {
                                            column: string;
                                            in?: string[];
                                            notIn?: string[];
                                        };
                                    } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown);
                                };
                            }[];
                        };
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
    "transfer.run_import": {
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
                    "application/json": components["schemas"]["transfer.import"];
                };
            };
            /** @description `import.not_now`: The import is in a state in which this cannot be done. */
            409: {
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
    "transfer.cancel_import": {
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
                    "application/json": components["schemas"]["transfer.import"];
                };
            };
            /** @description `import.not_now`: The import is in a state in which this cannot be done. */
            409: {
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
    "transfer.roll_back_import": {
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
                    "application/json": components["schemas"]["transfer.import"];
                };
            };
            /** @description `import.not_now`: The import is in a state in which this cannot be done. */
            409: {
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
    "notices.mine": {
        parameters: {
            query?: {
                /** @description The id of the last notice of the page before. */
                before?: string | null;
                unread?: boolean;
                limit?: number;
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
                            key: string;
                            /** Format: uuid */
                            memberId: string | null;
                            /** Format: uuid */
                            customerId: string | null;
                            topic: string;
                            template: string;
                            templateVersion: number;
                            title: string;
                            body: string;
                            link: string | null;
                            isUrgent: boolean;
                            /** Format: instant */
                            readAt: string | null;
                        }[];
                        unreadCount: number;
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
    "notices.send": {
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
                    memberIds?: string[] | null;
                    customerIds?: string[] | null;
                    /** @description Everyone of this role. */
                    role?: string | null;
                    title: string;
                    body: string;
                    /** @description A path of the app. */
                    link?: string | null;
                    /** @description Goes out in quiet hours too. */
                    isUrgent?: boolean;
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
                        ids: string[];
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
    "notices.read": {
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
                    "application/json": components["schemas"]["notices.notice"];
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
    "notices.undo_read": {
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
                    "application/json": components["schemas"]["notices.notice"];
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
    "notices.read_all": {
        parameters: {
            query?: never;
            header?: {
                /** @description Send the same key with a retry: the first answer comes again, nothing is done twice. */
                "Idempotency-Key"?: string;
            };
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
                        readCount: number;
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
    "notices.preferences": {
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
                            topic: string;
                            email: boolean;
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
    "notices.set_preference": {
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
                    topic: string;
                    email: boolean;
                    /**
                     * Format: uuid
                     * @description Left out: for yourself.
                     */
                    customerId?: string | null;
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
                    "application/json": components["schemas"]["notices.preference"];
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
    "billing.issue_split_invoices": {
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
                    shares: {
                        /** Format: uuid */
                        payerId: string;
                        /** @description Minor units; taken off first. */
                        amount?: number | null;
                        /** @description Of what the amounts leave. */
                        percent?: string | null;
                    }[];
                    /** Format: uuid */
                    locationId?: string | null;
                    /** Format: iso-4217 */
                    currency?: string | null;
                    /** Format: date */
                    dueOn?: string | null;
                    lines: {
                        description: string;
                        /** @description Stable name of the rule this line comes from. */
                        rule: string;
                        explanation?: string | null;
                        /** @description A decimal number; 1 unless given. */
                        quantity?: string | null;
                        /** @description Minor units; negative for a discount. */
                        unitAmount: number;
                        taxCategory?: string | null;
                        /** @description What kind of revenue it is. */
                        category?: string | null;
                    }[];
                    /** @description What it is for, as the name of a noun. */
                    subjectEntity?: string | null;
                    /** Format: uuid */
                    subjectId?: string | null;
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
                        data: {
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
                            /** @enum {string} */
                            kind: "invoice" | "credit_note";
                            number: number;
                            reference: string;
                            /** @enum {string} */
                            status: "issued" | "part_paid" | "paid" | "credited" | "written_off" | "void";
                            /** Format: uuid */
                            payerId: string;
                            /** Format: uuid */
                            locationId: string | null;
                            /** @description What it is for, as the name of a noun. */
                            subjectEntity: string | null;
                            /** Format: uuid */
                            subjectId: string | null;
                            /**
                             * Format: uuid
                             * @description The invoice that a credit note speaks against.
                             */
                            creditsId: string | null;
                            reason: string | null;
                            /** Format: date */
                            issuedOn: string;
                            /** Format: date */
                            dueOn: string;
                            /** Format: iso-4217 */
                            currency: string;
                            /** @description Prices of the lines contain their tax. */
                            taxInclusive: boolean;
                            net: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                            tax: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                            total: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                            paid: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                            credited: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                            writtenOff: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                            due: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                        }[];
                    };
                };
            };
            /**
             * @description `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "billing.credit_invoice": {
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
        requestBody: {
            content: {
                "application/json": {
                    lines: {
                        description: string;
                        /** @description Stable name of the rule this line comes from. */
                        rule: string;
                        explanation?: string | null;
                        /** @description A decimal number; 1 unless given. */
                        quantity?: string | null;
                        /** @description Minor units; negative for a discount. */
                        unitAmount: number;
                        taxCategory?: string | null;
                        /** @description What kind of revenue it is. */
                        category?: string | null;
                    }[];
                    reason: string;
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
                    "application/json": components["schemas"]["billing.invoice"];
                };
            };
            /**
             * @description `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "billing.void_invoice": {
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
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
                    "application/json": components["schemas"]["billing.invoice"];
                };
            };
            /**
             * @description `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "billing.write_off": {
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
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        /** @description Minor units */
                        amount: number;
                        /** Format: iso-4217 */
                        currency: string;
                    };
                    reason: string;
                    /** @description Who bears it; bad_debt unless given. */
                    policy?: string | null;
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
                    "application/json": components["schemas"]["billing.invoice"];
                };
            };
            /**
             * @description `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "billing.refund_payment": {
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
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        /** @description Minor units */
                        amount: number;
                        /** Format: iso-4217 */
                        currency: string;
                    };
                    reason?: string | null;
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
                    "application/json": components["schemas"]["billing.refund"];
                };
            };
            /**
             * @description `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "billing.reverse_payment": {
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
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
                    "application/json": components["schemas"]["billing.payment"];
                };
            };
            /**
             * @description `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "billing.settle_deposit": {
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
        requestBody: {
            content: {
                "application/json": {
                    /** @description Minor units that go back the way they came. */
                    refund?: number;
                    /** @description Minor units that are kept. */
                    forfeit?: number;
                    /** @description Minor units the payer may spend later. */
                    storeCredit?: number;
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
                    "application/json": components["schemas"]["billing.deposit"];
                };
            };
            /**
             * @description `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "billing.use_deposit": {
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
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    invoiceId: string;
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
                    "application/json": components["schemas"]["billing.invoice"];
                };
            };
            /**
             * @description `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "billing.hear_provider": {
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
                    provider: "simulator" | "stripe";
                    /** @description As it was sent, to the letter. */
                    body: string;
                    signature: string;
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
                    "application/json": components["schemas"]["billing.payment"];
                };
            };
            /** @description `billing.untrue_notice`: The signature does not fit, or the notice is about no charge. */
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
    "care.record": {
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
                    /**
                     * Format: instant
                     * @description The time by the plan, which names the dose.
                     */
                    dueAt: string;
                    /** @enum {string} */
                    outcome: "given" | "refused" | "skipped" | "all" | "half" | "none";
                    reason?: string | null;
                    note?: string | null;
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
                    "application/json": components["schemas"]["care.entry"];
                };
            };
            /**
             * @description `care.already_recorded`: This dose or meal has been recorded already; see entry.
             *
             *     `care.too_early`: The time of this dose is still too far off.
             *
             *     `care.not_eaten`: This goes with food, and too little was eaten: give a reason.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `care.not_a_slot`: The plan has no dose or meal at this time.
             *
             *     `care.wrong_outcome`: A dose is given, refused or skipped; a meal eaten or not.
             *
             *     `care.reason_missing`: A dose that is not given needs a reason.
             */
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
    "care.record_round": {
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
                    planIds: string[];
                    dueAts: string[];
                    /** @enum {string} */
                    outcome: "given" | "refused" | "skipped" | "all" | "half" | "none";
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
                            /** Format: uuid */
                            planId: string;
                            ok: boolean;
                            /** Format: uuid */
                            entryId: string | null;
                            code: string | null;
                            message: string | null;
                        }[];
                        okCount: number;
                        failedCount: number;
                    };
                };
            };
            /**
             * @description `care.already_recorded`: This dose or meal has been recorded already; see entry.
             *
             *     `care.too_early`: The time of this dose is still too far off.
             *
             *     `care.not_eaten`: This goes with food, and too little was eaten: give a reason.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `care.not_a_slot`: The plan has no dose or meal at this time.
             *
             *     `care.wrong_outcome`: A dose is given, refused or skipped; a meal eaten or not.
             *
             *     `care.reason_missing`: A dose that is not given needs a reason.
             */
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
    "care.countersign": {
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
                    "application/json": components["schemas"]["care.entry"];
                };
            };
            /**
             * @description `care.same_person`: The second signature is somebody else’s than the first.
             *
             *     `care.not_waiting`: This dose does not wait for a second signature.
             */
            409: {
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
    "care.take_back": {
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
                    "application/json": components["schemas"]["care.entry"];
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
    "care.acknowledge_alert": {
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
                    "application/json": components["schemas"]["care.alert"];
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
                    /** @description The certificate has been seen; needs pets.health.verify. */
                    isVerified?: boolean | null;
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
    "pets.verify_vaccination": {
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
    "pets.reject_vaccination": {
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
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
    "bookings.confirm": {
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             */
            409: {
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
    "bookings.pay_deposit": {
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
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "cash" | "transfer" | "card" | "store_credit";
                    reference?: string | null;
                    cardToken?: string | null;
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             *
             *     `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             *
             *     `bookings.no_deposit`: No deposit is asked for this stay.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "bookings.part_guest": {
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
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    guestId: string;
                    /**
                     * Format: date
                     * @description Not slept. On or before the day of arrival: does not come.
                     */
                    leavesOn: string;
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             *
             *     `bookings.last_guest`: Nobody would be left: cancel the stay, or shorten it.
             */
            409: {
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
    "bookings.move": {
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
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description null: onto the list to solve. Left out: the room it has.
                     */
                    roomId?: string | null;
                    /** Format: date */
                    arrivesOn?: string | null;
                    /** Format: date */
                    departsOn?: string | null;
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             *
             *     `bookings.room_taken`: No such room is free on these nights; see alternatives.
             *
             *     `bookings.party_too_large`: The room does not hold so many; see alternatives.
             *
             *     `bookings.room_out_of_order`: The room is out of order on these nights; see alternatives.
             *
             *     `bookings.departure_in_past`: Guests in house cannot have left before today.
             *
             *     `bookings.records_missing`: Health records that the service requires are missing or end before the stay does; see gaps.
             *
             *     `bookings.no_sharing_consent`: Two families share a room only when both have consented to it; see families.
             */
            409: {
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
    "bookings.change_dates": {
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
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    arrivesOn: string;
                    /** Format: date */
                    departsOn: string;
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             *
             *     `bookings.room_taken`: No such room is free on these nights; see alternatives.
             *
             *     `bookings.party_too_large`: The room does not hold so many; see alternatives.
             *
             *     `bookings.room_out_of_order`: The room is out of order on these nights; see alternatives.
             *
             *     `bookings.departure_in_past`: Guests in house cannot have left before today.
             *
             *     `bookings.records_missing`: Health records that the service requires are missing or end before the stay does; see gaps.
             *
             *     `bookings.no_sharing_consent`: Two families share a room only when both have consented to it; see families.
             */
            409: {
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
    "bookings.swap_stays": {
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
                    stayId: string;
                    /** Format: uuid */
                    otherStayId: string;
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
                        stays: {
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
                            number: number;
                            /** Format: uuid */
                            customerId: string;
                            /** Format: uuid */
                            locationId: string;
                            /** Format: uuid */
                            roomTypeId: string;
                            /**
                             * Format: uuid
                             * @description Empty on a stay that still has to be given a room.
                             */
                            roomId: string | null;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "checked_in" | "checked_out" | "cancelled" | "no_show";
                            /** Format: date */
                            arrivesOn: string;
                            /** Format: date */
                            departsOn: string;
                            partySize: number;
                            nightlyRate: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                            total: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                            notes: string | null;
                            /** Format: instant */
                            heldUntilAt: string | null;
                            /** Format: instant */
                            checkedInAt: string | null;
                            /** Format: instant */
                            checkedOutAt: string | null;
                            /** Format: date */
                            cancelledOn: string | null;
                            /** Format: date */
                            noShowOn: string | null;
                            /** @description What they come for: boarding, daycare, grooming. */
                            service: string;
                            /** @description Why guests were taken whose health records were not in order. */
                            healthOverride: string | null;
                            /** @description What is asked for in advance. */
                            deposit: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            } | null;
                            /** @description For leaving after the time of check-out. */
                            lateFee: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            } | null;
                            /** @description Why it was not charged. */
                            lateFeeWaiver: string | null;
                            /** Format: uuid */
                            invoiceId: string | null;
                        }[];
                    };
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             *
             *     `bookings.room_taken`: No such room is free on these nights; see alternatives.
             *
             *     `bookings.party_too_large`: The room does not hold so many; see alternatives.
             *
             *     `bookings.room_out_of_order`: The room is out of order on these nights; see alternatives.
             *
             *     `bookings.no_sharing_consent`: Two families share a room only when both have consented to it; see families.
             */
            409: {
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
    "bookings.check_in": {
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             *
             *     `bookings.records_missing`: Health records that the service requires are missing or end before the stay does; see gaps.
             */
            409: {
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
    "bookings.undo_check_in": {
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             */
            409: {
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
    "bookings.depart_early": {
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
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    departsOn: string;
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             *
             *     `bookings.departure_in_past`: Guests in house cannot have left before today.
             *
             *     `bookings.records_missing`: Health records that the service requires are missing or end before the stay does; see gaps.
             */
            409: {
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
    "bookings.check_out": {
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
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why leaving late is not charged; needs bookings.fee.waive. */
                    waiveLateFee?: string | null;
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             *
             *     `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "bookings.undo_check_out": {
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             *
             *     `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "bookings.cancel": {
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
        requestBody: {
            content: {
                "application/json": {
                    /** @description What goes back is kept for the customer’s next stay. */
                    storeCredit?: boolean | null;
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             *
             *     `billing.wrong_status`: The state of this document does not allow this.
             *
             *     `billing.more_than_due`: More is taken off than is due on this invoice.
             *
             *     `billing.more_than_invoiced`: More would be credited than was invoiced.
             *
             *     `billing.not_enough_credit`: The payer does not have that much credit.
             *
             *     `billing.more_than_paid`: More would be given back than was paid.
             *
             *     `billing.more_than_held`: More would be settled than is held as a deposit.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /**
             * @description `billing.other_currency`: The amount is in another currency than the invoice.
             *
             *     `billing.nothing_to_invoice`: An invoice has lines that add up to zero or more.
             */
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
    "bookings.undo_cancellation": {
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             *
             *     `bookings.room_taken`: No such room is free on these nights; see alternatives.
             *
             *     `bookings.party_too_large`: The room does not hold so many; see alternatives.
             *
             *     `bookings.room_out_of_order`: The room is out of order on these nights; see alternatives.
             *
             *     `bookings.hold_over`: The stay was only held, and the hold has run out since.
             */
            409: {
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
    "bookings.mark_no_show": {
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             */
            409: {
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
    "bookings.undo_no_show": {
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
                    "application/json": components["schemas"]["bookings.stay"];
                };
            };
            /**
             * @description `bookings.wrong_status`: The state of this stay does not allow this.
             *
             *     `bookings.no_room`: The stay has not been given a room yet.
             *
             *     `bookings.not_arrived_yet`: The day of arrival has not come yet at the location.
             *
             *     `bookings.already_over`: The day of departure has passed at the location.
             *
             *     `bookings.room_taken`: No such room is free on these nights; see alternatives.
             *
             *     `bookings.party_too_large`: The room does not hold so many; see alternatives.
             *
             *     `bookings.room_out_of_order`: The room is out of order on these nights; see alternatives.
             */
            409: {
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
    "work.move_job": {
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
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    stageId: string;
                    /**
                     * Format: uuid
                     * @description null: before all others. Left out: behind them.
                     */
                    afterId?: string | null;
                    /** @description Goes beyond the limit of the stage, if your role may. */
                    override?: boolean | null;
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
                    "application/json": components["schemas"]["work.job"];
                };
            };
            /**
             * @description `work.stage_full`: The stage holds as many jobs as it may; see wipLimit.
             *
             *     `work.job_archived`: The job is archived.
             */
            409: {
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
    "property.move_out": {
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
                    "application/json": components["schemas"]["property.residency"];
                };
            };
            /** @description `property.moved_out_already`: They have left before. */
            409: {
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
    "kernel.role_options": {
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
                            name: string;
                            isBuiltIn: boolean;
                            permissions: string[];
                        }[];
                        permissions: string[];
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
    "transfer.import_rows": {
        parameters: {
            query?: {
                "filter[outcome]"?: "created" | "merged" | "refused" | "rolled_back" | "kept" | null;
                "filter[code]"?: string | null;
                "filter[entity]"?: string | null;
                limit?: number;
                cursor?: string | null;
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
                    "application/json": {
                        data: {
                            line: number;
                            entity: string;
                            outcome: string;
                            rowId: string | null;
                            code: string | null;
                            reason: string | null;
                            field: string | null;
                        }[];
                        nextCursor: string | null;
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
    "files.content": {
        parameters: {
            query?: {
                size?: "full" | "thumb";
                expires?: number | null;
                signature?: string | null;
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
                    "application/octet-stream": string;
                };
            };
            /**
             * @description `files.link_invalid`: This link was not made for you, or not by us.
             *
             *     `files.link_expired`: This link has run out; ask for a new one.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
            /** @description `files.gone`: The file was put away and is no longer kept. */
            410: {
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
    "files.links": {
        parameters: {
            query?: {
                subjectId?: string | null;
                ids?: string[] | null;
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
                            /** Format: uuid */
                            id: string;
                            name: string;
                            mediaType: string;
                            width: number | null;
                            height: number | null;
                            /** @description For a picture: at most 320 pixels. For a paper: the paper. */
                            thumb: string;
                            full: string;
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
    "documents.code": {
        parameters: {
            query: {
                text: string;
                kind?: "qrcode" | "code128" | "ean13" | "datamatrix";
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
                    "image/png": string;
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
    "billing.balance": {
        parameters: {
            query?: {
                /** @description The tenant’s own unless given. */
                currency?: string | null;
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
                    "application/json": {
                        /** Format: iso-4217 */
                        currency: string;
                        owed: number;
                        storeCredit: number;
                        depositsHeld: number;
                        /** @description Owed less store credit. */
                        balance: number;
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
    "billing.invoice_pdf": {
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
                    "application/pdf": string;
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
    "billing.ledger_balances": {
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
                            account: string;
                            /** @enum {string} */
                            kind: "asset" | "liability" | "income" | "expense";
                            /** Format: iso-4217 */
                            currency: string;
                            balance: number;
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
    "bookings.availability": {
        parameters: {
            query: {
                locationId: string;
                arrivesOn: string;
                departsOn: string;
                roomTypeId?: string | null;
                /** @description Rooms of this size and larger ones. */
                size?: "small" | "medium" | "large" | "extra_large" | null;
                guests?: number | null;
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
                            /** Format: uuid */
                            roomTypeId: string;
                            name: string;
                            /** @enum {string} */
                            size: "small" | "medium" | "large" | "extra_large";
                            freeCount: number;
                            rooms: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            nightlyRate: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                            total: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
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
    "bookings.quote": {
        parameters: {
            query: {
                locationId: string;
                roomTypeId: string;
                arrivesOn: string;
                departsOn: string;
                guestIds?: string[] | null;
                partySize?: number | null;
                service?: string | null;
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
                        lines: {
                            rule: string;
                            name: string;
                            explanation: string;
                            quantity: number;
                            unitAmount: number;
                            amount: number;
                        }[];
                        total: {
                            /** @description Minor units */
                            amount: number;
                            /** Format: iso-4217 */
                            currency: string;
                        };
                        perGuest: {
                            /** Format: uuid */
                            guestId: string | null;
                            guestName: string;
                            amount: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                        }[];
                        deposit: {
                            /** @description Minor units */
                            amount: number;
                            /** Format: iso-4217 */
                            currency: string;
                        } | null;
                        refundTiers: {
                            daysBefore: number;
                            percent: string;
                        }[];
                        gaps: {
                            /** Format: uuid */
                            guestId: string;
                            guestName: string;
                            record: string;
                            /** @enum {string} */
                            state: "missing" | "rejected" | "expired" | "expires_in_stay" | "waiting" | "pending";
                            /** Format: date */
                            expiresOn: string | null;
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
    "bookings.account": {
        parameters: {
            query?: {
                /** @description Another moment than now. */
                leftAt?: string | null;
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
                    "application/json": {
                        lines: {
                            rule: string;
                            name: string;
                            explanation: string;
                            quantity: number;
                            unitAmount: number;
                            amount: number;
                        }[];
                        total: {
                            /** @description Minor units */
                            amount: number;
                            /** Format: iso-4217 */
                            currency: string;
                        };
                        perGuest: {
                            /** Format: uuid */
                            guestId: string | null;
                            guestName: string;
                            amount: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                        }[];
                        lateFee: {
                            /** @description Minor units */
                            amount: number;
                            /** Format: iso-4217 */
                            currency: string;
                        } | null;
                        held: {
                            /** @description Minor units */
                            amount: number;
                            /** Format: iso-4217 */
                            currency: string;
                        };
                        due: {
                            /** @description Minor units */
                            amount: number;
                            /** Format: iso-4217 */
                            currency: string;
                        };
                        cancellation: {
                            daysBefore: number;
                            percent: string;
                            refund: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                            forfeit: {
                                /** @description Minor units */
                                amount: number;
                                /** Format: iso-4217 */
                                currency: string;
                            };
                        };
                        gaps: {
                            /** Format: uuid */
                            guestId: string;
                            guestName: string;
                            record: string;
                            /** @enum {string} */
                            state: "missing" | "rejected" | "expired" | "expires_in_stay" | "waiting" | "pending";
                            /** Format: date */
                            expiresOn: string | null;
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
    "bookings.care_round": {
        parameters: {
            query: {
                locationId: string;
                on?: string | null;
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
                        /** Format: date */
                        on: string;
                        data: {
                            /** Format: uuid */
                            stayId: string;
                            roomName: string | null;
                            area: string | null;
                            /** Format: uuid */
                            guestId: string;
                            guestName: string;
                            guestKind: string;
                            alert: string | null;
                            /** Format: uuid */
                            planId: string;
                            /** @enum {string} */
                            kind: "medication" | "feeding";
                            /** @description The medicine, or the food. */
                            name: string;
                            /** @description 2, ½, 120 */
                            quantity: string | null;
                            /** @description units, tablets, scoops, grams */
                            unit: string | null;
                            instructions: string | null;
                            /** @description Given only to who has eaten at least half, or with a reason. */
                            isWithFood: boolean;
                            /** @description 2: a second person signs each dose. */
                            signOffCount: number;
                            /** Format: instant */
                            dueAt: string;
                            slot: string;
                            entry: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                outcome: "given" | "refused" | "skipped" | "all" | "half" | "none";
                                /** @enum {string} */
                                status: "done" | "awaiting_second";
                                /** Format: uuid */
                                byId: string;
                                byName: string;
                                /** Format: instant */
                                recordedAt: string;
                                secondByName: string | null;
                            } | null;
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
    "bookings.lodging_calendar": {
        parameters: {
            query: {
                locationId: string;
                /** @description The first day. */
                from: string;
                /** @description The day after the last one, as with a stay. */
                to: string;
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
                        rooms: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            code: string;
                            area: string | null;
                            /** Format: uuid */
                            roomTypeId: string;
                            roomTypeName: string;
                            /** @enum {string} */
                            size: "small" | "medium" | "large" | "extra_large";
                            capacity: number;
                            shared: boolean;
                            /** Format: date */
                            outOfOrderOn: string | null;
                        }[];
                        stays: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            number: number;
                            /**
                             * Format: uuid
                             * @description Empty on a stay that still has to be given a room.
                             */
                            roomId: string | null;
                            /** Format: uuid */
                            roomTypeId: string;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "checked_in" | "checked_out" | "cancelled" | "no_show";
                            /** Format: date */
                            arrivesOn: string;
                            /** Format: date */
                            departsOn: string;
                            partySize: number;
                            /** Format: uuid */
                            customerId: string;
                            customerName: string;
                            guestNames: string[];
                            alert: string | null;
                        }[];
                        days: {
                            /** Format: date */
                            on: string;
                            occupied: number;
                            total: number;
                        }[];
                        unassigned: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            number: number;
                            /**
                             * Format: uuid
                             * @description Empty on a stay that still has to be given a room.
                             */
                            roomId: string | null;
                            /** Format: uuid */
                            roomTypeId: string;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "checked_in" | "checked_out" | "cancelled" | "no_show";
                            /** Format: date */
                            arrivesOn: string;
                            /** Format: date */
                            departsOn: string;
                            partySize: number;
                            /** Format: uuid */
                            customerId: string;
                            customerName: string;
                            guestNames: string[];
                            alert: string | null;
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
    "bookings.occupancy": {
        parameters: {
            query: {
                locationId: string;
                /** @description The first day. */
                from: string;
                /** @description The day after the last one, as with a stay. */
                to: string;
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
                            /** Format: date */
                            on: string;
                            occupied: number;
                            rooms: number;
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
    "bookings.today": {
        parameters: {
            query: {
                locationId: string;
                /** @description Another day than the present one at the location. */
                on?: string | null;
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
                        /** Format: date */
                        on: string;
                        arrivals: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            number: number;
                            /**
                             * Format: uuid
                             * @description Empty on a stay that still has to be given a room.
                             */
                            roomId: string | null;
                            /** Format: uuid */
                            roomTypeId: string;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "checked_in" | "checked_out" | "cancelled" | "no_show";
                            /** Format: date */
                            arrivesOn: string;
                            /** Format: date */
                            departsOn: string;
                            partySize: number;
                            /** Format: uuid */
                            customerId: string;
                            customerName: string;
                            guestNames: string[];
                            alert: string | null;
                        }[];
                        departures: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            number: number;
                            /**
                             * Format: uuid
                             * @description Empty on a stay that still has to be given a room.
                             */
                            roomId: string | null;
                            /** Format: uuid */
                            roomTypeId: string;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "checked_in" | "checked_out" | "cancelled" | "no_show";
                            /** Format: date */
                            arrivesOn: string;
                            /** Format: date */
                            departsOn: string;
                            partySize: number;
                            /** Format: uuid */
                            customerId: string;
                            customerName: string;
                            guestNames: string[];
                            alert: string | null;
                        }[];
                        inHouse: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            number: number;
                            /**
                             * Format: uuid
                             * @description Empty on a stay that still has to be given a room.
                             */
                            roomId: string | null;
                            /** Format: uuid */
                            roomTypeId: string;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "checked_in" | "checked_out" | "cancelled" | "no_show";
                            /** Format: date */
                            arrivesOn: string;
                            /** Format: date */
                            departsOn: string;
                            partySize: number;
                            /** Format: uuid */
                            customerId: string;
                            customerName: string;
                            guestNames: string[];
                            alert: string | null;
                        }[];
                        alerts: {
                            /** @enum {string} */
                            kind: "no_room" | "room_out_of_order" | "not_checked_out" | "not_arrived" | "careful";
                            message: string;
                            /** Format: uuid */
                            stayId: string | null;
                        }[];
                        counts: {
                            arrivals: number;
                            departures: number;
                            inHouse: number;
                            freeRooms: number;
                            rooms: number;
                        };
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
    "property.occupants": {
        parameters: {
            query?: {
                /** @description Today, unless given. */
                on?: string | null;
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
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            residencyId: string;
                            /** Format: uuid */
                            customerId: string;
                            name: string;
                            /** @enum {string} */
                            role: "owner" | "resident" | "renter" | "subtenant" | "staff";
                            /** Format: date */
                            awayUntilOn: string | null;
                            isTold: boolean;
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
