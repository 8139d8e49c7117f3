import type { Account, Address, Hex, TransactionReceipt } from 'viem'
import type { AmountFormatter, ContractErrorSet } from './contractErrors.js'
import type { AllowanceNeed, Call, PermitForm, WritePlan } from './write.js'

/** The plan of a call. Calls that return nothing simulate to nothing. */
export function contractPlan<outcome, simulated = void>(
  { account, errors }: { account: Account; errors: ContractErrorSet },
  to: Address,
  data: Hex,
  parts: {
    value?: bigint
    gas?: bigint | undefined
    before?: readonly Call[] | undefined
    allowances?: readonly AllowanceNeed[]
    permit?: PermitForm | undefined
    format?: AmountFormatter
    decodeResult?: (data: Hex) => simulated
    simulated?: { result: simulated } | undefined
    decodeReceipt: (receipt: TransactionReceipt) => outcome
  },
): WritePlan<simulated, outcome> {
  return {
    account,
    before: parts.before,
    call: { to, data, value: parts.value ?? 0n },
    allowances: parts.allowances ?? [],
    permit: parts.permit,
    gas: parts.gas,
    errors,
    format: parts.format,
    decodeResult: parts.decodeResult ?? (() => undefined as simulated),
    simulated: parts.simulated,
    decodeReceipt: parts.decodeReceipt,
  }
}
