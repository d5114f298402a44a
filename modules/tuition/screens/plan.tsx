import { Button } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { RecordPage } from '#ui/detail/record-page.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { AskToSign } from './agreement/ask-to-sign.tsx'

const facts = [
  'childId',
  'weeklyRate',
  'cadence',
  'startsOn',
  'endsOn',
  'pausedFromOn',
  'pausedUntilOn',
  'agencyId',
]

/** What a child’s place costs, who pays which part, and who has signed it. */
export function PlanPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <RecordPage
      key={id}
      entity={useEntity('tuition.plan')}
      id={id}
      facts={facts}
      head={row => <Head plan={row} />}
    />
  )
}

function Head({ plan }: { plan: Row }) {
  const { t } = useTerms()
  const { can } = useSession()
  const [isAsking, setAsking] = useState(false)
  if (!can('tuition.plan.write')) return null
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconSignature size={18} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('tuition.agreement.ask')}
      </Button>
      {isAsking && <AskToSign plan={plan} onClose={() => setAsking(false)} />}
    </>
  )
}
