import { LineList, type LinesProps } from './line-list.tsx'
import { type Diagnosis, newDiagnosis } from './lines.ts'
import classes from './try-claim.module.css'
import { WrittenField } from './written-field.tsx'

// 491-VE.
const mostDiagnoses = 5

/** The diagnoses that the pharmacy tells, as ICD-10 codes. */
export const Diagnoses = ({ lines, errors, onChange }: LinesProps<Diagnosis>) => (
  <LineList
    lines={lines}
    what="diagnosis"
    least={0}
    most={mostDiagnoses}
    lineClass={classes.diagnosis}
    newLine={newDiagnosis}
    onChange={onChange}
  >
    {(line, change, name) => (
      <WrittenField
        name={`${line.id}.code`}
        label={`${name} (ICD-10)`}
        placeholder="C50.911"
        value={line.code}
        error={errors.get(`${line.id}.code`)}
        onChange={(code) => change({ code })}
      />
    )}
  </LineList>
)
