import type { DuckDBConnection } from '@duckdb/node-api'
import { type Issue, issue } from '@mortar/values/issue'
import type { SourceRecord } from '@mortar/wire/source-record'
import { type TypedFields, typedFields } from './context.ts'
import type { SourceType } from './source-form.ts'

/** A header or trailer read: its values, and a finding for each field that is blank though required, or unreadable. */
export interface ReadEnvelope {
  readonly values: TypedFields | null
  readonly findings: readonly Issue[]
}

/** Types a header or trailer record, when there is one. */
export const readEnvelope = async (
  connection: DuckDBConnection,
  type: SourceType | undefined,
  record: SourceRecord | undefined,
): Promise<ReadEnvelope> => {
  if (type === undefined || record === undefined) return { values: null, findings: [] }
  const { values, unread } = await typedFields(connection, type, record.fields)
  const { line, byteFrom, byteTo } = record
  const findings = unread.map((field) =>
    issue(
      'envelope-unreadable',
      { record: record.record, line, byteFrom, byteTo, field },
      `The field ${field} of the ${record.record} record is blank or unreadable.`,
    ),
  )
  return { values, findings }
}
