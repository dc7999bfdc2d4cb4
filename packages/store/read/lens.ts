export type LensView = never
