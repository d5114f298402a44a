import { invitationOperations } from './invitation-operations.ts'
import { languageOperations } from './language-operation.ts'
import { ownSessionOperations } from './own-sessions.ts'
import { passwordOperations } from './password-operations.ts'

export const accountOperations = [
  ...passwordOperations,
  ...ownSessionOperations,
  ...invitationOperations,
  ...languageOperations,
]
