import { rollupAdminErrors } from '../../src/abis/rollupAdminErrors.js'
import { rollupErrors } from '../../src/abis/rollupErrors.js'
import { describeErrors } from '../utils/contractErrors.js'

describeErrors(rollupErrors, rollupAdminErrors, [
  ...['UnknownAsset', 'NotProducer', 'BadBlockId', 'BadParent', 'EmptyBlock'],
  ...['PayloadTooLarge', 'BadSegment', 'NotDirectCall', 'BadPlanOrder', 'UnknownStrategy'],
  ...['PriorityOverrun', 'PriorityOverdue', 'ChallengeOpen', 'DemandOpen', 'BadHeader'],
  ...['AlreadyFinal', 'NoFraud', 'WitnessMissing', 'BadWitness', 'AlreadyDemanded'],
  ...['BadSignatureCount', 'BadProof', 'EscapeActive', 'NotEscaped', 'UnwindOpen'],
  ...['AlreadyEscaped', 'ExecuteFirst', 'UnknownAccount', 'WrongFee', 'BadVault'],
])
