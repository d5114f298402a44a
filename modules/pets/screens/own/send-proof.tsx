import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconCamera } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { base64Of, shrink } from '#modules/files/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { type OwnPet, ownPetsQuery } from './data.ts'
import classes from './own.module.css'

/** A photo of the paper and the two days on it: what is typed stays when it is refused. */
export function SendProof({ pet, onClose }: { pet: OwnPet; onClose: () => void }) {
  const terms = useTerms()
  const { t } = terms
  const formats = useFormats()
  const client = useQueryClient()
  const intend = useIntent()
  const input = useRef<HTMLInputElement>(null)
  const today = todayIn(formats.timeZone)
  const [vaccine, setVaccine] = useState(pet.missing[0] ?? '')
  const [givenOn, setGivenOn] = useState(today)
  const [expiresOn, setExpiresOn] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const sending = useMutation({
    mutationFn: async (chosen: File) => {
      const content = await base64Of(await shrink(chosen))
      const dates = { givenOn, ...(expiresOn ? { expiresOn } : {}) }
      const body = { vaccine: vaccine.trim(), ...dates, name: chosen.name || 'certificate', content }
      return intend(key => api.post(`/v1/pets/${pet.id}/proofs`, body, { key }))
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ownPetsQuery.queryKey })
      toast(t('pets.own.sent'))
      onClose()
    },
  })
  const problem = sending.error ? asProblem(sending.error) : undefined
  const words = problem && wordsOf(problem, terms)
  const isReady = vaccine.trim() !== '' && givenOn !== '' && file !== null
  function submit(event: FormEvent) {
    event.preventDefault()
    if (isReady) sending.mutate(file)
  }
  const day = (label: string, value: string, set: (value: string) => void, more: object) => (
    <label className={classes.day}>
      {label}
      <input type="date" value={value} onChange={event => set(event.currentTarget.value)} {...more} />
    </label>
  )
  return (
    <form onSubmit={submit}>
      <Stack>
        <Title order={1} size="h2">
          {t('pets.own.sendFor', { name: pet.name })}
        </Title>
        <TextInput
          label={t('pets.own.vaccine')}
          description={t('pets.own.vaccineHelp')}
          required
          withAsterisk={false}
          size="md"
          value={vaccine}
          onChange={event => setVaccine(event.currentTarget.value)}
        />
        <div className={classes.days}>
          {day(t('pets.own.givenOn'), givenOn, setGivenOn, { required: true, max: today })}
          {day(t('pets.own.expiresOn'), expiresOn, setExpiresOn, { min: givenOn })}
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept="image/*,.pdf"
          aria-label={t('pets.own.file')}
          onChange={event => setFile(event.currentTarget.files?.[0] ?? null)}
        />
        <Button
          variant="default"
          size="md"
          leftSection={<IconCamera size={18} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {file ? file.name : t('pets.own.file')}
        </Button>
        {words && (
          <Text role="alert" c="var(--mantine-color-error)">
            {problem.errors[0]?.message ?? (words.why || words.title)}
          </Text>
        )}
        <Group grow>
          <Button variant="default" size="md" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" size="md" loading={sending.isPending} disabled={!isReady}>
            {t('pets.own.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
