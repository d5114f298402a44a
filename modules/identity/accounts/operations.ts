import { invitationOperations } from './invitation-operations.ts'
import { ownSessionOperations } from './own-sessions.ts'
import { passwordOperations } from './password-operations.ts'

export const accountOperations = [...passwordOperations, ...ownSessionOperations, ...invitationOperations]
