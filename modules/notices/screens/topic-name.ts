import { useTerms } from '#ui/i18n/use-terms.ts'

const sentence = (topic: string) => topic.replace(/[._]/g, ' ').replace(/^./, letter => letter.toUpperCase())

/** A topic in words; one that has none is shown as it is called. */
export function useTopicName(): (topic: string) => string {
  const { t, has } = useTerms()
  return topic => (has(`topic.${topic}`) ? t(`topic.${topic}`) : sentence(topic))
}
