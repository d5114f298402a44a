import { IconMoodSmile } from '@tabler/icons-react'
import { Empty } from '#ui/feedback/empty.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../operations.module.css'

export interface Fault {
  at: string
  requestId: string
  method: string
  route: string
  status: number
  error: string
  where?: string
}

export function FaultList({ faults }: { faults: Fault[] }) {
  const { t } = useTerms()
  const formats = useFormats()
  if (faults.length === 0) return <Empty icon={IconMoodSmile} sentence={t('operations.faults.none')} />
  return (
    <ul className={classes.list}>
      {faults.map(fault => (
        <li key={`${fault.requestId} ${fault.at}`}>
          <span className={classes.what}>
            <code>
              {fault.method} {fault.route}
            </code>
            <span className={classes.quiet}>
              {[fault.error, fault.where, formats.instant(fault.at)].filter(Boolean).join(' · ')}
            </span>
          </span>
          <code className={classes.quiet}>{fault.requestId}</code>
        </li>
      ))}
    </ul>
  )
}
