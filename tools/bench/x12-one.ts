import { statSync } from 'node:fs'
import { x12Subjects } from './x12-subjects.ts'

// `node tools/bench/x12-one.ts SUBJECT FILE`: one measurement in a process of its own, so that neither memory nor compiled code
// of one subject is another's. Prints { ms, bytes, count, peakBytes } as JSON; ms is processor time (user and system, all threads),
// which a busy machine disturbs less than the clock.
const [name = '', path = ''] = process.argv.slice(2)
const before = process.cpuUsage()
const count = await x12Subjects[name]!(path)
const { user, system } = process.cpuUsage(before)
const ms = (user + system) / 1_000
const peakBytes = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ ms, bytes: statSync(path).size, count, peakBytes }))
