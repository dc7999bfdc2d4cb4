import type { Issue, IssuePlace } from '@mortar/values/issue'

/** A value of a header, trailer or context: text, a scaled integer, an ISO day, or nothing. */
export type TypedValue = string | number | null

/** What is wrong with one record: an issue's code or a check's id, where, and one sentence. Never the value. */
export interface Finding {
  readonly code: string
  readonly where: IssuePlace
  readonly hint: string
}

/** A control of `feed.yml` after reading: what the partner said and what was there. Null: could not be read. */
export interface ControlResult {
  readonly name: string
  readonly expected: number | null
  readonly actual: number | null
  readonly ok: boolean
}

/** What a file holds, before anything of it is believed. */
export interface StageReport {
  /** Bytes of the plaintext, and how many of them belong to a record, filler or reject: always the same number. */
  readonly bytes: number
  readonly bytesExplained: number
  /**
   * Physical records by type of the layout, rejects included; `filler` and `unknown` for those without a type, `refused` for those
   * whose X12 set or claim failed a check.
   */
  readonly records: Readonly<Record<string, number>>
  /** Detail records and every reject, also one of a header, a trailer or no known type: what a run must account for. */
  readonly details: number
  /** Detail records that could not be read or typed. */
  readonly rejected: number
  /** Typed fields of the first header and of the last trailer record; null when the file has none. */
  readonly header: Readonly<Record<string, TypedValue>> | null
  readonly trailer: Readonly<Record<string, TypedValue>> | null
  /** Scalars beside the items of a JSON document, as `feed.yml` names them. */
  readonly values: Readonly<Record<string, TypedValue>>
  /** What is wrong with the file as a whole. */
  readonly fileIssues: readonly Issue[]
  /** The first 200 findings on records. */
  readonly issues: readonly Finding[]
  readonly controls: readonly ControlResult[]
}

/**
 * Money of a control that `posts`, in cents, on both sides of the map.
 * `source.total = source.accepted + source.rejected + source.duplicate`, and in a sound map `source.accepted =
 * mapped.accepted`. A record whose field could not be read counts nothing here and one in `source.unread`.
 */
export interface MoneyReport {
  readonly name: string
  readonly source: {
    readonly total: number
    readonly accepted: number
    readonly rejected: number
    readonly duplicate: number
    readonly unread: number
  }
  readonly mapped: { readonly accepted: number; readonly rejected: number; readonly duplicate: number }
}

/** What the maps and checks made of the detail records. */
export interface MapReport {
  /** Why nothing of the file may be posted: a map failed or gave two rows for one record. Empty in a good run. */
  readonly failed: readonly Issue[]
  /** Rows by noun that `rows(noun)` gives. */
  readonly rows: Readonly<Record<string, number>>
  /** Detail records by outcome: `accepted` ones are decided by the store. details = accepted + rejected + duplicate. */
  readonly details: number
  readonly accepted: number
  readonly rejected: number
  readonly duplicate: number
  /** Accepted detail records that carry a warning. */
  readonly warned: number
  /** How many records carry each code or check id. */
  readonly codes: Readonly<Record<string, number>>
  /** The first 200 findings on records. */
  readonly issues: readonly Finding[]
  readonly money: readonly MoneyReport[]
}

/** Where a canonical column's value comes from. */
export interface LineageSource {
  /** `src`: a field of a record; `xw`: a crosswalk's column; `ctx`: the file's context; `canon`: a canonical column. */
  readonly kind: 'src' | 'xw' | 'ctx' | 'canon' | 'constant'
  /** Record type, crosswalk or table; empty for `ctx` and constants. */
  readonly table: string
  /** Field or column; empty for constants. */
  readonly column: string
  /** Place inside a JSON column, when the map names it: `$.plans[*].planCode`. */
  readonly path?: string
  /** `value`: becomes the value. `choice`: decides which value, in a CASE or FILTER. `key`: found the crosswalk's row. */
  readonly role: 'value' | 'choice' | 'key'
}

/** One column of a map's result. */
export interface MapColumn {
  readonly name: string
  readonly duckdbType: string
  readonly sources: readonly LineageSource[]
}

/** One map after compilation. */
export interface CompiledMap {
  /** Noun, or `request` in an out feed. */
  readonly name: string
  readonly columns: readonly MapColumn[]
  /** Whether the map may see the file in slices; else why it must see the whole file at once. */
  readonly wholeFile: string | null
}

/** What the compiler says of a feed, before any run. Only a feed without issues may run. */
export interface CompileReport {
  readonly issues: readonly Issue[]
  readonly maps: readonly CompiledMap[]
}

/** One field of a record, for the lens. */
export interface ExplainedField {
  /** Field of the layout; in a JSON item the path of a scalar, `$.plans[0].planCode`. */
  readonly field: string
  /** Exact text of the file. */
  readonly text: string
  readonly byteFrom: number
  readonly byteTo: number
  /** The text as the map sees it; null when blank or unreadable. */
  readonly value: TypedValue
}

/** One record from its bytes to its canonical rows. */
export interface Explanation {
  readonly record: string
  readonly fields: readonly ExplainedField[]
  readonly rows: readonly {
    readonly noun: string
    readonly values: Readonly<Record<string, TypedValue | boolean>>
    readonly columns: readonly MapColumn[]
  }[]
  readonly findings: readonly Finding[]
}

/** One request of an out feed. With issues it must not be sent: the map left a part of the path empty, or the body is no JSON. */
export interface OutRequest {
  readonly lineageId: number
  /** Path of `feed.yml` with its `{column}`s filled in, each percent-encoded. */
  readonly path: string
  /** JSON text. */
  readonly body: string
  readonly issues: readonly Issue[]
}
