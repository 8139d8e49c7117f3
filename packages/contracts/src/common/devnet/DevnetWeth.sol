// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {WETH} from "solady/tokens/WETH.sol";

/// @title  DevnetWeth
/// @notice Wrapped ether of devnets, on which no WETH is deployed: Solady's, as it is.
contract DevnetWeth is WETH {}
