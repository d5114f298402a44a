import { Button, Modal, Select, Text, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from '../kit/kit.module.css'
import { NativeInput } from '../kit/native-input.tsx'
import { type FoundUnit, UnitFinder } from '../kit/unit-finder.tsx'

const kinds = [
  'permission_to_enter',
  'do_not_admit',
  'key_holder',
  'delivery',
  'out_of_town',
  'management_notice',
  'other',
]

/** What the desk is to mind for a home, until a day. */
export function AddInstruction({ onClose }: { onClose: () => void }) {
  const { t } = useTerms()
  const { formats } = useSession()
  const { act, isBusy } = useAct('property')
  const [unit, setUnit] = useState<FoundUnit | null>(null)
  const [kind, setKind] = useState('delivery')
  const [who, setWho] = useState('')
  const [note, setNote] = useState('')
  const [endsOn, setEndsOn] = useState('')
  async function submit(event: FormEvent) {
    event.preventDefault()
    const optional = { ...(who ? { who } : {}), ...(endsOn ? { endsOn } : {}) }
    const body = { unitId: unit?.unitId, kind, note, startsOn: todayIn(formats.timeZone), ...optional }
    const made = await act(() => api.post('/v1/desk-instructions', body), {
      done: t('property.instruction.added'),
    })
    if (made) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('property.instruction.add')} centered>
      <form onSubmit={event => void submit(event)} className={classes.form}>
        <div className={classes.wide}>
          {unit ? (
            <Text fw={600}>{unit.unitName}</Text>
          ) : (
            <UnitFinder label={t('property.find.label')} onPick={setUnit} />
          )}
        </div>
        <Select
          label={t('property.instruction.kind')}
          data={kinds.map(value => ({ value, label: t(`property.instruction.${value}`) }))}
          value={kind}
          allowDeselect={false}
          onChange={value => setKind(value ?? 'other')}
        />
        <NativeInput
          type="date"
          label={t('property.instruction.last')}
          value={endsOn}
          min={todayIn(formats.timeZone)}
          onChange={setEndsOn}
        />
        <TextInput
          className={classes.wide}
          label={t('property.instruction.who')}
          value={who}
          onChange={event => setWho(event.currentTarget.value)}
        />
        <Textarea
          className={classes.wide}
          label={t('property.instruction.note')}
          required
          autosize
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
        />
        <Button className={classes.wide} type="submit" loading={isBusy} disabled={!unit || !note.trim()}>
          {t('action.save')}
        </Button>
      </form>
    </Modal>
  )
}
