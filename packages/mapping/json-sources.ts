import type { LineageSource } from './reports.ts'
import { isNode, listOf, type SyntaxNode, textOf } from './syntax.ts'

/** A step into JSON: what is stepped into, and the path written as a constant. */
export interface JsonStep {
  readonly from: SyntaxNode
  readonly path: string
}

const steppers = ['->', '->>', 'json_extract', 'json_extract_string', 'json_extract_path', 'json_extract_path_text']

/** The step that an expression makes into JSON, when it does and its path is a constant. */
export const jsonStep = (node: SyntaxNode): JsonStep | undefined => {
  const [from, path] = node.type === 'LAMBDA' ? [node.lhs, node.expr] : listOf(node, 'children')
  const isStep =
    node.type === 'LAMBDA' || (node.type === 'FUNCTION' && steppers.includes(textOf(node, 'function_name')))
  if (!isStep || !isNode(from) || !isNode(path) || !isNode(path.value) || typeof path.value.value !== 'string')
    return undefined
  return { from, path: path.value.value }
}

/** Sources, each a path deeper. A path without `$` is a key; one that DuckDB reads as a pointer stays as written. */
export const deeper = (sources: readonly LineageSource[], path: string): LineageSource[] => {
  const step = path.startsWith('$') ? path.slice(1) : `.${path}`
  return sources.map((source) =>
    source.role === 'value' ? { ...source, path: `${source.path ?? '$'}${step}` } : source,
  )
}
