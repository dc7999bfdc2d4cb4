import { createMemoryHistory } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { router } from './router.tsx'

const statusAt = async (address: string) => {
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [address] }) })
  await router.load()
  return router.state.matches.at(-1)?.status
}

test('an address with something else where its number should be leads nowhere, and the shell stays', async () => {
  for (const address of [
    '/lens/abc',
    '/runs/0',
    '/runs/1e5',
    '/deliveries/-1',
    '/claims/1.5',
    '/prior-auths/99999999999999999',
  ]) {
    expect([address, await statusAt(address)]).toEqual([address, 'notFound'])
    expect(router.state.matches[0]?.status).toBe('success')
  }
  for (const address of ['/lens/100000001', '/runs/17', '/claims/live', '/prior-auths/new', '/partners/acme-pbm'])
    expect([address, await statusAt(address)]).toEqual([address, 'success'])
})
