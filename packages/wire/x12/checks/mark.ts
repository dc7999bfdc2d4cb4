import { componentRange, rangeFound } from '../element-bytes.ts'
import type { FindingPlace } from '../finding.ts'
import type { GuideSegment } from '../guide/guide.ts'
import type { SegmentView } from '../segment-view.ts'
import type { Here } from './check.ts'

/** A place a finding may be told at later: positions only, written over again and again so that a good file costs no object. */
export interface Mark {
  isSet: boolean
  place: GuideSegment | undefined
  line: number
  segmentNo: number
  byteFrom: number
  byteTo: number
  element: number
  component: number
}

/** A mark of nothing yet. */
export const newMark = (): Mark => ({
  isSet: false,
  place: undefined,
  line: 1,
  segmentNo: 0,
  byteFrom: 0,
  byteTo: 0,
  element: 0,
  component: 0,
})

/** Marks a segment, or an element or component of it, there or not. */
export const setMark = (mark: Mark, view: SegmentView, here: Here, element = 0, component = 0): Mark => {
  mark.isSet = true
  mark.place = here.place
  mark.line = view.line
  mark.segmentNo = here.segmentNo
  mark.element = element
  mark.component = component
  const first = view.starts[0]!
  if (element > 0) {
    componentRange(view, element, component)
    mark.byteFrom = view.byteFrom + rangeFound.from - first
    mark.byteTo = view.byteFrom + rangeFound.to - first
  } else {
    mark.byteFrom = view.byteFrom
    mark.byteTo = view.byteFrom + view.length
  }
  return mark
}

/** A mark of its own, for what is told where it stands. */
export const markAt = (view: SegmentView, here: Here, element = 0, component = 0): Mark =>
  setMark(newMark(), view, here, element, component)

/** The place of a mark as findings have it. */
export const placeOfMark = (mark: Mark, { interchangeNo, groupNo, setNo }: Here): FindingPlace => {
  const { place, line, segmentNo, byteFrom: byte, byteTo, element, component } = mark
  const spec = element === 0 ? undefined : place?.elements[element - 1]
  const data = component === 0 ? spec?.data : spec?.components[component - 1]?.data
  return {
    byte,
    byteTo,
    line,
    interchangeNo,
    groupNo,
    setNo,
    segmentNo,
    loop: place?.loop.parent === undefined ? '' : place.loop.id,
    segment: place?.tag ?? '',
    ...(place === undefined ? {} : { key: place.key }),
    ...(element === 0 ? {} : { element }),
    ...(component === 0 ? {} : { component }),
    ...(data === undefined ? {} : { data }),
  }
}
