import type { Transaction } from '../db/database.ts'

/** What filling a demonstration needs of a running house: its public interface as one tenant's owner, little besides. */
export interface Desk {
  locationId: string
  currency: string
  zone: string
  /** The day at the location. */
  today: Temporal.PlainDate
  now(): Temporal.Instant
  get<T>(path: string): Promise<T>
  post<T>(path: string, body: object): Promise<T>
  /** Speaks as another person of the demonstration, by e-mail. */
  as(email: string): Pick<Desk, 'get' | 'post'>
  memberIdOf(email: string): string
  /** Brings a file in as anybody would, and sees that every row of it arrived. */
  bringIn(
    fileName: string,
    targets: readonly { entity: string }[],
    rows: readonly Record<string, string | number | null>[],
  ): Promise<void>
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
}

export interface DemoPerson {
  email: string
  name: string
  role: string
  /** Where their sign-in leads, when it is not the home of their role: `/kiosk`. */
  opens?: string
}

/** A business of the demonstration, which an edition shows itself with; the first person is its owner. */
export interface DemoTenant {
  slug: string
  name: string
  edition: string
  timezone: string
  currency: string
  people: readonly [DemoPerson, ...DemoPerson[]]
  /** Where somebody without an account begins: `/at/sample-town`. */
  visitors?: string
  seed(desk: Desk): Promise<void>
}
