import { defineModule } from '#kernel/module/module.ts'
import { list, text } from '#kernel/schema/fields.ts'
import { accountOperations } from './accounts/operations.ts'
import { ownPasskeys } from './passkeys/own-operations.ts'
import { passkeySignIn } from './passkeys/sign-in.ts'
import { secondFactorOperations } from './second-factor/operations.ts'
import { guestOperations } from './sessions/guest-operations.ts'
import { sessionOperations } from './sessions/operations.ts'

/** Accounts, how one signs in to them, and how one gets back in. */
export const identity = defineModule({
  id: 'identity',
  house: [
    ...sessionOperations,
    ...guestOperations,
    ...accountOperations,
    ...secondFactorOperations,
    ...passkeySignIn,
    ...ownPasskeys,
  ],
  settings: {
    secondFactorRoles: list(text({ max: 60 }), {
      max: 50,
      label: 'Roles that sign in with a second factor or a passkey',
    }).default([]),
  },
})
