export interface Accounts {
  [name: string]: any
}
