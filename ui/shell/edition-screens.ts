import type { AccentName } from '../theme/accents.ts'

/** A screen in the rail: the edition's own words and order. */
export interface ScreenLink {
  id: string
  /** The address below `/app`, for instance `pets`. */
  path: string
  labelKey: string
  icon: string
  needs?: string
  /** One of at most four on the bottom bar of a phone; the fifth is “More”. */
  isOnPhoneBar?: boolean
}

export interface ScreenGroup {
  id: string
  labelKey?: string
  links: ScreenLink[]
}

/** Something to do from anywhere: in the command palette and behind the C key. */
export interface ScreenVerb {
  id: string
  labelKey: string
  icon: string
  to: string
  search?: Record<string, string>
  needs?: string
}

/** What an edition shows: accent, home, the rail, and what can be started from anywhere. */
export interface EditionScreens {
  accent: AccentName
  home: string
  /** Where somebody of a role begins, when it is not there: `{ caretaker: '/app/care-round' }`. */
  homes?: Readonly<Record<string, string>>
  /** Where a signed-in customer begins, below `/portal`. */
  portal?: string
  /** What a signed-in customer can go to, below `/portal`; shown when there are several. */
  portalLinks?: ScreenLink[]
  /** Where a visitor without an account begins, below `/at/<tenant>`. */
  visitors?: string
  groups: ScreenGroup[]
  verbs: ScreenVerb[]
}
