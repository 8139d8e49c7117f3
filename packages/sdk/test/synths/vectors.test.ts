import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  exchange,
  inversePrice,
  liquidation,
  loanInterestUp,
  loanLiquidation,
  loanMax,
  maxIssuable,
  mintedSupply,
  settlement,
  transferable,
} from '../../src/synths/math.js'

type Value = string | boolean | null
type Case = {
  id: string
  kind: string
  input: { [key: string]: Value }
  expect: { [key: string]: string }
}
type Outcome = { [key: string]: bigint }

const folder = new URL('../../../contracts/test/vectors/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => /^synths.*\.json$/.test(name))
  .map((name) => ({
    name,
    cases: JSON.parse(readFileSync(new URL(name, folder), 'utf8')).cases as Case[],
  }))

/** Scenarios run on contracts (`SynthsVectors.t.sol`); the dynamic fee is not built yet. */
const elsewhere = ['scenario', 'dynamicFee']
const NO_LIMIT = 2n ** 256n - 1n

const runners: { [kind: string]: (given: (name: string) => bigint, vector: Case) => Outcome } = {
  maxIssuable: (given) => ({
    maxIssuable: maxIssuable(given('collateral'), given('price'), given('issuanceRatio')),
  }),
  transferable: (given) => ({
    transferable: transferable(
      given('wallet'),
      given('escrowed'),
      given('debt'),
      given('price'),
      given('issuanceRatio'),
    ),
  }),
  liquidation: (given) =>
    liquidation(given('debt'), given('collateral'), given('requested'), {
      priceWad: given('price'),
      ratioWad: given('issuanceRatio'),
      penaltyWad: given('penalty'),
    }),
  exchange: (given) => {
    const sides = [given('amount'), given('srcPrice'), given('destPrice')] as const
    return { ...exchange(...sides, given('feeRate')), gross: exchange(...sides, 0n).received }
  },
  settleEntry: (given) => {
    const prices = [given('srcPriceAtEnd'), given('destPriceAtEnd')] as const
    const { received } = exchange(given('amount'), ...prices, given('feeRate'))
    return {
      ...settlement(
        given('amount'),
        given('received'),
        given('feeRate'),
        ...prices,
        given('deviationFactor'),
      ),
      shouldHaveReceived: received,
    }
  },
  inversePrice: (given, { input }) => {
    if (input.frozenAtUpperLimit) return { price: given('upperLimit') }
    if (input.frozenAtLowerLimit) return { price: given('lowerLimit') }
    const limits = {
      entryWad: given('entryPoint'),
      upperWad: given('upperLimit'),
      lowerWad: given('lowerLimit'),
    }
    return { price: inversePrice(given('price'), limits) }
  },
  supplyWeek: (given) => {
    const initial = given('initialSupply')
    const before = initial + mintedSupply(0n, given('week') - 1n, initial)
    return {
      minted: mintedSupply(given('week') - 1n, given('week'), before),
      totalAfter: initial + mintedSupply(0n, given('week'), initial),
    }
  },
  loanMax: (given) => ({
    max: loanMax(
      given('collateral'),
      given('collateralPrice'),
      given('loanPrice'),
      given('minCollateralRatio'),
    ),
  }),
  loanInterest: (given) => ({
    interest: loanInterestUp(given('principal'), given('rate'), given('seconds')),
  }),
  loanLiquidation: (given) =>
    loanLiquidation(given('owed'), given('collateral'), given('requested'), {
      collateralPriceWad: given('collateralPrice'),
      loanPriceWad: given('loanPrice'),
      minRatioWad: given('minCollateralRatio'),
      penaltyWad: given('penalty'),
    }),
}

describe('vectors', () => {
  test('there are files', () => expect(files).not.toEqual([]))

  describe.each(files)('$name', ({ cases }) => {
    test.each(cases.filter(({ kind }) => !elsewhere.includes(kind)))('$id', (vector) => {
      const runner = runners[vector.kind]
      if (!runner) throw new Error(`unknown kind ${vector.kind}`)
      const given = (name: string) => {
        const value = vector.input[name]
        return value === null || value === undefined ? NO_LIMIT : BigInt(value)
      }
      const outcome = runner(given, vector)

      for (const [name, wanted] of Object.entries(vector.expect)) {
        // Formulas within 2 wei; the supply, which the files add up week by week, within 1e-9.
        const tolerance = vector.kind === 'supplyWeek' ? BigInt(wanted) / 10n ** 9n : 2n
        const difference = outcome[name]! - BigInt(wanted)
        expect(difference < 0n ? -difference : difference, name).toBeLessThanOrEqual(tolerance)
      }
    })
  })
})
