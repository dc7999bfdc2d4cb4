import { homeOf, openHome } from '@mortar/journeys/open-ground'
import { type BrokenLink, type EvidenceVerdict, type LinkFault, verifyEvidence } from '@mortar/journeys/verify-evidence'
import { type AuditVerdict, verifyAudit } from '@mortar/store/audit'
import { appliedTenants } from '@mortar/store/tenants'
import { type Command, readArgs, UsageError } from '../usage.ts'

/**
 * `mortar audit verify`: proves that no audit entry was changed, taken out, put in or cut off, and the same of the evidence that live claims
 * were decided by. Not proven: links cut off the end of a chain after its head was noted last (every ten minutes and at the end of a
 * process), and the rows made from the evidence, for which there is `mortar explain CLAIM`.
 */
export const audit: Command = {
  name: 'audit',
  usage: 'audit verify [--json]',
  describes: 'prove that audit log and evidence of live claims are whole, chains up to their last noted head',
  run: async (args) => {
    const { positionals, values } = readArgs(args, { json: { type: 'boolean', default: false } })
    if (positionals[0] !== 'verify') throw new UsageError('Say `audit verify`.')
    const home = await openHome(homeOf(process.env))
    try {
      const verdicts: Verdict[] = []
      for (const tenantId of await appliedTenants(home.db)) {
        const evidence = await verifyEvidence(home.db, tenantId)
        verdicts.push({ tenantId, ...(await verifyAudit(home.db, tenantId)), evidence })
      }
      const ok = verdicts.every(({ brokenAt, evidence }) => brokenAt === undefined && evidence.brokenChains === 0)
      if (values.json) console.log(JSON.stringify({ ok, verdicts }))
      else console.log(verdicts.flatMap(linesOf).join('\n'))
      return ok ? 0 : 1
    } finally {
      await home.stop()
    }
  },
}

type Verdict = AuditVerdict & { readonly tenantId: string; readonly evidence: EvidenceVerdict }

const linesOf = ({ tenantId, entries, brokenAt, evidence }: Verdict): string[] => [
  `${tenantId}: ${entries} entries, ${brokenAt === undefined ? 'whole' : `BROKEN at entry ${brokenAt}`}`,
  `${tenantId}: ${countOf(evidence.links, 'link')} of evidence, ${countOf(evidence.chains, 'chain')}, ${evidenceState(evidence)}`,
]

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const evidenceState = ({ chains, wholeChains, notedChains, broken, brokenChains }: EvidenceVerdict): string => {
  if (broken) return `${wholeChains} whole, ${brokenChains} BROKEN, the first ${placeOf(broken)}`
  const unnoted = chains - notedChains
  return unnoted > 0 ? `whole; of ${unnoted} no head was noted: a cut end would not be seen` : 'whole'
}

const faults: Readonly<Record<LinkFault, string>> = {
  changed: 'was changed',
  'not-on-the-one-before': 'does not stand on the one before it',
  missing: 'is missing',
  'cut-off': 'and all after it are cut off',
}

const placeOf = ({ evidenceNo, chainId, chainAt, fault }: BrokenLink): string =>
  `${evidenceNo === null ? '' : `at evidence ${evidenceNo}, `}link ${chainAt} of chain ${chainId}, which ${faults[fault]}`
