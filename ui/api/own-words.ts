import i18next from 'i18next'
import { sayNow } from '../i18n/said-now.ts'

// The server answers in English, with stable codes; a language has sentences of its own for them (sdk/terms).
const say = (keys: string[], values: Record<string, unknown>, otherwise: string): string => {
  // A sentence of its own says more than the one of its code.
  const said = sayNow(otherwise)
  if (said !== otherwise) return said
  const key = i18next.isInitialized ? keys.find(each => i18next.exists(each)) : undefined
  return key ? i18next.t(key, values) : otherwise
}

export const refusalInOwnWords = (code: string, sentence: string, details: Record<string, unknown>): string =>
  say([`refusal.${code}`], details, sentence)

/** `{limit}` is the number that the server's sentence names. */
export function fieldInOwnWords<T extends { code: string; message: string }>(problem: T): T {
  const { code, message } = problem
  const limit = Number(/\d+(\.\d+)?/.exec(message)?.[0] ?? 0)
  return { ...problem, message: say([`invalid.${code}`, `refusal.${code}`], { limit }, message) }
}
