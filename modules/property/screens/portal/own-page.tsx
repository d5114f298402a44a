import { Text, Title } from '@mantine/core'
import { IconHomeOff } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../kit/kit.module.css'
import { type ResidentHome, useHome } from './data.ts'

interface OwnPageProps {
  title: string
  sentence?: (home: ResidentHome) => string
  children: (home: ResidentHome) => ReactNode
}

/** A page of a resident: nothing is shown before it is known whose it is. */
export function OwnPage({ title, sentence, children }: OwnPageProps) {
  const { t } = useTerms()
  const { data, error, refetch } = useHome()
  useEffect(() => {
    document.title = `${title} · Mainstay`
  }, [title])
  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!data) return <SkeletonRows count={5} height={88} />
    if (data.homes.length === 0) return <Empty icon={IconHomeOff} sentence={t('property.own.noHome')} />
    return children(data)
  }
  return (
    <div className={classes.section} style={{ gap: '1rem' }}>
      <header>
        <Title order={1} size="h2">
          {title}
        </Title>
        {data && sentence && <Text c="dimmed">{sentence(data)}</Text>}
      </header>
      {content()}
    </div>
  )
}
