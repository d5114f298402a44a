export interface WaitingRule {
  route: `${'POST' | 'PATCH' | 'PUT' | 'DELETE'} /v1/${string}`
  /** The key of what is said of it in the list of what waits, where the screen says nothing better. */
  label: string
  /** The field of the body that says when it was, for what must not be taken to have happened when it is sent. */
  moment?: string
}

/** What a module's screens may do without a line; `modules/<m>/screens/offline.ts` exports it as `offline`. */
export interface OfflineRules {
  /** Beginnings of the keys of queries whose answers are kept on this device for a day. */
  keeps?: readonly (readonly string[])[]
  /** Verbs that may wait for the line. Never one that moves money, or one whose answer decides what to do next. */
  waits?: readonly WaitingRule[]
}

const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

export function matcherOf(rules: readonly WaitingRule[]) {
  const known = rules.map(rule => ({
    rule,
    pattern: new RegExp(`^${rule.route.replace(/\{\w+\}/g, id)}$`),
  }))
  return (method: string, path: string): WaitingRule | undefined =>
    known.find(({ pattern }) => pattern.test(`${method} ${path}`))?.rule
}

/** What is kept to be sent. What may have arrived stays as it was: under its key, another body would be refused. */
export function bodyToKeep(
  { moment }: WaitingRule,
  { body, isTried }: { body: unknown; isTried: boolean },
  now: number,
): unknown {
  if (!moment || isTried) return body
  return { [moment]: new Date(now).toISOString(), ...(body as object | undefined) }
}

/** Writes about one record are sent in the order they were made; those about none stand alone. */
export const recordOf = (path: string): string | undefined => new RegExp(`^/v1/[^/]+/${id}`).exec(path)?.[0]

export const keepsAnswerOf = (keeps: readonly (readonly string[])[], key: readonly unknown[]): boolean =>
  keeps.some(beginning => beginning.every((part, at) => key[at] === part))
