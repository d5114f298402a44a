import { defineModule, type Module } from '#kernel/module/module.ts'
import { guardField } from './commands/guard-field.ts'
import { launch } from './commands/launch.ts'
import { saveStep } from './commands/save-step.ts'
import { setWeek } from './commands/set-week.ts'
import { SetUp } from './entities/set-up.ts'
import { WorkingHours } from './entities/working-hours.ts'
import * as events from './events.ts'
import { roleFields } from './queries/role-fields.ts'
import { roleMatrix } from './queries/role-matrix.ts'
import { setUp } from './queries/set-up.ts'
import { settings } from './settings.ts'
import { signUpOperations } from './sign-up/operations.ts'
import type { Whole } from './steps/permission-groups.ts'

/** How a business is opened and who may do what in it; `whole` is the house it is part of, asked when a verb runs. */
export const business = (whole: () => Whole): Module =>
  defineModule({
    id: 'business',
    dependsOn: ['identity', 'files'],
    entities: [SetUp, WorkingHours],
    commands: [saveStep(whole), launch(whole), setWeek, guardField(whole)],
    queries: [roleMatrix(whole), roleFields(whole), setUp(whole)],
    events: Object.values(events),
    house: signUpOperations(whole),
    settings,
    migrations: new URL('./migrations/', import.meta.url),
  })
