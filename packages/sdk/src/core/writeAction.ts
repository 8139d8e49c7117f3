import type { Hash } from 'viem'
import type { QuintetClient } from './client.js'
import type { Call, WriteOptions, WritePlan } from './write.js'
import { planCalls, sendPlan, simulatePlan } from './write.js'

/** A write and its parts. */
export type WriteAction<parameters, simulated, returned extends { hash: Hash }> = {
  /** Validates, quotes, approves, simulates, sends, waits, and decodes what happened. */
  (client: QuintetClient, parameters: parameters): Promise<returned>
  /** The decoded result, or the typed error; nothing is sent. */
  simulate: (client: QuintetClient, parameters: parameters) => Promise<simulated>
  /** The raw calls, approvals included: for Safe, EIP-5792 and ERC-4337 wallets. */
  calls: (client: QuintetClient, parameters: parameters) => Promise<Call[]>
}

/** Makes a write, with its parts, out of the function that plans it. */
export function writeAction<
  parameters extends WriteOptions,
  simulated,
  returned extends { hash: Hash },
  parts extends object,
>(
  plan: (
    client: QuintetClient,
    parameters: parameters,
  ) => Promise<WritePlan<simulated, Omit<returned, 'hash'>>>,
  parts: parts,
): WriteAction<parameters, simulated, returned> & parts
export function writeAction<
  parameters extends WriteOptions,
  simulated,
  returned extends { hash: Hash },
>(
  plan: (
    client: QuintetClient,
    parameters: parameters,
  ) => Promise<WritePlan<simulated, Omit<returned, 'hash'>>>,
): WriteAction<parameters, simulated, returned>
export function writeAction(
  plan: (client: QuintetClient, parameters: WriteOptions) => Promise<WritePlan<unknown, object>>,
  parts: object = {},
): unknown {
  const run = async (client: QuintetClient, parameters: WriteOptions) =>
    sendPlan(client, await plan(client, parameters), parameters)
  const simulate = async (client: QuintetClient, parameters: WriteOptions) =>
    simulatePlan(client, await plan(client, parameters), parameters.approve)
  const calls = async (client: QuintetClient, parameters: WriteOptions) =>
    planCalls(await plan(client, parameters), parameters.approve)
  return Object.assign(run, { simulate, calls, ...parts })
}
