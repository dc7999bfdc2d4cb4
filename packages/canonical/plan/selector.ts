import type { DrugFacts } from '../claim/facts.ts'

/** What a selector looks at: any product or past fill. */
export type Selectable = Pick<DrugFacts, 'ndc11' | 'genericCode' | 'ingredients' | 'drugClass' | 'tags'> & {
  readonly product?: DrugFacts['product']
  readonly multiSource?: boolean
  readonly overTheCounter?: boolean
}

/** Which products a rule is about. `value` of `all` is empty. */
export interface DrugSelector {
  readonly kind:
    | 'ndc'
    | 'generic'
    | 'ingredient'
    | 'class'
    | 'tag'
    | 'all'
    | 'otc'
    | 'multi-source'
    | 'brand'
    | 'generics'
  readonly value: string
}

const form = /^(?:(ndc):(\d{11})|(generic|ingredient|class|tag):([^\s:][^:]*))$/

/**
 * Reads a selector: `ndc:00093721698`, `generic:T0010` (what begins so), `ingredient:warfarin`, `class:statin`, `tag:insulin`, `otc`,
 * `multi-source`, `brand`, `generics`, or `*` for everything. Undefined for anything else.
 */
export const parseSelector = (text: string): DrugSelector | undefined => {
  if (text === '*') return { kind: 'all', value: '' }
  if (isWord(text)) return { kind: text, value: '' }
  const parts = form.exec(text)
  if (!parts) return undefined
  const kind = (parts[1] ?? parts[3]) as DrugSelector['kind']
  return { kind, value: parts[2] ?? parts[4]! }
}

const isWord = (text: string): text is 'otc' | 'multi-source' | 'brand' | 'generics' =>
  ['otc', 'multi-source', 'brand', 'generics'].includes(text)

/** Whether a product is one the selector is about. */
export const selects = ({ kind, value }: DrugSelector, drug: Selectable): boolean => {
  switch (kind) {
    case 'all':
      return true
    case 'ndc':
      return drug.ndc11 === value
    case 'generic':
      return drug.genericCode.startsWith(value)
    case 'ingredient':
      return drug.ingredients.includes(value)
    case 'class':
      return drug.drugClass === value
    case 'tag':
      return drug.tags.includes(value)
    case 'otc':
      return drug.overTheCounter === true
    case 'multi-source':
      return drug.multiSource === true
    case 'brand':
      return drug.product === 'brand'
    case 'generics':
      return drug.product === 'generic'
  }
}
