import { demo as childcare } from '#editions/childcare/demo/demo.ts'
import { demo as coating } from '#editions/coating/demo/demo.ts'
import { demo as concierge } from '#editions/concierge/demo/demo.ts'
import { demo as dining } from '#editions/dining/demo/demo.ts'
import { demo as petresort } from '#editions/petresort/demo/demo.ts'
import type { DemoTenant } from '#kernel/module/demo.ts'

/** One invented business for each edition. */
export const demos: readonly DemoTenant[] = [petresort, childcare, concierge, coating, dining]
