import { moveOut } from './commands/move-out.ts'

export const commands = [moveOut]
