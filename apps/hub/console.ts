import { existsSync } from 'node:fs'
import { join } from 'node:path'
import files from '@fastify/static'
import type { App, Deps } from './deps.ts'
import { problemOf, Refusal } from './problem.ts'

const notBuilt = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mortar: the console is not built</title></head>
<body style="font: 16px/1.5 system-ui; max-width: 40rem; margin: 4rem auto">
<h1>The console is not built</h1>
<p>The hub runs and its API answers under <a href="/api/openapi.json">/api</a>, but there is no console in
<code>apps/console/dist</code>. Build it with</p>
<pre>npm run build -w @mortar/console</pre><p>and load this page again.</p></body></html>`

/**
 * Serves the built console. Its files carry a hash in their names and are kept by browsers; the page itself is always asked
 * for anew. Any other address of a page is the console's own, so it gets the page (the router there knows it).
 */
export const serveConsole = async (app: App, { consoleFolder }: Deps): Promise<void> => {
  const page = join(consoleFolder, 'index.html')
  await app.register(files, { root: consoleFolder, serve: false })
  app.get('/assets/*', { config: { open: true }, schema: { hide: true } }, (request, reply) =>
    reply.sendFile(`assets/${(request.params as { '*': string })['*']}`, { maxAge: '365d', immutable: true }),
  )
  app.setNotFoundHandler((request, reply) => {
    const asksForPage = request.method === 'GET' && !/^\/(api|health|metrics|assets)(\/|\?|$)/.test(request.url)
    if (!asksForPage) return reply.code(404).send(withoutStatus(problemOf(new Refusal(404, 'not-found'))))
    reply.header('cache-control', 'no-cache')
    if (!existsSync(page)) return reply.code(503).type('text/html; charset=utf-8').send(notBuilt)
    const name = request.url.split('?')[0]!.slice(1)
    const isFile = /^[\w-]+(\/[\w-]+)*\.\w+$/.test(name) && existsSync(join(consoleFolder, name))
    return reply.sendFile(isFile ? name : 'index.html', { cacheControl: false })
  })
}

const withoutStatus = ({ status: _status, ...problem }: ReturnType<typeof problemOf>) => problem
