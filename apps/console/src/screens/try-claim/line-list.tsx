import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './line-list.module.css'

/** What a list of one kind of lines is given by its form. `errors` by the line's id and the name of its field. */
export interface LinesProps<Line> {
  readonly lines: readonly Line[]
  readonly errors: ReadonlyMap<string, string>
  readonly onChange: (lines: readonly Line[]) => void
}

interface LineListProps<Line extends { readonly id: string }> {
  readonly lines: readonly Line[]
  /** What one line is: `ingredient`. */
  readonly what: string
  readonly least: number
  readonly most: number
  /** The class of a line, which lays its fields out. */
  readonly lineClass: string | undefined
  readonly newLine: () => Line
  readonly onChange: (lines: readonly Line[]) => void
  readonly children: (line: Line, change: (changed: Partial<Line>) => void, name: string) => ReactNode
}

/** Lines of a form, to add and to take away; the focus follows what was done. */
export const LineList = <Line extends { readonly id: string }>({
  lines,
  what,
  least,
  most,
  lineClass,
  newLine,
  onChange,
  children,
}: LineListProps<Line>) => {
  const ref = useRef<HTMLDivElement>(null)
  const then = useRef<((list: HTMLElement) => void) | null>(null)
  useEffect(() => {
    if (ref.current) then.current?.(ref.current)
    then.current = null
  })
  const add = () => {
    then.current = (list) => lineAt(list, lines.length)?.querySelector('input')?.focus()
    onChange([...lines, newLine()])
  }
  const remove = (at: number) => {
    then.current = (list) => focusAfterRemoval(list, Math.min(at, lines.length - 2))
    onChange(lines.filter((_, each) => each !== at))
  }
  return (
    <div ref={ref} className={classes.list}>
      {lines.map((line, at) => {
        const name = `${what} ${at + 1}`
        const change = (changed: Partial<Line>) =>
          onChange(lines.map((each) => (each.id === line.id ? { ...each, ...changed } : each)))
        return (
          <fieldset key={line.id} className={`${classes.line} ${lineClass}`} aria-label={capital(name)} data-line>
            {children(line, change, capital(name))}
            <ActionIcon
              className={classes.remove}
              variant="subtle"
              color="gray"
              size="lg"
              disabled={lines.length <= least}
              aria-label={`Remove ${name}`}
              onClick={() => remove(at)}
              data-remove
            >
              <IconX size={16} />
            </ActionIcon>
          </fieldset>
        )
      })}
      <Button
        className={classes.add}
        variant="default"
        size="xs"
        disabled={lines.length >= most}
        leftSection={<IconPlus size={14} />}
        onClick={add}
        data-add
      >
        {lines.length >= most ? `No more than ${most}` : `Add ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`}
      </Button>
    </div>
  )
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

const lineAt = (list: HTMLElement, at: number): HTMLElement | undefined =>
  list.querySelectorAll<HTMLElement>('[data-line]')[at]

/** The next line is at hand to be taken away as well; where none may be, the button that adds one. */
const focusAfterRemoval = (list: HTMLElement, at: number): void => {
  const next = lineAt(list, at)?.querySelector<HTMLElement>('[data-remove]:not(:disabled)')
  ;(next ?? list.querySelector<HTMLElement>('[data-add]'))?.focus()
}
