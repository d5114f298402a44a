import { book } from './commands/book.ts'
import { cancelByGuest, cancelByHouse } from './commands/cancel.ts'

export const commands = [book, cancelByHouse, cancelByGuest]
