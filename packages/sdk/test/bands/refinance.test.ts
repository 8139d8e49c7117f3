import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  BandSlippageError,
  BandsOutOfRangeError,
  DebtTooHighError,
  NoLoanError,
  NotApprovedError,
} from '../../src/bands/index.js'
import { contractAddress } from '../../src/core/deployment.js'
import type { Devnet } from '../../src/testing/index.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { balanceOf, enterSoftLiquidation, movePrice, openLoan } from './scenes.js'

const market = 'WETH'

describe('refinance', () => {
  const context = useDevnet()
  const allow = (devnet: Devnet) =>
    devnet.client('alice').bands.setOperator({
      market,
      operator: contractAddress(devnet.deployment, 'LoanRefinancer'),
    })

  test('default: the same loan over other bands, without capital', async () => {
    const { devnet } = context
    const alice = devnet.client('alice')
    await openLoan(devnet)
    await allow(devnet)
    const before = await balanceOf(devnet, 'QUSD', alice.account.address)

    const simulated = await alice.bands.refinance.simulate({ market, bands: 30 })
    const { n1, n2, position } = await alice.bands.refinance({ market, bands: 30 })

    expect({ n1, n2 }).toEqual(simulated)
    expect(n2 - n1).toBe(29)
    expect(position.debt).toBeGreaterThanOrEqual(parseEther('20000'))
    expect(position.debt).toBeLessThan(parseEther('20000.01'))
    expect(parseEther('10') - position.collateral).toBeLessThan(100n)
    expect(await balanceOf(devnet, 'QUSD', alice.account.address)).toBe(before)
  })

  test('behaviour: in soft liquidation the QUSD in the bands pays debt', async () => {
    const { devnet } = context
    const alice = devnet.client('alice')
    await enterSoftLiquidation(devnet)
    await allow(devnet)
    await alice.bands.addCollateral({ market, amount: parseEther('5') })
    const { borrowed } = await alice.bands.getPosition({ market })
    expect(borrowed).toBeGreaterThan(0n)

    const { position } = await alice.bands.refinance({ market, bands: 20 })

    expect(position.borrowed).toBe(0n)
    expect(position.debt).toBeLessThan(parseEther('20001') - borrowed)
  })

  test('error: what is refused, and why', async () => {
    const { devnet } = context
    const { bands } = devnet.client('alice')
    expect(await rejection(bands.refinance({ market, bands: 20 }))).toBeInstanceOf(NoLoanError)
    await openLoan(devnet)
    expect(await rejection(bands.refinance({ market, bands: 20 }))).toBeInstanceOf(NotApprovedError)
    await allow(devnet)
    expect(await rejection(bands.refinance({ market, bands: 51 }))).toBeInstanceOf(
      BandsOutOfRangeError,
    )
    expect(await rejection(bands.refinance({ market, bands: 20, minN1: 900 }))).toBeInstanceOf(
      BandSlippageError,
    )
    await movePrice(devnet, parseEther('2400'))
    expect(await rejection(bands.refinance({ market, bands: 50 }))).toBeInstanceOf(DebtTooHighError)
  })
})
