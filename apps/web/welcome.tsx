import { Anchor, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { LanguageChoice } from '#ui/session/language-choice.tsx'
import { useRoleName } from '#ui/session/role-name.ts'
import { type DemoLogin, demoQuery, sessionQuery, signIn } from '#ui/session/session.ts'
import { Wordmark } from '#ui/shell/mark.tsx'
import { accents } from '#ui/theme/accents.ts'
import { navigationOf } from './navigation.ts'
import classes from './welcome.module.css'

const colourOf = (edition: string) => {
  const { hue, chroma } = accents[navigationOf(edition).accent]
  return `oklch(65% ${chroma} ${hue})`
}

/** The first page of a demonstration: every business, every way in. Elsewhere it is the door. */
export function Welcome() {
  const { t } = useTerms()
  const roleName = useRoleName()
  const client = useQueryClient()
  const navigate = useNavigate()
  const demo = useQuery(demoQuery)
  const entering = useMutation({
    mutationFn: ({ email, password }: DemoLogin) => signIn(email, password),
    onSuccess: async (_, { opens }) => {
      await client.resetQueries({ queryKey: sessionQuery.queryKey })
      await navigate({ href: opens ?? '/app' })
    },
  })
  if (demo.isPending) return <SkeletonPage />
  if (!demo.data?.logins.length) return <Navigate to="/app" replace />
  const { logins, visits } = demo.data
  const editions = [...new Set(logins.map(({ edition }) => edition))]
  return (
    <main className={classes.page}>
      <Wordmark size={32} />
      <Title order={1}>{t('welcome.title')}</Title>
      <Text c="dimmed" maw="40rem">
        {t('welcome.lead')}
      </Text>
      {entering.error && <ProblemView error={entering.error} isInline />}
      <div className={classes.editions}>
        {editions.map(edition => (
          <section
            key={edition}
            className={classes.edition}
            style={{ borderBlockStartColor: colourOf(edition) }}
            aria-labelledby={`edition-${edition}`}
          >
            <Title order={2} size="h3" id={`edition-${edition}`}>
              {t(`edition.${edition}`)}
            </Title>
            <ul className={classes.ways}>
              {logins
                .filter(login => login.edition === edition)
                .map(login => (
                  <li key={login.email}>
                    <button
                      type="button"
                      className={classes.way}
                      disabled={entering.isPending}
                      onClick={() => entering.mutate(login)}
                    >
                      <strong>{login.role ? roleName(login.role) : login.email}</strong>
                      <span>{login.name === undefined ? login.email : `${login.name} · ${login.email}`}</span>
                    </button>
                  </li>
                ))}
              {visits
                .filter(visit => visit.edition === edition)
                .map(visit => (
                  <li key={visit.opens}>
                    <a className={classes.way} href={visit.opens}>
                      <strong>{t('welcome.visitor')}</strong>
                      <span>{t('welcome.noAccount')}</span>
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <Text size="sm" c="dimmed">
        {t('welcome.password', { password: logins[0]?.password })}{' '}
        <Anchor href="/docs">{t('welcome.reference')}</Anchor>
      </Text>
      <LanguageChoice isQuiet />
    </main>
  )
}
