import { drawingSVG, qrcode } from 'bwip-js/generic'
import { useMemo } from 'react'
import classes from './account.module.css'

/** For the authenticator app's camera; drawn on the device, so that the secret goes nowhere else. */
export function Qr({ text, label }: { text: string; label: string }) {
  const source = useMemo(() => {
    // A light border of four modules: without it scanners do not find the edge (ISO/IEC 18004).
    const svg = qrcode({ bcid: 'qrcode', text, padding: 4, backgroundcolor: 'ffffff' }, drawingSVG())
    return `data:image/svg+xml,${encodeURIComponent(svg)}`
  }, [text])
  return <img className={classes.qr} src={source} alt={label} />
}
