export interface Changes {
  stream: (...a: any[]) => any
}
