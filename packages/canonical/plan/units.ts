import { parseCents } from '@mortar/values/money'
import { parseQuantity } from '@mortar/values/quantity'
import { z } from 'zod'

/**
 * Numbers of a plan as people write them, each with its unit, read into scaled integers: `$40.00` into cents, `17 %` into
 * parts per million, `30 days` and `18 years` into a count, `9 units` into thousandths, `90 MME` into thousandths of a mg a day.
 */
const written = (form: RegExp, example: string, read: (digits: string) => unknown) =>
  z
    .string()
    .regex(form, `write it as ${example}`)
    .transform((text) => read(form.exec(text)![1]!) as number)

export const money = written(/^\$(\d{1,9}(?:\.\d{2})?)$/, '$40.00', parseCents)

export const percent = written(/^([+-]?\d{1,5}(?:\.\d{1,4})?) ?%$/, '17 %', (digits) =>
  Math.round(Number(digits) * 10_000),
)

export const days = written(/^(\d{1,5}) days?$/, '30 days', Number)

export const years = written(/^(\d{1,3}) years?$/, '18 years', Number)

export const units = written(/^(\d{1,7}(?:\.\d{1,3})?) units?$/, '9 units', parseQuantity)

export const morphine = written(/^(\d{1,5}(?:\.\d{1,3})?) MME$/, '90 MME', parseQuantity)

/** The same, but it may be left out: null then. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null as never)
