import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Gallery } from '#modules/files/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from '../coating.module.css'
import { ColourChip } from '../colour-chip.tsx'
import { useUnits } from '../units.ts'
import type { ShopJobRow } from './data.ts'

interface JobPart {
  id: string
  name: string
  count: number
  area: number
  powder: number
  colourName: string | null
  colourCode: string | null
  film: number
  coats: number
  masking: string | null
  hangPoints: string | null
  spec: string | null
  critical: string | null
}

/** What is to be coated, how, and the photos of the job. */
export function PartsTab({ job }: { job: ShopJobRow }) {
  const { t } = useTerms()
  const { can } = useSession()
  const parts = useQuery({
    queryKey: ['coating.shop_job', 'parts', job.id],
    queryFn: async ({ signal }) =>
      (await api.get<{ data: JobPart[] }>(`/v1/shop-jobs/${job.id}/parts`, { signal })).data,
  })
  return (
    <div className={classes.stack}>
      {parts.data?.map(part => (
        <OnePart key={part.id} part={part} />
      ))}
      {job.dropOffId && can('coating.drop_off.read') && (
        <Link to={`/app/drop-offs/${job.dropOffId}`}>{t('coating.job.atTheDoor')}</Link>
      )}
      <Gallery subject={{ entity: 'coating.shop_job', id: job.id }} />
    </div>
  )
}

function OnePart({ part }: { part: JobPart }) {
  const { t } = useTerms()
  const units = useUnits()
  const { areaWord, filmWord, weightWord } = units
  const facts = [
    t('coating.proof.coat', { coats: part.coats, film: `${units.filmOf(part.film)} ${filmWord}` }),
    `${units.areaOf(part.area * part.count)} ${areaWord}`,
    t('coating.quote.powderNeeded', { weight: `${units.weightOf(part.powder)} ${weightWord}` }),
    part.hangPoints,
    part.spec,
  ]
  const minded = [part.critical, part.masking].filter(Boolean)
  return (
    <section className={classes.card} aria-label={part.name}>
      <div className={classes.cardHead}>
        <h2>
          {part.count} × {part.name}
        </h2>
        <ColourChip name={part.colourName} code={part.colourCode} />
      </div>
      <span className={classes.quiet}>{facts.filter(Boolean).join(' · ')}</span>
      {minded.length > 0 && (
        <strong>{t('coating.door.mind', { what: [...new Set(minded)].join('; ') })}</strong>
      )}
    </section>
  )
}
