import { defineModule } from '#kernel/module/module.ts'
import { identity } from '../module.ts'

/** This module, and the name of the one it stands on. */
export const parts = [defineModule({ id: 'integrations' }), identity]
