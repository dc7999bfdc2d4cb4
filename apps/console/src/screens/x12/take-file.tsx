import { Button, FileButton, Textarea } from '@mantine/core'
import { IconFileCode, IconUpload } from '@tabler/icons-react'
import { type ClipboardEvent, type DragEvent, useState } from 'react'
import { bytesText } from '../../parts/format.ts'
import classes from './x12.module.css'
import type { GivenFile } from './x12.tsx'

/** What the hub takes at most. */
const mostBytes = 64 * 1024 * 1024

/** Nothing to look at yet: a place to drop a file, to choose one, or to paste its text. */
export const TakeFile = ({ onTake }: { readonly onTake: (file: GivenFile) => void }) => {
  const [isOver, setOver] = useState(false)
  const [refused, setRefused] = useState<string>()
  const [text, setText] = useState('')
  const take = async (file: File | null | undefined) => {
    setOver(false)
    if (!file) return
    if (file.size > mostBytes)
      return setRefused(
        `${file.name} has ${bytesText(file.size)}; at most 64 MB can be checked here. The command mortar check takes any size.`,
      )
    onTake({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void take(event.dataTransfer.files[0])
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files
    if (file) void take(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button and the text below do the same for the keyboard
    <div
      className={classes.take}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      <div className={classes.takeHead}>
        <IconFileCode size={28} stroke={1.5} aria-hidden="true" />
        <p className={classes.takeTitle}>Drop an X12 file here</p>
        <p className="dim">
          834, 835, 837, 820, 270/271, 276/277, 278, 999: what is wrong at each SNIP level, where, and the TA1, 999 and
          277CA that answer it. The file is not kept; that you looked is.
        </p>
        <FileButton onChange={(file) => void take(file)} inputProps={{ 'aria-label': 'X12 file' }}>
          {(button) => (
            <Button size="sm" leftSection={<IconUpload size={15} />} {...button}>
              Choose a file
            </Button>
          )}
        </FileButton>
        {refused && (
          <p role="alert" className={classes.refused}>
            {refused}
          </p>
        )}
      </div>
      <form
        className={classes.paste}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') onTake({ name: 'pasted text', bytes: new TextEncoder().encode(text) })
        }}
      >
        <Textarea
          label="or paste its text"
          placeholder="ISA*00*…"
          autosize
          minRows={4}
          maxRows={12}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          classNames={{ input: classes.pasteInput }}
        />
        <Button type="submit" size="xs" variant="default" disabled={text.trim() === ''}>
          Check the text
        </Button>
      </form>
    </div>
  )
}
