import { Button } from '@mantine/core'
import { IconDirections } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Empty } from '#kernel/ui/feedback/empty.tsx'
import { useTerms } from '#kernel/ui/i18n/use-terms.ts'

export function NotFound() {
  const { t } = useTerms()
  return (
    <Empty
      icon={IconDirections}
      sentence={t('shell.notFound')}
      action={
        <Button component={Link} to="/app">
          {t('shell.toHome')}
        </Button>
      }
    />
  )
}
