import { Kbd, Modal, Table } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { screens } from '../screens.ts'
import { onKeysAsked } from './open-keys.ts'

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

const sequenceMs = 1_500

/** Keys that work everywhere: `g` and a letter go to a screen, `?` tells all keys. */
export const Keys = () => {
  const [open, help] = useDisclosure(false)
  const { history } = useRouter()
  const startedAt = useRef(0)
  useEffect(() => onKeysAsked(help.open), [help.open])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return
      const isSecond = event.timeStamp - startedAt.current < sequenceMs && startedAt.current > 0
      startedAt.current = 0
      if (isSecond) {
        const screen = screens.find(({ menu }) => menu?.key === event.key)
        if (screen) history.push(screen.path)
      } else if (event.key === 'g') startedAt.current = event.timeStamp
      else if (event.key === '?') help.open()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [history, help.open])
  return (
    <Modal opened={open} onClose={help.close} title="Keys" size="md">
      <KeyTable />
    </Modal>
  )
}

const others: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Ctrl', 'K'], 'Search (also /)'],
  [['?'], 'These keys'],
  [['↑', '↓'], 'In the lens: the field before or after'],
  [['←', '→'], 'In the lens: the pane before or after'],
  [['Enter'], 'In the lens: keep the value lit; again to let go'],
  [['Esc'], 'In the lens: let go'],
  [['['], 'In the lens: the record before'],
  [[']'], 'In the lens: the record after'],
  [['n', 'p'], 'In the tree of an X12 file: the next finding, the one before'],
]

const KeyTable = () => (
  <Table withRowBorders={false} verticalSpacing={4}>
    <Table.Tbody>
      {screens.map(({ menu, title }) => menu && <KeyRow key={title} keys={['g', menu.key]} does={`Go to ${title}`} />)}
      {others.map(([keys, does]) => (
        <KeyRow key={does} keys={keys} does={does} />
      ))}
    </Table.Tbody>
  </Table>
)

const KeyRow = ({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) => (
  <Table.Tr>
    <Table.Th scope="row" w={110} fw={400}>
      {keys.map((key) => (
        <Kbd key={key} mr={4}>
          {key}
        </Kbd>
      ))}
    </Table.Th>
    <Table.Td>{does}</Table.Td>
  </Table.Tr>
)
