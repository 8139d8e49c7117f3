import type { Attestation } from './attestation.js'

/**
 * The signers to submit: those who serve and have promised stake, ascending, if together they have two thirds of all.
 * Undefined while they have not.
 *
 * @param attestations Attestations of one result.
 * @param stakes Stake that counts of everybody who serves, by address in lower case.
 */
export function selectSigners(
  attestations: readonly Attestation[],
  stakes: ReadonlyMap<string, bigint>,
): Attestation[] | undefined {
  const stakeOf = ({ signer }: Attestation): bigint => stakes.get(signer.toLowerCase()) ?? 0n
  let total = 0n
  for (const stake of stakes.values()) total += stake

  const chosen: Attestation[] = []
  let signed = 0n
  // The largest first, since every signer costs gas.
  const ordered = [...attestations].sort((one, other) =>
    stakeOf(other) === stakeOf(one) ? 0 : stakeOf(other) > stakeOf(one) ? 1 : -1,
  )
  for (const attestation of ordered) {
    const stake = stakeOf(attestation)
    if (stake === 0n || signed * 3n >= total * 2n) break
    chosen.push(attestation)
    signed += stake
  }
  if (signed === 0n || signed * 3n < total * 2n) return undefined
  return chosen.sort((one, other) =>
    one.signer.toLowerCase() < other.signer.toLowerCase() ? -1 : 1,
  )
}
