import type { Guide } from '../guide/guide.ts'
import { guideMetas, guideOf } from '../guide/guides.ts'
import { elementText, type SegmentView } from '../segment-view.ts'

/** The guides a set may be read with. */
export interface GuideChoice {
  /** More than one where the second segment decides. */
  readonly guides: readonly Guide[]
  /** The version is known. False when a guide of the same family stands in, or none is known. */
  readonly isVersionKnown: boolean
}

const chosen = new Map<string, GuideChoice>()

/**
 * Chooses by set id and version: the guide itself or one that lists the version as read with it; else a guide of the same
 * family (`005010X222A9` is read as 005010X222A1, and told as unknown).
 */
export const chooseGuides = (set: string, version: string): GuideChoice => {
  const key = `${set} ${version}`
  const known = chosen.get(key)
  if (known) return known
  // The envelope's guide has no set.
  const ofSet = guideMetas.filter((meta) => meta.set !== '' && meta.set === set)
  const exact = ofSet.filter((meta) => meta.version === version || meta.also.includes(version))
  const family = ofSet.filter((meta) => familyOf(meta.version) === familyOf(version))
  const choice = {
    guides: (exact.length > 0 ? exact : family).map((meta) => guideOf(meta.name)),
    isVersionKnown: exact.length > 0,
  }
  // The texts come from the file: keep the memory small whatever it says.
  if (chosen.size < 100) chosen.set(key, choice)
  return choice
}

const familyOf = (version: string): string => /^\d{6}X\d{3}/.exec(version)?.[0] ?? version

/** True when some guide of any set is of this version. */
export const isVersionOfSome = (version: string): boolean =>
  guideMetas.some((meta) => meta.version !== '' && (meta.version === version || meta.also.includes(version)))

/** Chooses among several guides by what the segment after ST holds (`BHT02=13`); the first when none fits. */
export const chooseBySecond = (guides: readonly Guide[], second: SegmentView): Guide =>
  guides.find(({ when }) => when.split(' ').some((test) => isSo(test, second))) ?? guides[0]!

const isSo = (test: string, segment: SegmentView): boolean => {
  const parts = /^([A-Z][A-Z0-9]{1,2})(\d\d)=(\S+)$/.exec(test)
  if (!parts) return false
  return elementText(segment, 0) === parts[1] && parts[3]!.split(',').includes(elementText(segment, Number(parts[2])))
}
