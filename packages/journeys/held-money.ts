import type { MapReport, StageReport } from '@mortar/mapping/reports'
import type { Issue } from '@mortar/values/issue'

/**
 * The cents that a file is held for, by its first control of money: of rejected records their own, of a total that differs the
 * difference; a reason that is about all of its records is about all of its money.
 */
export const heldMoney = (held: Issue, { staged, mapped }: { staged: StageReport; mapped: MapReport }): number => {
  const [money] = mapped.money
  if (!money) return 0
  const { total, rejected } = money.source
  if (held.code === 'error-rate-exceeded' || held.code === 'x12-sets-refused') return rejected
  if (held.code !== 'control-differs') return total
  const control = staged.controls.find(({ name }) => name === money.name)
  if (!control || control.expected === null || control.actual === null) return total
  return Math.abs(control.expected - control.actual)
}
