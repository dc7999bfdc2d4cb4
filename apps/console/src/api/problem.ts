import type { Problem } from '../client/index.ts'

/** A request that did not succeed: what the hub said, and the HTTP status; 0 when the hub was not reached. */
export interface ProblemAnswer extends Problem {
  readonly status: number
}

const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'code' in error && 'hint' in error

/** Makes one form of whatever a request threw. */
export const problemOf = (error: unknown): ProblemAnswer => {
  if (isProblem(error)) return { status: 0, ...error }
  if (error instanceof TypeError) return { status: 0, code: 'hub-not-reached', hint: 'The hub does not answer.' }
  return { status: 0, code: 'unexpected', hint: 'Something went wrong that Mortar did not foresee.' }
}

/** The answer of the hub with its status beside it; called by the client for every answer that is no success. */
export const withStatus = (error: unknown, response: Response | undefined): unknown => {
  if (response === undefined) return error
  if (isProblem(error)) return { ...error, status: response.status }
  return { status: response.status, code: `http-${response.status}`, hint: `The hub answered with ${response.status}.` }
}

/** What a person can do about it, one sentence. */
export const whatToDo = ({ code, status }: ProblemAnswer): string => {
  if (code === 'hub-not-reached') return 'Check that the hub runs and that you are connected, then try again.'
  if (status === 401) return 'Sign in again; what you see stays where it is.'
  if (status === 403) return 'Your account may not do this. Ask whoever manages accounts at your site.'
  if (status === 404) return 'It may belong to another site or be gone. Check the address, or search with Ctrl K.'
  if (status === 409) return 'It changed meanwhile. Look at it again, then decide.'
  if (status === 429) return 'Wait a moment, then try again.'
  if (status >= 500) return 'Try again. If it stays, give the code to whoever runs the hub: its log has the rest.'
  return 'Correct what the line above names, then try again.'
}
