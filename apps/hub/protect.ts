import type { FastifyRequest } from 'fastify'
import type { App, Deps } from './deps.ts'
import { Refusal } from './problem.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

// Mantine sets style attributes, hence 'unsafe-inline' for styles; scripts come from our own files only.
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const headers = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** Headers that narrow what a browser may do with an answer, and the refusal of changes asked for by other pages. */
export const protect = (app: App, { publicUrl }: Deps): void => {
  const secure = publicUrl?.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...headers, ...secure })
    if (/^\/(api|health|metrics)/.test(request.url)) reply.header('cache-control', 'no-store')
    if (!safeMethods.has(request.method) && !fromOurPage(request, publicUrl)) throw new Refusal(403, 'origin-wrong')
  })
}

/**
 * True when the browser says that our own page asked. SameSite=Lax already keeps the cookie from other sites' forms; this
 * also stops pages of a sibling host. A client that is no browser sends `Origin` by hand.
 */
const fromOurPage = ({ headers: sent }: FastifyRequest, publicUrl: string | undefined): boolean => {
  const site = sent['sec-fetch-site']
  if (sent.origin === undefined) return site === 'same-origin'
  if (site !== undefined && site !== 'same-origin') return false
  if (!URL.canParse(sent.origin)) return false
  return publicUrl === undefined
    ? new URL(sent.origin).host === sent.host
    : new URL(sent.origin).origin === new URL(publicUrl).origin
}
