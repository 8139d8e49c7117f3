import { isAddressEqual, stringToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { create3Factory_addressOf } from '../../src/abis/generated.js'
import { builtInDeployment, create3Address } from '../../src/core/builtInDeployment.js'
import { useDevnet } from '../utils/devnet.js'

describe('builtInDeployment', () => {
  const context = useDevnet()

  test('default: every contract of the devnet is where its name says', async () => {
    const client = context.devnet.client('alice')
    const deployment = builtInDeployment(31_337)!
    expect(deployment).toEqual(context.devnet.deployment)
    for (const [name, address] of Object.entries(deployment.contracts)) {
      expect(await client.getCode({ address }), name).toBeDefined()
    }
  })

  test('behaviour: none for a chain that the package does not know', () => {
    expect(builtInDeployment(1)).toBeUndefined()
    expect(builtInDeployment(undefined)).toBeUndefined()
  })
})

describe('create3Address', () => {
  const context = useDevnet()

  test.each(['a', 'AccessManager', 'A name of thirty-two characters.'])(
    'default: as the factory answers for %j',
    async (name) => {
      const { devnet } = context
      const factory = devnet.deployment.contracts.Create3Factory!
      const { address: deployer } = devnet.accounts.bob
      const expected = await devnet.client('alice').readContract({
        address: factory,
        abi: [create3Factory_addressOf],
        functionName: 'addressOf',
        args: [deployer, stringToHex(name, { size: 32 })],
      })
      expect(isAddressEqual(create3Address(factory, deployer, name), expected)).toBe(true)
    },
  )
})
