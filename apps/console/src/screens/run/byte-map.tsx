import { useMutation, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import { type FileExtent, loadRecordAt } from '../../api/record-at.ts'
import { getRunMapOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { ByteMap, Outcome, Run } from '../../client/index.ts'
import { bytesText, countText } from '../../parts/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import bar from '../../parts/outcome-bar.module.css'
import { OutcomeSwatch } from '../../parts/outcome-bar.tsx'
import { Section } from '../../parts/section.tsx'
import { told, toldProblem } from '../../parts/toasts.tsx'
import { outcomes } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import classes from './byte-map.module.css'

type Segment = ByteMap['segments'][number]

/** The file as one strip from its first byte to its last, coloured by what became of each. A click opens the record. */
export const ByteMapSection = ({ run }: { readonly run: Run }) => {
  const file = run.file
  const query = useQuery({
    ...getRunMapOptions({ path: { runId: run.runId }, query: { buckets: 500 } }),
    enabled: file?.bytes != null,
  })
  if (file?.bytes == null) return null
  const extent = { runId: run.runId, rawFileNo: file.rawFileNo, bytes: file.bytes, records: run.recordsIn }
  return (
    <Section title="Byte map" note={`${bytesText(file.bytes)}, first byte left; click to open the record there`}>
      <Loaded query={query} rows={2}>
        {(map) =>
          map.segments.length === 0 ? (
            <span className="dim">No record of this file was kept.</span>
          ) : (
            <Strip map={map} extent={extent} />
          )
        }
      </Loaded>
    </Section>
  )
}

interface StripProps {
  readonly map: ByteMap
  readonly extent: FileExtent
}

const Strip = ({ map, extent }: StripProps) => {
  const [at, setAt] = useState(() => firstWorthSeeing(map.segments))
  const open = useOpenRecord(extent)
  const segment = map.segments[at]
  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -map.segments.length, End: map.segments.length }[event.key]
    if (event.key === 'Enter' && segment) open.mutate(segment.byteFrom)
    if (step === undefined) return
    event.preventDefault()
    setAt(Math.min(Math.max(at + step, 0), map.segments.length - 1))
  }
  return (
    <>
      <div
        role="slider"
        tabIndex={0}
        aria-label="Byte map of the file: arrow keys walk the stretches, Enter opens the record"
        aria-valuemin={1}
        aria-valuemax={map.segments.length}
        aria-valuenow={at + 1}
        aria-valuetext={segment && stretchText(segment)}
        className={classes.strip}
        data-busy={open.isPending || undefined}
        onKeyDown={press}
        onClick={(event) => open.mutate(byteUnder(event, map))}
        onMouseMove={(event) => setAt(indexAt(map.segments, byteUnder(event, map)))}
      >
        {map.segments.map((one, place) => (
          <span
            key={one.byteFrom}
            className={`${classes.segment} ${bar[one.outcome] ?? ''}`}
            data-here={place === at || undefined}
            data-rare={isRare(one) || undefined}
            style={{
              left: `${(one.byteFrom / map.bytes) * 100}%`,
              width: `${((one.byteTo - one.byteFrom) / map.bytes) * 100}%`,
            }}
          />
        ))}
      </div>
      <p className={classes.caption}>
        {segment && stretchText(segment)}
        {!map.exact && <span className="dim"> · drawn from samples: every rare outcome shows, not every record</span>}
      </p>
      <Legend segments={map.segments} />
    </>
  )
}

const Legend = ({ segments }: { readonly segments: readonly Segment[] }) => (
  <ul className={classes.legend}>
    {[...new Set(segments.map(({ outcome }) => outcome))].map((outcome) => (
      <li key={outcome}>
        <OutcomeSwatch outcome={outcome} /> {labelOf(outcome)}
      </li>
    ))}
  </ul>
)

const useOpenRecord = (extent: FileExtent) => {
  const { history } = useRouter()
  return useMutation({
    mutationFn: (byte: number) => loadRecordAt(byte, extent),
    onSuccess: (record) => (record ? history.push(paths.lens(record.lineageId)) : told('No record holds this byte.')),
    onError: toldProblem,
  })
}

const labelOf = (outcome: string): string => outcomes[outcome as Outcome]?.label ?? outcome

const stretchText = ({ byteFrom, byteTo, outcome }: Segment): string =>
  `Bytes ${countText(byteFrom)} to ${countText(byteTo)}: ${labelOf(outcome).toLowerCase()}`

const isRare = ({ outcome }: Segment): boolean => outcome === 'rejected' || outcome === 'held'

const firstWorthSeeing = (segments: readonly Segment[]): number => Math.max(segments.findIndex(isRare), 0)

const indexAt = (segments: readonly Segment[], byte: number): number =>
  Math.max(
    segments.findIndex(({ byteTo }) => byte < byteTo),
    0,
  )

/** The byte under the pointer; a stretch drawn wider than it is, so that it can be seen, counts as hit. */
const byteUnder = (event: MouseEvent<HTMLElement>, map: ByteMap): number => {
  const box = event.currentTarget.getBoundingClientRect()
  const byte = Math.floor(((event.clientX - box.left) / box.width) * map.bytes)
  const slack = Math.ceil((4 / box.width) * map.bytes)
  const rare = map.segments.find((one) => isRare(one) && one.byteFrom - slack <= byte && byte < one.byteTo + slack)
  return rare ? Math.min(Math.max(byte, rare.byteFrom), rare.byteTo - 1) : Math.min(Math.max(byte, 0), map.bytes - 1)
}
