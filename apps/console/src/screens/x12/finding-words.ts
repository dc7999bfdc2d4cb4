import type { X12Finding } from '../../client/index.ts'
import { countText } from '../../parts/format.ts'

/** Where a finding is, as X12 people say it: `2000 INS02-1`. */
export const placeWords = ({ loop, segment, element, component }: X12Finding): string => {
  const part = element === null ? '' : String(element).padStart(2, '0')
  return [loop, `${segment}${part}${component === null ? '' : `-${component}`}`].filter((word) => word !== '').join(' ')
}

/** Level, byte and figures of a finding: `level 3 · byte 1,204 · line 14 · 5 said, 3 found`. */
export const factWords = ({ level, byte, line, figures }: X12Finding): string =>
  [
    `level ${level}`,
    `line ${countText(line)}`,
    `byte ${countText(byte)}`,
    figures && `${figures.said} said, ${figures.found} found`,
  ]
    .filter(Boolean)
    .join(' · ')
