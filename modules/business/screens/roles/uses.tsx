import { english } from '#ui/i18n/layers.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { PermissionView } from './data.ts'
import classes from './roles.module.css'
import { usePermissionWords } from './use-words.ts'

/** What a permission allows, in a sentence; behind it its name, and each operation as the API says it: in English. */
export function Uses({ permission }: { permission: PermissionView }) {
  const { t, language } = useTerms()
  const words = usePermissionWords()
  return (
    <details className={classes.uses}>
      <summary>{words.permission(permission.name)}</summary>
      {language === english && (
        <>
          <span className={classes.quiet}>{t('business.roles.lets')}</span>
          <ul>
            {permission.uses.map(use => (
              <li key={use}>{use}</li>
            ))}
          </ul>
        </>
      )}
      <code>{permission.name}</code>
    </details>
  )
}
