import type { TestProject } from 'vitest/node'
import type {} from '#kernel/testing/database.ts'
import { startTestCluster, testSecret } from '#kernel/testing/template.ts'
import { prepareDatabase } from '../server/prepare.ts'

/** Once for the whole run: a server, and a database with every module's tables to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster(url => prepareDatabase(url, testSecret))
  project.provide('templateUrl', cluster.url)
  return () => cluster.stop()
}
