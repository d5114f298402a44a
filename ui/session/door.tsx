import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { Wordmark } from '../shell/mark.tsx'
import { LanguageChoice } from './language-choice.tsx'
import classes from './sign-in.module.css'

/** The card that stands before the app: signing in, a forgotten password, an invitation. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTerms()
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <Wordmark size={32} />
        <Title order={1} mt="xl">
          {title}
        </Title>
        {children}
      </div>
      <Text size="sm" c="dimmed" mt="lg">
        {t('signIn.footer')}
      </Text>
      <LanguageChoice isQuiet />
    </main>
  )
}
