import { useState } from 'react'
import type { Feed } from '../../client/index.ts'
import { Copy } from '../../parts/copy.tsx'
import { Section } from '../../parts/section.tsx'
import { ColumnList } from './column-list.tsx'
import classes from './maps.module.css'
import { Sql } from './sql.tsx'

type FeedMap = Feed['maps'][number]

/** The maps of a feed: their SQL, and for each column where it comes from. A column lights its words in the SQL. */
export const Maps = ({ maps }: { readonly maps: readonly FeedMap[] }) => (
  <div className={classes.stack}>
    {maps.map((map) => (
      <OneMap key={map.path} map={map} />
    ))}
  </div>
)

const OneMap = ({ map }: { readonly map: FeedMap }) => {
  const [pointed, point] = useState<string | null>(null)
  const column = map.columns.find(({ name }) => name === pointed)
  const lit = new Set(column ? [column.name, ...column.from.flatMap(({ name }) => name.split('.'))] : [])
  return (
    <div className={classes.map}>
      <Section
        title={map.name}
        note={<code title={map.path}>{map.path.split('/').slice(-2).join('/')}</code>}
        actions={<Copy text={map.sql} what="the SQL" />}
        fit="flush"
      >
        <Sql sql={map.sql} lit={lit} label={`SQL of ${map.name}`} />
      </Section>
      <Section title="Columns" note="and where each comes from" fit="flush">
        <ColumnList columns={map.columns} pointed={pointed} point={point} />
      </Section>
    </div>
  )
}
