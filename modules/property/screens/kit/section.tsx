import { Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './kit.module.css'

interface SectionProps {
  title: string
  /** How many there are, or another few words beside the title. */
  aside?: ReactNode
  /** What is said when there is nothing; left out while that is not known. */
  none?: string | undefined
  children: ReactNode[] | ReactNode
}

/** One list of a screen under its name. */
export function Section({ title, aside, none, children }: SectionProps) {
  const id = useId()
  const isEmpty = Array.isArray(children) && children.length === 0
  return (
    <section className={classes.section} aria-labelledby={id}>
      <header className={classes.sectionHead}>
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {aside !== undefined && (
          <Text component="span" c="dimmed" size="sm" className={classes.figure}>
            {aside}
          </Text>
        )}
      </header>
      {isEmpty ? (
        <Text c="dimmed">{none}</Text>
      ) : Array.isArray(children) ? (
        <ul className={classes.list}>{children}</ul>
      ) : (
        children
      )}
    </section>
  )
}
