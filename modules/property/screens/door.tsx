import { Button, Select, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Status } from '#ui/theme/status.tsx'
import { deskQuery } from './desk/data.ts'
import { CameraScan } from './kit/camera-scan.tsx'
import classes from './kit/kit.module.css'
import { Section } from './kit/section.tsx'

interface DoorUse {
  id: string
  door: string
  isGranted: boolean
  reason: string | null
  createdAt: string
  visitorPass?: { visitorName: string } | null
}

/** A visitor stands at the door: scan the code of the pass or key its PIN in. */
export function Door() {
  const { t } = useTerms()
  const { location, formats } = useSession()
  const { act, isBusy } = useAct('property')
  const [pin, setPin] = useState('')
  const [chosen, setDoor] = useState<string | null>(null)
  const [last, setLast] = useState<DoorUse | null>(null)
  const box = useRef<HTMLInputElement>(null)
  const day = useQuery({ ...deskQuery(location?.id ?? ''), enabled: Boolean(location) })
  const doors = [...new Set(['Lobby', ...(day.data?.visitors.flatMap(one => one.doors) ?? [])])]
  const door = chosen ?? doors[0] ?? 'Lobby'
  const log = useQuery({
    queryKey: ['property.door_use', 'recent', location?.id],
    queryFn: ({ signal }) =>
      api.get<{ data: DoorUse[] }>('/v1/door-uses', {
        query: { 'filter[locationId]': location?.id, include: 'visitorPass', limit: 12 },
        signal,
      }),
  })
  async function check(digits: string) {
    const body = { locationId: location?.id, door, pin: digits }
    const tried = await act(() => api.post<DoorUse>('/v1/door-uses', body))
    if (!tried) return
    setLast(tried)
    setPin('')
    box.current?.focus()
  }
  return (
    <Page title={t('property.door.title')} sentence={t('property.door.sentence')}>
      <div className={classes.columns}>
        <form
          className={classes.section}
          onSubmit={event => {
            event.preventDefault()
            void check(pin)
          }}
        >
          <Select
            size="md"
            label={t('property.door.door')}
            data={doors}
            value={door}
            allowDeselect={false}
            onChange={setDoor}
          />
          <TextInput
            ref={box}
            size="xl"
            label={t('property.door.pin')}
            inputMode="numeric"
            autoComplete="off"
            autoFocus
            maxLength={12}
            value={pin}
            onChange={event => setPin(event.currentTarget.value.replace(/\D/g, ''))}
          />
          <Button type="submit" size="lg" loading={isBusy} disabled={pin.length < 4}>
            {t('property.door.check')}
          </Button>
          <CameraScan
            label={t('property.scan.pass')}
            onRead={text => void check(text.replace(/\D/g, '').slice(0, 12))}
          />
          <output aria-live="assertive">
            {last && (
              <div className={classes.card} data-tone={last.isGranted ? undefined : 'bad'}>
                <Text size="xl" fw={600}>
                  {last.isGranted ? t('property.door.open') : t('property.door.closed')}
                </Text>
                {last.reason && <Text>{t(`property.door.reason.${last.reason}`)}</Text>}
              </div>
            )}
          </output>
        </form>
        <Section title={t('property.door.log')} none={log.data && t('property.door.noLog')}>
          {(log.data?.data ?? []).map(use => (
            <li key={use.id} className={classes.card}>
              <div className={classes.line}>
                <span>
                  <b>{use.visitorPass?.visitorName ?? t('property.door.unknown')}</b> · {use.door}
                </span>
                <span className={classes.figure}>{formats.time(use.createdAt)}</span>
              </div>
              <Status tone={use.isGranted ? 'active' : 'blocked'}>
                {use.isGranted
                  ? t('property.door.open')
                  : t(`property.door.reason.${use.reason ?? 'unknown_pin'}`)}
              </Status>
            </li>
          ))}
        </Section>
      </div>
    </Page>
  )
}
