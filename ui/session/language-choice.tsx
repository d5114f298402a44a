import { NativeSelect } from '@mantine/core'
import { chooseLanguage, isSpoken, languages } from '../i18n/languages.ts'
import { useTerms } from '../i18n/use-terms.ts'

/** The language of this person on this device, whatever that of the business is. */
export function LanguageChoice({ isQuiet }: { isQuiet?: boolean }) {
  const { t, language } = useTerms()
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
      onChange={event => {
        const chosen = event.currentTarget.value
        if (!isSpoken(chosen)) return
        chooseLanguage(chosen)
        // As a fresh page, so that nothing said in the other language is left in it.
        window.location.reload()
      }}
    />
  )
}
