import { loadDecision } from '@mortar/store/claims/load-decision'
import { withTenantReadOnly } from '@mortar/store/database'
import { decisionOfLineage } from '@mortar/store/read/live-record'
import { placesOf } from '@mortar/wire/ncpdp/read'
import type { Ground } from './ground.ts'
import type { LensBytes } from './lens.ts'

/** The bytes of a live transaction and what each field of its message says; the message's own fields stand before it. */
export const liveLensBytes = async (ground: Ground, lineageId: number): Promise<LensBytes> => {
  const found = await withTenantReadOnly(ground.db, ground.tenantId, (tx) =>
    loadDecision(tx, decisionOfLineage(lineageId)),
  )
  if (!found) return { raw: null, fields: [], maps: [] }
  const { request, byteFrom, byteTo } = found
  const shown = (from: number, to: number) => ({
    text: request.subarray(from, to).toString('latin1'),
    byteFrom: from,
    byteTo: to,
  })
  const places = placesOf(request, 'request').filter((place) => isOf(place, byteFrom, byteTo, request.indexOf(0x1d)))
  return {
    raw: {
      ...shown(byteFrom, byteTo),
      before: byteFrom > 0 ? [shown(0, byteFrom)] : [],
      after: byteTo < request.length ? [shown(byteTo, request.length)] : [],
    },
    fields: places.map(({ path, id, byteFrom: from, byteTo: to }) => {
      const { text } = shown(from, to)
      return { name: path, type: id, describes: '', text, byteFrom: from, byteTo: to, value: text }
    }),
    maps: [],
  }
}

/** A field of the transaction, or of the message as a whole: those before its first group. */
const isOf = (place: { readonly byteFrom: number }, byteFrom: number, byteTo: number, firstGroup: number): boolean =>
  (place.byteFrom >= byteFrom && place.byteFrom < byteTo) || firstGroup < 0 || place.byteFrom < firstGroup
