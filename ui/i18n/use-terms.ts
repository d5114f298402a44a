import { useTranslation } from 'react-i18next'

/** `t('key', values)` for every word a person sees; `has` tells whether a key exists. */
export function useTerms() {
  const { t, i18n } = useTranslation()
  return {
    t: t as (key: string, values?: Record<string, unknown>) => string,
    has: (key: string) => i18n.exists(key),
    language: i18n.language,
  }
}
