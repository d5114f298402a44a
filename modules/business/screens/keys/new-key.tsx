import { Button, Checkbox, Modal, MultiSelect, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { matrixQuery } from '../roles/data.ts'
import { usePermissionWords } from '../roles/use-words.ts'
import { errorsOf } from '../set-up/data.ts'
import classes from './keys.module.css'

interface NewKeyProps {
  onClose: () => void
  onMade: (token: string) => void
}

/** A name, a role, what of it, and until when. */
export function NewKey({ onClose, onMade }: NewKeyProps) {
  const { t } = useTerms()
  const { can } = useSession()
  const roleName = useRoleName()
  const words = usePermissionWords()
  const { act, isBusy } = useAct()
  const { data } = useQuery(matrixQuery)
  const [values, setValues] = useState({
    name: '',
    role: '',
    until: '',
    isNarrow: false,
    scopes: [] as string[],
  })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const set = (changes: Partial<typeof values>) => setValues(before => ({ ...before, ...changes }))
  const role = data?.roles.find(({ name }) => name === values.role)
  const grouped = (data?.groups ?? []).map(({ module, permissions }) => ({
    group: words.module(module),
    items: permissions
      .filter(({ name }) => role?.permissions.includes(name))
      .map(({ name }) => ({ value: name, label: words.permission(name) })),
  }))

  async function submit(event: FormEvent) {
    event.preventDefault()
    const { name, until, isNarrow, scopes } = values
    const body = {
      ...{ name, role: values.role },
      ...(isNarrow ? { scopes } : {}),
      // The end of that day, where the person who chooses it is.
      ...(until ? { expiresAt: new Date(`${until}T23:59:59`).toISOString() } : {}),
    }
    const onRefused = (problem: { errors: unknown[] }) => {
      setErrors(errorsOf(problem))
      return problem.errors.length > 0
    }
    const made = await act(key => api.post<{ token: string }>('/v1/api-keys', body, { key }), { onRefused })
    if (made) onMade(made.token)
  }

  return (
    <Modal opened onClose={onClose} title={t('business.keys.new')} centered size="lg">
      <form className={classes.form} onSubmit={event => void submit(event)} noValidate>
        <TextInput
          label={t('business.keys.name')}
          required
          maxLength={100}
          data-autofocus
          value={values.name}
          error={errors.name}
          onChange={event => set({ name: event.currentTarget.value })}
        />
        <Select
          label={t('business.keys.role')}
          required
          allowDeselect={false}
          data={(data?.roles ?? []).map(each => ({
            value: each.name,
            label: roleName(each.name),
            disabled: each.permissions.some(permission => !can(permission)),
          }))}
          value={values.role || null}
          error={errors.role}
          onChange={name => set({ role: name ?? '', scopes: [] })}
        />
        <Checkbox
          label={t('business.keys.narrow')}
          checked={values.isNarrow}
          disabled={!role}
          onChange={event => set({ isNarrow: event.currentTarget.checked })}
        />
        {values.isNarrow && role && (
          <MultiSelect
            label={t('business.keys.scopes')}
            searchable
            clearable
            data={grouped.filter(({ items }) => items.length > 0)}
            value={values.scopes}
            error={errors.scopes}
            onChange={scopes => set({ scopes })}
          />
        )}
        <TextInput
          label={t('business.keys.expires')}
          description={t('business.keys.expiresHelp')}
          type="date"
          value={values.until}
          error={errors.expiresAt}
          onChange={event => set({ until: event.currentTarget.value })}
        />
        <Button
          type="submit"
          loading={isBusy}
          disabled={!values.name.trim() || !role || (values.isNarrow && values.scopes.length === 0)}
        >
          {t('business.keys.make')}
        </Button>
      </form>
    </Modal>
  )
}
