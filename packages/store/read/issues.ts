import { type Issue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'

/** An issue as a table keeps it: the hint is left out where it is the code's own meaning. */
export interface KeptIssue {
  readonly code: IssueCode
  readonly where?: Issue['where']
  readonly hint?: string
}

/** Issues as people read them: each with its place and a hint. */
export const toldIssues = (kept: readonly KeptIssue[] | null): Issue[] =>
  (kept ?? []).map(({ code, where, hint }) => issue(code, where, hint))
