import { Button } from '@mantine/core'
import { IconPackage } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'
import { useSession } from '#ui/session/session-provider.tsx'

/** Every parcel there ever was, with the two ways to do something about one. */
export function Parcels() {
  const { t } = useTerms()
  const { can } = useSession()
  return (
    <ListPage
      entity={useEntity('property.parcel')}
      columns={['number', 'unitId', 'carrier', 'kind', 'status', 'storage', 'receivedAt', 'collectedBy']}
      cardFields={['unitId', 'status', 'receivedAt']}
      icon={IconPackage}
      emptySentence={t('property.parcels.none')}
      peek={{
        facts: [
          'unitId',
          'recipientId',
          'trackingNumber',
          'carrier',
          'kind',
          'storage',
          'note',
          'receivedAt',
          'collectedAt',
          'collectedBy',
          'proof',
          'signature',
          'releaseReason',
        ],
        include: 'unit,recipient',
        title: row => `#${String(row.number)}`,
      }}
      more={
        can('property.parcel.release') && (
          <Button component={Link} to={'/app/parcels/out' as never} variant="default">
            {t('property.out.title')}
          </Button>
        )
      }
      action={
        can('property.parcel.receive') && (
          <Button component={Link} to={'/app/parcels/in' as never}>
            {t('property.in.title')}
          </Button>
        )
      }
    />
  )
}
