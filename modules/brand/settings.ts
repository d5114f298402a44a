import { id, text } from '#kernel/schema/fields.ts'

/** How a business looks. Whatever colour it is, the shades that words stand in are made readable: `ui/theme/palette.ts`. */
export const settings = {
  brandColour: text({
    max: 7,
    pattern: '^#[0-9a-f]{6}$',
    label: 'Colour of the business',
    help: 'As #0b5d5d.',
  }).optional(),
  brandLogo: id({ label: 'Logo', help: 'A picture among the files of the business.' }).optional(),
}
