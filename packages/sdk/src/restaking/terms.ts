import type { Address } from 'viem'
import { zeroAddress } from 'viem'
import type { AssetRef, RestakingContext } from './context.js'
import { assetAddress } from './context.js'

/** What a service publishes: what it may take, how long each step lasts, and what it pays. */
export type AvsTerms = {
  /** Largest part of its promise that all cases opened in one epoch may take, WAD: above 0, at most 1e18. */
  maxWad: bigint
  /** Seconds in which the resolver may cancel a case: at most 3 days, below an epoch. */
  slashDelay: number
  /** Oldest age of a fault at its challenge, seconds. With the other two windows it fits an epoch. */
  challengeWindow: number
  /** Time to answer a challenge that evidence does not decide, seconds. */
  responseWindow: number
  /** Part of a slash for the challenger, 1e4: at most 2,000. */
  challengerBps: number
  /** May cancel cases. Default: nobody. */
  resolver?: Address | undefined
  /** Gets what is slashed. Default: it is burned. */
  redistributionRecipient?: Address | undefined
  /** Announced reward of an epoch. Default: none. */
  reward?: { token: AssetRef; perEpoch: bigint } | undefined
  /** What a challenger puts up. Default: nothing. */
  bond?: { token: AssetRef; amount: bigint } | undefined
  /** Where the service describes itself. */
  uri: string
}

/** Terms as the registry takes them. */
export function encodeTerms(context: RestakingContext, terms: AvsTerms) {
  const { resolver, redistributionRecipient, reward, bond, ...plain } = terms
  return {
    ...plain,
    resolver: resolver ?? zeroAddress,
    redistributionRecipient: redistributionRecipient ?? zeroAddress,
    rewardToken: reward ? assetAddress(context, reward.token) : zeroAddress,
    rewardPerEpoch: reward?.perEpoch ?? 0n,
    bondToken: bond ? assetAddress(context, bond.token) : zeroAddress,
    bond: bond?.amount ?? 0n,
  }
}
