import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './texts.module.css'
import { type Preview, textsKey } from './types.ts'

const pauseMs = 400

interface PreviewPaneProps {
  wish: { template: string; locale: string; title: string; body: string }
}

/** The mail as it will read, with examples for what it fills in. In a frame of its own, in which nothing can run. */
export function PreviewPane({ wish }: PreviewPaneProps) {
  const { t } = useTerms()
  const [settled] = useDebouncedValue(wish, pauseMs)
  const { data } = useQuery({
    queryKey: [...textsKey, 'preview', settled],
    enabled: Boolean(settled.title.trim()),
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: () => api.post<Preview>('/v1/notice-previews', settled),
  })
  return (
    <section className={classes.preview} aria-labelledby="preview">
      <h2 id="preview">{t('notices.templates.preview')}</h2>
      {data && <strong dir="auto">{data.subject}</strong>}
      {data && (
        <iframe className={classes.frame} title={t('notices.templates.html')} sandbox="" srcDoc={data.html} />
      )}
    </section>
  )
}
