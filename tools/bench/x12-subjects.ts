import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { piecesOf } from '@mortar/cli/x12/open-file'
import { x12Judge } from '@mortar/wire/x12/judge'
import { x12Reader } from '@mortar/wire/x12/records/read'
import { tokenizer } from '@mortar/wire/x12/tokenize'

/** One thing measured on an X12 file: reads it as a stream and returns how many pieces it made. */
export type X12Subject = (path: string) => Promise<number>

const terminator = 0x7e

/** In a function of its own: a loop inside an async one is compiled anew after each wait. */
const scan = (bytes: Uint8Array): number => {
  let count = 0
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === terminator) count += 1
  return count
}

/** The least that any reader must do: look at every byte once for the terminator. */
const floor: X12Subject = async (path) => {
  let count = 0
  for await (const piece of piecesOf(path)) count += scan(piece)
  return count
}

const tokens: X12Subject = async (path) => {
  let count = 0
  const reader = tokenizer({ segment: () => void (count += 1), skipped: () => {} })
  for await (const piece of piecesOf(path)) reader.push(piece)
  reader.end()
  return count
}

const records: X12Subject = async (path) => {
  let count = 0
  const reader = x12Reader()
  for await (const piece of piecesOf(path)) count += reader.push(piece).length
  return count + reader.end().length
}

/** All checks of levels 1 to 5, and the 999. */
const checks: X12Subject = async (path) => {
  const judge = x12Judge({ numbersOf: () => ({ day: '20261128', time: '0900', interchange: '000000001', group: 1 }) })
  for await (const piece of piecesOf(path)) judge.push(piece)
  const { isAccepted, findings, answers } = judge.end()
  if (!isAccepted || findings.length > 0 || answers.length === 0) throw new Error('the generated file is not accepted')
  return answers.length
}

const nodeX12: X12Subject = async (path) => {
  const { X12Parser } = await import('node-x12')
  let count = 0
  const parser = new X12Parser()
  parser.on('data', () => {
    count += 1
  })
  await pipeline(createReadStream(path, 'utf8'), parser)
  return count
}

const x12Parser: X12Subject = async (path) => {
  const { X12parser } = await import('x12-parser')
  let count = 0
  const parser = new X12parser()
  parser.on('data', () => {
    count += 1
  })
  await pipeline(createReadStream(path), parser)
  return count
}

/** Everything that `npm run bench x12` measures, by name. */
export const x12Subjects: Readonly<Record<string, X12Subject>> = {
  floor,
  tokens,
  records,
  checks,
  'node-x12': nodeX12,
  'x12-parser': x12Parser,
}
