import { bool, list, text } from '#kernel/schema/fields.ts'

export const settings = {
  kioskQuestions: list(text({ max: 200 }), {
    max: 5,
    label: 'Asked at every arrival; to be answered with yes or no',
  }).default([]),
  kioskTakesNotes: bool({ label: 'Whoever brings a child may leave a note' }).default(true),
}
