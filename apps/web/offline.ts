import type { OfflineRules } from '#ui/offline/rules.ts'
import { navigationOf } from './navigation.ts'
import { loadScreen } from './pages.ts'

/** What each module's screens may do without a line. */
export const offlineRules: readonly OfflineRules[] = Object.values(
  import.meta.glob<OfflineRules>('../../modules/*/screens/offline.ts', { eager: true, import: 'offline' }),
)

/** Fetches the screens of every day, so that they open without a line although nobody has opened them yet. */
export async function bringScreens(edition: string): Promise<void> {
  const links = navigationOf(edition).groups.flatMap(group => group.links)
  for (const { path, isOnPhoneBar } of links)
    if (isOnPhoneBar) await loadScreen('app', path).catch(() => undefined)
}
