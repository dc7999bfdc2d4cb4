import type { CompanionCheck, CompanionFile } from '@mortar/canonical/site/companion'
import { setVersions } from '@mortar/canonical/site/companion'
import { type Finding, finding } from '@mortar/wire/x12/finding'
import { elementByte, elementLength, type SegmentView } from '@mortar/wire/x12/segment-view'
import type { X12Listener } from '@mortar/wire/x12/walk/listener'

type Tell = (found: Finding, view: SegmentView | undefined) => void

/** What must stand in an element of an envelope, and which check asks for it. */
interface Expected {
  readonly check: CompanionCheck
  readonly element: number
  readonly text: string
}

/**
 * Hears the envelopes of a file and tells, as findings of level 7, where they are not as the companion says. What ISA holds
 * fails the interchange, as the TA1 has a code for each of its elements; what GS holds fails the group.
 */
export const companionListener = (companion: CompanionFile, tell: Tell): X12Listener => {
  const wanted = new Set<CompanionCheck>(companion.check)
  const differing = (expected: readonly Expected[], elements: readonly string[]) =>
    expected.filter(({ check, element, text }) => wanted.has(check) && (elements[element] ?? '').trim() !== text)
  return {
    interchangeBegins: ({ no, elements }, view) => {
      for (const { element } of differing(inIsa(companion, view), elements))
        tell(
          finding(7, 'x12-isa-element', placeIn(view, { segment: 'ISA', element, interchangeNo: no, groupNo: 0 })),
          view,
        )
    },
    groupBegins: ({ no, elements }, view) => {
      if (!view) return
      for (const { element } of differing(inGs(companion, elements), elements))
        tell(
          finding(7, 'x12-group-element', placeIn(view, { segment: 'GS', element, interchangeNo: 0, groupNo: no })),
          view,
        )
    },
  }
}

const inIsa = ({ sender, receiver, usage, separators }: CompanionFile, { delimiters }: SegmentView): Expected[] => {
  const text = (byte: number) => (byte < 0 ? '' : String.fromCharCode(byte))
  const isSame =
    text(delimiters.element) === separators.element && text(delimiters.terminator) === separators.terminator
  return [
    { check: 'parties', element: 5, text: sender.qualifier },
    { check: 'parties', element: 6, text: sender.id },
    { check: 'parties', element: 7, text: receiver.qualifier },
    { check: 'parties', element: 8, text: receiver.id },
    { check: 'separators', element: 11, text: separators.repetition },
    { check: 'usage', element: 15, text: usage === 'test' ? 'T' : 'P' },
    // The separators between elements and behind segments are no element: they are told at the one that ISA names.
    { check: 'separators', element: 16, text: isSame ? separators.component : '' },
  ]
}

const inGs = ({ sender, receiver, application, version }: CompanionFile, elements: readonly string[]): Expected[] => [
  { check: 'application', element: 2, text: application?.sender ?? sender.id },
  { check: 'application', element: 3, text: application?.receiver ?? receiver.id },
  { check: 'version', element: 8, text: version ?? knownVersion(elements[8]) },
]

/** Without a version of its own, a companion wants one of those that are read. */
const knownVersion = (text = ''): string => (Object.values(setVersions).includes(text) ? text : '')

interface EnvelopePlace {
  readonly segment: string
  readonly element: number
  readonly interchangeNo: number
  readonly groupNo: number
}

const placeIn = (view: SegmentView, { segment, element, interchangeNo, groupNo }: EnvelopePlace) => {
  const byte = elementByte(view, element)
  const byteTo = byte + elementLength(view, element)
  return { byte, byteTo, line: view.line, interchangeNo, groupNo, setNo: 0, segmentNo: 0, loop: '', segment, element }
}
