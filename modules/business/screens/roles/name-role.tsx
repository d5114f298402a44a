import { Button, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './roles.module.css'

interface NameRoleProps {
  /** Names that are taken. */
  taken: string[]
  preset: string
  onName: (name: string) => void
  onClose: () => void
}

/** What the new role is called. */
export function NameRole({ taken, preset, onName, onClose }: NameRoleProps) {
  const { t } = useTerms()
  const [name, setName] = useState(preset)
  const wanted = name.trim()
  const error = taken.includes(wanted) ? t('business.roles.taken') : undefined
  function submit(event: FormEvent) {
    event.preventDefault()
    if (wanted && !error) onName(wanted)
  }
  return (
    <Modal opened onClose={onClose} title={t('business.roles.new')} centered>
      <form onSubmit={submit} className={classes.form}>
        <TextInput
          label={t('business.roles.name')}
          value={name}
          error={error}
          maxLength={60}
          required
          data-autofocus
          onChange={event => setName(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!wanted || error !== undefined}>
          {t('business.roles.choosePermissions')}
        </Button>
      </form>
    </Modal>
  )
}
