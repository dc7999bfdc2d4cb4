const escapes: Record<string, string> = { '\\t': '\t', '\\n': '\n', '\\r': '\r', '\\\\': '\\' }

/** Reads PostgreSQL COPY text whole: lines of fields; a null stays the two characters `\N`. For cases, not for bulk. */
export const readCopyText = async (stream: AsyncIterable<Uint8Array | string>): Promise<string[][]> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  const lines = text.split('\n').slice(0, -1)
  return lines.map((line) =>
    line.split('\t').map((field) => field.replaceAll(/\\[tnr\\]/g, (found) => escapes[found]!)),
  )
}
