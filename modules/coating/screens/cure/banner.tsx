import { IconBan, IconCheck, IconFlame, IconHourglass } from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from './cure.module.css'
import type { BatchView, CureLog } from './data.ts'

const icons = { pass: IconCheck, fail: IconBan, hold: IconHourglass }

/** The verdict first, in a word, with the sentence that decided it. */
export function Banner({ batch, log }: { batch: BatchView; log: CureLog | undefined }) {
  const { t, said } = useTerms()
  const { formats } = useSession()
  if (!log) {
    return (
      <div className={classes.banner} data-verdict="none">
        <IconFlame size={28} aria-hidden />
        <div>
          <strong>{t('coating.cure.noLog')}</strong>
          <p>{t('coating.cure.noLogWhy')}</p>
        </div>
      </div>
    )
  }
  const Icon = icons[log.verdict]
  const deciding = log.explanation.find(sentence => log.decidedBy && sentence.startsWith(`${log.decidedBy}:`))
  return (
    <div className={classes.banner} data-verdict={log.verdict} aria-live="polite">
      <Icon size={28} aria-hidden />
      <div>
        <strong>{t(`coating.cure.verdict.${log.verdict}`)}</strong>
        <p>{said(deciding ?? log.explanation[0] ?? '')}</p>
        {log.verdict !== 'pass' && batch.status !== 'released' && <p>{t('coating.cure.notReady')}</p>}
        {batch.releaseReason && (
          <p>
            {t('coating.cure.releasedBy', {
              name: batch.releasedBy ?? '',
              at: formats.instant(batch.releasedAt ?? ''),
              reason: batch.releaseReason,
            })}
          </p>
        )}
      </div>
    </div>
  )
}
