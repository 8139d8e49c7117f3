import { libraryErrors } from '../abis/libraryErrors.js'
import { restakingAdminErrors } from '../abis/restakingAdminErrors.js'
import type { QuintetClient } from '../core/client.js'
import type { WriteOptions } from '../core/write.js'
import type { RestakingWriteContext } from './context.js'
import { writeContext } from './context.js'

/** As {@link writeContext}, for what only the owner of a service or the curator of a vault may do: it decodes the refusals
 * too, which other actions leave out of their bundles. */
export function privilegedContext(
  client: QuintetClient,
  parameters: WriteOptions,
): RestakingWriteContext {
  const context = writeContext(client, parameters)
  return {
    ...context,
    errors: { ...libraryErrors, ...context.errors, ...restakingAdminErrors },
  }
}
