import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Gallery } from '#modules/files/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from '../coating.module.css'
import { ColourChip } from '../colour-chip.tsx'
import { itemsQuery } from '../quote/data.ts'
import { useUnits } from '../units.ts'
import type { ShopJobRow } from './data.ts'

/** What is to be coated, how, and the photos of the job. */
export function PartsTab({ job }: { job: ShopJobRow }) {
  const { t } = useTerms()
  const units = useUnits()
  const { can } = useSession()
  const mayRead = can('coating.quote.read')
  const items = useQuery({ ...itemsQuery(job.quoteId ?? ''), enabled: mayRead && job.quoteId !== null })
  return (
    <div className={classes.stack}>
      <ul className={classes.list}>
        {items.data?.map(item => (
          <li key={item.id} className={classes.row}>
            <strong>
              {item.count} × {item.name}
            </strong>
            <ColourChip name={item.colourName} code={item.colourCode} />
            <span className={classes.quiet}>
              {units.areaOf(item.area * item.count)} {units.areaWord}, {units.filmOf(item.work.film)}{' '}
              {units.filmWord}, {units.weightOf(item.powder)} {units.weightWord}
            </span>
          </li>
        ))}
      </ul>
      {job.dropOffId && can('coating.drop_off.read') && (
        <Link to={`/app/drop-offs/${job.dropOffId}`}>{t('coating.job.atTheDoor')}</Link>
      )}
      <Gallery subject={{ entity: 'coating.shop_job', id: job.id }} />
    </div>
  )
}
