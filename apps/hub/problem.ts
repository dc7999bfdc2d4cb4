import type { IssuePlace } from '@mortar/values/issue'

/** A request that is refused: what it answers. Thrown in routes and journeys, told by the error handler. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly where: IssuePlace | undefined
  constructor(refused: { status: number; code: string; hint: string; where?: IssuePlace }) {
    super(refused.hint)
    this.name = 'Refusal'
    this.status = refused.status
    this.code = refused.code
    this.where = refused.where
  }
}

/** The thing asked for, or 404 when it is not there or is another tenant's: nobody can tell which. */
export const found = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new Refusal({ status: 404, code: 'not-found', hint: 'There is no such thing here.' })
  return thing
}
