import type { Address } from 'viem'
import { encodeAbiParameters, getAddress, parseEther, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  AvsAlreadyRegisteredError,
  InvalidTermsError,
  NotAvsOwnerError,
} from '../../src/abis/restakingAdminErrors.js'
import {
  AvsNotRegisteredError,
  CaseDataMismatchError,
  NotRegisteredError,
  OtherOperatorError,
  SlashDelayNotElapsedError,
  UnknownTermsVersionError,
} from '../../src/abis/restakingErrors.js'
import { InvalidParameterError } from '../../src/core/errors.js'
import type { AvsTerms } from '../../src/restaking/terms.js'
import type { Devnet } from '../../src/testing/index.js'
import { readArtifact } from '../utils/artifacts.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import {
  asset,
  attest,
  avs,
  bobServes,
  day,
  epochOf,
  fault,
  proveFault,
  requestTask,
  week,
  wrongResult,
} from './scenes.js'

const half = parseEther('0.5')

const terms: AvsTerms = {
  maxWad: half,
  slashDelay: 2 * day,
  challengeWindow: 3 * day,
  responseWindow: day,
  challengerBps: 1000,
  bond: { token: 'USDC', amount: parseUnits('50', 6) },
  uri: 'https://example.org/terms.json',
}

describe('the owner of a service', () => {
  const context = useDevnet()

  test('updateTerms: operators accept them when they open, and are bound two epochs later', async () => {
    const { devnet } = context
    await bobServes(devnet)
    const [owner, bob] = [devnet.client('owner'), devnet.client('bob')]
    const epoch = await epochOf(devnet)
    expect(await owner.restaking.updateTerms.simulate({ avs, terms })).toEqual({ version: 2n })
    expect(await owner.restaking.updateTerms({ avs, terms })).toMatchObject({
      version: 2n,
      opensAtEpoch: epoch + 2n,
    })
    const acceptance = { avs, version: 2n }
    expect(await rejection(bob.restaking.acceptTerms(acceptance))).toMatchObject({
      constructor: UnknownTermsVersionError,
      args: { version: 2n },
    })
    await devnet.advanceTime(2 * week)
    expect(await bob.restaking.acceptTerms(acceptance)).toMatchObject({ fromEpoch: epoch + 4n })
  })

  test('registerAvs: a service of its own, once', async () => {
    const { devnet } = context
    const owner = devnet.client('owner')
    const service = await deployService(devnet)
    expect(await rejection(owner.restaking.updateTerms({ avs: service, terms }))).toMatchObject({
      constructor: AvsNotRegisteredError,
      args: { avs: service },
    })
    await owner.restaking.registerAvs({ avs: service, terms })
    expect(await rejection(owner.restaking.registerAvs({ avs: service, terms }))).toMatchObject({
      constructor: AvsAlreadyRegisteredError,
      args: { avs: service },
    })
    expect((await devnet.client('bob').restaking.joinAvs({ avs: service })).steps).toHaveLength(3)
  })

  test('ejectOperator: he stays slashable through the next epoch', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const { restaking } = devnet.client('owner')
    const epoch = await epochOf(devnet)
    expect(await restaking.ejectOperator({ avs, operator })).toMatchObject({
      slashableThroughEpoch: epoch + 1n,
    })
    expect(await rejection(restaking.ejectOperator({ avs, operator }))).toMatchObject({
      constructor: NotRegisteredError,
      args: { operator },
    })
    // A fault from before is punished all the same.
    const caseId = await proveFault(devnet)
    await devnet.advanceTime(day)
    expect((await restaking.executeSlash({ caseId })).removed).toEqual([parseEther('2.5')])
  })

  test('errors: strangers, and terms out of their bounds', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const { account, restaking } = devnet.client('dave')
    const service = devnet.deployment.contracts[avs] as Address
    const refused = {
      constructor: NotAvsOwnerError,
      args: { avs: service, caller: account.address },
    }
    expect(await rejection(restaking.updateTerms({ avs, terms }))).toMatchObject(refused)
    expect(await rejection(restaking.registerAvs({ avs, terms }))).toMatchObject(refused)
    expect(await rejection(restaking.ejectOperator({ avs, operator }))).toMatchObject(refused)
    const owner = devnet.client('owner')
    for (const bad of [
      { maxWad: 0n },
      { slashDelay: 4 * day },
      { challengeWindow: 7 * day },
      { challengerBps: 2001 },
    ]) {
      const update = owner.restaking.updateTerms({ avs, terms: { ...terms, ...bad } })
      expect(await rejection(update)).toBeInstanceOf(InvalidTermsError)
    }
  })
})

describe('promises', () => {
  const context = useDevnet()

  test('settleAllocation: a promise that was lowered is free again when it is due', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const magnitude = parseEther('0.2')
    await devnet.client('bob').restaking.modifyAllocations({ changes: [{ avs, asset, magnitude }] })
    const { restaking } = devnet.client('keeper')
    const promise = { operator, avs, assets: [asset] }
    expect((await restaking.settleAllocation(promise)).settled).toEqual([])
    await devnet.advanceTime(2 * week)
    expect((await restaking.settleAllocation(promise)).settled).toEqual([
      {
        asset: devnet.deployment.tokens[asset]!.address,
        current: magnitude,
        encumbered: magnitude,
      },
    ])
  })

  test('modifyAllocations: a fraction is of what slashes have left', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const caseId = await proveFault(devnet)
    await devnet.advanceTime(day)
    await devnet.client('keeper').restaking.executeSlash({ caseId })
    const { restaking } = devnet.client('bob')
    await restaking.modifyAllocations({ changes: [{ avs, asset, fraction: half }] })
    // Three quarters are left of the pool: half of them is 0.375.
    expect(await restaking.getAllocations({ operator })).toMatchObject([
      { current: parseEther('0.25'), next: parseEther('0.375') },
    ])
    const neither = restaking.modifyAllocations({ changes: [{ avs, asset }] })
    expect(await rejection(neither)).toBeInstanceOf(InvalidParameterError)
  })
})

describe('cases, several at once', () => {
  const context = useDevnet()

  test('executeSlashes: two operators in one transaction', async () => {
    const { devnet } = context
    await bobServes(devnet)
    const second = await operator1Serves(devnet)
    const first = await proveFault(devnet)
    const other = await proveFaultOfOperator1(devnet, second)
    const { restaking } = devnet.client('keeper')
    const caseIds = [first, other]
    expect(await rejection(restaking.executeSlashes({ caseIds }))).toBeInstanceOf(
      SlashDelayNotElapsedError,
    )
    await devnet.advanceTime(day)
    const { executed } = await restaking.executeSlashes({ caseIds })
    expect(executed).toMatchObject([
      { caseId: first, removed: [parseEther('2.5')] }, // a half of a half of 10
      { caseId: other, removed: [parseEther('15')] }, // a half of a half of 60
    ])
    expect(await rejection(restaking.executeSlashes({ caseIds: [9n] }))).toMatchObject({
      constructor: CaseDataMismatchError,
      args: { caseId: 9n },
    })
  })

  test('resetFrozenStatus: closes what nobody executed in time', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const caseId = await proveFault(devnet)
    const { restaking } = devnet.client('keeper')
    expect(await restaking.resetFrozenStatus({ operator })).toMatchObject({
      expired: [],
      unfrozen: false,
    })
    const stranger = devnet.accounts.operator1.address
    expect(
      await rejection(restaking.resetFrozenStatus({ operator: stranger, caseIds: [caseId] })),
    ).toMatchObject({ constructor: OtherOperatorError, args: { caseId, operator } })
    await devnet.advanceTime(week)
    expect((await restaking.getFreezeStatus({ operator })).cases).toHaveLength(1)
    expect(await restaking.resetFrozenStatus({ operator })).toMatchObject({ expired: [caseId] })
    expect((await restaking.getFreezeStatus({ operator })).cases).toEqual([])
  })
})

/** Another service of the owner's, not registered. */
async function deployService(devnet: Devnet): Promise<Address> {
  const owner = devnet.client('owner')
  const { abi, bytecode } = readArtifact('HashAttestationServiceManager')
  const { AvsRegistry, Slasher, HashAttestationDispute } = devnet.deployment.contracts
  const stakeToken = devnet.deployment.tokens[asset]!.address
  const hash = await owner.deployContract({
    abi,
    bytecode: bytecode.object,
    args: [owner.account.address, AvsRegistry, Slasher, HashAttestationDispute, stakeToken],
  })
  const { contractAddress } = await owner.waitForTransactionReceipt({ hash })
  return getAddress(contractAddress as Address)
}

/** Operator1 promises half of its stake, and the promise binds. */
async function operator1Serves(devnet: Devnet): Promise<Address> {
  const { account, restaking } = devnet.client('operator1')
  await restaking.joinAvs({ avs })
  await restaking.modifyAllocations({ changes: [{ avs, asset, magnitude: half }] })
  await devnet.advanceTime(2 * week)
  return account.address
}

async function proveFaultOfOperator1(devnet: Devnet, operator: Address): Promise<bigint> {
  const taskId = await requestTask(devnet, 'quintet', 2n)
  const { timestamp, signature } = await attest(devnet, 'operator1', taskId, wrongResult)
  const evidence = encodeAbiParameters(
    [{ type: 'uint256' }, { type: 'bytes32' }, { type: 'uint64' }, { type: 'bytes' }],
    [taskId, wrongResult, timestamp, signature],
  )
  const { restaking } = devnet.client('dave')
  const kind = fault.wrongResult
  const { caseId } = await restaking.challenge({ avs, operator, kind, evidence })
  return caseId as bigint
}
