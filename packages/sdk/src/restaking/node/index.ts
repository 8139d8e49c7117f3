export { jsonLines } from '../../keepers/jsonLines.js'
export { StateDirectoryError } from '../../service/files.js'
export type { NodeEvent, NodeOptions, RunningNode } from '../../service/serviceLoop.js'
export type { Delivery, FeedPage } from './aggregatorClient.js'
export { AggregatorError, fetchAttestations, postAttestation } from './aggregatorClient.js'
export type { Attestation, AttestationDomain, Statement } from './attestation.js'
export {
  attestationTypedData,
  computeResult,
  verifyAttestation,
} from './attestation.js'
export type { Fault, FaultName } from './evidence.js'
export { encodeEvidence, faultKinds } from './evidence.js'
export type {
  RunAggregatorErrorType,
  RunAggregatorParameters,
  RunningAggregator,
} from './runAggregator.js'
export { runAggregator } from './runAggregator.js'
export type {
  OperatorFault,
  RunOperatorNodeErrorType,
  RunOperatorNodeParameters,
} from './runOperatorNode.js'
export { runOperatorNode } from './runOperatorNode.js'
export type { RunWatcherErrorType, RunWatcherParameters } from './runWatcher.js'
export { runWatcher } from './runWatcher.js'
export type { ServiceContext, ServiceRef } from './service.js'
