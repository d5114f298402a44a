import { Text } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from '../kit/kit.module.css'
import { Section } from '../kit/section.tsx'
import type { ResidentHome } from './data.ts'
import { OwnPage } from './own-page.tsx'

/** What waits at the desk, and what was fetched of late. */
export function OwnParcels() {
  const { t } = useTerms()
  const held = ({ parcels }: ResidentHome) => parcels.filter(({ status }) => status === 'held')
  return (
    <OwnPage
      title={t('property.own.parcels')}
      sentence={home => t('property.own.waiting', { count: held(home).length })}
    >
      {home => (
        <>
          <Section title={t('property.own.atDesk')} none={t('property.own.noParcels')}>
            {held(home).map(parcel => (
              <Parcel key={parcel.id} parcel={parcel} />
            ))}
          </Section>
          {home.parcels.length > held(home).length && (
            <Section title={t('property.own.fetched')}>
              {home.parcels
                .filter(({ status }) => status === 'collected')
                .map(parcel => (
                  <Parcel key={parcel.id} parcel={parcel} />
                ))}
            </Section>
          )}
        </>
      )}
    </OwnPage>
  )
}

function Parcel({ parcel }: { parcel: ResidentHome['parcels'][number] }) {
  const { t } = useTerms()
  const formats = useFormats()
  const isHeld = parcel.status === 'held'
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <b>{[parcel.carrier, t(`property.parcel.${parcel.kind}`)].filter(Boolean).join(' · ')}</b>
        <Status tone={isHeld ? 'attention' : 'done'}>
          {t(isHeld ? 'property.own.waits' : 'property.own.collected')}
        </Status>
      </div>
      <Text size="sm" c="dimmed">
        {parcel.unitName} ·{' '}
        {isHeld
          ? formats.instant(parcel.receivedAt)
          : `${formats.instant(parcel.collectedAt ?? parcel.receivedAt)}, ${parcel.collectedBy ?? ''}`}
        {parcel.isPerishable && isHeld && ` · ${t('property.parcel.perishable')}`}
      </Text>
    </li>
  )
}
