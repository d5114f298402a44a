import '@mantine/core/styles/Alert.css'
import { Alert, Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { PhotoPicker } from '#modules/files/screens/public.tsx'
import { Problem } from '#ui/api/problem.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { amounts, meals } from '../../rules.ts'
import type { RoomState } from './use-room.ts'

export type Writing = 'meal' | 'note' | 'activity' | 'photo'

interface Props {
  kind: Writing
  room: RoomState
  onClose: () => void
}

interface Clash {
  name: string
  alert: string
}

/** The meal that is on the table at that hour. */
const mealNow = (timeZone: string) => {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone }).format())
  if (hour < 10) return 'breakfast'
  if (hour < 11) return 'morning_snack'
  if (hour < 14) return 'lunch'
  return hour < 17 ? 'afternoon_snack' : 'supper'
}

/** One thing written for all who are ticked. */
export function LogDialog({ kind, room, onClose }: Props) {
  const { t } = useTerms()
  const { timeZone } = useFormats()
  const [meal, setMeal] = useState<string>(() => mealNow(timeZone))
  const [amount, setAmount] = useState<string>('all')
  const [text, setText] = useState('')
  const [photoIds, setPhotoIds] = useState<string[]>([])
  const [clashes, setClashes] = useState<Clash[]>()
  const names = room.chosen.map(({ name }) => name).join(', ')
  const isWhole = kind === 'meal' || (kind === 'photo' ? photoIds.length > 0 : text.trim() !== '')

  async function save(event: FormEvent) {
    event.preventDefault()
    const body = {
      dependantIds: room.chosen.map(({ dependantId }) => dependantId),
      kind,
      ...(kind === 'meal' ? { meal, amount } : {}),
      ...(text.trim() ? { text: text.trim() } : {}),
      ...(kind === 'photo' ? { photoIds } : {}),
      ...(clashes ? { isAlertChecked: true } : {}),
    }
    const done = t('daybook.written', { count: room.chosen.length })
    const answer = await room.send('/v1/day-logs', body, done, 'daybook.alert_clash')
    if (answer instanceof Problem) setClashes(answer.details.clashes as Clash[])
    else if (answer) onClose()
  }

  return (
    <Modal opened onClose={onClose} title={t(`daybook.kind.${kind}`)} centered size="lg">
      <form onSubmit={event => void save(event)}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('daybook.for', { names })}
          </Text>
          {kind === 'meal' && (
            <>
              <NativeSelect
                size="md"
                label={t('daybook.which')}
                value={meal}
                onChange={event => setMeal(event.currentTarget.value)}
                data={meals.map(value => ({ value, label: t(`daybook.meal.${value}`) }))}
              />
              <Button.Group aria-label={t('daybook.howMuch')}>
                {amounts.map(value => (
                  <Button
                    key={value}
                    fullWidth
                    size="md"
                    variant={amount === value ? 'filled' : 'default'}
                    aria-pressed={amount === value}
                    onClick={() => setAmount(value)}
                  >
                    {t(`daybook.amount.${value}`)}
                  </Button>
                ))}
              </Button.Group>
            </>
          )}
          {kind === 'photo' && <PhotoPicker onChange={setPhotoIds} />}
          <Textarea
            size="md"
            autosize
            minRows={kind === 'meal' ? 1 : 2}
            maxLength={2000}
            label={t(`daybook.words.${kind}`)}
            value={text}
            onChange={event => {
              setText(event.currentTarget.value)
              setClashes(undefined)
            }}
          />
          {clashes && (
            <Alert color="red" role="alert" title={t('daybook.clash')}>
              {clashes.map(({ name, alert }) => (
                <Text key={name}>
                  <b>{name}</b>: {alert}
                </Text>
              ))}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button size="md" variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button
              size="md"
              type="submit"
              disabled={!isWhole || room.isBusy}
              color={clashes ? 'red' : undefined}
            >
              {t(clashes ? 'daybook.writeAnyway' : 'daybook.write')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
