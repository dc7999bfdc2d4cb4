import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { X12Finding } from '../../client/index.ts'
import { Code } from '../../parts/issue-list.tsx'
import { ToneIcon } from '../../parts/state.tsx'
import { factWords, placeWords } from './finding-words.ts'
import classes from './x12.module.css'

interface FindingListProps {
  readonly findings: readonly X12Finding[]
  readonly picked: number | undefined
  readonly onPick: (no: number) => void
}

/** Every finding; a click, or Enter, shows it in the file. */
export const FindingList = ({ findings, picked, onPick }: FindingListProps) => {
  const ref = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: findings.length,
    getScrollElement: () => ref.current,
    estimateSize: () => 76,
    overscan: 8,
  })
  return (
    <div ref={ref} className={classes.scroll}>
      <ul className={classes.virtual} style={{ height: virtual.getTotalSize() }} aria-label="Findings">
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const finding = findings[index]!
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              <button
                type="button"
                className={classes.finding}
                aria-pressed={picked === index}
                onClick={() => onPick(index)}
              >
                <ToneIcon tone={finding.isWarning ? 'warn' : 'bad'} />
                <span>
                  <span className={classes.place}>{placeWords(finding)}</span> {finding.hint}
                  <span className={classes.small}>
                    <Code code={finding.code} /> · {factWords(finding)}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
