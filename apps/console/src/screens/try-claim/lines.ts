/** One ingredient of a compound as it is written. */
export interface Ingredient {
  /** Of the line, for as long as the form is open. */
  readonly id: string
  readonly drug: string
  readonly quantity: string
  readonly cost: string
}

/** One diagnosis as it is written. */
export interface Diagnosis {
  readonly id: string
  readonly code: string
}

let made = 0

const newId = (): string => {
  made += 1
  return `line-${made}`
}

/** A line for an ingredient. */
export const newIngredient = ({ drug = '', quantity = '', cost = '' }: Partial<Ingredient> = {}): Ingredient => ({
  id: newId(),
  drug,
  quantity,
  cost,
})

/** A line for a diagnosis. */
export const newDiagnosis = (code = ''): Diagnosis => ({ id: newId(), code })
