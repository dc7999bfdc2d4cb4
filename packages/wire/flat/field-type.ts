/** How a field's date is written. `YYYYMMDD` and `CCYYMMDD` are the same form under both of its names. */
export type DatePattern = 'CCYYMMDD' | 'YYYYMMDD' | 'MMDDYYYY' | 'YYMMDD' | 'YYYY-MM-DD' | 'MM/DD/YYYY'

/** How a number with decimals is written: implied point, implied with an overpunched sign, or a written point. */
export type DecimalForm = 'implied' | 'overpunch' | 'point'

/** The type of a layout's field, read from its text, for example `cents:overpunch`. */
export type FieldType =
  | { readonly kind: 'text' | 'digits' | 'filler' }
  | { readonly kind: 'int' }
  | { readonly kind: 'decimal'; readonly decimals: number; readonly form: DecimalForm }
  | { readonly kind: 'cents'; readonly form: DecimalForm }
  | { readonly kind: 'date'; readonly pattern: DatePattern }
  | { readonly kind: 'enum'; readonly values: readonly string[] }

const datePatterns: readonly string[] = [
  'CCYYMMDD',
  'YYYYMMDD',
  'MMDDYYYY',
  'YYMMDD',
  'YYYY-MM-DD',
  'MM/DD/YYYY',
] satisfies DatePattern[]

const mostDecimals = 9

/** Every way to write a type, for the hint of an unknown one. */
export const fieldTypeForms =
  'text, digits, int, filler, cents, cents:overpunch, cents:point, decimal:N, decimal:N:overpunch, decimal:N:point, ' +
  `date:${datePatterns.join('|')}, enum:A|B`

/** Reads the type column of a layout. Undefined when it is none of `fieldTypeForms`. */
export const parseFieldType = (text: string): FieldType | undefined => {
  const [name = '', ...options] = text.split(':')
  if (name === 'text' || name === 'digits' || name === 'int' || name === 'filler') {
    return options.length === 0 ? { kind: name } : undefined
  }
  if (name === 'cents') return centsType(options)
  if (name === 'decimal') return decimalType(options)
  if (name === 'date') return dateType(options)
  if (name === 'enum') return enumType(text.slice('enum:'.length))
  return undefined
}

const decimalForm = (options: readonly string[]): DecimalForm | undefined => {
  if (options.length === 0) return 'implied'
  const [form] = options
  return options.length === 1 && (form === 'overpunch' || form === 'point') ? form : undefined
}

const centsType = (options: readonly string[]): FieldType | undefined => {
  const form = decimalForm(options)
  return form && { kind: 'cents', form }
}

const decimalType = ([decimals = '', ...options]: readonly string[]): FieldType | undefined => {
  const form = decimalForm(options)
  if (form === undefined || !/^\d$/.test(decimals)) return undefined
  return Number(decimals) <= mostDecimals ? { kind: 'decimal', decimals: Number(decimals), form } : undefined
}

const dateType = ([pattern = '', ...options]: readonly string[]): FieldType | undefined =>
  options.length === 0 && datePatterns.includes(pattern) ? { kind: 'date', pattern: pattern as DatePattern } : undefined

const enumType = (list: string): FieldType | undefined => {
  const values = list.split('|')
  const written = values.every((value) => value !== '' && value === value.trim())
  return written && new Set(values).size === values.length ? { kind: 'enum', values } : undefined
}
