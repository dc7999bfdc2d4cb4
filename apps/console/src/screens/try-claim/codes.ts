type Code = readonly [code: string, means: string]

/** Choices of a field that holds a code. */
export const coded = (codes: readonly Code[]) => codes.map(([value, text]) => ({ value, label: `${value}: ${text}` }))

/** Choices that are no codes of the standard, or need none to be read. */
export const worded = (codes: readonly Code[]) => codes.map(([value, label]) => ({ value, label }))

export const asks: readonly Code[] = [
  ['quote', 'Price question (D1)'],
  ['bill', 'Billing (B1)'],
]

export const sexes: readonly Code[] = [
  ['F', 'Female'],
  ['M', 'Male'],
  ['U', 'Unknown'],
]

/** 408-D8. */
export const dawCodes: readonly Code[] = [
  ['0', 'no product selection'],
  ['1', 'prescriber wants this product'],
  ['2', 'patient wants this product'],
  ['3', 'pharmacist chose this product'],
  ['4', 'generic not in stock'],
  ['5', 'brand given as the generic'],
  ['6', 'override'],
  ['7', 'brand mandated by law'],
  ['8', 'generic not on the market'],
  ['9', 'plan asks for the brand'],
]

/** 308-C8. */
export const otherCoverages: readonly Code[] = [
  ['0', 'not told'],
  ['1', 'no other coverage'],
  ['2', 'other payer paid'],
  ['3', 'other payer did not cover it'],
  ['4', 'other payer paid nothing'],
  ['8', 'only what the other payer left'],
]

/** 406-D6. */
export const compoundCodes: readonly Code[] = [
  ['1', 'One product'],
  ['2', 'Compound of ingredients'],
]

/** 450-EF. */
export const dosageForms: readonly Code[] = [
  ['01', 'capsule'],
  ['02', 'ointment'],
  ['03', 'cream'],
  ['04', 'suppository'],
  ['05', 'powder'],
  ['06', 'emulsion'],
  ['07', 'liquid'],
  ['10', 'tablet'],
  ['11', 'solution'],
  ['12', 'suspension'],
  ['13', 'lotion'],
  ['14', 'shampoo'],
  ['15', 'elixir'],
  ['16', 'syrup'],
  ['17', 'lozenge'],
  ['18', 'enema'],
]

/** 451-EG. */
export const dispensingUnits: readonly Code[] = [
  ['1', 'each'],
  ['2', 'grams'],
  ['3', 'milliliters'],
]

/** 995-E2: the routes of compounds, by their SNOMED CT codes. Source: HL7 FHIR R4, value set route-codes. */
export const routes: readonly Code[] = [
  ['26643006', 'Mouth'],
  ['6064005', 'Skin'],
  ['45890007', 'Through the skin'],
  ['37839007', 'Under the tongue'],
  ['46713006', 'Nose'],
  ['54485002', 'Eye'],
  ['10547007', 'Ear'],
  ['447694001', 'Breath'],
  ['37161004', 'Rectum'],
  ['16857009', 'Vagina'],
  ['47625008', 'Vein'],
  ['78421000', 'Muscle'],
  ['34206005', 'Under the skin'],
]
