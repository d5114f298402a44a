import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { EndpointStatus } from './endpoint-status.tsx'
import classes from './integrations.module.css'
import type { Endpoint } from './types.ts'

export function EndpointFacts({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTerms()
  const roleName = useRoleName()
  const formats = useFormats()
  const { events, role, hasRecord, secretHint, overlapUntilAt, disabledAt } = endpoint
  const facts: [string, React.ReactNode][] = [
    [t('integrations.field.state'), <EndpointStatus key="state" endpoint={endpoint} />],
    [t('integrations.field.events'), events.length ? events.join(', ') : t('integrations.everything')],
    [t('integrations.field.role'), roleName(role)],
    [t('integrations.field.hasRecord'), t(hasRecord ? 'value.yes' : 'value.no')],
    [t('integrations.field.secret'), <code key="secret">{secretHint}</code>],
  ]
  if (overlapUntilAt) facts.push([t('integrations.field.overlap'), formats.instant(overlapUntilAt)])
  if (disabledAt) facts.push([t('integrations.field.disabledAt'), formats.instant(disabledAt)])
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
