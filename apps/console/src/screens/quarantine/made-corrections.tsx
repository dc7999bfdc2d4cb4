import { Button, Group } from '@mantine/core'
import { IconRotateClockwise } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Correction, Lens } from '../../client/index.ts'
import { removeCorrection } from '../../client/sdk.gen.ts'
import { countOf } from '../../parts/format.ts'
import { told, toldProblem } from '../../parts/toasts.tsx'
import { actorName } from '../../parts/words.ts'
import { AskReplay } from './ask-replay.tsx'
import classes from './made-corrections.module.css'

interface MadeProps {
  readonly lens: Lens
  readonly close: () => void
}

/** The corrections kept for the next replay, each to take back, and the replay itself. */
export const MadeCorrections = ({ lens, close }: MadeProps) => {
  const [asks, setAsks] = useState(false)
  const { lineageId } = lens.record
  if (lens.corrections.length === 0) return null
  return (
    <section aria-label="Corrections" className={classes.made}>
      <ul className={classes.list}>
        {lens.corrections.map((correction) => (
          <Made key={correction.field} correction={correction} lens={lens} />
        ))}
      </ul>
      <Button fullWidth leftSection={<IconRotateClockwise size={15} />} onClick={() => setAsks(true)}>
        Replay with {countOf(lens.corrections.length, 'correction')}
      </Button>
      {asks && <AskReplay selection={{ lineageIds: [lineageId] }} count={1} close={close} />}
    </section>
  )
}

const Made = ({ correction, lens }: { readonly correction: Correction; readonly lens: Lens }) => {
  const { field, value, reason, correctedBy } = correction
  const old = lens.fields.find(({ name }) => name === field)?.text.trim()
  const back = useMutation({
    mutationFn: () => removeCorrection({ body: { lineageId: lens.record.lineageId, field } }),
    onSuccess: () => told(`Correction of ${field} taken back.`),
    onError: toldProblem,
  })
  return (
    <li>
      <Group justify="space-between" wrap="nowrap" align="start">
        <div>
          <div>
            <strong>{field}</strong>: <del>{old || 'blank'}</del> becomes <code>{value}</code>
          </div>
          <div className={classes.small}>
            {reason} ({actorName(correctedBy)})
          </div>
        </div>
        <Button size="compact-sm" variant="subtle" loading={back.isPending} onClick={() => back.mutate()}>
          Take back
        </Button>
      </Group>
    </li>
  )
}
