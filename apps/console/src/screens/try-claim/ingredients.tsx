import { LineList, type LinesProps } from './line-list.tsx'
import type { Ingredient } from './lines.ts'
import { newIngredient } from './lines.ts'
import { ReferenceLookUp } from './look-up.tsx'
import classes from './try-claim.module.css'
import { WrittenField } from './written-field.tsx'

// 447-EC.
const mostIngredients = 25

/** The ingredients of a compound: NDC, quantity and cost of each. */
export const Ingredients = ({ lines, errors, onChange }: LinesProps<Ingredient>) => (
  <fieldset className={`${classes.group} ${classes.wide}`}>
    <legend>Ingredients</legend>
    <LineList
      lines={lines}
      what="ingredient"
      least={1}
      most={mostIngredients}
      lineClass={classes.ingredient}
      newLine={newIngredient}
      onChange={onChange}
    >
      {(line, change, name) => {
        const field = (part: 'drug' | 'quantity' | 'cost', label: string) => ({
          name: `${line.id}.${part}`,
          label,
          value: line[part],
          error: errors.get(`${line.id}.${part}`),
          onChange: (text: string) => change({ [part]: text }),
        })
        return (
          <>
            <ReferenceLookUp {...field('drug', name)} kind="drug" placeholder="Name or NDC" />
            <WrittenField {...field('quantity', 'Quantity')} placeholder="5" inputMode="decimal" />
            <WrittenField {...field('cost', 'Cost $')} placeholder="4.65" inputMode="decimal" />
          </>
        )
      }}
    </LineList>
  </fieldset>
)
