import type { z } from 'zod'

const kinds: Readonly<Record<string, string>> = {
  string: 'text: put a number, a day or a yes in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
}

/** Why a value of a site's file is wrong, in a sentence; never the value. What a schema says in its own words stays as it is. */
export const reasonOf = (fault: z.core.$ZodIssue): string => {
  switch (fault.code) {
    case 'invalid_type':
      return `It must be ${kinds[fault.expected] ?? fault.expected}.`
    case 'invalid_value':
      return oneOf(fault.values.map(String))
    case 'invalid_union':
      return 'options' in fault && Array.isArray(fault.options)
        ? oneOf(fault.options.map(String))
        : 'It has none of the forms that it may have.'
    case 'too_small':
      return sizeReason(fault.origin, fault.exact ? 'exactly' : 'at least', fault.minimum, fault.inclusive)
    case 'too_big':
      return sizeReason(fault.origin, fault.exact ? 'exactly' : 'at most', fault.maximum, fault.inclusive)
    case 'invalid_format':
      return formats[fault.format] ?? fault.message
    default:
      return fault.message
  }
}

const oneOf = (values: readonly string[]): string =>
  values.length === 1 ? `It must be ${values[0]}.` : `It must be one of ${values.join(', ')}.`

const formats: Readonly<Record<string, string>> = {
  url: 'It must be a URL, as https://api.example/v2.',
  email: 'It must be an email address.',
}

const sizeReason = (origin: string, bound: string, size: number | bigint, isIncluded = true): string => {
  if (origin === 'string') return `It must have ${bound} ${counted(size, 'character')}.`
  if (origin === 'array') return `It must list ${bound} ${size}.`
  return isIncluded ? `It must be ${bound} ${size}.` : `It must be ${bound === 'at least' ? 'above' : 'below'} ${size}.`
}

const counted = (size: number | bigint, name: string): string => `${size} ${name}${Number(size) === 1 ? '' : 's'}`
