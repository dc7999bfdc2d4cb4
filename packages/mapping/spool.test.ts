import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSpool } from './spool.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spool-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (spool: ReturnType<typeof openSpool>, stream: string) => Buffer.concat([...spool.read(stream)]).toString()

it('gives back the blocks of each stream by their order, from memory and from disk', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.string({ minLength: 1 }), fc.nat(3))),
      fc.nat(50),
      (blocks, memory) => {
        const spool = openSpool(folder, memory)
        for (const [stream, text, order] of blocks) spool.write(stream, Buffer.from(text), order)
        for (const name of ['a', 'b']) {
          const own = blocks.filter(([stream]) => stream === name).toSorted(([, , left], [, , right]) => left - right)
          const expected = own.map(([, text]) => text).join('')
          expect(read(spool, name)).toBe(expected)
          expect(read(spool, name)).toBe(expected)
        }
        spool.clear()
        expect(read(spool, 'a')).toBe('')
      },
    ),
  )
})

describe('what lies on disk', () => {
  it('has no name and cannot be read', () => {
    const spool = openSpool(folder, 0)
    const secret = 'Testone Ann 1980-01-01 '.repeat(500)
    spool.write('a', Buffer.from(secret))
    expect(readdirSync(folder)).toEqual([])
    const files = readdirSync('/proc/self/fd').filter((fd) => linkOf(fd).includes(folder))
    expect(files).toHaveLength(1)
    const sealed = readFileSync(`/proc/self/fd/${files[0]}`)
    expect(sealed.length).toBe(secret.length)
    expect(sealed.includes('Testone')).toBe(false)
    expect(read(spool, 'a')).toBe(secret)
    spool.clear()
  })

  it('makes its folder when it is the first to need it', () => {
    const spool = openSpool(join(folder, 'not', 'there'), 0)
    spool.write('a', Buffer.from('x'))
    expect(read(spool, 'a')).toBe('x')
    spool.clear()
  })

  const linkOf = (fd: string): string => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`)
    } catch {
      return ''
    }
  }
})
