import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { distanceOf, useNow } from '../kit/times.ts'
import { type RequestCard, slaOf } from './sla.ts'

/** How the clock of a request stands, in a word. */
export function SlaBadge({ request }: { request: RequestCard }) {
  const { t } = useTerms()
  const { locale } = useFormats()
  const now = useNow()
  const sla = slaOf(request, now)
  if (!sla) return null
  if (!sla.dueAt) return <Status tone={sla.tone}>{sla.reason ?? t(`property.sla.${sla.kind}`)}</Status>
  return (
    <Status tone={sla.tone}>
      {t(`property.sla.${sla.kind}`)} {distanceOf(Date.parse(sla.dueAt) - now, locale)}
    </Status>
  )
}
