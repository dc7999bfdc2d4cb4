import { jsonSchemaTransformObject } from 'fastify-type-provider-zod'

type Schemas = Record<string, unknown>

/**
 * The finished OpenAPI document. Each named schema comes in two forms, as written (`RunInput`) and as read (`Run`): equal
 * ones are made one, and only those that a path leads to are kept, so that a generated client has one type per thing.
 */
export const finishDocument: typeof jsonSchemaTransformObject = (input) => {
  const document = jsonSchemaTransformObject(input) as Document
  const folded = foldEqual(document, document.components.schemas)
  const reached = reachable(folded.paths, folded.components.schemas)
  const kept = Object.fromEntries(Object.entries(folded.components.schemas).filter(([name]) => reached.has(name)))
  return { ...folded, components: { ...folded.components, schemas: kept } } as never
}

interface Document {
  readonly paths: unknown
  readonly components: { readonly schemas: Schemas }
}

const foldEqual = <Any>(document: Any, schemas: Schemas): Any => {
  const twins = Object.keys(schemas).filter((name) => name.endsWith('Input') && equalForms(schemas, name))
  const text = JSON.stringify(document)
  return JSON.parse(
    twins.reduce((folded, name) => folded.replaceAll(`schemas/${name}"`, `schemas/${name.slice(0, -5)}"`), text),
  )
}

const equalForms = (schemas: Schemas, name: string) =>
  JSON.stringify(schemas[name]) === JSON.stringify(schemas[name.slice(0, -5)])

const reachable = (start: unknown, schemas: Schemas): ReadonlySet<string> => {
  const reached = new Set<string>()
  const visit = (part: unknown) => {
    for (const [, name] of JSON.stringify(part ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (!name || reached.has(name)) continue
      reached.add(name)
      visit(schemas[name])
    }
  }
  visit(start)
  return reached
}
