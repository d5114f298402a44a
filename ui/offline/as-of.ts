import type { Query } from '@tanstack/react-query'

const answeredAt = new WeakMap<Query, number>()

export function answered(query: Query, at: number): void {
  answeredAt.set(query, at)
}

export const isAnswered = (query: Query): boolean => answeredAt.has(query)

/** When the server said what a query shows; what was changed on the screen since does not make it newer. */
export const asOf = (query: Query): number => answeredAt.get(query) ?? query.state.dataUpdatedAt
