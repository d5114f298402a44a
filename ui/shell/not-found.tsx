import { Button } from '@mantine/core'
import { IconDirections } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Empty } from '../feedback/empty.tsx'
import { useTerms } from '../i18n/use-terms.ts'

import { Page } from './page.tsx'

export function NotFound() {
  const { t } = useTerms()
  return (
    <Page title={t('shell.notFoundTitle')}>
      <Empty
        icon={IconDirections}
        sentence={t('shell.notFound')}
        action={
          <Button component={Link} to="/app">
            {t('shell.toHome')}
          </Button>
        }
      />
    </Page>
  )
}
