import type { ComponentType } from 'react'

type Loaded = () => Promise<Record<string, unknown>>

interface Screen {
  /** `/wall`, below what `at` says; `$id` stands for a part that varies. */
  path: string
  load: Loaded
  /** The component's export in what is loaded. */
  name: string
  /** Modules besides its own whose words it shows; `all` where it speaks of every noun there is. */
  words?: readonly string[] | 'all'
}

/**
 * A screen of a module, listed in its `screens/pages.ts`; the app finds those lists by itself, and loads a screen and
 * its module's words when it is first opened.
 * - `app`: `/app/…`, in the shell, for who is signed in
 * - `portal`: `/portal/…`, for a signed-in customer
 * - `bare`: the whole window, for a signed-in tablet
 * - `door`: anywhere, before signing in
 * - `at`: `/at/<tenant>/…`, for a visitor without an account
 */
export type Page = ({ at: 'app' | 'portal' | 'bare' | 'door' | 'at' } & Screen) | LinkPage | PartPage

/** What a link to one record opens (`/l/<token>`), without a session; the component gets the record's id. */
export interface LinkPage {
  at: 'link'
  /** `coating.proof` */
  entity: string
  load: Loaded
  name: string
}

/** A piece of another module's screen, which that screen shows with `<PartsOf of="venues.booking" />`. */
export interface PartPage {
  at: 'part'
  of: string
  /** Lower comes first. */
  order: number
  /** The permission without which it is not shown. */
  needs?: string
  load: Loaded
  name: string
}

export type LinkScreen = ComponentType<{ id: string }>
