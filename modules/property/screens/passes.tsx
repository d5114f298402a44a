import { Button, Modal } from '@mantine/core'
import { IconId, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'
import type { Row } from '#ui/meta.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { deskQuery } from './desk/data.ts'
import { type FoundUnit, UnitFinder } from './kit/unit-finder.tsx'
import { type MadePass, PassForm } from './passes/pass-form.tsx'
import { ToldOnce } from './passes/told-once.tsx'

/** All passes, and a new one for whoever stands at the desk or calls. */
export function VisitorPasses() {
  const { t } = useTerms()
  const { can } = useSession()
  const [isMaking, setMaking] = useState(false)
  const [made, setMade] = useState<MadePass | null>(null)
  return (
    <>
      <ListPage
        entity={useEntity('property.visitor_pass')}
        columns={[
          'visitorName',
          'unitId',
          'hostId',
          'startsOn',
          'endsOn',
          'fromTime',
          'untilTime',
          'useCount',
        ]}
        cardFields={['unitId', 'startsOn', 'endsOn']}
        icon={IconId}
        emptySentence={t('property.pass.none')}
        peek={{
          facts: [
            'unitId',
            'hostId',
            'startsOn',
            'endsOn',
            'weekdays',
            'fromTime',
            'untilTime',
            'doors',
            'useCount',
          ],
          include: 'unit,host',
          head: row => <Revoke row={row} />,
        }}
        action={
          can('property.visitor_pass.write') && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
              {t('property.pass.new')}
            </Button>
          )
        }
      />
      {isMaking && (
        <NewPass
          onClose={() => setMaking(false)}
          onMade={pass => {
            setMaking(false)
            setMade(pass)
          }}
        />
      )}
      {made && <ToldOnce pass={made} onClose={() => setMade(null)} />}
    </>
  )
}

function NewPass({ onClose, onMade }: { onClose: () => void; onMade: (pass: MadePass) => void }) {
  const { t } = useTerms()
  const { location } = useSession()
  const [unit, setUnit] = useState<FoundUnit | null>(null)
  const day = useQuery({ ...deskQuery(location?.id ?? ''), enabled: Boolean(location) })
  const doors = [...new Set(['Lobby', ...(day.data?.visitors.flatMap(one => one.doors) ?? [])])]
  return (
    <Modal opened onClose={onClose} title={unit ? unit.unitName : t('property.pass.new')} centered size="lg">
      {unit ? (
        <PassForm
          path="/v1/visitor-passes"
          fixed={{ unitId: unit.unitId }}
          doors={doors}
          hosts={unit.people.map(({ customerId, name }) => ({ value: customerId, label: name }))}
          onMade={onMade}
        />
      ) : (
        <UnitFinder label={t('property.find.label')} onPick={setUnit} />
      )}
    </Modal>
  )
}

function Revoke({ row }: { row: Row }) {
  const { t } = useTerms()
  const { can } = useSession()
  const { act, isBusy } = useAct('property')
  if (row.revokedAt || !can('property.visitor_pass.write')) return null
  return (
    <Button
      variant="default"
      loading={isBusy}
      onClick={() =>
        void act(() => api.post(`/v1/visitor-passes/${row.id}/revocation`), {
          done: t('property.pass.revoked', { name: String(row.visitorName) }),
        })
      }
    >
      {t('property.pass.revoke')}
    </Button>
  )
}
