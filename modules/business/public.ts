export { noteUses } from './keys/note-use.ts'
export { openBusinessesBy } from './sign-up/opening.ts'
