import { useQuery } from '@tanstack/react-query'
import { useAmounts } from '#modules/inventory/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { usesQuery } from './data.ts'
import classes from './powder.module.css'

/** What the job has used so far, and how much of it stayed on the parts. */
export function Uses({ shopJobId }: { shopJobId: string }) {
  const { t } = useTerms()
  const { formats } = useSession()
  const { say } = useAmounts('mg')
  const { data } = useQuery(usesQuery(shopJobId))
  if (!data?.data.length) return null
  return (
    <section>
      <h2>{t('coating.powder.usedSoFar')}</h2>
      <ul className={classes.uses}>
        {data.data.map(use => (
          <li key={use.id}>
            <span>
              {use.names.powder} · {t('coating.powder.lot', { number: use.names.lot })}
            </span>
            <strong>{say(use.used)}</strong>
            {use.cost && <span>{formats.money(use.cost)}</span>}
            {use.onParts !== null && use.used > 0 && (
              <span>
                {t('coating.powder.stayed', { share: formats.percent(Math.min(1, use.onParts / use.used)) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
