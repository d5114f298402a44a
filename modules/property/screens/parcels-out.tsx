import { Button, Checkbox, Text, TextInput } from '@mantine/core'
import { IconPackageOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { type FormEvent, useEffect, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from './kit/kit.module.css'
import { type FoundUnit, UnitFinder } from './kit/unit-finder.tsx'

interface Held {
  id: string
  number: number
  carrier: string | null
  kind: string
  storage: string | null
  isPerishable: boolean
  receivedAt: string
  trackingNumber: string | null
}

/** Somebody stands at the desk: which home, which parcels, and the proof that they may have them. */
export function ParcelsOut() {
  const { t } = useTerms()
  const { location } = useSession()
  const { unit: wanted } = useSearch({ strict: false }) as { unit?: string }
  const [unit, setUnit] = useState<FoundUnit | null>(null)
  const found = useQuery({
    queryKey: ['desk-lookup', location?.id, wanted],
    enabled: Boolean(wanted && location),
    queryFn: ({ signal }) =>
      api.get<{ data: FoundUnit[] }>('/v1/desk-lookup', {
        query: { locationId: location?.id, q: wanted },
        signal,
      }),
  })
  useEffect(() => {
    const exact = found.data?.data.find(({ unitName }) => unitName === wanted)
    if (exact) setUnit(exact)
  }, [found.data, wanted])
  return (
    <Page title={t('property.out.title')} sentence={unit ? unit.buildingName : t('property.out.sentence')}>
      <div className={classes.narrow}>
        {unit ? (
          <HandOver key={unit.unitId} unit={unit} onOther={() => setUnit(null)} />
        ) : (
          <UnitFinder label={t('property.find.label')} onPick={setUnit} />
        )}
      </div>
    </Page>
  )
}

function HandOver({ unit, onOther }: { unit: FoundUnit; onOther: () => void }) {
  const { t } = useTerms()
  const { data } = useQuery({
    queryKey: ['property.parcel', 'held', unit.unitId],
    queryFn: ({ signal }) =>
      api.get<{ data: Held[] }>('/v1/parcels', {
        query: { 'filter[unitId]': unit.unitId, 'filter[status]': 'held', limit: 100 },
        signal,
      }),
  })
  return (
    <div className={classes.section}>
      <div className={classes.line}>
        <Text fw={600} size="xl">
          {unit.unitName}
        </Text>
        <Button variant="subtle" onClick={onOther}>
          {t('property.out.other')}
        </Button>
      </div>
      {unit.notes.map(note => (
        <Status key={note} tone="attention">
          {note}
        </Status>
      ))}
      {!data && <SkeletonRows count={3} height={56} />}
      {data?.data.length === 0 && <Empty icon={IconPackageOff} sentence={t('property.out.none')} />}
      {data && data.data.length > 0 && <Proof unit={unit} parcels={data.data} />}
    </div>
  )
}

function Proof({ unit, parcels }: { unit: FoundUnit; parcels: Held[] }) {
  const { t } = useTerms()
  const { formats } = useSession()
  const { act, isBusy } = useAct('property')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [by, setBy] = useState(unit.people.find(({ isTold }) => isTold)?.name ?? '')
  const [code, setCode] = useState('')
  const [signature, setSignature] = useState('')
  const taken = parcels.filter(({ id }) => !left.has(id))
  function toggle(id: string) {
    setLeft(before =>
      before.has(id) ? new Set([...before].filter(one => one !== id)) : new Set([...before, id]),
    )
  }
  async function submit(event: FormEvent) {
    event.preventDefault()
    const proof = code ? { code } : { signature }
    const body = { unitId: unit.unitId, collectedBy: by, ...proof }
    for (const { id } of taken) {
      const what = `${t('property.offline.out')}: ${unit.unitName}`
      const done = await act(() => api.post(`/v1/parcels/${id}/collection`, body, { what }))
      if (!done) return
    }
    toast(t('property.out.done', { count: taken.length, by }))
  }
  return (
    <form onSubmit={event => void submit(event)} className={classes.section}>
      <ul className={classes.list}>
        {parcels.map(parcel => (
          <li key={parcel.id} className={classes.card}>
            <Checkbox
              size="md"
              checked={!left.has(parcel.id)}
              onChange={() => toggle(parcel.id)}
              label={
                <>
                  <b>
                    #{parcel.number} {parcel.carrier ?? t(`property.parcel.${parcel.kind}`)}
                  </b>{' '}
                  {parcel.storage}
                  <Text component="span" c="dimmed" size="sm" display="block">
                    {formats.instant(parcel.receivedAt)}
                    {parcel.isPerishable && ` · ${t('property.parcel.perishable')}`}
                  </Text>
                </>
              }
            />
          </li>
        ))}
      </ul>
      <TextInput
        size="md"
        label={t('property.out.by')}
        required
        value={by}
        onChange={event => setBy(event.currentTarget.value)}
      />
      <div className={classes.form}>
        <TextInput
          size="md"
          label={t('property.out.code')}
          inputMode="numeric"
          autoComplete="off"
          value={code}
          onChange={event => setCode(event.currentTarget.value.replace(/\D/g, ''))}
        />
        <TextInput
          size="md"
          label={t('property.out.signature')}
          value={signature}
          onChange={event => setSignature(event.currentTarget.value)}
        />
      </div>
      <Button
        type="submit"
        size="md"
        className={classes.touch}
        loading={isBusy}
        disabled={taken.length === 0 || !by.trim() || !(code || signature.trim())}
      >
        {t('property.out.hand', { count: taken.length })}
      </Button>
    </form>
  )
}
