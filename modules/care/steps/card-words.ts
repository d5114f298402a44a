import { ReportCard } from '../entities/report-card.ts'

const { onDay, mood, energy, appetite, social, activities, meals, highlights, concerns } = ReportCard.fields

/** What is said in a card, of whomever. */
export const cardWords = { onDay, mood, energy, appetite, social, activities, meals, highlights, concerns }

/** Words for many name each of them: `{name} loved the pool.` */
export const naming = (words: string | null | undefined, name: string) =>
  words == null ? words : words.replaceAll('{name}', name)
