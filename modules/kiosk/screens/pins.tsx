import { Button } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import classes from './door/conflicts.module.css'
import { GivePin } from './pins/give-pin.tsx'

interface Pin {
  id: string
  personName: string
  createdAt: string
}

const key = ['kiosk.pin', 'all']

/** Who has a PIN for the kiosk; never which. */
export function Pins() {
  const { t } = useTerms()
  const { can, formats } = useSession()
  const client = useQueryClient()
  const [isGiving, setGiving] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<{ data: Pin[] }>('/v1/kiosk-pins?limit=200', { signal }),
  })

  async function takeAway({ id, personName }: Pin) {
    try {
      await api.post(`/v1/kiosk-pins/${id}/archive`)
      toast(t('kiosk.pins.taken', { name: personName }))
    } catch (problem) {
      toast(asProblem(problem).message, { tone: 'problem' })
    }
    await client.invalidateQueries({ queryKey: key })
  }

  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!data) return <SkeletonRows count={6} height={56} />
    if (data.data.length === 0) return <Empty icon={IconKey} sentence={t('kiosk.pins.none')} />
    return (
      <ul className={classes.list}>
        {data.data.map(pin => (
          <li key={pin.id} className={classes.pin}>
            <span>
              <strong>{pin.personName}</strong>
              <small>{t('kiosk.pins.since', { day: formats.instant(pin.createdAt) })}</small>
            </span>
            {can('kiosk.pin.write') && (
              <Button variant="default" onClick={() => void takeAway(pin)}>
                {t('kiosk.pins.takeAway')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    )
  }

  return (
    <Page
      title={t('kiosk.pins.title')}
      sentence={t('kiosk.pins.sentence')}
      action={
        can('kiosk.pin.write') && <Button onClick={() => setGiving(true)}>{t('kiosk.pins.give')}</Button>
      }
    >
      {content()}
      {isGiving && (
        <GivePin
          onClose={() => {
            setGiving(false)
            void client.invalidateQueries({ queryKey: key })
          }}
        />
      )}
    </Page>
  )
}
