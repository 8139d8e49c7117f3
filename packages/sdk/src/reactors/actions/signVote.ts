import type { Account, Address, Hex } from 'viem'
import { getBlock, getChainId, signTypedData } from 'viem/actions'
import { getAction } from 'viem/utils'
import { directorStaking_voterOf } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { toQuintetError } from '../../core/contractErrors.js'
import type {
  AccountRequiredError,
  InvalidParameterError,
  WalletRejectedError,
} from '../../core/errors.js'
import { readMany } from '../../core/read.js'
import type { VenueWeights } from '../context.js'
import { packWeights, readContext } from '../context.js'

/** What signVote takes. */
export type SignVoteParameters = {
  /** Reactor. */
  reactorId: bigint
  /** Votes, basis points by venue, summing to 10,000. */
  weights: VenueWeights
  /** Whose votes. Default: the signer, who may also be its delegate. */
  voter?: Address | undefined
  /** Unix seconds after which it is void. Default: an hour after the latest block. */
  deadline?: bigint | undefined
  /** Default: the next one of the voter. */
  nonce?: bigint | undefined
  /** Who signs. Default: the client's account. */
  account?: Account | Address | undefined
} & ActionOptions

/** A vote that anybody may relay. */
export type SignedVote = {
  account: Address
  reactorId: bigint
  /** Packed, as the contract takes them. */
  weights: bigint
  nonce: bigint
  /** Unix seconds. */
  deadline: bigint
  signature: Hex
}

/** What signVote may throw. */
export type SignVoteErrorType = AccountRequiredError | InvalidParameterError | WalletRejectedError

const types = {
  Vote: [
    { name: 'account', type: 'address' },
    { name: 'reactorId', type: 'uint256' },
    { name: 'weights', type: 'uint128' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint256' },
  ],
} as const

/**
 * Signs a vote without a transaction: EIP-712 `Vote`. Signed votes of an account are relayed in the order of their nonces.
 *
 * Reads: the nonce and the latest block, where they are not given. Errors: {@link WalletRejectedError}.
 *
 * @example
 * const vote = await signVote(director, { reactorId: 2n, weights: { 0: 10_000 } })
 * await relayVote(relayer, { vote })
 */
export async function signVote(
  client: QuintetClient,
  parameters: SignVoteParameters,
): Promise<SignedVote> {
  const context = readContext(client, parameters)
  const signer = resolveAccount(client, parameters.account)
  const { reactorId, voter = signer.address } = parameters
  const weights = packWeights(parameters.weights)
  const address = context.at('DirectorStaking')
  try {
    const nonce =
      parameters.nonce ??
      (
        await readMany(
          client,
          [
            {
              address,
              abi: [directorStaking_voterOf],
              functionName: 'voterOf',
              args: [voter],
            },
          ],
          context.errors,
        )
      )[0][1]
    const deadline =
      parameters.deadline ??
      (await getAction(client, getBlock, 'getBlock')({ blockTag: 'latest' })).timestamp + 3600n
    const message = { account: voter, reactorId, weights, nonce, deadline }
    const signature = await getAction(
      client,
      signTypedData,
      'signTypedData',
    )({
      account: signer,
      domain: {
        name: 'Quintet Directors',
        version: '1',
        chainId: client.chain?.id ?? (await getAction(client, getChainId, 'getChainId')({})),
        verifyingContract: address,
      },
      types,
      primaryType: 'Vote',
      message,
    })
    return { ...message, signature }
  } catch (error) {
    throw toQuintetError(error, { errors: context.errors })
  }
}
