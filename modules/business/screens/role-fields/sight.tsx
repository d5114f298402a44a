import { Switch } from '@mantine/core'
import classes from '../roles/roles.module.css'

interface SightProps {
  label: string
  /** What it opens, or of what it is a field. */
  about?: string | undefined
  /** Why it cannot be changed. */
  reason?: string | undefined
  isSeen: boolean
  isBusy: boolean
  onChange: (isSeen: boolean) => void
}

/** Whether a role sees something: felt at once, with a way back. */
export function Sight({ label, about, reason, isSeen, isBusy, onChange }: SightProps) {
  return (
    <li>
      <Switch
        className={classes.sight}
        labelPosition="left"
        label={label}
        description={[about, reason].filter(Boolean).join(' · ') || undefined}
        checked={isSeen}
        disabled={isBusy || reason !== undefined}
        onChange={event => onChange(event.currentTarget.checked)}
      />
    </li>
  )
}
