import { Fault, type IssuePlace } from '@mortar/values/issue'
import { type IssueCode, issueCodes } from '@mortar/values/issue-codes'
import type { FastifyError } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'

/** What a request that did not succeed answers. It never holds a value. */
export interface Problem {
  readonly status: number
  readonly code: IssueCode
  readonly hint: string
  readonly where?: IssuePlace
}

/** A request that is refused. Thrown in routes, told by the error handler. */
export class Refusal extends Error {
  readonly statusCode: number
  readonly code: IssueCode
  readonly where: IssuePlace | undefined
  constructor(statusCode: number, code: IssueCode, hint: string = issueCodes[code], where?: IssuePlace) {
    super(hint)
    this.name = 'Refusal'
    this.statusCode = statusCode
    this.code = code
    this.where = where
  }
}

/** The thing asked for, or 404 when it is not there or is another tenant's: nobody can tell which. */
export const found = <Thing>(thing: Thing | undefined | false): Thing => {
  if (thing === undefined || thing === false) throw new Refusal(404, 'not-found')
  return thing
}

/** What an error is to whoever asked. A broken machine tells its code and nothing more. */
export const problemOf = (error: FastifyError | Fault | Refusal | Error): Problem => {
  if (error instanceof Refusal) {
    const { statusCode, code, message, where } = error
    return { status: statusCode, code, hint: message, ...(where ? { where } : {}) }
  }
  if (hasZodFastifySchemaValidationErrors(error)) return wrongRequest(error)
  if (error instanceof Fault) return ofFault(error)
  return ofStatus((error as FastifyError).statusCode ?? 500)
}

const wrongRequest = (error: FastifyError): Problem => {
  const first = error.validation?.[0]
  const field = first?.instancePath.slice(1).replaceAll('/', '.')
  const hint = first?.message ?? issueCodes['request-wrong']
  return { status: 400, code: 'request-wrong', hint, ...(field ? { where: { field } } : {}) }
}

const faultStatus: Partial<Record<IssueCode, number>> = {
  'cursor-wrong': 400,
  'site-not-applied': 409,
  'database-connection-lost': 503,
  'database-commit-unknown': 503,
}

const ofFault = ({ code }: Fault): Problem => ({ status: faultStatus[code] ?? 500, code, hint: issueCodes[code] })

const ofStatus = (status: number): Problem => {
  const code: IssueCode =
    status === 413
      ? 'request-too-large'
      : status === 404
        ? 'not-found'
        : status < 500
          ? 'request-wrong'
          : 'machine-fault'
  return { status, code, hint: issueCodes[code] }
}
