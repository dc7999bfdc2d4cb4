import { LineList } from './line-list.tsx'
import { type Diagnosis, newDiagnosis } from './lines.ts'
import classes from './try-claim.module.css'
import { WrittenField } from './written-field.tsx'

interface DiagnosesProps {
  readonly diagnoses: readonly Diagnosis[]
  readonly errors: ReadonlyMap<string, string>
  readonly onChange: (diagnoses: readonly Diagnosis[]) => void
}

// 491-VE.
const mostDiagnoses = 5

/** The diagnoses that the pharmacy tells, as ICD-10 codes. */
export const Diagnoses = ({ diagnoses, errors, onChange }: DiagnosesProps) => (
  <LineList
    lines={diagnoses}
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
