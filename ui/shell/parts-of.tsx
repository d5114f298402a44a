import { type ComponentType, lazy, Suspense } from 'react'
import { SkeletonRows } from '../feedback/skeletons.tsx'
import { useSession } from '../session/session-provider.tsx'
import type { PartPage } from './page.ts'

interface Part extends PartPage {
  component: ComponentType<object>
}

const parts: Part[] = []

/** Makes a part known, once, when the app starts. Its code and words come when it is first shown. */
export function addPart(page: PartPage): void {
  if (parts.some(each => each.of === page.of && each.name === page.name))
    throw new Error(`${page.of} has two parts called ${page.name}`)
  const component = lazy(async () => ({ default: (await page.load())[page.name] as ComponentType<object> }))
  parts.push({ ...page, component })
  parts.sort((a, b) => a.order - b.order)
}

/** What other modules add to a screen; a module that is not there adds nothing. */
export function PartsOf<Props extends object>({ of, given }: { of: string; given: Props }) {
  const { can } = useSession()
  return parts
    .filter(part => part.of === of && can(part.needs))
    .map(({ name, component: Component }) => (
      <Suspense key={name} fallback={<SkeletonRows count={2} height={64} />}>
        <Component {...given} />
      </Suspense>
    ))
}
