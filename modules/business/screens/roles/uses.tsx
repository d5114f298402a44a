import { useTerms } from '#ui/i18n/use-terms.ts'
import type { PermissionView } from './data.ts'
import classes from './roles.module.css'
import { usePermissionWords } from './use-words.ts'

/** A permission by name, with everything it lets a person do behind it. */
export function Uses({ permission }: { permission: PermissionView }) {
  const { t } = useTerms()
  const words = usePermissionWords()
  return (
    <details className={classes.uses}>
      <summary>{words.permission(permission.name)}</summary>
      <span className={classes.quiet}>{t('business.roles.lets')}</span>
      <ul>
        {permission.uses.map(use => (
          <li key={use}>{use}</li>
        ))}
      </ul>
      <code>{permission.name}</code>
    </details>
  )
}
