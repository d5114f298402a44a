import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { Mark } from '#ui/shell/mark.tsx'
import { AnswerForm } from './proof/answer-form.tsx'
import { Content } from './proof/content.tsx'
import { proofQuery } from './proof/data.ts'
import classes from './proof/proof.module.css'
import { Verdict } from './proof/verdict.tsx'

/** What a customer is sent to say yes to: made for a phone, without an account. */
export function ProofPage({ id }: { id: string }) {
  const { t } = useTerms()
  const { session } = useSession()
  const formats = useFormats()
  const { data, error, refetch } = useQuery(proofQuery(id))
  const title = data ? t('coating.proof.title', { number: data.number, revision: data.revision }) : ''
  useEffect(() => {
    if (title) document.title = `${title} · ${session.tenant.name}`
  }, [title, session.tenant.name])
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonPage />
  return (
    <main className={classes.page}>
      <header className={classes.head}>
        <span className={classes.shop}>
          <Mark size={22} />
          {session.tenant.name}
        </span>
        <h1>{data.title}</h1>
        <p>{t('coating.proof.for', { who: data.customerName, title })}</p>
      </header>
      {data.state !== 'open' && <Verdict proof={data} />}
      <Content id={id} proof={data} />
      {data.state === 'open' && (
        <>
          <AnswerForm id={id} />
          <p className={classes.fine}>
            {t('coating.proof.until', { when: formats.instant(data.expiresAt) })}
          </p>
        </>
      )}
      <p className={classes.fine} title={data.contentHash}>
        {t('coating.proof.hash', { hash: data.contentHash.slice(0, 12) })}
      </p>
    </main>
  )
}
