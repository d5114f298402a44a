import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../kit/kit.module.css'
import { NativeInput } from '../kit/native-input.tsx'

export interface MadePass {
  id: string
  visitorName: string
  startsOn: string
  endsOn: string
  fromTime: string
  untilTime: string
  doors: string[]
  pin: string
  qr: string
}

interface PassFormProps {
  /** Where it is sent, and what of it is known already. */
  path: '/v1/visitor-passes' | '/v1/own-passes'
  fixed: Record<string, unknown>
  doors: string[]
  hosts?: { value: string; label: string }[]
  onMade: (pass: MadePass) => void
}

const week = [1, 2, 3, 4, 5, 6, 7]
/** A Monday, so that the first day of the week is 1. */
const monday = Date.UTC(2024, 0, 1)

/** Whom to let in, through which doors, on which days and hours. */
export function PassForm({ path, fixed, doors, hosts, onMade }: PassFormProps) {
  const { t } = useTerms()
  const { timeZone, locale } = useFormats()
  const { act, isBusy } = useAct('property')
  const today = todayIn(timeZone)
  const [hostId, setHostId] = useState(hosts?.[0]?.value ?? null)
  const [visitorName, setName] = useState('')
  const [startsOn, setStart] = useState(today)
  const [endsOn, setEnd] = useState(today)
  const [fromTime, setFrom] = useState('08:00')
  const [untilTime, setUntil] = useState('22:00')
  const [chosen, setDoors] = useState<string[]>(doors.slice(0, 1))
  const [weekdays, setWeekdays] = useState<string[]>([])
  const [isSingleUse, setSingle] = useState(false)
  const dayName = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  async function submit(event: FormEvent) {
    event.preventDefault()
    const body = {
      ...fixed,
      ...(hosts ? { hostId } : {}),
      ...{ visitorName, startsOn, endsOn, fromTime, untilTime, isSingleUse, doors: chosen },
      ...(weekdays.length ? { weekdays: weekdays.map(Number).sort() } : {}),
    }
    const made = await act(() => api.post<MadePass>(path, body))
    if (made) onMade(made)
  }
  return (
    <form className={classes.form} onSubmit={event => void submit(event)}>
      <TextInput
        className={classes.wide}
        size="md"
        required
        label={t('property.pass.visitor')}
        value={visitorName}
        onChange={event => setName(event.currentTarget.value)}
      />
      {hosts && (
        <Select
          className={classes.wide}
          label={t('property.pass.host')}
          data={hosts}
          value={hostId}
          allowDeselect={false}
          onChange={setHostId}
        />
      )}
      <NativeInput
        type="date"
        required
        label={t('property.pass.from')}
        value={startsOn}
        onChange={value => {
          setStart(value)
          if (value > endsOn) setEnd(value)
        }}
      />
      <NativeInput
        type="date"
        required
        label={t('property.pass.to')}
        value={endsOn}
        min={startsOn}
        onChange={setEnd}
      />
      <NativeInput
        type="time"
        required
        label={t('property.pass.opens')}
        value={fromTime}
        onChange={setFrom}
      />
      <NativeInput
        type="time"
        required
        label={t('property.pass.closes')}
        value={untilTime}
        onChange={setUntil}
      />
      <Checkbox.Group
        className={classes.wide}
        label={t('property.pass.doors')}
        value={chosen}
        onChange={setDoors}
      >
        <div className={classes.tools} style={{ marginBlock: '0.5rem 0' }}>
          {doors.map(door => (
            <Checkbox key={door} value={door} label={door} size="md" />
          ))}
        </div>
      </Checkbox.Group>
      {startsOn !== endsOn && (
        <Checkbox.Group
          className={classes.wide}
          label={t('property.pass.weekdays')}
          value={weekdays}
          onChange={setWeekdays}
        >
          <div className={classes.tools} style={{ marginBlock: '0.5rem 0' }}>
            {week.map(day => (
              <Checkbox
                key={day}
                value={String(day)}
                label={dayName.format(monday + (day - 1) * 86_400_000)}
                size="md"
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <Checkbox
        className={classes.wide}
        size="md"
        label={t('property.pass.single')}
        checked={isSingleUse}
        onChange={event => setSingle(event.currentTarget.checked)}
      />
      <Button
        className={`${classes.wide} ${classes.touch}`}
        type="submit"
        loading={isBusy}
        disabled={!visitorName.trim() || chosen.length === 0 || (hosts && !hostId)}
      >
        {t('property.pass.make')}
      </Button>
    </form>
  )
}
