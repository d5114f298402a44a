import type { Problem } from '../api/problem.ts'

interface Words {
  title: string
  why: string
  remedy: string
}

type Terms = { t: (key: string, values?: Record<string, unknown>) => string; has: (key: string) => boolean }

function first(terms: Terms, keys: string[], values: Record<string, unknown>): string | undefined {
  const key = keys.find(candidate => terms.has(candidate))
  return key ? terms.t(key, values) : undefined
}

/** What happened, why, and what to do: the catalogue's words for a code first, then the server's own. */
export function wordsOf(problem: Problem, terms: Terms): Words {
  const kind = problem.status >= 500 ? 'server_error' : 'refused'
  const codes = [problem.code, kind]
  const say = (part: string) => codes.map(code => `problem.${code}.${part}`)
  const values = problem.details
  const isOwnSentence = problem.status > 0 && problem.status < 500 && problem.message !== problem.code
  const why = first(terms, say('why').slice(0, 1), values)
  return {
    title:
      first(terms, say('title').slice(0, 1), values) ?? (problem.title || terms.t(`problem.${kind}.title`)),
    why: why ?? (isOwnSentence ? problem.message : terms.t(`problem.${kind}.why`)),
    remedy: first(terms, isOwnSentence ? say('remedy').slice(0, 1) : say('remedy'), values) ?? '',
  }
}
