import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { errorsOf } from '../set-up/data.ts'
import { type Standing, StandingFields } from './standing-fields.tsx'
import classes from './team.module.css'

/** Somebody new, with a role, and the letter that lets them in. */
export function AddPerson({ onClose }: { onClose: () => void }) {
  const { t } = useTerms()
  const { act, isBusy } = useAct()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [standing, setStanding] = useState<Standing>({ role: '', locationIds: null })
  const [isInvited, setInvited] = useState(true)
  const [errors, setErrors] = useState<Record<string, string>>({})

  async function submit(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    const body = { name, ...(email ? { email } : {}), ...standing }
    const onRefused = (problem: { errors: unknown[] }) => {
      setErrors(errorsOf(problem))
      return problem.errors.length > 0
    }
    const made = await act(key => api.post<{ id: string }>('/v1/members', body, { key }), { onRefused })
    if (!made) return
    onClose()
    const invite = () => api.post(`/v1/members/${made.id}/invitation`)
    if (email && isInvited) await act(invite, { done: t('member.invited', { email }) })
  }

  return (
    <Modal opened onClose={onClose} title={t('business.team.add')} centered>
      <form className={classes.form} onSubmit={event => void submit(event)} noValidate>
        <TextInput
          label={t('business.team.name')}
          required
          maxLength={200}
          data-autofocus
          value={name}
          error={errors.name}
          onChange={event => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('signIn.email')}
          type="email"
          value={email}
          error={errors.email}
          onChange={event => setEmail(event.currentTarget.value)}
        />
        <StandingFields value={standing} onChange={setStanding} errors={errors} />
        <Checkbox
          label={t('business.team.inviteAtOnce')}
          checked={isInvited}
          disabled={!email}
          onChange={event => setInvited(event.currentTarget.checked)}
        />
        <Button type="submit" loading={isBusy} disabled={!name.trim() || !standing.role}>
          {t('business.team.addAction')}
        </Button>
      </form>
    </Modal>
  )
}
