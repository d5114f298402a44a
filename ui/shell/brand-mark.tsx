import { useState } from 'react'
import { brandOf, logoAddress } from '../session/brand.ts'
import { useSession } from '../session/session-provider.tsx'
import classes from './mark.module.css'
import { Mark } from './mark.tsx'

/** The logo of the business, or the mark of the house. Its name stands beside it, so it says nothing itself. */
export function BrandMark({ size = 20 }: { size?: number }) {
  const { tenant } = useSession().session
  const { logoId } = brandOf(tenant)
  const [lostId, setLost] = useState<string>()
  if (!logoId || logoId === lostId) return <Mark size={size} />
  return (
    <img
      className={classes.logo}
      src={logoAddress(tenant.id, logoId, 'plain')}
      height={size * 1.4}
      alt=""
      onError={() => setLost(logoId)}
    />
  )
}
