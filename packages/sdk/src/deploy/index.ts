export type {
  DeployProgress,
  DeployQuintetParameters,
  ExternalContracts,
  QuintetModule,
} from './deployQuintet.js'
export { Create2DeployerMissingError, deployQuintet, quintetModules } from './deployQuintet.js'
export type { DeploymentPlan, PlanBindings, PlanStep, PlanValue, StepCall } from './plan.js'
export { plannedAddress, stepCall } from './plan.js'
