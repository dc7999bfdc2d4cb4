import { ActionIcon, Kbd, Tooltip, UnstyledButton } from '@mantine/core'
import { IconKeyboard, IconMenu2, IconSearch } from '@tabler/icons-react'
import type { LiveState } from '../api/live.ts'
import type { Me } from '../client/index.ts'
import { Account } from './account.tsx'
import { openKeys } from './open-keys.ts'
import { openSearch } from './open-search.ts'
import classes from './top-bar.module.css'

interface TopBarProps {
  readonly me: Me
  readonly live: LiveState
  readonly openMenu: () => void
}

/** The bar above every screen: search, whether changes come in by themselves, keys, account. */
export const TopBar = ({ me, live, openMenu }: TopBarProps) => (
  <header className={classes.bar}>
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label="Open menu"
      className={classes.burger}
      onClick={openMenu}
    >
      <IconMenu2 size={20} />
    </ActionIcon>
    <UnstyledButton className={classes.search} onClick={openSearch} aria-keyshortcuts="Control+K">
      <IconSearch size={15} aria-hidden="true" />
      <span>Search claims, files, runs …</span>
      <Kbd size="xs" className={classes.kbd}>
        {searchKeys}
      </Kbd>
    </UnstyledButton>
    <div className={classes.end}>
      <Live state={live} />
      <Tooltip label="Keys (?)">
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label="Keys"
          className={classes.wide}
          onClick={openKeys}
        >
          <IconKeyboard size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Account me={me} />
    </div>
  </header>
)

const searchKeys = navigator.platform.startsWith('Mac') ? '⌘ K' : 'Ctrl K'

const liveWords = {
  live: { label: 'Live', means: 'Changes show by themselves.' },
  waiting: {
    label: 'Reconnecting',
    means: 'The line to the hub is down; what you see may be old. It is tried again by itself.',
  },
} as const

const Live = ({ state }: { readonly state: LiveState }) => (
  <Tooltip label={liveWords[state].means} multiline maw={260}>
    <span className={classes.live} data-state={state} role="status">
      <span className={classes.dot} aria-hidden="true" />
      {liveWords[state].label}
    </span>
  </Tooltip>
)
