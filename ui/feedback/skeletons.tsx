import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTerms } from '../i18n/use-terms.ts'
import { useIsOnline } from '../offline/line.ts'
import classes from './feedback.module.css'

/** Rows in the place of the rows to come. Unseen for 150 ms, so that a quick answer does not flicker. */
export function SkeletonRows({ count = 8, height = 36 }: { count?: number; height?: number }) {
  const { t } = useTerms()
  const isOnline = useIsOnline()
  const rows = Array.from({ length: count }, (_, at) => at)
  return (
    <div className={classes.late} aria-busy="true">
      {isOnline ? <VisuallyHidden>{t('feedback.loading')}</VisuallyHidden> : <p>{t('feedback.notKept')}</p>}
      {rows.map(at => (
        <div key={at} style={{ height, display: 'flex', alignItems: 'center' }}>
          <Skeleton height={12} width={`${92 - ((at * 17) % 40)}%`} radius="xl" />
        </div>
      ))}
    </div>
  )
}

export function SkeletonPage() {
  return (
    <div style={{ padding: 'var(--mantine-spacing-lg)' }}>
      <div className={classes.late}>
        <Skeleton height={26} width="14rem" mb="xl" />
      </div>
      <SkeletonRows count={10} />
    </div>
  )
}
