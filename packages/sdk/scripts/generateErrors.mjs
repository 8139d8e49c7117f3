// Writes one error class per custom error of the suite to `src/abis/<module>Errors.ts`, from the compiled contracts.
// Their messages are written by hand in `src/<module>/errorMessages.ts`, and a missing one fails the type check.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAbi, toFunctionSelector } from 'viem'

const sdk = join(dirname(fileURLToPath(import.meta.url)), '..')
const contracts = join(sdk, '../contracts')
const out = join(contracts, 'out')

// Modules that the SDK speaks to; a module's line comes with its actions and its errorMessages.ts. Errors of the others
// are kept apart, so that none is taken for a library's.
const modules = ['common', 'bands', 'restaking', 'synths', 'reactors', 'rollup']

// Errors of what stands under the suite or is met beside it; libraries show in no artifact of ours.
const foreign = parseAbi([
  // Solidity itself
  'error Error(string reason)',
  'error Panic(uint256 code)',
  // ERC-6093 and OpenZeppelin
  'error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)',
  'error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)',
  'error ERC20InvalidSender(address sender)',
  'error ERC20InvalidReceiver(address receiver)',
  'error ERC20InvalidApprover(address approver)',
  'error ERC20InvalidSpender(address spender)',
  'error ERC2612ExpiredSignature(uint256 deadline)',
  'error ERC2612InvalidSigner(address signer, address owner)',
  'error ERC4626ExceededMaxDeposit(address receiver, uint256 assets, uint256 max)',
  'error ERC4626ExceededMaxMint(address receiver, uint256 shares, uint256 max)',
  'error ERC4626ExceededMaxWithdraw(address owner, uint256 assets, uint256 max)',
  'error ERC4626ExceededMaxRedeem(address owner, uint256 shares, uint256 max)',
  'error SafeERC20FailedOperation(address token)',
  // Solady
  'error TotalSupplyOverflow()',
  'error AllowanceOverflow()',
  'error AllowanceUnderflow()',
  'error InsufficientBalance()',
  'error InsufficientAllowance()',
  'error InvalidPermit()',
  'error PermitExpired()',
  'error DepositMoreThanMax()',
  'error MintMoreThanMax()',
  'error WithdrawMoreThanMax()',
  'error RedeemMoreThanMax()',
  'error ETHTransferFailed()',
  'error TransferFromFailed()',
  'error TransferFailed()',
  'error ApproveFailed()',
  'error FullMulDivFailed()',
  'error MulDivFailed()',
  'error DivFailed()',
  'error Overflow()',
  'error DeploymentFailed()',
  // OpenZeppelin's Create2
  'error Create2EmptyBytecode()',
  'error FailedDeployment()',
])
const foreignNames = new Set(foreign.map(signature))
const sourceNames = new Set(
  readdirSync(join(contracts, 'src'), { recursive: true }).map((file) => basename(String(file))),
)

// Where one name stands for different things, in two libraries or in a contract and the SDK, this class has another.
const aliases = {
  'InsufficientBalance(uint256,uint256)': 'InsufficientNativeBalance',
  'InvalidParameter(bytes32,uint256)': 'InvalidSynthsParameter',
}

// What any action may meet. Rare errors of libraries are left to the decoder of the whole suite, so that an action's
// bundle stays small.
const met = /^(Insufficient|ERC20Insufficient|Transfer|Error$|Panic)/

// Errors that only ERC-4626 vaults have, and errors of a module that only its governance, its deployment or its contracts
// among themselves can meet: sets of their own, so that an action bundles what its user can meet.
const vaultErrors = /MoreThanMax$/
const adminErrors = {
  common: /^(FeedDecimalsTooMany|LengthsDiffer|NoSuchRound|UnknownEntryFlow|UnsupportedName)$/,
  bands:
    /^(Bad(A|Discount|Fee)|BorrowedTokenMismatch|CeilingNotLower|FlashMint(Refused|Unasked)|Market(AlreadyBound|Exists)|Not(Factory|MarketFactory|MarketMinter|Minter|VaultMarket)|PolicyUnanswered|RateRangeInvalid|SameTokens|UnknownMarket|WeightsSumWrong)$/,
  reactors: /^(BadVenueConfig|Unauthorized|VenueExists)$/,
  restaking:
    /^(AssetAlreadyListed|AvsAlreadyRegistered|EpochLengthOutOfRange|InvalidTerms|Not(AvsOwner|DisputeResolution|Registry|Slasher|ValidatorBook)|RegistrationNotRecorded|Report(OutOfBounds|ParameterTooHigh|TooSoon|Unbacked)|SeedTooSmall|SlashParameterTooHigh|VaultParameterOutOfRange)$/,
  synths:
    /^(FeedIsSet|InvalidInverse|InvalidParameter|InverseInUse|InverseNotFrozen|NotSynthsModule|SynthKeyTaken|SynthNotSuspended|TooManySynths|VestingTimesNotAscending)$/,
  rollup:
    /^(AssetIsRegistered|BadVault|EtherNotAccepted|InexactLeg|LegRefused|Not(Rollup|Self)|OnlyRollup|ParameterOutOfBounds|RegistryFull|TokenInUse)$/,
}

// ── Errors that our sources declare: by name, with the module and the comment ──

const declared = new Map()
for (const file of readdirSync(join(contracts, 'src'), { recursive: true }).map(String)) {
  if (!file.endsWith('.sol')) continue
  const [module] = file.split(/[\\/]/)
  const source = readFileSync(join(contracts, 'src', file), 'utf8')
  for (const [, comment, name] of source.matchAll(/((?: *\/\/\/.*\n)+) *error (\w+)\(/g)) {
    // An interface may name a library's error again, so that its callers find it there.
    if (foreign.some((item) => item.name === name)) continue
    if (declared.has(name)) throw new Error(`The error ${name} is declared twice.`)
    declared.set(name, { module, notice: noticeOf(comment) })
  }
}

function noticeOf(comment) {
  return comment
    .replace(/ *\/\/\/ ?/g, '')
    .replace(/@(param|dev)[\s\S]*/, '')
    .replace('@notice', '')
    .replace(/\s+/g, ' ')
    .trim()
}

// ── Their parameters, and the errors of libraries: from the compiled contracts ──

const groups = [
  ...modules.flatMap((name) => (adminErrors[name] ? [name, `${name}Admin`] : [name])),
  'vault',
  'library',
]
const byModule = new Map(groups.map((name) => [name, new Map()]))
const add = (item) => {
  const selector = toFunctionSelector({
    ...item,
    type: 'function',
    stateMutability: 'view',
    outputs: [],
  })
  const own = foreignNames.has(signature(item)) ? undefined : declared.get(item.name)
  const module = groupOf(own?.module, item.name)
  // Undefined for a module that the SDK does not speak to yet.
  byModule.get(module)?.set(selector, { item, notice: own?.notice })
}
function groupOf(module, name) {
  if (!module) return vaultErrors.test(name) ? 'vault' : met.test(name) ? 'common' : 'library'
  return adminErrors[module]?.test(name) ? `${module}Admin` : module
}
for (const folder of readdirSync(out)) {
  if (!folder.endsWith('.sol') || folder.endsWith('.t.sol') || folder.endsWith('.s.sol')) continue
  for (const file of readdirSync(join(out, folder))) {
    const [name] = file.split('.')
    if (name !== 'AccessManager' && !sourceNames.has(`${name}.sol`) && !sourceNames.has(folder))
      continue
    const { abi } = JSON.parse(readFileSync(join(out, folder, file), 'utf8'))
    for (const item of abi) if (item.type === 'error') add(item)
  }
}
for (const item of foreign) add(item)

function signature({ name, inputs }) {
  return `${name}(${inputs.map(({ type }) => type).join(',')})`
}

const tsType = (type) => {
  const array = /^(.*)\[\d*\]$/.exec(type)
  if (array) return `readonly ${tsType(array[1])}[]`
  const integer = /^u?int(\d+)$/.exec(type)
  if (integer) return Number(integer[1]) <= 48 ? 'number' : 'bigint'
  if (type === 'address' || type.startsWith('bytes')) return '`0x$' + '{string}`'
  return type === 'bool' ? 'boolean' : 'string'
}

const used = new Set()
for (const [module, errors] of byModule) {
  if (errors.size === 0) continue
  const entries = [...errors].sort(([, a], [, b]) => a.item.name.localeCompare(b.item.name))
  const classes = entries.map(([, { item, notice }]) => {
    const name = className(item)
    if (used.has(name)) throw new Error(`Two errors of the suite are called ${name}.`)
    used.add(name)
    const args = item.inputs
      .map(({ name, type }, i) => `${name || `arg${i}`}: ${tsType(type)}`)
      .join('; ')
    return `/** ${notice ?? `\`${signature(item)}\` of a library.`} */
export class ${name}Error extends ContractError<${args ? `{ ${args} }` : 'Record<string, never>'}> {
  override name = '${name}Error'
}
`
  })
  const rows = entries.map(
    ([selector, { item }]) =>
      `  '${selector}': {\n    type: ${className(item)}Error,\n    inputs: ${JSON.stringify(
        item.inputs.map(({ name, type }, i) => ({ name: name || `arg${i}`, type })),
      )},\n    message: ${module}ErrorMessages.${className(item)},\n  },`,
  )
  const messageTypes = entries.map(
    ([, { item }]) => `  ${className(item)}: ErrorMessage<${className(item)}Error['args']>`,
  )
  writeFileSync(
    join(sdk, `src/abis/${module}Errors.ts`),
    `// Generated by scripts/generateErrors.mjs from the compiled contracts. Do not edit.
import type { ContractErrorSet, ErrorMessage } from '../core/contractErrors.js'
import { ContractError } from '../core/errors.js'
import { ${module}ErrorMessages } from '../${messageFile(module)}.js'

${classes.join('\n')}
/** Messages of the errors of \`${module}\`; written in errorMessages.ts. */
export type ${upperFirst(module)}ErrorMessages = {
${messageTypes.join('\n')}
}

/** Custom errors of \`${module}\` by selector. */
export const ${module}Errors: ContractErrorSet = {
${rows.join('\n')}
}
`,
  )
}
const present = [...byModule].filter(([, errors]) => errors.size > 0).map(([module]) => module)
writeFileSync(
  join(sdk, 'src/abis/allErrors.ts'),
  `// Generated by scripts/generateErrors.mjs from the compiled contracts. Do not edit.
import type { ContractErrorSet } from '../core/contractErrors.js'
${present
  .map((module) => `import { ${module}Errors } from './${module}Errors.js'`)
  .sort()
  .join('\n')}

/** Every custom error of the suite and of the libraries under it, by selector. */
export const allContractErrors: ContractErrorSet = {
${present.map((module) => `  ...${module}Errors,`).join('\n')}
}
`,
)

/** Solidity's own `Error` gets a name that says what it is. */
function className(item) {
  return aliases[signature(item)] ?? (item.name === 'Error' ? 'RevertReason' : item.name)
}

function messageFile(module) {
  if (module === 'library' || module === 'vault') return `core/${module}ErrorMessages`
  const [, name, admin] = /^(\w+?)(Admin)?$/.exec(module)
  const folder = name === 'common' ? 'core' : name
  return admin ? `${folder}/adminErrorMessages` : `${folder}/errorMessages`
}

function upperFirst(name) {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
console.log(
  `errors: ${[...byModule]
    .filter(([, e]) => e.size)
    .map(([m, e]) => `${m} ${e.size}`)
    .join(', ')}`,
)
