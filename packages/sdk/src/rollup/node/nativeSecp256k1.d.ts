// The package has no types of its own.
declare module 'secp256k1/bindings.js' {
  const native: {
    /** Throws for a signature that no key can have made. */
    ecdsaRecover: (
      signature: Uint8Array,
      recovery: number,
      digest: Uint8Array,
      isCompressed: boolean,
    ) => Uint8Array
  }
  export = native
}
