// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEntryPause} from "../../common/interfaces/IEntryPause.sol";
import {IRollupBlocks} from "./IRollupBlocks.sol";
import {IRollupDisputes} from "./IRollupDisputes.sol";
import {IRollupEscape} from "./IRollupEscape.sol";
import {IRollupPool} from "./IRollupPool.sol";
import {IRollupRegistry} from "./IRollupRegistry.sol";

/// @title  IRollupChain
/// @notice Everything that the address of the rollup answers to. `RollupChain` holds the frequent functions itself and runs
///         the code of `RollupDisputes`, `RollupEscape` and `RollupRegistry` on its own storage for the rest.
interface IRollupChain is
    IRollupPool,
    IRollupBlocks,
    IRollupDisputes,
    IRollupEscape,
    IRollupRegistry,
    IEntryPause
{}
