type Values = Record<string, unknown>

/** What a generic change must keep besides what the database keeps. */
export interface ChangeRule {
  /** What it refuses with: code → status and the sentence that says when. */
  errors: Record<string, { status: number; when: string }>
  /** Given the context of the verb; `row` is the one that changes, and missing where many change alike. */
  check(ctx: object, changes: Values, row?: Values): void
}
