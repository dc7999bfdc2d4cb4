import { ActionIcon, Button, CopyButton, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'

/** Copies a text; tells what it copies and that it did. */
export const Copy = ({ text, what }: { readonly text: string; readonly what: string }) => (
  <CopyButton value={text} timeout={1500}>
    {({ copied, copy }) => (
      <Tooltip label={copied ? 'Copied' : `Copy ${what}`}>
        <ActionIcon
          size={24}
          variant="subtle"
          color="gray"
          aria-label={copied ? 'Copied' : `Copy ${what}`}
          onClick={copy}
        >
          {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
        </ActionIcon>
      </Tooltip>
    )}
  </CopyButton>
)

interface CopyWithWordsProps {
  readonly label: string
  /** What is copied, where the label alone does not tell. */
  readonly what: string
  readonly text: string
}

/** Copies a text with a button that says so. */
export const CopyWithWords = ({ label, what, text }: CopyWithWordsProps) => (
  <CopyButton value={text} timeout={1500}>
    {({ copied, copy }) => (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={copied ? 'Copied' : `Copy ${what}`}
        leftSection={copied ? <IconCheck size={13} /> : <IconCopy size={13} />}
        onClick={copy}
      >
        {copied ? 'Copied' : label}
      </Button>
    )}
  </CopyButton>
)
