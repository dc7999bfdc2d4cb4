import { describe, expect, test } from 'vitest'
import { type ItemPlan, isGroup, slotOf } from './plan.ts'
import { versions } from './version.ts'

const [d0] = versions
const directions = [d0.requestPlan, d0.responsePlan]

describe('the tables of D.0', () => {
  test('the headers have 56 and 31 bytes', () => {
    expect(directions.map(({ headerBytes }) => headerBytes)).toEqual([56, 31])
    for (const { segments } of directions) expect(segments.length).toBeLessThan(31)
  })

  test.each(
    directions.flatMap(({ segments }) => segments.map((segment) => ({ segment, name: segment.name, id: segment.id }))),
  )('AM$id $name names each field and id once', ({ segment }) => {
    const fields: string[] = []
    const walk = (item: ItemPlan): void => {
      if (isGroup(item)) {
        for (const told of [item.count, item.counter]) if (told) fields.push(told.id)
        expect(new Set(item.items.map(({ name }) => name)).size).toBe(item.items.length)
        item.items.forEach(walk)
      } else fields.push(item.id)
    }
    segment.items.forEach(walk)
    expect(new Set(fields).size).toBe(fields.length)
    expect(fields).toHaveLength(segment.byId.size)
    for (const id of fields) {
      expect(id).toMatch(/^[0-9A-Z]{2}$/)
      expect(slotOf(id.charCodeAt(0), id.charCodeAt(1))).toBeGreaterThanOrEqual(0)
    }
    expect(segment.items.length).toBeLessThanOrEqual(64)
  })

  test('a field has one length and one kind wherever it stands', () => {
    const seen = new Map<string, string>()
    for (const { segments } of directions) {
      for (const { byId } of segments) {
        for (const { id, kind, length } of byId.values()) {
          const form = `${kind} ${length}`
          expect(`${id} ${seen.get(id) ?? form}`).toBe(`${id} ${form}`)
          seen.set(id, form)
        }
      }
    }
    expect(seen.size).toBeGreaterThan(280)
  })

  test('every transaction asked for names segments there are', () => {
    const ids = new Set(d0.requestPlan.segments.map(({ id }) => id))
    const codes = 'B1 B2 B3 D1 E1 N1 N2 N3 P1 P2 P3 P4 S1 S2 S3'
    expect(Object.keys(d0.transactions).sort().join(' ')).toBe(codes)
    for (const { must, may } of Object.values(d0.transactions)) {
      for (const id of [...must, ...may]) expect(ids).toContain(id)
      expect(must.filter((id) => may.includes(id))).toEqual([])
    }
  })
})
