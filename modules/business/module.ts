import { defineModule, type Module } from '#kernel/module/module.ts'
import { roleMatrix } from './queries/role-matrix.ts'
import type { Whole } from './steps/permission-groups.ts'

/** How a business is opened and who may do what in it; `whole` is the house it is part of, asked when a verb runs. */
export const business = (whole: () => Whole): Module =>
  defineModule({
    id: 'business',
    queries: [roleMatrix(whole)],
  })
