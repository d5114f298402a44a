import { navigation as childcare } from '#editions/childcare/navigation.ts'
import { navigation as coating } from '#editions/coating/navigation.ts'
import { navigation as concierge } from '#editions/concierge/navigation.ts'
import { navigation as dining } from '#editions/dining/navigation.ts'
import { navigation as petresort } from '#editions/petresort/navigation.ts'
import type { EditionScreens, ScreenLink } from '#ui/shell/edition-screens.ts'

const editions: Record<string, EditionScreens> = { childcare, coating, concierge, dining, petresort }

const link = (path: string, labelKey: string, icon: string, needs: string): ScreenLink => ({
  ...{ id: path, path, labelKey, icon, needs },
})

/** What every trade has besides its own: how the business itself is set up. */
const house: ScreenLink[] = [
  link('set-up', 'screen.setUp', 'home', 'kernel.tenant.write'),
  link('roles', 'screen.roles', 'users', 'kernel.role.read'),
  link('sign-in-rules', 'screen.signInRules', 'users', 'kernel.tenant.write'),
  link('api-keys', 'screen.apiKeys', 'import', 'kernel.api_key.read'),
  link('messages', 'screen.messages', 'inbox', 'notices.delivery.read'),
  link('message-texts', 'screen.messageTexts', 'tag', 'notices.wording.read'),
  link('webhook-endpoints', 'screen.webhooks', 'import', 'integrations.endpoint.read'),
  link('modules', 'screen.modules', 'packages', 'operations.module.switch'),
  link('api-usage', 'screen.apiUsage', 'scale', 'integrations.usage.read'),
]

function withHouse(screens: EditionScreens): EditionScreens {
  const known = new Set(screens.groups.flatMap(({ links }) => links.map(({ path }) => path)))
  const links = house.filter(({ path }) => !known.has(path))
  return { ...screens, groups: [...screens.groups, { id: 'house', labelKey: 'shell.house', links }] }
}

const whole = Object.fromEntries(Object.entries(editions).map(([id, screens]) => [id, withHouse(screens)]))

/** The rail of an edition; a tenant of an edition without screens of its own sees the first one's. */
export const navigationOf = (edition: string): EditionScreens => whole[edition] ?? whole.petresort!
