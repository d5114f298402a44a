import { defineModule } from '#kernel/module/module.ts'
import { accountOperations } from './accounts/operations.ts'
import { guestOperations } from './sessions/guest-operations.ts'
import { sessionOperations } from './sessions/operations.ts'

/** Accounts, how one signs in to them, and how one gets back in. */
export const identity = defineModule({
  id: 'identity',
  house: [...sessionOperations, ...guestOperations, ...accountOperations],
})
