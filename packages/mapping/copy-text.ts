import type { Readable } from 'node:stream'

const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' }

/** Reads PostgreSQL COPY text back into rows of texts; `\N` is null. For small streams: all rows are held. */
export const readCopyText = async (stream: Readable): Promise<(string | null)[][]> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk as Uint8Array)
  const lines = Buffer.concat(chunks).toString().split('\n')
  return lines.slice(0, -1).map((line) => line.split('\t').map(textIn))
}

const textIn = (text: string): string | null =>
  text === '\\N' ? null : text.replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character)
