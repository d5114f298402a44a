import { useSession } from '../session/session-provider.tsx'
import type { EditionScreens, ScreenGroup } from './edition-screens.ts'

/** The rail without what this person may not open. */
export function useGroups(screens: EditionScreens): ScreenGroup[] {
  const { can } = useSession()
  return screens.groups
    .map(group => ({ ...group, links: group.links.filter(link => can(link.needs)) }))
    .filter(group => group.links.length > 0)
}
