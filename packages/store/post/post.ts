import type { Tx } from '../database.ts'
import { hold } from './holds.ts'
import { queueDeliveries } from './queue-deliveries.ts'
import { decide, saveRecords, sumMoney } from './records.ts'
import type { PostRequest, PostResult } from './request.ts'
import { postRows, takeBack } from './rows.ts'
import { stage, stagedTable } from './stage.ts'

/**
 * Posts a run's rows inside the caller's transaction: stage, hold what must wait, add and follow rows, give every record
 * its outcome, queue the deliveries. Returns the store's own sums; the caller writes the ledger and closes the run in the
 * same transaction, so that either all of it happened or none.
 */
export const post = async (tx: Tx, request: PostRequest): Promise<PostResult> => {
  await stage(tx, request)
  await hold(tx, request)
  for (const rows of request.nouns) await postRows(tx, request, rows)
  await takeBack(tx, request)
  await decide(tx)
  const amounts = await saveRecords(tx, request)
  const deliveries = await queueDeliveries(tx, request)
  return { amounts, deliveries, money: await moneyByOutcome(tx, request) }
}

async function moneyByOutcome(tx: Tx, { money, nouns }: PostRequest): Promise<PostResult['money']> {
  const sums = []
  for (const { noun } of nouns) {
    const controls = money.filter((control) => control.noun === noun.name)
    if (controls.length === 0) continue
    const columns = controls.map(({ column }) => column)
    for (const { outcome, cents } of await sumMoney(tx, stagedTable(noun), columns)) {
      for (const [at, sum] of cents.entries()) {
        if (sum !== null) sums.push({ control: controls[at]!.control, outcome, cents: sum })
      }
    }
  }
  return sums
}
