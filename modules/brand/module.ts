import { defineModule } from '#kernel/module/module.ts'
import { icon } from './icon.ts'
import { logoDoor } from './logo-door.ts'
import { manifest } from './manifest.ts'
import { settings } from './settings.ts'

/** How a business looks: its colour and its logo, on screens, papers and the home screen of a phone. */
export const brand = defineModule({
  id: 'brand',
  dependsOn: ['files'],
  house: [manifest, icon, logoDoor],
  settings,
})
