import { Readable } from 'node:stream'
import type { X12Checked } from '@mortar/journeys/check-x12'
import { z } from 'zod'
import { atMost } from '../at-most.ts'
import type { App, Deps } from '../deps.ts'
import { Refusal } from '../problem.ts'
import { problems } from '../schemas/common.ts'
import { x12Checked } from '../schemas/x12.ts'

const mostBytes = 64 * 1024 * 1024

/** Judges an X12 file from a person's hands. Nothing of it is kept; that it was read is noted in the audit log. */
export const x12Check = (app: App, { desk }: Deps) =>
  app.post(
    '/api/x12/check',
    {
      schema: {
        operationId: 'checkX12',
        tags: ['x12'],
        description:
          'Judges an X12 file: the body is the file (application/octet-stream), at most 64 MB. Nothing is kept.',
        consumes: ['application/octet-stream'],
        body: z.any().meta({ type: 'string', format: 'binary' }),
        response: { 200: x12Checked, ...problems },
      },
    },
    async ({ person, body }) => {
      if (!(body instanceof Readable))
        throw new Refusal(400, 'request-wrong', 'The body is the file, as application/octet-stream.')
      return told(await desk.checkX12(person, atMost(body, mostBytes)))
    },
  )

const told = ({ verdict, outline, outlineMore, bytes }: X12Checked): z.infer<typeof x12Checked> => ({
  isX12: verdict.isX12,
  isAccepted: verdict.isAccepted,
  sets: [...verdict.sets],
  bytes,
  findings: verdict.findings.map(({ level, code, hint, isWarning = false, figures = null, where }) => ({
    level,
    code,
    hint,
    isWarning,
    figures,
    byte: where.byte,
    byteTo: where.byteTo,
    line: where.line,
    loop: where.loop,
    segment: where.segment,
    element: where.element ?? null,
    component: where.component ?? null,
  })),
  findingsMore: verdict.more,
  outline: [...outline],
  outlineMore,
  answers: verdict.answers.map((bytes) => {
    const text = Buffer.from(bytes).toString('latin1')
    return { holds: heldBy(text), text }
  }),
})

type Held = z.infer<typeof x12Checked>['answers'][number]['holds']

/** Which acknowledgements an answer of ours holds; its separators stand at fixed places of its ISA. */
const heldBy = (text: string): Held => {
  const element = text[3]
  const begins = new Set(
    text.split(text[105] ?? '~').map((segment) =>
      segment
        .trim()
        .split(element ?? '*', 2)
        .join(' '),
    ),
  )
  const has = (sign: string) => [...begins].some((begin) => begin === sign || begin.startsWith(`${sign} `))
  return [
    ...(has('TA1') ? (['TA1'] as const) : []),
    ...(has('ST 999') ? (['999'] as const) : []),
    ...(has('ST 277') ? (['277CA'] as const) : []),
  ]
}
