import { commonErrors } from '../abis/commonErrors.js'
import type { ContractErrorSet } from './contractErrors.js'

/** What an action of a module decodes: the module's errors and the shared ones. */
export function actionErrors(moduleErrors: ContractErrorSet): ContractErrorSet {
  return { ...commonErrors, ...moduleErrors }
}
