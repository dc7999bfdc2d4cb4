/**
 * The evidence of a batch is a few frames, each compressed by itself, so that one decision is read without the rest. `frame_ends` says
 * where each ends; evidence without it is one frame.
 */
export const casesPerFrame = 16

/** The frame of decision `d` in evidence `e`. */
export const frameOf = `case when e.frame_ends is null then e.body else substring(e.body
  from coalesce(e.frame_ends[d.evidence_at / ${casesPerFrame}], 0) + 1
  for e.frame_ends[d.evidence_at / ${casesPerFrame} + 1] - coalesce(e.frame_ends[d.evidence_at / ${casesPerFrame}], 0)) end`

/** Which case of that frame it is. */
export const placeInFrame = `case when e.frame_ends is null then d.evidence_at else d.evidence_at % ${casesPerFrame} end`
