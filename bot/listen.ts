import type { Server } from 'node:http'
import { createServer } from 'node:net'
import type { Express } from 'express'
import { AppError } from '../shared/errors/app-error.ts'

/** @throws AppError `conflict` where another program has the port. */
export async function listen(http: Express, port: number, host: string): Promise<Server> {
  return await new Promise((listening, failed) => {
    const server = http.listen(port, host, (error?: Error) => {
      if (error === undefined) listening(server)
      else failed(asAppError(error, port, 'PORT'))
    })
  })
}

/**
 * For a program that listens by itself, and would choose another port without a word.
 *
 * @param variable what chooses the port.
 * @throws AppError `conflict` where another program has it.
 */
export async function ensureFreePort(port: number, variable: string): Promise<void> {
  await new Promise<void>((free, failed) => {
    const probe = createServer()
    probe.once('error', (error) => failed(asAppError(error, port, variable)))
    probe.listen(port, () => probe.close(() => free()))
  })
}

/** Lets running requests end and cuts idle connections. */
export async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((closed) => {
    server.close(() => {
      closed()
    })
    server.closeIdleConnections()
    setTimeout(() => {
      server.closeAllConnections()
    }, 3_000).unref()
  })
}

function asAppError(error: Error, port: number, variable: string): Error {
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error
  const detail = `Port ${String(port)} is in use. Stop the other program, or choose another port with ${variable}.`
  return new AppError('conflict', { detail, cause: error })
}
