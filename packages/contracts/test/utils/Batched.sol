// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  Batched
/// @notice Runs many calls of a harness's own view functions in one `eth_call`, so that property tests of the SDK compare
///         thousands of cases with few requests.
abstract contract Batched {
    struct Result {
        bool success;
        bytes data;
    }

    /// @notice The result or revert of each of `calls`, made to this contract.
    function batch(bytes[] calldata calls) external view returns (Result[] memory results) {
        results = new Result[](calls.length);
        for (uint256 i; i < calls.length; ++i) {
            (results[i].success, results[i].data) = address(this).staticcall(calls[i]);
        }
    }
}
