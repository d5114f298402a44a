import { useSession } from '#ui/session/session-provider.tsx'
import { acceptedMethods } from '../../rules.ts'

/** The ways of paying that this business takes, in the order in which they are offered. */
export const useAcceptedMethods = () => acceptedMethods(useSession().session.tenant.settings)
