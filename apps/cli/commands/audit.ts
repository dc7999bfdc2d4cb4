import { homeOf, openHome } from '@mortar/journeys/open-ground'
import { verifyAudit } from '@mortar/store/audit'
import { appliedTenants } from '@mortar/store/tenants'
import { type Command, readArgs, UsageError } from '../usage.ts'

/** `mortar audit verify`: proves that no audit entry was changed, taken out, put in or cut off. */
export const audit: Command = {
  name: 'audit',
  usage: 'audit verify [--json]',
  describes: 'prove that the audit log is whole',
  run: async (args) => {
    const { positionals, values } = readArgs(args, { json: { type: 'boolean', default: false } })
    if (positionals[0] !== 'verify') throw new UsageError('Say `audit verify`.')
    const home = await openHome(homeOf(process.env))
    try {
      const verdicts = []
      for (const tenantId of await appliedTenants(home.db)) {
        verdicts.push({ tenantId, ...(await verifyAudit(home.db, tenantId)) })
      }
      const ok = verdicts.every((verdict) => verdict.brokenAt === undefined)
      if (values.json) console.log(JSON.stringify({ ok, verdicts }))
      else {
        for (const { tenantId, entries, brokenAt } of verdicts) {
          const state = brokenAt === undefined ? 'whole' : `BROKEN at entry ${brokenAt}`
          console.log(`${tenantId}: ${entries} entries, ${state}`)
        }
      }
      return ok ? 0 : 1
    } finally {
      await home.stop()
    }
  },
}
