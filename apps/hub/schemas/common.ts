import { z } from 'zod'

/** A moment, ISO 8601 in UTC. */
export const instant = z.string().meta({ format: 'date-time' })

/** A calendar day, CCYY-MM-DD. */
export const day = z.string().meta({ format: 'date' })

/** An id of ours: a safe positive integer. */
export const id = z.number().int().positive()

/** A count of things. */
export const count = z.number().int()

/** Money in integer cents; may be negative. */
export const cents = z.number().int()

/** Where an issue sits. Positions only, never a value. */
export const place = z.object({
  file: z.string().optional(),
  line: z.number().int().optional(),
  column: z.number().int().optional(),
  byteFrom: z.number().int().optional(),
  byteTo: z.number().int().optional(),
  record: z.string().optional(),
  field: z.string().optional(),
})

/** Wrong data as a person can act on it: a code of `/api/issue-codes`, a place, a hint. */
export const issue = z.object({ code: z.string(), where: place, hint: z.string() }).meta({ id: 'Issue' })

/** What any request that did not succeed answers. */
export const problem = z.object({ code: z.string(), hint: z.string(), where: place.optional() }).meta({ id: 'Problem' })

/** The answers every route behind the sign-in may give besides its own. */
export const problems = {
  400: problem,
  401: problem,
  403: problem,
  404: problem,
  409: problem,
  429: problem,
  500: problem,
}

/** The answer of a request that only does something. */
export const done = z.object({ done: z.literal(true) }).meta({ id: 'Done' })

/** One page of a list; `nextCursor` is null on the last. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })

/** The query of any list: where to go on and how many. */
export const paging = {
  cursor: z.string().max(200).optional().describe('`nextCursor` of the page before.'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
}

/** Who a feed is: `partner/feed`. */
export const feedId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)

/** Why a person did something: it is kept in the audit log. */
export const reason = z.string().trim().min(3).max(500)

/** An id in a URL. */
export const idInUrl = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)

/** The id of a run; 0 for a claim decided here, which no run worked. */
export const runOrNone = z.number().int().nonnegative()
