import { Button } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from '../coating.module.css'
import { Uses } from '../powder/uses.tsx'

/** What the job has used, and the way to the scale. */
export function PowderTab({ jobId }: { jobId: string }) {
  const { t } = useTerms()
  const { can } = useSession()
  return (
    <div className={classes.stack}>
      {can('coating.powder.use') && (
        <Button
          component={Link}
          to={`/app/shop-jobs/${jobId}/powder`}
          size="lg"
          leftSection={<IconScale size={20} aria-hidden />}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('coating.job.toTheScale')}
        </Button>
      )}
      <Uses shopJobId={jobId} />
    </div>
  )
}
