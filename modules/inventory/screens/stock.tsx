import { Button, Switch, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPackages, IconScale, IconSearch } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { useShortcut } from '#ui/shortcut/use-shortcut.ts'
import { stockQuery } from './stock/data.ts'
import { Row } from './stock/row.tsx'
import classes from './stock/stock.module.css'

const typingMilliseconds = 200

/** All that lies on the shelves, what expires first in front. */
export function Stock() {
  const { t } = useTerms()
  const { can } = useSession()
  const search = useSearch({ strict: false }) as { short?: string }
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), typingMilliseconds)
  const isShort = search.short === 'yes'
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    stockQuery(q, isShort),
  )
  const rows = data?.pages.flatMap(page => page.data) ?? []
  useShortcut({
    keys: 'w',
    label: t('inventory.weigh'),
    run: () => void navigate({ to: '/app/weigh' as string }),
    isOff: !can('inventory.stock.issue'),
  })
  const weigh = can('inventory.stock.issue') ? (
    <Button component={Link} to="/app/weigh" leftSection={<IconScale size={16} aria-hidden />}>
      {t('inventory.weigh')}
    </Button>
  ) : undefined

  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!data) return <SkeletonRows count={8} height={64} />
    if (!rows.length && (q || isShort))
      return <Empty icon={IconPackages} sentence={t('inventory.noneFound')} />
    if (!rows.length) {
      const begin = (
        <Button component={Link} to={'/app/items?new=yes' as string} variant="default">
          {t('inventory.newItem')}
        </Button>
      )
      return <Empty icon={IconPackages} sentence={t('inventory.empty')} action={begin} />
    }
    return (
      <ul className={classes.list}>
        {rows.map(row => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    )
  }

  return (
    <Page title={t('inventory.title')} sentence={t('inventory.sentence')} action={weigh}>
      <div className={classes.tools}>
        <TextInput
          aria-label={t('inventory.search')}
          placeholder={t('inventory.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
        />
        <Switch
          label={t('inventory.onlyShort')}
          checked={isShort}
          onChange={event => {
            const short = event.currentTarget.checked ? 'yes' : undefined
            void navigate({ to: '.', search: { short }, replace: true } as never)
          }}
        />
      </div>
      {content()}
      {hasNextPage && (
        <Button mt="md" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('inventory.more')}
        </Button>
      )}
    </Page>
  )
}
