import type { FastifyInstance } from 'fastify'
import type { ClientCredentials, TokenDesk } from './tokens.ts'

/** `POST /oauth/token`: client credentials (RFC 6749, 4.4), in the form body or by Basic authentication. */
export function tokenRoute(app: FastifyInstance, tokens: TokenDesk) {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  app.post<{ Body: Record<string, string> | undefined }>(
    '/oauth/token',
    { config: { place: 'token' } },
    async (request, reply) => {
      const form = request.body ?? {}
      if (form.grant_type !== 'client_credentials') return reply.code(400).send({ error: 'unsupported_grant_type' })
      const token = tokens.give(
        basic(request.headers.authorization) ?? {
          clientId: form.client_id ?? '',
          clientSecret: form.client_secret ?? '',
        },
      )
      if (token === undefined) return reply.code(401).send({ error: 'invalid_client' })
      return { access_token: token, token_type: 'Bearer', expires_in: tokens.lifetimeSeconds }
    },
  )
}

/** Client id and secret of a Basic header, each percent-encoded as the RFC asks. */
function basic(header: string | undefined): ClientCredentials | undefined {
  const encoded = /^Basic (.+)$/.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  const [clientId = '', clientSecret = ''] = Buffer.from(encoded, 'base64')
    .toString('utf8')
    .split(':')
    .map(decodeURIComponent)
  return { clientId, clientSecret }
}
