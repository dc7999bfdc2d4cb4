import type { App, Deps } from './deps.ts'
import { alarmAcknowledge } from './routes/alarm-acknowledge.ts'
import { alarms } from './routes/alarms.ts'
import { claimRoute } from './routes/claim.ts'
import { claimTry } from './routes/claim-try.ts'
import { claimTryChoices } from './routes/claim-try-choices.ts'
import { claimTryMembers } from './routes/claim-try-members.ts'
import { claims } from './routes/claims.ts'
import { claimsLive } from './routes/claims-live.ts'
import { deliveries } from './routes/deliveries.ts'
import { deliveriesRetry } from './routes/deliveries-retry.ts'
import { deliveryRoute } from './routes/delivery.ts'
import { discrepancies } from './routes/discrepancies.ts'
import { discrepancyAssign } from './routes/discrepancy-assign.ts'
import { discrepancyReopen } from './routes/discrepancy-reopen.ts'
import { discrepancyResolve } from './routes/discrepancy-resolve.ts'
import { events } from './routes/events.ts'
import { feedRoute } from './routes/feed.ts'
import { feedPoll } from './routes/feed-poll.ts'
import { feedUpload } from './routes/feed-upload.ts'
import { healthLive } from './routes/health-live.ts'
import { healthReady } from './routes/health-ready.ts'
import { issueCodesRoute } from './routes/issue-codes.ts'
import { lensRoute } from './routes/lens.ts'
import { meRoute } from './routes/me.ts'
import { metricsRoute } from './routes/metrics.ts'
import { openapi } from './routes/openapi.ts'
import { partnerRoute } from './routes/partner.ts'
import { partners } from './routes/partners.ts'
import { password } from './routes/password.ts'
import { priorAuthRoute } from './routes/prior-auth.ts'
import { priorAuthDecide } from './routes/prior-auth-decide.ts'
import { priorAuthEnter } from './routes/prior-auth-enter.ts'
import { priorAuths } from './routes/prior-auths.ts'
import { quarantine } from './routes/quarantine.ts'
import { quarantineCorrect } from './routes/quarantine-correct.ts'
import { quarantineDismiss } from './routes/quarantine-dismiss.ts'
import { quarantineReplay } from './routes/quarantine-replay.ts'
import { quarantineRestore } from './routes/quarantine-restore.ts'
import { runRoute } from './routes/run.ts'
import { runMap } from './routes/run-map.ts'
import { runRecords } from './routes/run-records.ts'
import { runReject } from './routes/run-reject.ts'
import { runRelease } from './routes/run-release.ts'
import { runs } from './routes/runs.ts'
import { search } from './routes/search.ts'
import { signIn } from './routes/sign-in.ts'
import { signOut } from './routes/sign-out.ts'
import { todayRoute } from './routes/today.ts'
import { x12Check } from './routes/x12-check.ts'

/** Every URL of the hub, one file each. A new one is a file and a line here. */
export const routes: readonly ((app: App, deps: Deps) => unknown)[] = [
  signIn,
  signOut,
  meRoute,
  password,
  todayRoute,
  alarms,
  alarmAcknowledge,
  runs,
  runRoute,
  runRecords,
  runMap,
  runRelease,
  runReject,
  lensRoute,
  claims,
  claimsLive,
  priorAuths,
  priorAuthRoute,
  priorAuthDecide,
  priorAuthEnter,
  claimRoute,
  claimTry,
  claimTryChoices,
  claimTryMembers,
  quarantine,
  quarantineReplay,
  quarantineCorrect,
  quarantineDismiss,
  quarantineRestore,
  deliveries,
  deliveryRoute,
  deliveriesRetry,
  discrepancies,
  discrepancyAssign,
  discrepancyResolve,
  discrepancyReopen,
  partners,
  partnerRoute,
  feedRoute,
  feedPoll,
  feedUpload,
  search,
  x12Check,
  issueCodesRoute,
  events,
  healthLive,
  healthReady,
  metricsRoute,
  openapi,
]

/** What a process without the web role serves, for whoever watches it. */
export const watchRoutes: typeof routes = [healthLive, healthReady, metricsRoute]
