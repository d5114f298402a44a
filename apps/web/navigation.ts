import { navigation as childcare } from '#editions/childcare/navigation.ts'
import { navigation as coating } from '#editions/coating/navigation.ts'
import { navigation as concierge } from '#editions/concierge/navigation.ts'
import { navigation as dining } from '#editions/dining/navigation.ts'
import { navigation as petresort } from '#editions/petresort/navigation.ts'
import type { EditionScreens } from '#ui/shell/edition-screens.ts'

const editions: Record<string, EditionScreens> = { childcare, coating, concierge, dining, petresort }

/** The rail of an edition; a tenant of an edition without screens of its own sees the first one's. */
export const navigationOf = (edition: string): EditionScreens => editions[edition] ?? petresort
