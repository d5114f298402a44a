import '@mantine/core/styles/Alert.css'
import { Alert, Button, Group, NativeSelect, Text } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './cure.module.css'
import type { BatchView, CureLog } from './data.ts'
import { readText } from './read-text.ts'
import { useCureDeed } from './use-cure-deed.ts'

/** The logger's file by drag, by click or by keyboard; where it does not say its units, somebody does. */
export function LoggerDrop({ batch, log }: { batch: BatchView; log: CureLog | undefined }) {
  const { t } = useTerms()
  const input = useRef<HTMLInputElement>(null)
  const deed = useCureDeed()
  const [isOver, setOver] = useState(false)
  const [temperatureUnit, setTemperature] = useState('')
  const [timeUnit, setTime] = useState('')
  const asksTemperature = log?.reason === 'unit_unknown' || temperatureUnit !== ''
  const asksTime = log?.reason === 'time_unknown' || timeUnit !== ''

  async function send(file: File | undefined) {
    if (!file) return
    const csv = await readText(file)
    const hints = { temperatureUnit: temperatureUnit || undefined, timeUnit: timeUnit || undefined }
    const body = { fileName: file.name.slice(0, 200), csv, ...hints }
    await deed.run(key => api.post(`/v1/batches/${batch.id}/cure-logs`, body, { key }))
    if (input.current) input.current.value = ''
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void send(event.dataTransfer.files[0])
  }
  return (
    <section className={classes.section} aria-label={t('coating.cure.sendLog')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way; the button inside is the first */}
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileUpload size={28} stroke={1.5} aria-hidden />
        <Text>{t('coating.cure.dropHere')}</Text>
        {(asksTemperature || asksTime) && (
          <Group justify="center">
            {asksTemperature && (
              <NativeSelect
                label={t('coating.cure.unitOfFile')}
                value={temperatureUnit}
                onChange={event => setTemperature(event.currentTarget.value)}
                data={[
                  { value: '', label: t('coating.cure.asItSays') },
                  { value: 'c', label: '°C' },
                  { value: 'f', label: '°F' },
                ]}
              />
            )}
            {asksTime && (
              <NativeSelect
                label={t('coating.cure.timeOfFile')}
                value={timeUnit}
                onChange={event => setTime(event.currentTarget.value)}
                data={[
                  { value: '', label: t('coating.cure.asItSays') },
                  { value: 's', label: t('coating.cure.seconds') },
                  { value: 'min', label: t('coating.cure.minutes') },
                ]}
              />
            )}
          </Group>
        )}
        <Button loading={deed.isBusy} onClick={() => input.current?.click()}>
          {t(log ? 'coating.cure.sendAnother' : 'coating.cure.sendLog')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.log,text/csv,text/plain"
          hidden
          aria-label={t('coating.cure.sendLog')}
          onChange={event => void send(event.currentTarget.files?.[0])}
        />
      </div>
      {deed.refusal && (
        <Alert color="red" role="alert" mt="sm">
          {deed.refusal}
        </Alert>
      )}
    </section>
  )
}
