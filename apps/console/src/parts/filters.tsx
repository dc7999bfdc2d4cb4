import { NativeSelect, TextInput } from '@mantine/core'
import { useRouter, useRouterState, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCallback, useEffect, useState } from 'react'
import classes from './filters.module.css'

/** The filters of a screen as the address has them, and how to set one. Filters live in the address only. */
export const useFilters = <Name extends string>(names: readonly Name[]) => {
  const search = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const { navigate } = useRouter()
  const values = Object.fromEntries(names.map((name) => [name, search[name]])) as Record<Name, string | undefined>
  const set = useCallback(
    (changed: Partial<Record<Name, string | undefined>>) =>
      void navigate({ to: path, search: { ...search, ...changed }, replace: true, resetScroll: false }),
    [navigate, path, search],
  )
  return { values, set, any: names.some((name) => values[name]) }
}

/** One of several: `all` stands for no filter. */
interface ChoiceProps {
  readonly label: string
  readonly value: string | undefined
  readonly all: string
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly onChange: (value: string | undefined) => void
}

/** A filter that is one of several values. */
export const Choice = ({ label, value, all, options, onChange }: ChoiceProps) => (
  <NativeSelect
    size="xs"
    label={label}
    value={value ?? ''}
    data={[{ value: '', label: all }, ...options.map(([each, text]) => ({ value: each, label: text }))]}
    onChange={(event) => onChange(event.currentTarget.value || undefined)}
  />
)

interface WrittenProps {
  readonly label: string
  readonly value: string | undefined
  readonly placeholder?: string
  readonly type?: 'text' | 'date' | 'search'
  readonly onChange: (value: string | undefined) => void
}

const settleMs = 350

/** A filter that is written; it works when the writing pauses. */
export const Written = ({ label, value, placeholder, type = 'text', onChange }: WrittenProps) => {
  const [text, setText] = useState(value ?? '')
  useEffect(() => setText(value ?? ''), [value])
  useEffect(() => {
    if (text === (value ?? '')) return
    const timer = setTimeout(() => onChange(text.trim() || undefined), settleMs)
    return () => clearTimeout(timer)
  }, [text, value, onChange])
  return (
    <TextInput
      size="xs"
      type={type}
      label={label}
      placeholder={placeholder}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  )
}

/** The row that holds the filters of a screen. */
export const FilterBar = ({ children }: { readonly children: ReactNode }) => (
  <search className={classes.bar} aria-label="Filters">
    {children}
  </search>
)
