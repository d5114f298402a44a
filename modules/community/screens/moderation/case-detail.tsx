import { useQuery } from '@tanstack/react-query'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { detailQuery } from './data.ts'
import classes from './moderation.module.css'

/** All of the words, how they were edited, and what each report says. */
export function CaseDetail({ id }: { id: string }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { data, error, refetch } = useQuery(detailQuery(id))
  if (error) return <ProblemView error={error} isInline onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={3} height={24} />
  return (
    <div className={classes.detail}>
      <blockquote>{data.words}</blockquote>
      {data.revisions.map(({ at, before }) => (
        <p key={at} className={classes.before}>
          {t('moderation.before', { at: formats.instant(at) })} {wordsOf(before)}
        </p>
      ))}
      <ul>
        {data.reports.map(({ at, reason, note }) => (
          <li key={at}>
            {formats.instant(at)} · <strong>{t(`moderation.reason.${reason}`)}</strong>
            {note && ` · ${note}`}
          </li>
        ))}
      </ul>
    </div>
  )
}

const wordsOf = (before: Record<string, unknown>) =>
  ['title', 'body'].flatMap(key => (before[key] ? [String(before[key])] : [])).join(' — ')
