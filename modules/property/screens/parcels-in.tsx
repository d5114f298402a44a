import { ActionIcon, Button, Checkbox, Select, Text, TextInput } from '@mantine/core'
import { IconPackage, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { newId } from '#ui/api/new-id.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { useAct } from '#ui/data/use-act.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import { Status } from '#ui/theme/status.tsx'
import { carrierOf, parcelKinds } from '../desk/parcel-rules.ts'
import { CameraScan } from './kit/camera-scan.tsx'
import classes from './kit/kit.module.css'
import { type FoundUnit, UnitFinder } from './kit/unit-finder.tsx'

interface Scanned {
  key: string
  trackingNumber: string
  unit: FoundUnit
  recipientId: string | null
  kind: string
  isPerishable: boolean
  storage: string
}

interface Batch {
  /** Not there while it waits for the line. */
  receivedCount?: number
  knownCount?: number
}

/** What a carrier brought, one after the other: scan or type the number, then the home; one press tells everybody. */
export function ParcelsIn() {
  const { t } = useTerms()
  const { act, isBusy } = useAct('property')
  const intend = useIntent()
  const [number, setNumber] = useState('')
  const [kind, setKind] = useState('parcel')
  const [storage, setStorage] = useState('')
  const [batch, setBatch] = useState<Scanned[]>([])
  const numberBox = useRef<HTMLInputElement>(null)
  const unitBox = useRef<HTMLInputElement>(null)
  const carrier = carrierOf(number)

  function add(unit: FoundUnit, recipientId: string | null) {
    const trackingNumber = number.trim()
    const one = { key: newId(), trackingNumber, unit, recipientId, kind, storage }
    setBatch(before => [{ ...one, isPerishable: kind === 'food' || kind === 'flowers' }, ...before])
    setNumber('')
    setKind('parcel')
    numberBox.current?.focus()
  }
  const change = (key: string, changes: Partial<Scanned>) =>
    setBatch(before => before.map(one => (one.key === key ? { ...one, ...changes } : one)))

  async function receive() {
    const parcels = batch.map(({ unit, key: _, trackingNumber, storage, recipientId, ...rest }) => ({
      ...rest,
      unitId: unit.unitId,
      ...(trackingNumber ? { trackingNumber } : {}),
      ...(storage ? { storage } : {}),
      ...(recipientId ? { recipientId } : {}),
    }))
    const made = await act(() =>
      intend(key => api.post<Batch>('/v1/parcel-batches', { parcels: parcels.reverse() }, { key })),
    )
    if (!made) return
    setBatch([])
    const { receivedCount: count, knownCount: known } = made
    if (count === undefined) toast(t('property.in.waits', { count: parcels.length }))
    else toast(t(known ? 'property.in.doneKnown' : 'property.in.done', { count, known }))
    numberBox.current?.focus()
  }

  return (
    <Page
      title={t('property.in.title')}
      sentence={t('property.in.sentence')}
      action={
        batch.length > 0 && (
          <Button loading={isBusy} onClick={() => void receive()}>
            {t('property.in.tell', { count: batch.length })}
          </Button>
        )
      }
    >
      <div className={classes.columns}>
        <div className={classes.section}>
          <TextInput
            ref={numberBox}
            size="md"
            label={t('property.in.number')}
            description={t('property.in.numberHelp')}
            data-autofocus
            autoFocus
            autoComplete="off"
            value={number}
            rightSection={carrier && <Text size="xs">{carrier}</Text>}
            rightSectionWidth={72}
            onChange={event => setNumber(event.currentTarget.value)}
            onKeyDown={event => {
              // A scanner ends what it reads with Enter: on to the home.
              if (event.key !== 'Enter') return
              event.preventDefault()
              unitBox.current?.focus()
            }}
          />
          <CameraScan
            label={t('property.scan.parcel')}
            onRead={text => {
              setNumber(text.slice(0, 60))
              unitBox.current?.focus()
            }}
          />
          <div className={classes.form}>
            <Select
              size="md"
              label={t('property.parcel.kind')}
              data={parcelKinds.map(value => ({ value, label: t(`property.parcel.${value}`) }))}
              value={kind}
              allowDeselect={false}
              onChange={value => setKind(value ?? 'parcel')}
            />
            <TextInput
              size="md"
              label={t('property.parcel.storage')}
              value={storage}
              onChange={event => setStorage(event.currentTarget.value)}
            />
          </div>
          <UnitFinder
            label={t('property.find.label')}
            inputRef={unitBox}
            onPick={(unit, person) => add(unit, person?.customerId ?? null)}
          />
        </div>
        <div className={classes.section}>
          {batch.length === 0 && <Empty icon={IconPackage} sentence={t('property.in.empty')} />}
          <ul className={classes.list} aria-label={t('property.in.batch')}>
            {batch.map(one => (
              <ScannedRow
                key={one.key}
                scanned={one}
                onChange={changes => change(one.key, changes)}
                onRemove={() => setBatch(before => before.filter(({ key }) => key !== one.key))}
              />
            ))}
          </ul>
        </div>
      </div>
    </Page>
  )
}

interface RowProps {
  scanned: Scanned
  onChange: (changes: Partial<Scanned>) => void
  onRemove: () => void
}

function ScannedRow({ scanned, onChange, onRemove }: RowProps) {
  const { t } = useTerms()
  const { unit, recipientId, trackingNumber, kind, isPerishable } = scanned
  const named = unit.people.find(({ customerId }) => customerId === recipientId)
  const told = named ? [named] : unit.people.filter(({ isTold }) => isTold)
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <b>
          {unit.unitName} · {t(`property.parcel.${kind}`)}
        </b>
        <Text size="sm" c="dimmed">
          {[carrierOf(trackingNumber), trackingNumber.slice(-6)].filter(Boolean).join(' ')}
        </Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={t('property.in.remove', { unit: unit.unitName })}
          onClick={onRemove}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </div>
      <Text size="sm">
        {told.length
          ? t('property.in.tells', { names: told.map(({ name }) => name).join(', ') })
          : t('property.find.nobody')}
      </Text>
      {unit.notes.map(note => (
        <Status key={note} tone="attention">
          {note}
        </Status>
      ))}
      <div className={classes.line}>
        <Select
          aria-label={t('property.in.recipient', { unit: unit.unitName })}
          placeholder={t('property.in.everybody')}
          clearable
          data={unit.people.map(({ customerId, name }) => ({ value: customerId, label: name }))}
          value={recipientId}
          onChange={value => onChange({ recipientId: value })}
        />
        <Checkbox
          label={t('property.parcel.perishable')}
          checked={isPerishable}
          onChange={event => onChange({ isPerishable: event.currentTarget.checked })}
        />
      </div>
    </li>
  )
}
