import { useTranslation } from 'react-i18next'
import { sayNow } from './said-now.ts'

/**
 * `t('key', values)` for every word a person sees; `has` tells whether a key exists; `said` words what the server
 * explained in English.
 */
export function useTerms() {
  const { t, i18n } = useTranslation()
  return {
    t: t as (key: string, values?: Record<string, unknown>) => string,
    has: (key: string) => i18n.exists(key),
    said: sayNow,
    language: i18n.language,
  }
}
