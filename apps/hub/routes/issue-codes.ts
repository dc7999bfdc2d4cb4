import { issueCodes } from '@mortar/values/issue-codes'
import { z } from 'zod'
import type { App } from '../deps.ts'
import { problems } from '../schemas/common.ts'

/** What every issue code means. */
export const issueCodesRoute = (app: App) =>
  app.get(
    '/api/issue-codes',
    {
      schema: {
        operationId: 'listIssueCodes',
        tags: ['search'],
        description: 'Every issue code and what it means.',
        response: { 200: z.record(z.string(), z.string()), ...problems },
      },
    },
    async () => issueCodes,
  )
