import type { Readable } from 'node:stream'
import type { InFeed } from '@mortar/canonical/site/site'
import { feedIn } from '@mortar/journeys/feed-in'
import { appliedSite, needPartner } from '@mortar/journeys/ground'
import type { RecordBytes } from '@mortar/mapping/mapper'
import { withTenant } from '@mortar/store/database'
import { recordsPerFile } from '@mortar/store/post/request'
import { loadRawFile, type RawFile } from '@mortar/store/raw-files'
import { envelopeRecords } from '@mortar/store/records'
import { random } from '@mortar/testkit/random'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Exchange, openExchange } from './open-exchange.ts'

const feedId = 'acme-pbm/paid-claims-daily'

let exchange: Exchange
beforeAll(async () => {
  exchange = await openExchange({ until: '2026-11-20' })
  await feedIn(exchange.ground, 'north-tpa/eligibility-api', 'test')
  await feedIn(exchange.ground, feedId, 'test')
}, 300_000)
afterAll(() => exchange.stop())

const rows = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  withTenant(exchange.db, 'demo', async (tx) => (await tx.query(sql, values)).rows as Row[])

interface PostedClaim {
  readonly rawFileNo: number
  readonly recordNo: number
  readonly line: number
  readonly byteFrom: number
  readonly byteTo: number
  readonly claimNumber: string
  readonly versionNo: number
  readonly contentHash: string
}

const postedClaims = (): Promise<PostedClaim[]> =>
  rows(
    `select lineage_id / $1 as "rawFileNo", (lineage_id % $1)::int as "recordNo", r.line, r.byte_from as "byteFrom",
       r.byte_to as "byteTo", c.claim_number as "claimNumber", c.version_no as "versionNo",
       c.content_hash::text as "contentHash"
     from mortar.pharmacy_claim c join mortar.record r using (lineage_id) order by lineage_id`,
    [recordsPerFile],
  )

test('the bytes of a thousand random posted claims, read again and mapped again, give the same rows', async () => {
  const chosen = random('lineage')
    .shuffle(await postedClaims())
    .slice(0, 1_000)
  expect(chosen).toHaveLength(1_000)
  const { site } = await appliedSite(exchange.ground)
  const feed = needPartner(site, 'acme-pbm').feeds.find((each): each is InFeed => each.id === feedId)!
  const mapper = await exchange.ground.openMapper()
  for (const [rawFileNo, claims] of Map.groupBy(chosen, (claim) => claim.rawFileNo)) {
    const inOrder = claims.toSorted((left, right) => left.recordNo - right.recordNo)
    const file = await withTenant(exchange.db, 'demo', (tx) => loadRawFile(tx, rawFileNo))
    const envelope = await withTenant(exchange.db, 'demo', (tx) => envelopeRecords(tx, rawFileNo))
    const records = await bytesOf(file!, inOrder)
    for (const [at, { claimNumber, versionNo }] of inOrder.entries()) {
      const text = Buffer.from(records[at]!.bytes).toString()
      expect(text.slice(0, 17)).toBe(`DT${claimNumber.padEnd(14)}${versionNo}`)
    }
    await mapper.stageRecords(feed, {
      fileName: file!.fileName,
      arrivedAt: file!.arrivedAt.toISOString(),
      records,
      envelope: await bytesOf(file!, envelope),
    })
    await mapper.map()
    const mapped = await linesOf(mapper.rows('pharmacy-claim'))
    const wanted = inOrder.map(({ recordNo, contentHash }) => [String(recordNo), contentHash.replaceAll('-', '')])
    expect(mapped.map((line) => [line[0], line[2]])).toEqual(wanted)
  }
  await mapper.close()
}, 120_000)

const bytesOf = (
  { plaintextObject }: RawFile,
  places: readonly Pick<PostedClaim, 'recordNo' | 'line' | 'byteFrom' | 'byteTo'>[],
): Promise<RecordBytes[]> =>
  Promise.all(
    places.map(async ({ recordNo, line, byteFrom, byteTo }) => {
      const bytes = await exchange.ground.vault.readRange(plaintextObject!, byteFrom, byteTo)
      return { recordNo, line, byteFrom, bytes }
    }),
  )

/** COPY text cut by hand; the columns looked at need no unescaping. */
const linesOf = async (stream: Readable): Promise<string[][]> => {
  const text = Buffer.concat(await stream.toArray()).toString()
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'))
}

test('the ranges of all records of a file are the whole file, without a gap and without an overlap', async () => {
  const files = await rows<{ rawFileNo: number; bytes: number; object: string }>(
    `select f.raw_file_no as "rawFileNo", f.plaintext_bytes as bytes, f.plaintext_object as object
     from mortar.raw_file f join mortar.run r on r.raw_file_no = f.raw_file_no and r.kind <> 'replay'
     where r.state in ('posted', 'held')`,
  )
  expect(files.length).toBeGreaterThan(20)
  for (const { rawFileNo, bytes, object } of files) {
    expect((await exchange.ground.vault.stat(object)).bytes).toBe(bytes)
    const ranges = await rows<{ byteFrom: number; byteTo: number }>(
      `select byte_from as "byteFrom", byte_to as "byteTo" from mortar.record
       where lineage_id between $1::bigint * $2 and $1::bigint * $2 + $2 - 1 order by lineage_id`,
      [rawFileNo, recordsPerFile],
    )
    const ends = ranges.map(({ byteTo }) => byteTo)
    expect(ranges.map(({ byteFrom }) => byteFrom)).toEqual([0, ...ends.slice(0, -1)])
    expect(ends.at(-1)).toBe(bytes)
  }
})
