import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem, fieldOf } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import own from './door/door.module.css'
import { PartForm } from './door/part-form.tsx'
import { blankPart, type DoorPart } from './door/types.ts'
import { type Whose, WhoseFields } from './door/whose.tsx'

const orNull = (text: string) => text.trim() || null

/** Parts at the door, on a phone in one hand: whose, photos, what, how many, how they look. */
export function Intake() {
  const { t } = useTerms()
  const { session } = useSession()
  const client = useQueryClient()
  const navigate = useNavigate()
  const intend = useIntent()
  const [whose, setWhose] = useState<Whose>({
    isKnown: true,
    customerId: '',
    contactName: '',
    contactPhone: '',
  })
  const [waybill, setWaybill] = useState('')
  const [parts, setParts] = useState<DoorPart[]>([blankPart()])
  const changePart = (key: string, changes: Partial<DoorPart>) =>
    setParts(all => all.map(part => (part.key === key ? { ...part, ...changes } : part)))

  const receive = useMutation({
    mutationFn: () => {
      const { isKnown, customerId, contactName, contactPhone } = whose
      const body = {
        ...(isKnown
          ? { customerId: customerId || null }
          : { contactName: orNull(contactName), contactPhone: orNull(contactPhone) }),
        locationId: session.locations[0]?.id ?? null,
        waybill: orNull(waybill),
        parts: parts.map(({ key: _, criticalAreas, ...part }) => ({
          ...part,
          criticalAreas: orNull(criticalAreas),
        })),
      }
      return intend(key => api.post<{ id: string; number: number }>('/v1/drop-offs', body, { key }))
    },
    onSuccess: async dropOff => {
      await client.invalidateQueries({ queryKey: ['coating.drop_off'] })
      toast(t('coating.door.received', { number: dropOff.number }))
      void navigate({ to: `/app/drop-offs/${dropOff.id}`, replace: true })
    },
  })
  const problem = receive.error ? asProblem(receive.error) : undefined
  const errorOf = (field: string) =>
    problem?.errors.find(({ pointer }) => fieldOf(pointer) === field)?.message
  const hasOwner = whose.isKnown ? whose.customerId : whose.contactName && whose.contactPhone
  const reason = !hasOwner
    ? t('coating.door.needsOwner')
    : parts.some(part => !part.name.trim() || part.count < 1)
      ? t('coating.door.needsName')
      : undefined
  return (
    <Page
      title={t('coating.door.takeIn')}
      sentence={t('coating.door.sentence')}
      action={
        <ActionButton loading={receive.isPending} reason={reason} onClick={() => receive.mutate()}>
          {t('coating.door.receive')}
        </ActionButton>
      }
    >
      <div className={own.form}>
        {problem && <ProblemView error={problem} isInline />}
        <WhoseFields
          whose={whose}
          errorOf={errorOf}
          onChange={changes => setWhose(now => ({ ...now, ...changes }))}
        />
        {parts.map((part, at) => (
          <PartForm
            key={part.key}
            part={part}
            position={at + 1}
            onChange={changes => changePart(part.key, changes)}
            onRemove={
              parts.length > 1 ? () => setParts(all => all.filter(one => one.key !== part.key)) : undefined
            }
          />
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setParts(all => [...all, blankPart()])}
        >
          {t('coating.door.add')}
        </Button>
        <TextInput
          label={t('coating.door.waybill')}
          value={waybill}
          onChange={event => setWaybill(event.currentTarget.value)}
        />
      </div>
    </Page>
  )
}
