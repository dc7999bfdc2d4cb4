import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Code } from '../../parts/issue-list.tsx'
import { ToneIcon } from '../../parts/state.tsx'
import type { Sought } from './checked.tsx'
import { factWords, placeWords } from './finding-words.ts'
import { foldedAtFirst, parentOf, rowsOf, type Tree, type TreeRow, unfolded } from './outline-rows.ts'
import { SegmentText } from './segment-text.tsx'
import classes from './x12.module.css'

interface OutlineTreeProps {
  readonly tree: Tree
  readonly bytes: Uint8Array
  readonly sought: Sought | undefined
  readonly onPick: (no: number) => void
}

/**
 * The file as a tree. Only rows in sight are drawn. Keys: up and down, right opens, left closes or goes to what it belongs
 * to, Home and End, n and p to the next and previous finding.
 */
export const OutlineTree = ({ tree, bytes, sought, onPick }: OutlineTreeProps) => {
  const [folded, setFolded] = useState(() => foldedAtFirst(tree))
  const [current, setCurrent] = useState('l0')
  const rows = useMemo(() => rowsOf(tree, folded), [tree, folded])
  const places = useMemo(() => new Map(rows.map(({ key }, at) => [key, at])), [rows])
  const at = places.get(current) ?? 0
  const id = useId()
  const ref = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => ref.current,
    estimateSize: (index) => (rows[index]?.kind === 'finding' ? 52 : 26),
    getItemKey: (index) => rows[index]!.key,
    overscan: 12,
  })
  const goTo = (key: string) => setCurrent(key)
  useEffect(() => {
    const place = sought === undefined ? -1 : (tree.placeOf[sought.no] ?? -1)
    if (place < 0) return
    setFolded((before) => unfolded(tree, before, place))
    setCurrent(`f${sought!.no}`)
  }, [sought, tree])
  useEffect(() => {
    if (places.has(current)) virtual.scrollToIndex(places.get(current)!, { align: 'auto' })
  }, [current, places, virtual])
  const fold = (place: number, isFolded: boolean) =>
    setFolded((before) => {
      const after = new Set(before)
      if (isFolded) after.add(place)
      else after.delete(place)
      return after
    })
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = stepOf(event.key, { rows, at, folded, tree })
    if (!step) return
    event.preventDefault()
    if (step.kind === 'go') goTo(step.key)
    else if (step.kind === 'fold') fold(step.place, step.isFolded)
    else onPick(step.no)
  }
  return (
    <div
      ref={ref}
      role="tree"
      aria-label="The file. Keys: arrows, n for the next finding, p for the one before"
      aria-activedescendant={`${id}-${rows[at]?.key}`}
      tabIndex={0}
      className={classes.scroll}
      onKeyDown={press}
    >
      <div className={classes.virtual} style={{ height: virtual.getTotalSize() }} role="presentation">
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index]!
          const isOpen = row.kind === 'line' && row.opens ? !folded.has(row.at) : undefined
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys go to the tree
            <div
              key={key}
              id={`${id}-${row.key}`}
              ref={virtual.measureElement}
              data-index={index}
              role="treeitem"
              aria-level={row.depth + 1}
              aria-expanded={isOpen}
              aria-selected={index === at}
              className={classes.row}
              style={{ transform: `translateY(${start}px)`, paddingInlineStart: 8 + row.depth * 14 }}
              onClick={() => {
                goTo(row.key)
                if (row.kind === 'line' && row.opens) fold(row.at, isOpen === true)
              }}
            >
              {row.kind === 'line' ? <Line row={row} isOpen={isOpen} bytes={bytes} /> : <Found row={row} />}
            </div>
          )
        })}
      </div>
    </div>
  )
}

type Step =
  | { readonly kind: 'go'; readonly key: string }
  | { readonly kind: 'fold'; readonly place: number; readonly isFolded: boolean }
  | { readonly kind: 'find'; readonly no: number }

interface Where {
  readonly rows: readonly TreeRow[]
  readonly at: number
  readonly folded: ReadonlySet<number>
  readonly tree: Tree
}

const stepOf = (key: string, { rows, at, folded, tree }: Where): Step | undefined => {
  const row = rows[at]
  if (!row) return undefined
  const to = (place: number): Step => ({ kind: 'go', key: rows[Math.max(0, Math.min(rows.length - 1, place))]!.key })
  if (key === 'ArrowDown') return to(at + 1)
  if (key === 'ArrowUp') return to(at - 1)
  if (key === 'Home') return to(0)
  if (key === 'End') return to(rows.length - 1)
  if (key === 'PageDown') return to(at + 20)
  if (key === 'PageUp') return to(at - 20)
  if (key === 'n' || key === 'p') return nextFinding(key === 'n', row, tree)
  if (row.kind !== 'line') return key === 'ArrowLeft' ? to(at - 1) : undefined
  const isFolded = folded.has(row.at)
  if (key === 'ArrowRight' && row.opens) return isFolded ? { kind: 'fold', place: row.at, isFolded: false } : to(at + 1)
  if (key === 'Enter' && row.opens) return { kind: 'fold', place: row.at, isFolded: !isFolded }
  if (key !== 'ArrowLeft') return undefined
  if (row.opens && !isFolded) return { kind: 'fold', place: row.at, isFolded: true }
  const parent = parentOf(tree.lines, row.at)
  return parent < 0 ? undefined : { kind: 'go', key: `l${parent}` }
}

/** In the order of the file, whether folded away or not. */
const nextFinding = (isNext: boolean, row: TreeRow, { placeOf }: Tree): Step | undefined => {
  const here = row.kind === 'finding' ? placeOf[row.no]! + (row.no + 1) / 1e6 : row.at
  const order = placeOf
    .map((place, no) => ({ no, at: place + (no + 1) / 1e6, place }))
    .filter(({ place }) => place >= 0)
    .sort((left, right) => left.at - right.at)
  const found = isNext ? order.find(({ at }) => at > here) : order.findLast(({ at }) => at < here)
  return found && { kind: 'find', no: found.no }
}

interface LineProps {
  readonly row: Extract<TreeRow, { kind: 'line' }>
  readonly isOpen: boolean | undefined
  readonly bytes: Uint8Array
}

const Line = ({ row: { line, findings }, isOpen, bytes }: LineProps) => (
  <span className={classes.line} data-kind={line.kind}>
    <span className={classes.fold} aria-hidden="true">
      {isOpen !== undefined && (isOpen ? <IconChevronDown size={12} /> : <IconChevronRight size={12} />)}
    </span>
    {line.kind === 'segment' || line.kind === 'stray' ? (
      <SegmentText line={line} bytes={bytes} />
    ) : (
      <>
        <span className={classes.id}>
          {headWords[line.kind]} {line.id}
        </span>{' '}
        <span className="dim">{line.name}</span>
        {isOpen === false && line.kind === 'loop' && <SegmentText line={line} bytes={bytes} />}
      </>
    )}
    {findings > 0 && isOpen !== undefined && <span className={classes.count}>{findings}</span>}
  </span>
)

const headWords = { interchange: 'Interchange', group: 'Group', set: 'Set', loop: 'Loop' } as const

const Found = ({ row: { finding } }: { readonly row: Extract<TreeRow, { kind: 'finding' }> }) => (
  <span className={classes.found} data-warning={finding.isWarning || undefined}>
    <ToneIcon tone={finding.isWarning ? 'warn' : 'bad'} />
    <span>
      {finding.hint}
      <span className={classes.small}>
        {placeWords(finding)} · <Code code={finding.code} /> · {factWords(finding)}
      </span>
    </span>
  </span>
)
