import { Button } from '@mantine/core'
import { IconFileSearch } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { X12Checked } from '../../client/index.ts'
import { checkX12 } from '../../client/sdk.gen.ts'
import { Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Checked } from './checked.tsx'
import { TakeFile } from './take-file.tsx'

/** A file a person has put in, and its bytes; they stay in the browser to be shown. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Drop an X12 file or paste one: its verdict, its tree with what was found in place, and the acknowledgement. Nothing is kept. */
export const Screen = () => {
  const [given, setGiven] = useState<GivenFile>()
  const check = useMutation({
    mutationFn: async (file: GivenFile): Promise<X12Checked> => {
      const { data } = await checkX12({ body: new Blob([file.bytes]) })
      return data
    },
  })
  const take = (file: GivenFile) => {
    setGiven(file)
    check.mutate(file)
  }
  const again = () => {
    setGiven(undefined)
    check.reset()
  }
  return (
    <Page
      title="X12"
      beside={given && <span className="dim">{given.name}</span>}
      actions={
        given && (
          <Button size="xs" variant="default" leftSection={<IconFileSearch size={14} />} onClick={again}>
            Check another
          </Button>
        )
      }
    >
      {!given && <TakeFile onTake={take} />}
      {given && check.isPending && <p role="status">Checking {given.name}…</p>}
      {given && check.isError && <Problem error={check.error} retry={() => check.mutate(given)} />}
      {given && check.data && <Told given={given} checked={check.data} />}
    </Page>
  )
}

/** The verdict takes the focus, so that it is heard and the keys work from there. */
const Told = ({ given, checked }: { readonly given: GivenFile; readonly checked: X12Checked }) => {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  const key = useMemo(() => crypto.randomUUID(), [checked])
  return (
    <div ref={ref} tabIndex={-1} style={{ outline: 'none' }}>
      <Checked key={key} given={given} checked={checked} />
    </div>
  )
}
