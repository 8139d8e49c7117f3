// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IUniswapV2Factory
/// @notice What is used of a Uniswap V2 factory.
interface IUniswapV2Factory {
    /// @notice Pair of two tokens, in any order; zero if there is none.
    function getPair(address tokenA, address tokenB) external view returns (address);
}

/// @title  IUniswapV2Pair
/// @notice What is used of a Uniswap V2 pair.
interface IUniswapV2Pair {
    /// @notice Mints liquidity for what was sent here.
    function mint(address to) external returns (uint256 liquidity);
    /// @notice Burns the liquidity that was sent here.
    function burn(address to) external returns (uint256 amount0, uint256 amount1);
    /// @notice Reserves, and when they last changed.
    function getReserves() external view returns (uint112 reserve0, uint112 reserve1, uint32 changedAt);
    /// @notice All liquidity.
    function totalSupply() external view returns (uint256);
}
