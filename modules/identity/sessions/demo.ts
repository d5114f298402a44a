export interface DemoAccount {
  tenant: string
  edition: string
  email: string
  password: string
  name?: string
  role?: string
  /** Where this sign-in leads, when it is not the home of the role. */
  opens?: string
}

/** What can be looked at without an account. */
export interface DemoVisit {
  tenant: string
  edition: string
  opens: string
}

interface Demo {
  /** Undefined or empty where this is no demonstration. */
  accounts?: () => readonly DemoAccount[] | undefined
  visits?: () => readonly DemoVisit[]
}

let demo: Demo = {}

/** Said once by the program that serves. */
export function showDemo(given: Demo): void {
  demo = given
}

export const shownDemo = () => ({ accounts: demo.accounts?.() ?? [], visits: demo.visits?.() ?? [] })
