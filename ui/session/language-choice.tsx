import { NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { sessionKey } from '../api/query-client.ts'
import { chooseLanguage, isSpoken, languages } from '../i18n/languages.ts'
import { useTerms } from '../i18n/use-terms.ts'
import type { Session } from './session.ts'

/** The language of this person, whatever that of the business is: of the account, or of this device before sign-in. */
export function LanguageChoice({ isQuiet }: { isQuiet?: boolean }) {
  const { t, language } = useTerms()
  const client = useQueryClient()
  const label = t('language.label')
  return (
    <NativeSelect
      label={isQuiet ? undefined : label}
      aria-label={isQuiet ? label : undefined}
      variant={isQuiet ? 'unstyled' : 'default'}
      size="md"
      w="fit-content"
      value={language}
      data={Object.entries(languages).map(([value, name]) => ({ value, label: name }))}
      onChange={async event => {
        const chosen = event.currentTarget.value
        if (!isSpoken(chosen)) return
        chooseLanguage(chosen)
        const session = client.getQueryData<Session | null>(sessionKey)
        // Without a line it holds on this device, until the account's own is heard again.
        if (session && !session.visit)
          await api.put('/v1/account-language', { language: chosen }).catch(() => undefined)
        // As a fresh page, so that nothing said in the other language is left in it.
        window.location.reload()
      }}
    />
  )
}
