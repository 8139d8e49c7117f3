// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20Metadata} from "@openzeppelin/contracts/interfaces/IERC20Metadata.sol";

import {IReactor} from "../../../src/reactors/interfaces/IReactor.sol";

/// @title  IReactorToken
/// @notice A reactor with its ERC-20 side. Tests know reactors by it: whoever imports a contract that is compiled with
///         settings of its own compiles everything else twice.
interface IReactorToken is IReactor, IERC20Metadata {}
