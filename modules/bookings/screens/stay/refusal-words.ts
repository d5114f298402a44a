import type { Problem } from '#ui/api/problem.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'

type Terms = Parameters<typeof wordsOf>[1]

/** Why the server would not, in the words of the front desk where there are any. */
export function refusalWords(problem: Problem, terms: Terms): string {
  const key = `bookings.refused.${problem.code.replace('bookings.', '')}`
  if (terms.has(key)) return terms.t(key)
  const { title, why } = wordsOf(problem, terms)
  return why || title
}
