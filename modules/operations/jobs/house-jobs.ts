import { backUpDaily } from './back-up.ts'
import { copyTenants } from './copy-tenants.ts'

/** What the installation itself does, for no business in particular. */
export const houseJobs = [backUpDaily, copyTenants]
