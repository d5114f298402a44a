import { MultiSelect, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { matrixQuery } from '../roles/data.ts'

export interface Standing {
  role: string
  /** null: every location. */
  locationIds: string[] | null
}

interface StandingFieldsProps {
  value: Standing
  onChange: (value: Standing) => void
  errors: Record<string, string>
}

/** A role and the places it counts at. A role that holds more than oneself cannot be chosen. */
export function StandingFields({ value, onChange, errors }: StandingFieldsProps) {
  const { t } = useTerms()
  const roleName = useRoleName()
  const { session, can } = useSession()
  const { data } = useQuery(matrixQuery)
  return (
    <>
      <Select
        label={t('business.team.role')}
        required
        allowDeselect={false}
        data={(data?.roles ?? []).map(role => ({
          value: role.name,
          label: roleName(role.name),
          disabled: role.permissions.some(permission => !can(permission)),
        }))}
        value={value.role || null}
        error={errors.role}
        onChange={role => onChange({ ...value, role: role ?? '' })}
      />
      <MultiSelect
        label={t('business.team.places')}
        description={t('business.team.placesHelp')}
        placeholder={value.locationIds?.length ? undefined : t('business.team.everywhere')}
        data={session.locations.map(({ id, name }) => ({ value: id, label: name }))}
        value={value.locationIds ?? []}
        error={errors.locationIds}
        onChange={ids => onChange({ ...value, locationIds: ids.length ? ids : null })}
      />
    </>
  )
}
