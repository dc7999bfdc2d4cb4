import { parentPort } from 'node:worker_threads'
import { tryX12Mutations, type X12Mutations } from './x12.ts'

parentPort?.on('message', (mutations: X12Mutations) => {
  parentPort?.postMessage([...tryX12Mutations(mutations)])
})
