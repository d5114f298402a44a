import { defineModule } from '#kernel/module/module.ts'
import { code } from './queries/code.ts'

export const documents = defineModule({ id: 'documents', dependsOn: ['brand'], queries: [code] })
