// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IPermitToken
/// @notice What the suite's tokens add to ERC-20: EIP-2612 permits, signed by a key or by a contract
///         (ERC-1271).
interface IPermitToken {
    /// @notice A name or symbol is empty or longer than 31 bytes.
    /// @param  text What was given.
    error UnsupportedName(string text);

    /// @notice Sets `spender`'s allowance over `owner`'s tokens by the owner's signature, as EIP-2612 has it.
    /// @dev    Reverts DeadlinePassed, InvalidSignature (also when replayed: the nonce is spent).
    /// @param  owner    Who signed.
    /// @param  spender  Who gets the allowance.
    /// @param  value    Allowance, token units; `type(uint256).max` never decreases.
    /// @param  deadline Last second at which the permit is accepted, Unix time.
    /// @param  v        Recovery byte of the signature, 27 or 28.
    /// @param  r        First half of the signature.
    /// @param  s        Second half of the signature.
    function permit(
        address owner,
        address spender,
        uint256 value,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;

    /// @notice The same with a signature of any length, for contract accounts whose ERC-1271 check wants
    ///         another form.
    /// @dev    Reverts DeadlinePassed, InvalidSignature (also when replayed: the nonce is spent).
    /// @param  owner     Who signed.
    /// @param  spender   Who gets the allowance.
    /// @param  value     Allowance, token units; `type(uint256).max` never decreases.
    /// @param  deadline  Last second at which the permit is accepted, Unix time.
    /// @param  signature 64 or 65 bytes of a key, or whatever the owner's `isValidSignature` accepts.
    function permit(address owner, address spender, uint256 value, uint256 deadline, bytes calldata signature)
        external;
}
