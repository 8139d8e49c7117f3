// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @dev Highest borrow rate, simple interest per second in WAD: about 300 % a year when compounded.
uint256 constant MAX_RATE = 43_959_106_799;
