import type { AnswerRule } from '@mortar/canonical/site/feed'

/** What a partner's API said. */
export interface Answer {
  readonly status: number
  readonly body: string
}

/** What it means: `unclear` when no rule of the feed fits, and then the request is tried again. */
export interface Meaning {
  readonly means: AnswerRule['means'] | 'unclear'
  readonly theirId: string | null
  readonly code: string | null
}

/** Reads an answer by the feed's rules; the first that fits decides. A 200 that no rule explains is not a success. */
export const readAnswer = (rules: readonly AnswerRule[], answer: Answer): Meaning => {
  const body = parseBody(answer.body)
  const rule = rules.find((each) => each.status.includes(answer.status) && conditionHolds(each, body))
  if (!rule) return { means: 'unclear', theirId: null, code: `answer-${answer.status}` }
  return {
    means: rule.means,
    theirId: rule.their_id ? textAt(body, rule.their_id) : null,
    code: rule.means === 'refused' ? ((rule.code && textAt(body, rule.code)) ?? `answer-${answer.status}`) : null,
  }
}

const conditionHolds = (rule: AnswerRule, body: unknown): boolean => {
  if (!rule.when) return true
  const found = valueAt(body, rule.when.path)
  return rule.when.equals === undefined ? found !== undefined && found !== null : found === rule.when.equals
}

const parseBody = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const textAt = (body: unknown, path: string): string | null => {
  const found = valueAt(body, path)
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null
}

/** The value at a path such as `$.errors[0].code`. */
const valueAt = (body: unknown, path: string): unknown =>
  path
    .replace(/^\$\.?/, '')
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>(
      (value, step) =>
        value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[step] : undefined,
      body,
    )
