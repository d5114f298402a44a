import { Button, Checkbox, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { PhotoPicker } from '#modules/files/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { asProblem, fieldOf } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { keys } from '#ui/data/keys.ts'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { FieldInput } from '#ui/form/field-input.tsx'
import { FormProblem } from '#ui/form/form-problem.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row, Values } from '#ui/meta.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { can, type PetLife } from '../rules.ts'
import classes from './record-vaccination.module.css'

const asked = ['vaccine', 'givenOn', 'expiresOn']

export function RecordVaccination({ pet }: { pet: Row }) {
  const { t } = useTerms()
  const session = useSession()
  const [isOpen, setOpen] = useState(false)
  const isPossible = can('recordVaccination', pet as unknown as PetLife)
  const isAllowed = session.can('pets.health.write')
  const reason = isPossible
    ? isAllowed
      ? undefined
      : t('record.mayNotChange')
    : t('pets.vaccinations.notLiving')
  if (isOpen) return <VaccinationForm pet={pet} onClose={() => setOpen(false)} />
  return (
    <ActionButton
      variant="default"
      mb="md"
      leftSection={<IconPlus size={16} />}
      reason={reason}
      onClick={() => setOpen(true)}
    >
      {t('pets.vaccinations.record')}
    </ActionButton>
  )
}

function VaccinationForm({ pet, onClose }: { pet: Row; onClose: () => void }) {
  const { t } = useTerms()
  const client = useQueryClient()
  const intend = useIntent()
  const entity = useEntity('pets.vaccination')
  const { formats, can } = useSession()
  const [proofIds, setProofIds] = useState<string[]>([])
  const [isVerified, setVerified] = useState(false)
  const [values, setValues] = useState<Values>({
    vaccine: '',
    givenOn: todayIn(formats.timeZone),
    expiresOn: null,
  })
  const recording = useMutation({
    mutationFn: () => {
      const body = {
        ...values,
        ...(proofIds.length ? { proofIds } : {}),
        ...(isVerified ? { isVerified } : {}),
      }
      return intend(key => api.post<Row>(`/v1/pets/${pet.id}/vaccinations`, body, { key }))
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.entity('pets.vaccination') })
      toast(t('pets.vaccinations.recorded', { vaccine: String(values.vaccine), pet: String(pet.name) }))
      onClose()
    },
  })
  const problem = recording.error ? asProblem(recording.error) : undefined
  const errorOf = (name: string) => problem?.errors.find(({ pointer }) => fieldOf(pointer) === name)?.message
  function submit(event: FormEvent) {
    event.preventDefault()
    recording.mutate()
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {problem && <FormProblem entity={entity} problem={problem} />}
      <div className={classes.fields}>
        {asked.map(name => {
          const field = entity.fields[name]
          return (
            field && (
              <FieldInput
                key={name}
                entity={entity}
                name={name}
                field={field}
                value={values[name]}
                error={errorOf(name)}
                onChange={value => setValues(before => ({ ...before, [name]: value }))}
              />
            )
          )
        })}
      </div>
      {can('files.file.write') && (
        <div className={classes.proof}>
          <PhotoPicker takesPapers onChange={setProofIds} />
        </div>
      )}
      {can('pets.health.verify') && (
        <Checkbox
          mt="md"
          label={t('pets.certificate.seen')}
          checked={isVerified}
          onChange={event => setVerified(event.currentTarget.checked)}
        />
      )}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={recording.isPending}>
          {t('pets.vaccinations.record')}
        </Button>
      </Group>
    </form>
  )
}
