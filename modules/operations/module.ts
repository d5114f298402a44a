import { defineModule } from '#kernel/module/module.ts'
import { list, text } from '#kernel/schema/fields.ts'
import { moduleSwitched, switchModule } from './commands/switch-module.ts'
import { flagsInForce } from './queries/flags.ts'
import { moduleSwitches } from './queries/modules.ts'

/** What keeps the house running: backups, flags, parts that are switched on and off, the operators' console. */
export const operations = defineModule({
  id: 'operations',
  commands: [switchModule],
  queries: [flagsInForce, moduleSwitches],
  events: [moduleSwitched],
  settings: {
    modulesOff: list(text({ max: 60 }), { max: 100, label: 'Parts that are switched off' }).default([]),
  },
})
