// Checks the documentation against the SDK: compiles every TypeScript block of README.md and docs/*.md and every @example
// of packages/sdk/src, and fails where a public symbol has no doc comment, a public function no @example, or a link no target.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { root } from './run.mjs'

const sdk = join(root, 'packages/sdk')
/** Public entries with their sources; `abis` is generated from the contracts and documented there. */
const entries = Object.fromEntries(
  [
    ['@quintet/sdk', 'index.ts'],
    ...[
      'bands',
      'deploy',
      'keepers',
      'reactors',
      'restaking',
      'restaking/node',
      'rollup',
      'rollup/node',
      'synths',
      'testing',
    ].map((name) => [`@quintet/sdk/${name}`, `${name}/index.ts`]),
  ].map(([name, file]) => [name, join(sdk, 'src', file)]),
)
const problems = []

// ── What to compile ────────────────────────────────────────────────────────────────────────────

/** Pieces of code by the name of the virtual file that holds each: its text, and where it stands. */
const pieces = new Map()

function addPiece(code, file, line, inScope = '') {
  const name = join(sdk, 'docs-check', `${pieces.size}.ts`)
  // One line before the code, which `export` makes a module of its own.
  pieces.set(name, { file, line, text: `${inScope};export {}\n${code}` })
}

function collectMarkdown(file) {
  const text = readFileSync(join(root, file), 'utf8')
  for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
    if (!existsSync(join(root, dirname(file), target)))
      problems.push(`${file}: no such file: ${target}`)
  }
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; ++i) {
    if (lines[i] !== '```ts') continue
    const end = lines.indexOf('```', i)
    addPiece(lines.slice(i + 1, end).join('\n'), file, i + 2)
    i = end
  }
}

/** Examples of a source file; the file's own exports are in scope. */
function collectExamples(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const visit = (node) => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example' || tag.parent.parent !== node) continue
      const code = (ts.getTextOfJSDocComment(tag.comment) ?? '').replace(/^```ts\n|\n```$/g, '')
      const { line } = source.getLineAndCharacterOfPosition(tag.getStart())
      const offset = /@example[ \t]*\n/.test(tag.getText()) ? 2 : 1
      addPiece(code, relative(root, file), line + offset, importsOf(file, code))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

/** An import of those exports of a file that a piece uses and does not declare itself. */
function importsOf(file, code) {
  const names = [
    ...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:const|function) (\w+)/gm),
  ]
    .map(([, name]) => name)
    .filter((name) => new RegExp(`\\b${name}\\b`).test(code))
    .filter((name) => !new RegExp(`(const|let|function) ${name}\\b`).test(code))
  const path = relative(join(sdk, 'docs-check'), file).replace(/\\/g, '/').replace(/\.ts$/, '.js')
  return names.length > 0 ? `import { ${names.join(', ')} } from '${path}'` : ''
}

collectMarkdown('README.md')
for (const file of readdirSync(join(root, 'docs'))) {
  if (file.endsWith('.md')) collectMarkdown(`docs/${file}`)
}
for (const file of readdirSync(join(sdk, 'src'), { recursive: true }).map(String)) {
  if (file.endsWith('.ts') && !/^(abis|generated)[/\\]/.test(file))
    collectExamples(join(sdk, 'src', file))
}

// ── The names that examples take for granted ───────────────────────────────────────────────────

const prelude = join(sdk, 'docs-check/prelude.ts')
const given = {
  account: "import('viem').Account",
  chain: "import('viem').Chain",
  transport: "import('viem').Transport",
  user: "import('viem').Address",
  operator: "import('viem').Address",
  client: "import('@quintet/sdk/testing').DevnetClient",
  operatorClient: "import('@quintet/sdk/testing').DevnetClient",
  owner: "import('@quintet/sdk/testing').DevnetClient",
  devnet: "import('@quintet/sdk/testing').Devnet",
  permit: "import('@quintet/sdk/bands').OperatorPermit",
  pool: "import('@quintet/sdk/bands').Pool",
  state: "import('@quintet/sdk/bands').PoolFromMarketParameters",
  moment: "import('@quintet/sdk/bands').PoolMoment",
  samples: "import('@quintet/sdk/bands').LossSample[]",
  external: "import('@quintet/sdk/deploy').ExternalContracts",
  plan: "import('@quintet/sdk/deploy').DeploymentPlan",
  steps: "import('@quintet/sdk/deploy').PlanStep[]",
  bindings: "import('@quintet/sdk/deploy').PlanBindings",
  request: "import('viem').WriteContractParameters",
  parameters: "import('@quintet/sdk/bands').RepayParameters",
  readPriceElsewhere: '() => bigint',
  error: 'unknown',
  avs: "import('viem').Address",
  staker: "import('viem').Address",
  bot: "import('viem').Address",
  operator1: "import('viem').Address",
  operator2: "import('viem').Address",
  approver: "import('@quintet/sdk/testing').DevnetClient",
  evidence: "import('viem').Hex",
  proof: "import('viem').Hex",
  caseId: 'bigint',
  challengeId: 'bigint',
  requestId: 'bigint',
  batchId: 'bigint',
  epoch: 'bigint',
  taker: "import('@quintet/sdk/testing').DevnetClient",
  pricer: "import('@quintet/sdk/testing').DevnetClient",
  director: "import('@quintet/sdk/testing').DevnetClient",
  relayer: "import('@quintet/sdk/testing').DevnetClient",
  publish: '(value: unknown) => void',
  lpToken: "import('viem').Address",
  rfqPool: "import('viem').Address",
  reactor: "import('viem').Address",
  quote: "import('@quintet/sdk/reactors').SignedRfqQuote",
  vote: "import('@quintet/sdk/reactors').SignedVote",
  quoteA: "Parameters<typeof import('@quintet/sdk/reactors').value>[1]",
  quoteB: "Parameters<typeof import('@quintet/sdk/reactors').value>[1]",
  rewardedReactors: "Parameters<typeof import('@quintet/sdk/reactors').cycleRewards>[0]",
  emissionTerms: "Parameters<typeof import('@quintet/sdk/reactors').cycleRewards>[1]",
  waterfallInput: "Parameters<typeof import('@quintet/sdk/reactors').waterfall>[0]",
  saleTerms: "Parameters<typeof import('@quintet/sdk/reactors').deGenesisOutcome>[2]",
  fillInput: "Parameters<typeof import('@quintet/sdk/reactors').rfqFill>[0]",
  poolPosition: "Parameters<typeof import('@quintet/sdk/reactors').v2Mark>[0]",
  positionReportInput: "Parameters<typeof import('@quintet/sdk/reactors').positionReport>[0]",
  budget: 'bigint',
  shares: 'bigint',
  amount: 'bigint',
  collateral: 'bigint',
  debt: 'bigint',
  WAD: 'bigint',
}
const fromViem = [
  'createPublicClient',
  'createWalletClient',
  'http',
  'parseEther',
  'parseUnits',
  'publicActions',
]

function preludeOf(checker, exportsOf) {
  const names = new Map(Object.entries(given))
  for (const name of fromViem) names.set(name, `typeof import('viem').${name}`)
  for (const entry of Object.keys(entries)) {
    for (const symbol of exportsOf(entry)) {
      const isValue = resolved(checker, symbol).flags & ts.SymbolFlags.Value
      // The browser's deprecated global of this name can't be declared again.
      if (isValue && !names.has(symbol.name) && symbol.name !== 'escape') {
        names.set(symbol.name, `typeof import('${entry}').${symbol.name}`)
      }
    }
  }
  const lines = [...names].map(([name, type]) => `  const ${name}: ${type}`)
  return `export {}\ndeclare global {\n${lines.join('\n')}\n}\n`
}

// ── The compiler ───────────────────────────────────────────────────────────────────────────────

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
const { options } = ts.convertCompilerOptionsFromJson(
  {
    ...config.compilerOptions,
    types: ['node'],
    typeRoots: [join(sdk, 'node_modules/@types')],
    noUnusedLocals: false,
    noUnusedParameters: false,
    isolatedModules: false,
    paths: {
      ...Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, [file]])),
      '@quintet/sdk/abis': [join(sdk, 'src/abis/generated.ts')],
    },
  },
  root,
)

function createProgram(files, previous) {
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile, directoryExists } = host
  host.readFile = (name) => files.get(name) ?? readFile(name)
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.directoryExists = (name) => name === dirname(prelude) || directoryExists(name)
  host.getSourceFile = (name, languageVersion) =>
    files.has(name)
      ? ts.createSourceFile(name, files.get(name), languageVersion)
      : (previous?.getSourceFile(name) ?? getSourceFile(name, languageVersion))
  return ts.createProgram([...files.keys(), ...Object.values(entries)], options, host, previous)
}

function resolved(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

const library = createProgram(new Map())
const checker = library.getTypeChecker()
const exportsOf = (entry) =>
  checker.getExportsOfModule(checker.getSymbolAtLocation(library.getSourceFile(entries[entry])))

// ── Doc comments ───────────────────────────────────────────────────────────────────────────────

function checkSymbol(entry, exported, path, needsExample) {
  const symbol = resolved(checker, exported)
  const [declaration] = symbol.declarations ?? []
  if (!declaration) return
  const where = `${relative(root, declaration.getSourceFile().fileName)}: ${path} (${entry})`
  if (symbol.getDocumentationComment(checker).length === 0)
    problems.push(`${where} has no doc comment`)
  // The functions of an offline module, which is an object.
  const { initializer } = declaration
  const object =
    initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer
  for (const property of object && ts.isObjectLiteralExpression(object) ? object.properties : []) {
    const member = checker.getShorthandAssignmentValueSymbol(property)
    if (member) checkSymbol(entry, member, `${path}.${member.name}`, false)
  }
  const isFunction =
    checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures().length > 0
  if (!needsExample || !isFunction || !(symbol.flags & ts.SymbolFlags.Value)) return
  if (!symbol.getJsDocTags(checker).some(({ name }) => name === 'example')) {
    problems.push(`${where} has no @example`)
  }
}

for (const entry of Object.keys(entries)) {
  const symbols = exportsOf(entry)
  const functions = new Set(symbols.map(({ name }) => name))
  for (const symbol of symbols) {
    // The parameters, result and errors of an action are described where the action is.
    const [, action] = /^(\w+?)(?:Parameters|ReturnType|ErrorType)$/.exec(symbol.name) ?? []
    if (action && functions.has(action[0].toLowerCase() + action.slice(1))) continue
    checkSymbol(entry, symbol, symbol.name, true)
  }
}

// ── Compiling ──────────────────────────────────────────────────────────────────────────────────

const files = new Map([...pieces].map(([name, { text }]) => [name, text]))
files.set(prelude, preludeOf(checker, exportsOf))
const program = createProgram(files, library)
for (const [name, { file, line }] of [...pieces, [prelude, { file: 'prelude', line: 1 }]]) {
  const source = program.getSourceFile(name)
  for (const diagnostic of [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ]) {
    const at = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line - 1
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n  ')
    problems.push(`${file}:${line + at}: ${message}`)
  }
}

for (const problem of problems) console.error(problem)
console.log(
  problems.length > 0
    ? `${problems.length} problems in the documentation`
    : `${pieces.size} examples compile, and every public symbol is documented`,
)
process.exit(problems.length > 0 ? 1 : 0)
