import { defineModule } from '#kernel/module/module.ts'
import { bool, list, text } from '#kernel/schema/fields.ts'
import { accountOperations } from './accounts/operations.ts'
import { addressOperations } from './addresses/operations.ts'
import { ownPasskeys } from './passkeys/own-operations.ts'
import { passkeySignIn } from './passkeys/sign-in.ts'
import { secondFactorOperations } from './second-factor/operations.ts'
import { guestOperations } from './sessions/guest-operations.ts'
import { sessionOperations } from './sessions/operations.ts'
import { companyDomains } from './single-sign-on/domain-operations.ts'
import { mayManage } from './single-sign-on/settings.ts'
import { companySettings } from './single-sign-on/settings-operations.ts'
import { companySignIn } from './single-sign-on/sign-in.ts'

/** Accounts, how one signs in to them, and how one gets back in. */
export const identity = defineModule({
  id: 'identity',
  dependsOn: ['integrations'],
  house: [
    ...sessionOperations,
    ...guestOperations,
    ...accountOperations,
    ...addressOperations,
    ...secondFactorOperations,
    ...passkeySignIn,
    ...ownPasskeys,
    ...companySignIn,
    ...companySettings,
    ...companyDomains,
  ],
  permissions: { [mayManage]: 'Set up sign-in with the business’s own identity provider' },
  settings: {
    secondFactorRoles: list(text({ max: 60 }), {
      max: 50,
      label: 'Roles that sign in with a second factor or a passkey',
    }).default([]),
    companySignInDemanded: bool({
      label: 'Only who signs in with the business’s own identity provider gets in; owners always may',
    }).default(false),
  },
})
