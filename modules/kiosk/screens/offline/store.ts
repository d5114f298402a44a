/** What a tablet keeps when it is switched off: visits not yet told, the book, and who came and went by it. */
type Shelf = 'visits' | 'things'

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

let opening: Promise<IDBDatabase> | undefined

function database(): Promise<IDBDatabase> {
  opening ??= (() => {
    const request = indexedDB.open('mainstay-kiosk', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('visits', { keyPath: 'clientId' })
      request.result.createObjectStore('things')
    }
    return asked(request)
  })()
  return opening
}

async function shelf(name: Shelf, mode: IDBTransactionMode): Promise<IDBObjectStore> {
  // Strict: what a parent was told is kept must be on the disk.
  return (await database()).transaction(name, mode, { durability: 'strict' }).objectStore(name)
}

async function write(name: Shelf, work: (store: IDBObjectStore) => void): Promise<void> {
  const store = await shelf(name, 'readwrite')
  work(store)
  await new Promise<void>((resolve, reject) => {
    store.transaction.oncomplete = () => resolve()
    store.transaction.onerror = () => reject(store.transaction.error)
  })
}

export interface KeptVisit {
  clientId: string
  locationId: string
  deviceId: string
  direction: 'in' | 'out'
  observedAt: string
  dependantIds: string[]
  answers: { question: string; answer: string }[]
  ticket?: string
  personId?: string
  signature?: string
}

export const keepVisit = (visit: KeptVisit) => write('visits', store => void store.put(visit))
export const forgetVisit = (clientId: string) => write('visits', store => void store.delete(clientId))
export const keptVisits = async (): Promise<KeptVisit[]> =>
  asked((await shelf('visits', 'readonly')).getAll())

export const keepThing = (name: string, thing: unknown) =>
  write('things', store => void store.put(thing, name))
export const thingKept = async <T>(name: string): Promise<T | undefined> =>
  asked((await shelf('things', 'readonly')).get(name))
