import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { openAuth } from '#kernel/access/auth.ts'
import type { PasswordKeeping } from '#kernel/access/auth-options.ts'
import { sendLettersFrom } from '#kernel/access/letter-office.ts'
import { createActorResolver } from '#kernel/access/resolve-actor.ts'
import { appUrl, openDatabase } from '#kernel/db/database.ts'
import { migrationFiles } from '#kernel/db/migration-files.ts'
import { sealFieldsBy } from '#kernel/entity/sealed.ts'
import { retention } from '#kernel/event/retention.ts'
import { createTail } from '#kernel/event/tail.ts'
import { createApp } from '#kernel/http/app.ts'
import { type Jobs, startJobs } from '#kernel/job/start-jobs.ts'
import { startRealtime } from '#kernel/realtime/start-realtime.ts'
import { sightRules } from '#kernel/realtime/who-sees-what.ts'
import type { Clock, SettableClock } from '#kernel/time/clock.ts'
import { noteUses, openBusinessesBy } from '#modules/business/public.ts'
import {
  keepEvidenceWith,
  keepSealRoom,
  keepWitnessIn,
  openAccessLog,
  openSealRoom,
  rootKeys,
  startSealing,
} from '#modules/compliance/public.ts'
import { keepFilesIn, storeOf } from '#modules/files/public.ts'
import {
  type DemoAccount,
  type DemoVisit,
  keptAnswers,
  letterIn,
  showDemo,
  strongEnough,
} from '#modules/identity/public.ts'
import {
  allowances,
  egress,
  keepSecretsWith,
  letOutBy,
  startMeter,
  wakeListeners,
} from '#modules/integrations/public.ts'
import { keepPinsWith } from '#modules/kiosk/public.ts'
import { noticeDoors, sendMailBy } from '#modules/notices/public.ts'
import {
  exportSpans,
  houseJobs,
  isSwitchedOff,
  operateWith,
  type Ran,
  traceAcross,
  traceDatabase,
  traceJob,
  traceRequests,
} from '#modules/operations/public.ts'
import { keepDigitsWith } from '#modules/property/public.ts'
import { caught } from './caught.ts'
import { fenceOf } from './fence.ts'
import { editions, migrationFolders, registryOfAll } from './modules.ts'
import { sightOfOpenParts } from './open-parts.ts'
import { paused } from './paused.ts'
import { carryBy, postOfficeOf } from './post-office.ts'

export interface Composition {
  /** The owner's URL; everything that serves runs under narrower roles of the same database. */
  url: string
  secret: string
  clock: Clock | SettableClock
  log: Logger
  isTestMode: boolean
  /** False where a test seals the audit itself. */
  doesSeal?: boolean
  /** Quick ones in tests, which let hundreds of people sign in. */
  passwords?: PasswordKeeping
  /** Where photos and papers are kept. */
  filesFolder?: string
  webFolder?: string
  /** Where the app is reached, when no MAINSTAY_PUBLIC_URL says so; asked when a letter is written. */
  publicUrl?: () => string | undefined
  /** See openDatabase. */
  measureAs?: string
  demo?: () => readonly DemoAccount[] | undefined
  demoVisits?: () => readonly DemoVisit[]
  /** Serves and runs no job: to look at a copy. */
  isIdle?: boolean
  /** Runs one command of the command line in a process of its own. */
  runCommand?: (words: string[]) => Promise<Ran>
}

const nowhere = 'http://127.0.0.1'
const noJobs: Jobs = { drain: async () => 0, stop: async () => {} }

/** Everything that serves, wired together: used by the server, the command line and the tests. */
export async function compose(options: Composition) {
  const { url, secret, clock, log } = options
  const registry = registryOfAll()
  keepPinsWith(secret)
  keepSecretsWith(secret)
  const fence = fenceOf(() => db.dispatch)
  letOutBy(fence.requests(egress({ allow: process.env.MAINSTAY_EGRESS_ALLOW })))
  keepEvidenceWith(secret)
  keepWitnessIn(options.filesFolder && join(options.filesFolder, '../audit'))
  showDemo({ accounts: options.demo, visits: options.demoVisits })
  const folder = options.filesFolder ?? join(tmpdir(), 'mainstay-files')
  keepFilesIn({ store: storeOf(process.env, folder, () => clock.now()), secret })
  keepDigitsWith(secret)
  openBusinessesBy({ url, clock, isOpen: process.env.MAINSTAY_SIGN_UPS !== 'off' })
  const office = fence.around(postOfficeOf(process.env, secret))
  sendMailBy(office)
  const opened = await openDatabase({ url, secret, log, measureAs: options.measureAs })
  const isTraced = process.env.MAINSTAY_TRACING === 'on'
  const db = isTraced ? traceDatabase(opened) : opened
  if (isTraced) traceAcross()
  const { OTEL_EXPORTER_OTLP_ENDPOINT: collector } = process.env
  const exporting = isTraced && collector ? exportSpans({ endpoint: collector, log }) : undefined
  const operating = await operateWith({
    url,
    secret,
    log,
    db,
    clock,
    modules: () => registry.modules,
    nouns: () => registry.entities.values(),
    migrations: async () => {
      const files = await Promise.all(migrationFolders().map(migrationFiles))
      return files.flat().map(({ module, name }) => `${module}/${name}`)
    },
    filesFolder: process.env.MAINSTAY_FILES_S3_ENDPOINT ? undefined : folder,
    editions: () => editions,
    seed: async business =>
      (await import('./seed-tenant.ts')).seedTenant(business, {
        house: { http, db, jobs: jobs ?? noJobs, auth, registry },
        url,
        clock,
      }),
    runCommand: options.runCommand,
  })
  const auth = openAuth({
    url: appUrl(url, secret, 'mainstay_auth'),
    secret,
    log,
    carry: fence.letters(carryBy(office)),
    passwords: options.passwords,
  })
  sendLettersFrom({
    letters: auth.letters,
    publicUrl: () => office.baseUrl ?? options.publicUrl?.() ?? nowhere,
    words: letterIn,
  })
  const resolver = createActorResolver({
    db,
    auth,
    rolesOf: registry.rolesOf,
    allPermissions: registry.permissions,
    presetsOf: edition => registry.editions.get(edition),
    isEnough: strongEnough,
    used: noteUses({ db, clock, log }),
    clock,
  })
  const tail = await createTail({ db, log })
  const access = openAccessLog({ db, log })
  const sealRoom = openSealRoom({ db, roots: rootKeys(process.env, secret), house: () => registry })
  keepSealRoom(sealRoom)
  sealFieldsBy(sealRoom.seal)
  const meter = startMeter({ db, clock, log })
  let isReady = true
  let jobs: Jobs | undefined
  const { http, operations } = await createApp({
    registry,
    db,
    auth,
    resolver,
    clock,
    log,
    answers: keptAnswers({ auth, clock }),
    committed: tail.nudge,
    seen: access.note,
    webFolder: options.webFolder,
    trustProxy: process.env.MAINSTAY_TRUST_PROXY === 'true' || process.env.MAINSTAY_TRUST_PROXY,
    isReady: () => isReady,
    unfit: operating.unfit,
    isClosed: isSwitchedOff,
    allowanceOf: allowances(process.env),
    metered: meter.count,
    ...(options.isTestMode
      ? {
          testMode: {
            clock: clock as SettableClock,
            drain: async () => (await jobs?.drain()) ?? 0,
            outbox: () => caught(db, auth.letters),
          },
        }
      : {}),
  })
  await http.register(noticeDoors({ db, clock }))
  operating.lookOn(http)
  if (isTraced) traceRequests(http)
  const realtime = startRealtime({
    server: http.server,
    db,
    url,
    secret,
    tail,
    clock,
    log,
    resolve: resolver.resolve,
    forget: resolver.forget,
    ...sightOfOpenParts(sightRules(db, registry.entities), resolver),
  })
  jobs = options.isIdle
    ? noJobs
    : await startJobs({
        db,
        jobs: [retention, ...houseJobs, ...registry.jobs.values()].map(job =>
          isTraced ? traceJob(job) : job,
        ),
        listeners: [...registry.listeners.values()],
        readers: [wakeListeners],
        url,
        secret,
        clock,
        log,
        permissions: registry.permissions,
        isPaused: paused(resolver, fence),
        tail,
      })
  const sealing = options.doesSeal === false ? undefined : startSealing({ db, tail, clock, log })
  return {
    registry,
    access,
    sealRoom,
    db,
    auth,
    resolver,
    tail,
    http,
    operations,
    jobs,
    meter,
    async close() {
      isReady = false
      await realtime.stop()
      await http.close()
      await meter.stop()
      await sealing?.stop()
      await access.stop()
      await jobs.stop()
      if (office.carrier.kind === 'remote') office.carrier.close()
      await tail.stop()
      await operating.stop()
      await exporting?.stop()
      await auth.close()
      await db.close()
    },
  }
}

export type House = Awaited<ReturnType<typeof compose>>
