import { Button, Group, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './files.module.css'
import { nameIn, shelf } from './shelf.ts'

interface Begun {
  mark: string
  id: string
  name: string
  share: number
}

const key = ['files.upload', 'unfinished']

/** Only what the server still has: what nobody went on with for a day is gone there. */
async function stillThere(mark: string, name: string): Promise<Begun[]> {
  const id = shelf.get(mark)
  if (!id) return []
  try {
    const { offset, byteCount } = await api.get<{ offset: number; byteCount: number }>(`/v1/uploads/${id}`)
    return [{ mark, id, name, share: offset / byteCount }]
  } catch (error) {
    if (asProblem(error).status === 404) shelf.drop(mark)
    return []
  }
}

/** Files that were on their way when the page was left: they go on when they are picked again. */
export function Unfinished({
  subjectId,
  isOnTheWay,
}: {
  subjectId: string
  isOnTheWay: (mark: string) => boolean
}) {
  const { t } = useTerms()
  const formats = useFormats()
  const client = useQueryClient()
  const { data = [] } = useQuery({
    queryKey: [...key, subjectId],
    staleTime: 0,
    queryFn: async () => {
      const named = shelf.marks().map(mark => ({ mark, name: nameIn(mark, subjectId) }))
      const found = await Promise.all(named.map(({ mark, name }) => (name ? stillThere(mark, name) : [])))
      return found.flat()
    },
  })
  async function discard({ mark, id }: Begun) {
    shelf.drop(mark)
    await api.delete(`/v1/uploads/${id}`).catch(() => undefined)
    await client.invalidateQueries({ queryKey: key })
  }
  const shown = data.filter(({ mark }) => shelf.get(mark) && !isOnTheWay(mark))
  if (shown.length === 0) return null
  return (
    <ul className={classes.unfinished}>
      {shown.map(begun => (
        <Group key={begun.mark} component="li" gap="xs" justify="space-between">
          <Text size="sm" role="status">
            {t('files.unfinished', { name: begun.name, percent: formats.percent(begun.share) })}
          </Text>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('files.discardNamed', { name: begun.name })}
            onClick={() => void discard(begun)}
          >
            {t('files.discard')}
          </Button>
        </Group>
      ))}
    </ul>
  )
}
