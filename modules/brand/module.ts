import { defineModule } from '#kernel/module/module.ts'
import { icon } from './icon.ts'
import { manifest } from './manifest.ts'

/** How a business looks on the home screen of a phone. */
export const brand = defineModule({ id: 'brand', house: [manifest, icon] })
