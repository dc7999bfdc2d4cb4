import { IconCheck, IconX } from '@tabler/icons-react'
import type { Control } from '../../client/index.ts'
import { countText, moneyText } from '../../parts/format.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Section } from '../../parts/section.tsx'
import { inWords } from '../../parts/words.ts'
import classes from './ledger.module.css'

/** The figures the partner gave against ours: gates the file must pass before anything of it is posted. */
export const Controls = ({ controls }: { readonly controls: readonly Control[] }) =>
  controls.length === 0 ? null : (
    <Section title="Controls" note="What the partner says against what we found" fit="flush">
      <PlainTable label="Controls">
        <thead>
          <tr>
            <th scope="col">Control</th>
            <th scope="col" data-align="end">
              Partner says
            </th>
            <th scope="col" data-align="end">
              We found
            </th>
            <th scope="col" data-align="end">
              Difference
            </th>
            <th scope="col">Agrees</th>
          </tr>
        </thead>
        <tbody>
          {controls.map((control) => (
            <ControlRow key={control.name} control={control} />
          ))}
        </tbody>
      </PlainTable>
    </Section>
  )

const ControlRow = ({ control: { name, expected, actual, ok, unit } }: { readonly control: Control }) => {
  const text = (amount: number | null) =>
    amount === null ? 'not given' : unit.startsWith('cents') ? moneyText(amount) : countText(amount)
  const difference = expected === null || actual === null ? null : actual - expected
  return (
    <tr className={ok ? undefined : classes.off}>
      <th scope="row">{inWords(name)}</th>
      <td data-align="end">{text(expected)}</td>
      <td data-align="end">{text(actual)}</td>
      <td data-align="end" className={difference === 0 ? 'dim' : undefined}>
        {difference === null ? '–' : difference === 0 ? '0' : text(difference)}
      </td>
      <td>
        {ok ? (
          <span className={classes.yes}>
            <IconCheck size={15} aria-hidden="true" /> yes
          </span>
        ) : (
          <span className={classes.no}>
            <IconX size={15} aria-hidden="true" /> no
          </span>
        )}
      </td>
    </tr>
  )
}
