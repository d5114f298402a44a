import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { chosenLanguage } from '#ui/i18n/languages.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { Mark } from '#ui/shell/mark.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from './agreement/agreement.module.css'
import { SignForm } from './agreement/sign-form.tsx'

interface View {
  state: 'open' | 'signed' | 'ended'
  wording: string
  contentHash: string
  customerName: string
  expiresAt: string
  signedAt: string | null
  signedBy: string | null
}

/** What a payer reads and signs: made for a phone, without an account. */
export function AgreementPage({ id }: { id: string }) {
  const { t } = useTerms()
  // As it was sent, in the payer's language, unless somebody chose another on this very device.
  const language = chosenLanguage()
  const { session } = useSession()
  const formats = useFormats()
  const { data, error, refetch } = useQuery({
    queryKey: ['tuition.agreement', 'view', id, language],
    queryFn: ({ signal }) =>
      api.get<View>(`/v1/tuition-agreements/${id}/view${language ? `?language=${language}` : ''}`, {
        signal,
      }),
  })
  const title = t('entity.tuition.agreement.one')
  useEffect(() => {
    document.title = `${title} · ${session.tenant.name}`
  }, [title, session.tenant.name])
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonPage />
  return (
    <main className={classes.page}>
      <header className={classes.head}>
        <span className={classes.place}>
          <Mark size={22} />
          {session.tenant.name}
        </span>
        <h1>{t('tuition.agreement.for', { who: data.customerName })}</h1>
      </header>
      {data.state === 'signed' && (
        <Status tone="done">
          {t('tuition.agreement.signed', {
            who: data.signedBy ?? '',
            when: data.signedAt ? formats.instant(data.signedAt) : '',
          })}
        </Status>
      )}
      {data.state === 'ended' && <Status tone="blocked">{t('tuition.agreement.ended')}</Status>}
      <p className={classes.wording} dir="auto">
        {data.wording}
      </p>
      {data.state === 'open' && (
        <>
          <SignForm id={id} contentHash={data.contentHash} />
          <p className={classes.fine}>
            {t('tuition.agreement.until', { when: formats.instant(data.expiresAt) })}
          </p>
        </>
      )}
      <p className={classes.fine} title={data.contentHash}>
        {t('tuition.agreement.hash', { hash: data.contentHash.slice(0, 12) })}
      </p>
    </main>
  )
}
