import type { QuintetClient } from './client.js'
import type { QuintetDeployment } from './deployment.js'

/** A function of an action without its first parameter, the client. */
type WithoutClient<action> = action extends (client: never, ...rest: infer rest) => infer result
  ? (...rest: rest) => result
  : never

/** An action and its parts (`simulate`, `calls`, `quote`), bound to a client. */
export type BoundAction<action> = WithoutClient<action> & {
  readonly [part in keyof action]: WithoutClient<action[part]>
}

/** A table of actions, bound to a client. */
export type BoundActions<actions> = { readonly [name in keyof actions]: BoundAction<actions[name]> }

// biome-ignore lint/suspicious/noExplicitAny: parameters and results differ; BoundActions states them
type AnyAction = (client: any, parameters?: any) => any

/** Binds actions to a client, and to a deployment and other defaults where a call names none. */
export function bindActions<actions extends Record<string, AnyAction>>(
  actions: actions,
  client: QuintetClient,
  deployment: QuintetDeployment | undefined,
  defaults: object = {},
): BoundActions<actions> {
  const bind =
    (action: AnyAction): ((parameters?: object) => unknown) =>
    (parameters) =>
      action(client, { deployment, ...defaults, ...parameters })
  const bound = Object.entries(actions).map(([name, action]) => {
    const parts = Object.entries(action as unknown as Record<string, AnyAction>)
    return [
      name,
      Object.assign(bind(action), Object.fromEntries(parts.map(([part, fn]) => [part, bind(fn)]))),
    ]
  })
  return Object.fromEntries(bound) as BoundActions<actions>
}
