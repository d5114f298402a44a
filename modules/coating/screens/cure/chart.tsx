import { useElementSize } from '@mantine/hooks'
import { useId } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './chart.module.css'
import { frameOf, labelsOf, pathOf, scaleOf } from './chart-scale.ts'
import type { CureLog, Curve } from './data.ts'
import { useDegrees } from './use-degrees.ts'

const tones = 4

/** The curve of the bake with the recipe's window shaded; the same figures stand in the tables below it. */
export function Chart({ log, curve }: { log: CureLog; curve: Curve }) {
  const { t, said } = useTerms()
  const degrees = useDegrees()
  const hot = useId()
  const place = useElementSize()
  const frame = frameOf(place.width || 760)
  const { width, height, margin, isNamed } = frame
  const scale = scaleOf(curve, log, degrees, frame)
  const { x, y } = scale
  const deciding = log.probes.find(probe => probe.name === log.decidedBy) ?? log.probes[0]
  const level = deciding?.temperature ?? log.points[0]!.temperature
  const [left, right, bottom] = [margin.start, width - margin.end, height - margin.bottom]
  const windowTop = log.limitTemperature === null ? margin.top : y(log.limitTemperature)
  const labels = labelsOf(curve, scale, frame)
  return (
    <figure className={classes.figure}>
      <div ref={place.ref}>
        <svg width={width} height={height} role="img" aria-label={log.explanation.map(said).join(' ')}>
          <clipPath id={hot}>
            <rect x={left} y={margin.top} width={right - left} height={Math.max(0, y(level) - margin.top)} />
          </clipPath>
          <rect
            className={classes.window}
            x={left}
            y={windowTop}
            width={right - left}
            height={Math.max(0, y(level) - windowTop)}
          />
          {scale.levels.map(({ at, words }) => (
            <g key={words} className={classes.grid}>
              <line x1={left} x2={right} y1={y(at)} y2={y(at)} />
              <text x={left - 8} y={y(at) + 4} textAnchor="end">
                {words}
              </text>
            </g>
          ))}
          {scale.minutes.map(minutes => (
            <g key={minutes} className={classes.grid}>
              <line x1={x(minutes * 60)} x2={x(minutes * 60)} y1={bottom} y2={bottom + 4} />
              <text x={x(minutes * 60)} y={bottom + 18} textAnchor="middle">
                {minutes}
              </text>
            </g>
          ))}
          <text className={classes.unit} x={left - 8} y={margin.top - 2} textAnchor="end">
            {degrees.word}
          </text>
          <text className={classes.unit} x={left} y={bottom + 18} textAnchor="end" dx={-12}>
            {t('coating.cure.minutesShort')}
          </text>
          <line className={classes.level} x1={left} x2={right} y1={y(level)} y2={y(level)} />
          {log.limitTemperature !== null && (
            <line className={classes.limit} x1={left} x2={right} y1={windowTop} y2={windowTop} />
          )}
          {curve.probes.map((probe, index) => {
            const path = pathOf(curve, probe.readings, scale)
            const isDeciding = probe.name === log.decidedBy
            const tone = probe.isAir ? 'air' : String(index % tones)
            return (
              <g key={probe.name} className={classes.probe} data-tone={tone}>
                <path d={path} data-deciding={isDeciding || undefined} />
                {isDeciding && <path d={path} className={classes.hot} clipPath={`url(#${hot})`} />}
                {isNamed && (
                  <text x={right + 8} y={labels[index]! + 4} data-deciding={isDeciding || undefined}>
                    {probe.name.slice(0, 18)}
                  </text>
                )}
              </g>
            )
          })}
        </svg>
      </div>
      {!isNamed && (
        <ul className={classes.names}>
          {curve.probes.map((probe, index) => (
            <li
              key={probe.name}
              className={classes.probe}
              data-tone={probe.isAir ? 'air' : String(index % tones)}
            >
              {probe.name}
            </li>
          ))}
        </ul>
      )}
      <figcaption>
        {t('coating.cure.caption', { degrees: degrees.say(level), probe: log.decidedBy ?? '' })}
      </figcaption>
    </figure>
  )
}
