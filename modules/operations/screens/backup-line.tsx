import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import classes from './operations.module.css'

export type BackupState = 'none' | 'sound' | 'unchecked' | 'old' | 'broken'

export const backupTones: Record<BackupState, Tone> = {
  none: 'attention',
  sound: 'active',
  unchecked: 'waiting',
  old: 'blocked',
  broken: 'blocked',
}

interface State {
  state: BackupState
  takenAt: string | null
}

/** Whether yesterday could be brought back. */
export function BackupLine() {
  const { t } = useTerms()
  const formats = useFormats()
  const { data } = useQuery({
    queryKey: ['backup-state'],
    queryFn: ({ signal }) => api.get<State>('/v1/backup-state', { signal }),
  })
  if (!data) return null
  return (
    <section className={classes.section} aria-labelledby="backup-title">
      <h2 id="backup-title">{t('operations.backup.title')}</h2>
      <div className={classes.acts}>
        <Status tone={backupTones[data.state]}>{t(`operations.backup.${data.state}`)}</Status>
        {data.takenAt && (
          <span className={classes.quiet}>
            {t('operations.backup.takenAt', { when: formats.instant(data.takenAt) })}
          </span>
        )}
      </div>
    </section>
  )
}
