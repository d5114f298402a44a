import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './operations.module.css'

/** What whoever runs the house has switched on for this business, to see and not to change. */
export function FlagsInForce() {
  const { t } = useTerms()
  const { data } = useQuery({
    queryKey: ['flags'],
    queryFn: ({ signal }) =>
      api.get<{ data: Record<string, boolean | string | number> }>('/v1/flags', { signal }),
  })
  const flags = Object.entries(data?.data ?? {})
  if (flags.length === 0) return null
  const shown = (value: boolean | string | number) =>
    typeof value === 'boolean' ? t(value ? 'operations.flags.on' : 'operations.flags.off') : String(value)
  return (
    <section className={classes.section} aria-labelledby="flags-title">
      <h2 id="flags-title">{t('operations.flags.title')}</h2>
      <ul className={classes.list}>
        {flags.map(([name, value]) => (
          <li key={name}>
            <code>{name}</code>
            <span>{shown(value)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
