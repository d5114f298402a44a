import { UnstyledButton } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from '../compliance.module.css'
import type { Line } from './data.ts'
import { useDeed } from './use-deed.ts'

export function AuditLine({ line, onOpen }: { line: Line; onOpen: () => void }) {
  const { t } = useTerms()
  const formats = useFormats()
  const deed = useDeed()
  const isJob = line.actorName === line.operation
  return (
    <li>
      <UnstyledButton className={classes.line} onClick={onOpen}>
        <time dateTime={line.at} title={formats.instantFull(line.at)}>
          {formats.instant(line.at)}
        </time>
        <span className={classes.what}>
          {/* A job acts under its own name: that is said once. */}
          <strong>{isJob ? t('compliance.audit.byItself') : line.actorName}</strong> {deed(line.operation)}
          {line.reason && <span className={classes.reason}>{line.reason}</span>}
        </span>
        <Status tone={line.isSealed ? 'done' : 'waiting'}>
          {t(line.isSealed ? 'compliance.audit.sealed' : 'compliance.audit.waiting')}
        </Status>
      </UnstyledButton>
    </li>
  )
}
