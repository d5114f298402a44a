import { useQuery } from '@tanstack/react-query'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './board.module.css'
import { whyQuery } from './data.ts'

/** Each time the reason changed, the newest first. */
export function Why({ dealId }: { dealId: string }) {
  const { said } = useTerms()
  const formats = useFormats()
  const { data, error, refetch } = useQuery(whyQuery(dealId))
  if (error) return <ProblemView error={error} isInline onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={3} height={24} />
  return (
    <ol className={classes.why}>
      {data.data.slice(0, 12).map(({ at, action, says }) => (
        <li key={at} data-action={action}>
          <time dateTime={at}>{formats.instant(at)}</time>
          <span>{said(says)}</span>
        </li>
      ))}
    </ol>
  )
}
