/**
 * Path of the platform's binary of a Foundry tool.
 *
 * @throws Error When the tool's npm package, or its part for this platform, is not installed.
 */
export declare function foundryBinary(tool: 'forge' | 'anvil' | 'cast', from: string | URL): string
