import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'samples')

/** One pair of the samples and what its answer says. */
export interface SamplePair {
  readonly name: string
  readonly request: Uint8Array
  readonly response: Uint8Array
  readonly expect: { readonly status: string; readonly rejects?: readonly string[]; readonly total_paid?: string }
}

interface Entry extends Pick<SamplePair, 'name' | 'expect'> {
  readonly request_bytes: number
  readonly response_bytes: number
}

/** A file of the samples. */
export const sample = (path: string): Uint8Array => readFileSync(join(folder, path))

const index = JSON.parse(Buffer.from(sample('d0/index.json')).toString()) as readonly Entry[]

/** The request and response pairs written for this project: synthetic people, a made-up BIN. */
export const pairs: readonly SamplePair[] = index.map(({ name, expect }) => ({
  name,
  expect,
  request: sample(`d0/${name}.req.d0`),
  response: sample(`d0/${name}.resp.d0`),
}))

/** The pair of a name. */
export const pair = (name: string): SamplePair => pairs.find((each) => each.name === name)!
