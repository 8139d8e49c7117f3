// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IUniswapV3Factory
/// @notice What is used of the Uniswap V3 factory.
interface IUniswapV3Factory {
    /// @notice Pool of two tokens, in any order, and a fee in hundredths of a basis point; zero if there is none.
    function getPool(address tokenA, address tokenB, uint24 fee) external view returns (address);
}

/// @title  IUniswapV3Pool
/// @notice What is used of a Uniswap V3 pool.
interface IUniswapV3Pool {
    /// @notice Adds liquidity; the caller pays in `uniswapV3MintCallback`.
    function mint(address recipient, int24 tickLower, int24 tickUpper, uint128 amount, bytes calldata data)
        external
        returns (uint256 amount0, uint256 amount1);
    /// @notice Takes liquidity out; what it gives is owed until `collect`.
    function burn(int24 tickLower, int24 tickUpper, uint128 amount)
        external
        returns (uint256 amount0, uint256 amount1);
    /// @notice Pays what is owed.
    function collect(
        address recipient,
        int24 tickLower,
        int24 tickUpper,
        uint128 amount0Requested,
        uint128 amount1Requested
    ) external returns (uint128 amount0, uint128 amount1);
    /// @notice Price and tick.
    function slot0()
        external
        view
        returns (
            uint160 sqrtPriceX96,
            int24 tick,
            uint16 observationIndex,
            uint16 observationCardinality,
            uint16 observationCardinalityNext,
            uint8 feeProtocol,
            bool unlocked
        );
    /// @notice Position by the hash of owner and ticks.
    function positions(bytes32 key)
        external
        view
        returns (
            uint128 liquidity,
            uint256 feeGrowthInside0LastX128,
            uint256 feeGrowthInside1LastX128,
            uint128 tokensOwed0,
            uint128 tokensOwed1
        );
    /// @notice Distance of ticks that positions may end at.
    function tickSpacing() external view returns (int24);
}
