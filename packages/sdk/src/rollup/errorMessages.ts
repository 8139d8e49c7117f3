import type { RollupErrorMessages } from '../abis/rollupErrors.js'

/** Unix seconds as a date. */
const date = (seconds: bigint): string => new Date(Number(seconds) * 1000).toISOString()

/** What the errors of `rollup` say. */
export const rollupErrorMessages: RollupErrorMessages = {
  AlreadyBonded: ({ producer }) => [
    `${producer} has a bond already.`,
    'A producer has one bond: produce with it, or leave first.',
  ],
  AlreadyDemanded: ({ demandId }) => [
    `The signatures of this segment were demanded before: ${demandId}.`,
    'Wait for the answer, or call resolveDemand after its time.',
  ],
  AlreadyEscaped: ({ key }) => [
    `What this names was paid already: ${key}.`,
    'Escape with what is left: getRollupAccount shows it.',
  ],
  AlreadyFinal: ({ blockId }) => [
    `Block ${blockId} is executed or final, and this comes too late.`,
    'Nothing can be done about this block any more; look at those after it.',
  ],
  BadBlockId: ({ blockId, expected }) => [
    `The block has the id ${blockId}; the next one is ${expected}.`,
    'Another producer was quicker, or a block was dropped: build on the tip.',
  ],
  BadHeader: ({ blockId }) => [
    `The header or the plan is not that of block ${blockId} of the chain.`,
    'The block may have been dropped: read it again.',
  ],
  BadItem: ({ index }) => [
    `The item is not the one at ${index} of the queue, or of another kind.`,
    'Read the item of that index from the events of the queue.',
  ],
  BadParent: ({ parentHash, tipHash }) => [
    `The parent ${parentHash} is not the tip ${tipHash}.`,
    'A block was dropped or came in between: build on the tip.',
  ],
  BadPlanOrder: ({ previous, strategy }) => [
    `The strategies of a plan ascend: ${strategy} follows ${previous}.`,
    'Sort the plan by strategy, each once.',
  ],
  BadProof: () => [
    'The proof does not lead to a final root.',
    'A newer block has become final: fetch the proof again.',
  ],
  BadSegment: ({ index }) => [
    `Segment ${index} does not have its proper form, or is another one.`,
    'Build it anew from the calldata of the block.',
  ],
  BadSignatureCount: ({ given, needed }) => [
    `There are ${given} bytes of signatures; the segment needs ${needed}.`,
    'Give 65 bytes for each signed transaction of the segment, in order.',
  ],
  BadWitness: () => [
    'The witness does not lead to the root before the segment.',
    'Build it anew on the state before the segment: buildFraudProof does.',
  ],
  BondLocked: ({ until }) => [
    until === 0n ? 'No bond is on its way out.' : `The bond is locked until ${date(until)}.`,
    'Leave the producers with unbond first.',
  ],
  ChallengeOpen: ({ until }) => [`This can be done from ${date(until)} on.`, 'Wait until then.'],
  DemandOpen: ({ blockId }) => [
    `Signatures of block ${blockId} are demanded and not given.`,
    'Answer the demand, or call resolveDemand after its time.',
  ],
  EmptyBlock: () => [
    'The block holds nothing.',
    'Commit a block that holds a transaction, an item or a plan.',
  ],
  EscapeActive: () => [
    'The rollup has stopped for good: its escape hatch is open.',
    'Take your funds out with `escape`.',
  ],
  EscapeNotDue: ({ dueAt }) => [
    dueAt === 0n
      ? 'Nothing waits in the queue, so the escape hatch stays closed.'
      : `The escape hatch opens from ${date(dueAt)} on.`,
    'Queue a forced withdrawal or uncommit first.',
  ],
  ExecuteFirst: ({ blockId }) => [
    `Block ${blockId} can be executed or dropped, which comes first.`,
    'Execute that block, or prove it fraudulent; then call again.',
  ],
  NoFraud: () => [
    'The segment is valid.',
    'Check the replay of the own node against layer 1: recoverFromL1 rebuilds it.',
  ],
  NotAccountOwner: ({ caller, owner }) => [
    `${caller} is not ${owner}, who owns the account.`,
    'Claim the wrapped token instead: anyone may.',
  ],
  NotDirectCall: ({ caller }) => [
    `${caller} may not call this: it is a contract, or an account with code.`,
    'Send the transaction from a plain account.',
  ],
  NotEscaped: () => ['The escape hatch is closed.', 'Withdraw in the usual way, or force it.'],
  NotExecuted: ({ blockId }) => [
    `Block ${blockId} is not executed wholly.`,
    'Execute the block to its last plan entry first.',
  ],
  NotMember: ({ producer }) => [`${producer} is no producer.`, 'Bond first.'],
  NotProducer: ({ caller }) => [
    `${caller} may not commit a block now.`,
    'Bond, and wait for the slot or for the end of its grace.',
  ],
  PayloadTooLarge: ({ given, limit }) => [
    `The payload has ${given}; the limit is ${limit}.`,
    'Put less into the block.',
  ],
  PriorityOverdue: ({ index, dueAt }) => [
    `Item ${index} of the queue was due at ${date(dueAt)}.`,
    'A block takes every overdue item, or 1,024.',
  ],
  PriorityOverrun: ({ end, tail }) => [
    `The queue holds ${tail} items; the block takes ${end}.`,
    'Take what the queue holds at most.',
  ],
  UnknownAccount: ({ account }) => [
    account === 0n ? 'The caller has no account.' : `There is no account ${account}.`,
    'A deposit registers one, and so does registerAccount.',
  ],
  UnknownAsset: ({ asset }) => [
    `The rollup has no asset ${asset}.`,
    'getStrategies shows the assets that can be allocated; governance registers others.',
  ],
  UnknownDemand: ({ demandId }) => [
    `There is no open demand ${demandId}.`,
    'It was answered, resolved or never made: nothing is left to do.',
  ],
  UnknownStrategy: ({ strategy }) => [
    `The rollup has no strategy ${strategy}, or one of another asset.`,
    'getStrategies shows those that there are, with their assets.',
  ],
  UnwindClosed: () => [
    'The time to unwind is over, or there was no late fraud.',
    'Escape with what the account holds.',
  ],
  UnwindOpen: ({ until }) => [
    `Nothing is paid before ${date(until)}, when the unwinding ends.`,
    'Escape after that.',
  ],
  WitnessMissing: ({ key }) => [
    `The word of key ${key} is not in the witness.`,
    'Add the key to the witness: buildFraudProof names all that a replay reads.',
  ],
  WrongBond: ({ sent, due }, format) => [
    `The bond is ${format(due, 'ETH')}; ${format(sent, 'ETH')} were sent.`,
    'Send the bond exactly.',
  ],
  WrongFee: ({ sent, due }, format) => [
    `The fee is ${format(due, 'ETH')}; ${format(sent, 'ETH')} were sent.`,
    'Send the fee exactly.',
  ],
}
